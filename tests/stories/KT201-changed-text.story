##### A word taken out of a published text
----- docs/personvern/releases/1.0/SHA256SUMS
20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a  nb.md
8c19f91a5d32938cae111ce6c81b039532374ed8e46e28b278269f12548818ad  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Vi deler opplysningene med noen.
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
    sha256: 20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a
    title: Personvernerklæring
    role: authoritative
===== diagnostics
KT201 docs/personvern/releases/1.0/nb.md this is not the text that was published: its SHA-256 is 12c77c6a1955f9740d0b09b0fb8476a041623ddff3305b080ce2b22f1b5b0746, but release.yml records 20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a — bring the published file back from version control or a backup; to better a published text, run "klartekst correct"
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A published release.yml edited by hand
Nobody may move the day afterwards on which a version took effect.
----- docs/personvern/releases/1.0/SHA256SUMS
20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a  nb.md
8c19f91a5d32938cae111ce6c81b039532374ed8e46e28b278269f12548818ad  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Vi deler ikke opplysningene med noen.
----- docs/personvern/releases/1.0/release.yml
policy: personvern
version: '1.0'
change: initial
effective_from: 2025-12-01
published: '2026-01-01T09:00:00+00:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a
    title: Personvernerklæring
    role: authoritative
===== diagnostics
KT201 docs/personvern/releases/1.0/release.yml this is not the file that was published: its SHA-256 is da831c1916014ec272c0aa2399fc69500fa76743b20fbb11fe94b9b7486d1340, but SHA256SUMS records 8c19f91a5d32938cae111ce6c81b039532374ed8e46e28b278269f12548818ad — bring the published file back from version control or a backup
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A published text saved by a program from another system
What readers see is the same, so nothing has been changed.
----- docs/personvern/releases/1.0/SHA256SUMS
20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a  nb.md
8c19f91a5d32938cae111ce6c81b039532374ed8e46e28b278269f12548818ad  release.yml
----- docs/personvern/releases/1.0/nb.md (crlf, bom, nfd)
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Vi deler ikke opplysningene med noen.
----- docs/personvern/releases/1.0/release.yml (crlf)
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
    sha256: 20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a
    title: Personvernerklæring
    role: authoritative
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
