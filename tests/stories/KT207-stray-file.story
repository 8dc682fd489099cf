##### Notes among what was published
----- docs/personvern/releases/1.0/SHA256SUMS
20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a  nb.md
8c19f91a5d32938cae111ce6c81b039532374ed8e46e28b278269f12548818ad  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Vi deler ikke opplysningene med noen.
----- docs/personvern/releases/1.0/notater.txt
Husk å spørre juristen.
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
KT207 docs/personvern/releases/1.0/notater.txt release.yml does not know this file — move it out of the folder, which holds what was published
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The file that keeps a folder in git
----- docs/personvern/releases/1.0/.gitkeep
Holder mappen i git.
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
