##### Links to a version, a correction and a place that are not there
----- docs/personvern/index.nb.md
---
title: Personvernerklæring
change: Opplysninger med lenker.
---
Før gjaldt [0.9](/personvern/v/0.9/), så [1.0](/personvern/v/1.0/c/1/).

Se også [kildene](/personvern/v/1.0/#kilder)
og [her](/en/personvern/#kilder).
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
KT441 docs/personvern/index.nb.md:5 the site has no address '/personvern/v/0.9/': 'personvern' has no version '0.9' — versions: 1.0; one gets its address when it is released
KT441 docs/personvern/index.nb.md:5 the site has no address '/personvern/v/1.0/c/1/': version 1.0 of 'personvern' has no correction '1' — corrections: none
KT441 docs/personvern/index.nb.md:7 the site has no address '/personvern/v/1.0/#kilder': version 1.0 of 'personvern' has no section or anchor 'kilder' — places there: mottakere
KT441 docs/personvern/index.nb.md:8 the site has no address '/en/personvern/#kilder': policy 'personvern' has no section or anchor 'kilder' — anchors there: mottakere
KT372 docs/personvern/index.nb.md:8:5 the link 'her' does not say where it leads — make the name of what it leads to the link, or let [](#id) write it
1 policy checked: 0 errors, 5 warnings, 0 remarks
===== exit 0

##### The same on the site's own address
----- docs/personvern/index.nb.md
---
title: Personvernerklæring
change: Opplysninger med lenker.
---
Før gjaldt [versjon 0.9](https://eksempel.example/personvern/v/0.9/).
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
KT441 docs/personvern/index.nb.md:5 the site has no address 'https://eksempel.example/personvern/v/0.9/': 'personvern' has no version '0.9' — versions: 1.0; one gets its address when it is released
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A section as a page of its own
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [dette](/personvern/mottakere/).
===== diagnostics
KT441 docs/personvern/mottakere.nb.md:4 the site has no address '/personvern/mottakere/': the section 'mottakere' is no page of its own — link to the place on its page: [](#mottakere)
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Changelogs where nothing was released
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [hva som er nytt](/personvern/oppdateringer/) og [alt nytt](/oppdateringer/).
===== diagnostics
KT441 docs/personvern/mottakere.nb.md:4 the site has no address '/oppdateringer/': no policy has a version — release one first
KT441 docs/personvern/mottakere.nb.md:4 the site has no address '/personvern/oppdateringer/': 'personvern' has no version, and so no changelog — release it first
1 policy checked: 0 errors, 2 warnings, 0 remarks
===== exit 0

##### Versions, changelogs and places that are there
----- docs/personvern/index.nb.md
---
title: Personvernerklæring
change: Opplysninger med lenker.
---
Les [1.0](/personvern/v/1.0/#mottakere), [som fil](/personvern/v/1.0/index.md), [på engelsk](/en/personvern/v/1.0/),
[siste](/personvern/#mottakere), [alle](/personvern/#history), [nytt](/personvern/oppdateringer/#v-1.0),
[alt](/oppdateringer/) og [for maskiner](/personvern/versions.json).
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

##### Addresses that are not of policies
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [om oss](/om-oss/), [en annens](https://annen.example/personvern/v/9/) og [vårt](https://eksempel.example/butikk/).
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
