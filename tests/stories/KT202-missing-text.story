##### A published text that is gone
----- docs/personvern/releases/1.0/SHA256SUMS
59b380d9626a4288c9f311ca0d195363820c905c51460405ce2076e041090520  nb.md
2f73e6c1fd611a64667fc4ab21a566248e692fc3ba429fc196a765b1aa32fd38  release.yml
----- docs/personvern/releases/1.0/release.yml
policy: personvern
version: '1.0'
change: initial
effective_from: 2026-01-01
published: '2026-01-01T09:00:00+00:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 59b380d9626a4288c9f311ca0d195363820c905c51460405ce2076e041090520
    title: Personvernerklæring
    role: authoritative
----- docs/personvern/releases/2.0/SHA256SUMS
20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a  nb.md
5d3bf12ab00d75eb8d093e88785986aee1481e74e74f50265852b378a21630f9  release.yml
----- docs/personvern/releases/2.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Vi deler ikke opplysningene med noen.
----- docs/personvern/releases/2.0/release.yml
policy: personvern
version: '2.0'
change: material
effective_from: 2026-06-01
published: '2026-06-01T09:00:00+00:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a
    title: Personvernerklæring
    role: authoritative
previous:
  version: '1.0'
  sha256: 2f73e6c1fd611a64667fc4ab21a566248e692fc3ba429fc196a765b1aa32fd38
===== diagnostics
KT202 docs/personvern/releases/1.0/nb.md the published file is not there — bring the published file back from version control or a backup
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Published texts that are all there
----- docs/personvern/releases/1.0/SHA256SUMS
59b380d9626a4288c9f311ca0d195363820c905c51460405ce2076e041090520  nb.md
2f73e6c1fd611a64667fc4ab21a566248e692fc3ba429fc196a765b1aa32fd38  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Vi deler opplysningene med regnskapsføreren.
----- docs/personvern/releases/1.0/release.yml
policy: personvern
version: '1.0'
change: initial
effective_from: 2026-01-01
published: '2026-01-01T09:00:00+00:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 59b380d9626a4288c9f311ca0d195363820c905c51460405ce2076e041090520
    title: Personvernerklæring
    role: authoritative
----- docs/personvern/releases/2.0/SHA256SUMS
20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a  nb.md
5d3bf12ab00d75eb8d093e88785986aee1481e74e74f50265852b378a21630f9  release.yml
----- docs/personvern/releases/2.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Vi deler ikke opplysningene med noen.
----- docs/personvern/releases/2.0/release.yml
policy: personvern
version: '2.0'
change: material
effective_from: 2026-06-01
published: '2026-06-01T09:00:00+00:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a
    title: Personvernerklæring
    role: authoritative
previous:
  version: '1.0'
  sha256: 2f73e6c1fd611a64667fc4ab21a566248e692fc3ba429fc196a765b1aa32fd38
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
