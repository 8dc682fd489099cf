##### A version in force, whose working text has been mended
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Integritetsskyddsmyndigheten fører tilsyn.
----- docs/personvern/releases/1.0/SHA256SUMS
561f4387bf34d9d3da02702a5fb923bd912cf051f3628a52d09f4ffc681d3068  nb.md
6feeb4f22c8f37ac7ad751155d80958e06660be4991f4892e12b25b9a3c4511d  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Den svenske Datainspektionen fører tilsyn. Datainspektionens avgjørelser kan klages inn.
----- docs/personvern/releases/1.0/release.yml
policy: personvern
version: '1.0'
change: initial
effective_from: 2018-05-25
published: '2018-05-25T14:00:00+02:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 561f4387bf34d9d3da02702a5fb923bd912cf051f3628a52d09f4ffc681d3068
    title: Personvernerklæring
    role: authoritative
===== diagnostics
KT461 docs/personvern/mottakere.nb.md:2 the section differs from version 1.0, and nothing says how — before the release, write change: with a sentence for readers in its front matter
KT342 docs/personvern/releases/1.0/nb.md:7 in version 1.0, 'Datainspektionen', here 2 times, is out of date from 2021-01-01 on — write Integritetsskyddsmyndigheten (source: imy.se) in a new version
1 policy checked: 0 errors, 1 warning, 1 remark
===== exit 0

##### In force while the name is right, and with no end before the name dies
The version applies until another is released, so it needs a successor by that day.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Integritetsskyddsmyndigheten fører tilsyn.
----- docs/personvern/releases/1.0/SHA256SUMS
561f4387bf34d9d3da02702a5fb923bd912cf051f3628a52d09f4ffc681d3068  nb.md
6feeb4f22c8f37ac7ad751155d80958e06660be4991f4892e12b25b9a3c4511d  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Den svenske Datainspektionen fører tilsyn. Datainspektionens avgjørelser kan klages inn.
----- docs/personvern/releases/1.0/release.yml
policy: personvern
version: '1.0'
change: initial
effective_from: 2018-05-25
published: '2018-05-25T14:00:00+02:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 561f4387bf34d9d3da02702a5fb923bd912cf051f3628a52d09f4ffc681d3068
    title: Personvernerklæring
    role: authoritative
===== diagnostics --on 2020-12-31
KT461 docs/personvern/mottakere.nb.md:2 the section differs from version 1.0, and nothing says how — before the release, write change: with a sentence for readers in its front matter
KT342 docs/personvern/releases/1.0/nb.md:7 in version 1.0, 'Datainspektionen', here 2 times, is out of date from 2021-01-01 on — write Integritetsskyddsmyndigheten (source: imy.se) in a new version
1 policy checked: 0 errors, 1 warning, 1 remark
===== exit 0

##### The working text still has it: one finding is enough
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Den svenske Datainspektionen fører tilsyn. Datainspektionens avgjørelser kan klages inn.
----- docs/personvern/releases/1.0/SHA256SUMS
561f4387bf34d9d3da02702a5fb923bd912cf051f3628a52d09f4ffc681d3068  nb.md
6feeb4f22c8f37ac7ad751155d80958e06660be4991f4892e12b25b9a3c4511d  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Den svenske Datainspektionen fører tilsyn. Datainspektionens avgjørelser kan klages inn.
----- docs/personvern/releases/1.0/release.yml
policy: personvern
version: '1.0'
change: initial
effective_from: 2018-05-25
published: '2018-05-25T14:00:00+02:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 561f4387bf34d9d3da02702a5fb923bd912cf051f3628a52d09f4ffc681d3068
    title: Personvernerklæring
    role: authoritative
===== diagnostics
KT341 docs/personvern/mottakere.nb.md:4 'Datainspektionen', here 2 times, is out of date from 2021-01-01 on — write Integritetsskyddsmyndigheten (source: imy.se)
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A version that is announced
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Integritetsskyddsmyndigheten fører tilsyn.
----- docs/personvern/releases/1.0/SHA256SUMS
561f4387bf34d9d3da02702a5fb923bd912cf051f3628a52d09f4ffc681d3068  nb.md
35da06d0cbe707833406c920c8bb45828a9a868680df40f2ed00ed6faacc04a4  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Den svenske Datainspektionen fører tilsyn. Datainspektionens avgjørelser kan klages inn.
----- docs/personvern/releases/1.0/release.yml
policy: personvern
version: '1.0'
change: initial
effective_from: 2021-03-01
published: '2020-10-01T14:00:00+02:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 561f4387bf34d9d3da02702a5fb923bd912cf051f3628a52d09f4ffc681d3068
    title: Personvernerklæring
    role: authoritative
===== diagnostics --on 2020-12-31
KT461 docs/personvern/mottakere.nb.md:2 the section differs from version 1.0, and nothing says how — before the release, write change: with a sentence for readers in its front matter
KT342 docs/personvern/releases/1.0/nb.md:7 in version 1.0, 'Datainspektionen', here 2 times, is out of date from 2021-01-01 on — write Integritetsskyddsmyndigheten (source: imy.se) in a new version
1 policy checked: 0 errors, 1 warning, 1 remark
===== exit 0

##### A version without such names
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Integritetsskyddsmyndigheten fører tilsyn.
----- docs/personvern/releases/1.0/SHA256SUMS
8ed7d6fbe6225b52ee249f98e113e195171b7a9768558cc97e7e7608a1f3405a  nb.md
7326cdfd47c5b57d53962a1a7325f391dcabc919659c188da3700852d6330c92  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Integritetsskyddsmyndigheten fører tilsyn.
----- docs/personvern/releases/1.0/release.yml
policy: personvern
version: '1.0'
change: initial
effective_from: 2024-01-01
published: '2024-01-01T13:00:00+01:00'
time_zone: Europe/Oslo
authoritative: nb
numbering: decimal
texts:
  nb:
    sha256: 8ed7d6fbe6225b52ee249f98e113e195171b7a9768558cc97e7e7608a1f3405a
    title: Personvernerklæring
    role: authoritative
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
