##### A note about something else than what has changed
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
change: Nye åpningstider i butikken.
---
Vi deler opplysningene med banken.
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
KT464 docs/personvern/mottakere.nb.md:2 the note 'Nye åpningstider i butikken.' names nothing that has changed — say what is new, or whether only the wording is
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### A note with another number
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
change: Fristen er 5 uker.
---
Vi deler ikke opplysningene med noen i 3 år.
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
KT464 docs/personvern/mottakere.nb.md:2 the note 'Fristen er 5 uker.' names nothing that has changed — say what is new, or whether only the wording is
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### A note that names what is new
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
change: Banken er ny mottaker.
---
Vi deler opplysningene med banken.
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

##### A note that says what kind of change it was
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
change: Språklig forenkling.
---
Vi gir dem ikke videre.
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

##### A note that says what the paragraph is about
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
change: Deling gjelder nå alle.
---
Vi deler ikke opplysningene med noen som helst.
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
