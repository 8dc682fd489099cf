##### A version that names another day than the one on which it took effect
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Denne erklæringen gjelder fra 1. mars 2024. Ingen får opplysningene.
----- docs/personvern/releases/1.0/SHA256SUMS
0564ce33211b27fc376b03484f646cc63d1312f64fcced2f36fe1ae4fa1f9b14  nb.md
11cbef9dbfd2dadde9e3552ff985a818e98f670303db7c4407372bd5ad34cbb1  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Denne erklæringen gjelder fra 1. mars 2024. Ingen får opplysningene.
----- docs/personvern/releases/1.0/release.yml
policy: personvern
version: '1.0'
change: initial
effective_from: 2024-04-01
published: '2024-04-01T14:00:00+02:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 0564ce33211b27fc376b03484f646cc63d1312f64fcced2f36fe1ae4fa1f9b14
    title: Personvernerklæring
    role: authoritative
===== diagnostics
KT363 docs/personvern/releases/1.0/nb.md:7:31 the text names '1. mars 2024', version 1.0 takes effect on 2024-04-01 — correct the text, or leave out the day: the page shows it
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A version that is announced, and its draft
The draft is what can be mended, so the finding stands there.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Sist oppdatert 3. mars 2025. Loven gjelder fra 1. januar 2025.
----- docs/personvern/releases/1.0/SHA256SUMS
ff36c4d7747599036aa1af9def35c70828c2a361e288f0f28c41bbbfd3e67c64  nb.md
bc3315466d7e910de2f9778a7457d5935a9ad3c26f4b930d30d91ed441e5af1e  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Gjelder fra 1. mars 2027.
----- docs/personvern/releases/1.0/release.yml
policy: personvern
version: '1.0'
change: initial
effective_from: 2027-04-01
published: '2026-10-01T14:00:00+02:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: ff36c4d7747599036aa1af9def35c70828c2a361e288f0f28c41bbbfd3e67c64
    title: Personvernerklæring
    role: authoritative
===== diagnostics
KT461 docs/personvern/mottakere.nb.md:2 the section differs from version 1.0, and nothing says how — before the release, write change: with a sentence for readers in its front matter
KT363 docs/personvern/mottakere.nb.md:4:16 the text names '3. mars 2025', version 1.0 takes effect on 2027-04-01 — correct the text, or leave out the day: the page shows it
1 policy checked: 0 errors, 1 warning, 1 remark
===== exit 0

##### The day on which it took effect, and a day of something else
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Denne erklæringen gjelder fra 1. mars 2024. Ingen får opplysningene.
----- docs/personvern/releases/1.0/SHA256SUMS
0564ce33211b27fc376b03484f646cc63d1312f64fcced2f36fe1ae4fa1f9b14  nb.md
e498a78392803c883fa58712f6f71bc931c7ed4e72eed799ea78ef640f64c5b0  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Denne erklæringen gjelder fra 1. mars 2024. Ingen får opplysningene.
----- docs/personvern/releases/1.0/release.yml
policy: personvern
version: '1.0'
change: initial
effective_from: 2024-03-01
published: '2024-03-01T13:00:00+01:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 0564ce33211b27fc376b03484f646cc63d1312f64fcced2f36fe1ae4fa1f9b14
    title: Personvernerklæring
    role: authoritative
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A draft of no version yet
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Denne erklæringen gjelder fra 1. mars 2024. Ingen får opplysningene.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
