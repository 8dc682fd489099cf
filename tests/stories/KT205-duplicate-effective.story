##### Two versions for one day
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
eb800ac8a734c515df2463ecd2e58713fb99e07e74361b533df2175201cee4a7  release.yml
----- docs/personvern/releases/2.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Vi deler ikke opplysningene med noen.
----- docs/personvern/releases/2.0/release.yml
policy: personvern
version: '2.0'
change: material
effective_from: 2026-01-01
published: '2026-01-01T09:00:00+00:00'
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
KT205 docs/personvern/releases/2.0/release.yml:4 the versions "1.0" and "2.0" both take effect on 2026-01-01 — withdraw one of them: klartekst withdraw personvern 2.0
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Two versions for one day, the first withdrawn in time
----- docs/personvern/releases/1.0/SHA256SUMS
59b380d9626a4288c9f311ca0d195363820c905c51460405ce2076e041090520  nb.md
2f73e6c1fd611a64667fc4ab21a566248e692fc3ba429fc196a765b1aa32fd38  release.yml
----- docs/personvern/releases/1.0/additions/1/SHA256SUMS
597f57acd1bae09b0feeb6b100842c57100c50baaee3a05b1f5e233497655601  addition.yml
----- docs/personvern/releases/1.0/additions/1/addition.yml
kind: withdrawal
published: '2025-12-20T09:00:00+00:00'
reason: Versjonen hadde feil dato.
previous: 2f73e6c1fd611a64667fc4ab21a566248e692fc3ba429fc196a765b1aa32fd38
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
eb800ac8a734c515df2463ecd2e58713fb99e07e74361b533df2175201cee4a7  release.yml
----- docs/personvern/releases/2.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Vi deler ikke opplysningene med noen.
----- docs/personvern/releases/2.0/release.yml
policy: personvern
version: '2.0'
change: material
effective_from: 2026-01-01
published: '2026-01-01T09:00:00+00:00'
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
