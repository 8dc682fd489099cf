##### A text that is only broken into lines and set otherwise
Readers get the same words, so no new version is due.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler *ikke* opplysningene
med noen.
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
KT462 docs/personvern/index.nb.md:2 the text in 'nb' differs from version 1.0 only in how it is set — no new version is needed: klartekst correct personvern 1.0 nb --reason "…"
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### A word of the preamble set off and nothing else
----- docs/personvern/index.nb.md
---
title: Personvernerklæring
---
Slik bruker vi **opplysninger** om deg.
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
KT462 docs/personvern/index.nb.md:2 the text in 'nb' differs from version 1.0 only in how it is set — no new version is needed: klartekst correct personvern 1.0 nb --reason "…"
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### A word less
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
change: Vi skriver enklere om opplysninger.
---
Vi deler ikke opplysninger med noen.
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

##### A link that leads to another site now
Where a link leads can be what people rely on, so this takes a version.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
change: Opplysningene har fått en lenke.
---
Vi deler ikke [opplysningene](https://en.example/) med noen.
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

##### An item of a list that was a paragraph
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
change: Opplysningene står nå i en liste.
---
- Vi deler ikke opplysningene med noen.
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
