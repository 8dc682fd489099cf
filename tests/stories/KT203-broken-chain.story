##### A version rewritten so well that only its successor tells
Even the list of checksums was rewritten with it.
----- docs/personvern/releases/1.0/SHA256SUMS
59b380d9626a4288c9f311ca0d195363820c905c51460405ce2076e041090520  nb.md
7db7a676d5a65ee1987106665f5d23b743e90bbe11d7c6c26f3282f8e722ff99  release.yml
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
    title: Personvern
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
KT203 docs/personvern/releases/2.0/release.yml:14 this follows a version "1.0" whose release.yml had the SHA-256 2f73e6c1fd611a64667fc4ab21a566248e692fc3ba429fc196a765b1aa32fd38, but now it is 7db7a676d5a65ee1987106665f5d23b743e90bbe11d7c6c26f3282f8e722ff99 — bring back the published files from version control or a backup
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A version that is gone, though another follows it
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
KT203 docs/personvern/releases/2.0/release.yml:14 this follows the version "1.0", which is not there — bring back the published files from version control or a backup
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Two versions, one after the other
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
