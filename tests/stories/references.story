##### A reference gets the number and the title of what it leads to
----- docs/personvern/policy.yml
kind: other
sections: [formaal, mottakere, lagringstid]
languages: {nb: authoritative}
----- docs/personvern/formaal.nb.md
---
title: Hvorfor vi bruker opplysninger
---
For å sende deg varer, se [](#mottakere).

[](#lagringstid) sier hvor lenge. Slettingen skjer av seg selv: [](#lagringstid).

- [](#mottakere)
----- docs/personvern/lagringstid.nb.md
---
title: Hvor lenge vi lagrer
---
I tretti dager.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#formaal
## 1. Hvorfor vi bruker opplysninger
For å sende deg varer, se [punkt 2 Hvem vi deler opplysninger med](#mottakere).
[Punkt 3 Hvor lenge vi lagrer](#lagringstid) sier hvor lenge. Slettingen skjer av seg selv: [punkt 3 Hvor lenge vi lagrer](#lagringstid).
- [Punkt 2 Hvem vi deler opplysninger med](#mottakere)

##### The same reference in Norwegian, English, Finnish and Swedish
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
theme: {name: material, font: false}
plugins:
  - search
  - i18n:
      docs_structure: suffix
      reconfigure_search: false
      languages:
        - {locale: nb, name: Norsk, default: true}
        - {locale: en, name: English}
        - {locale: fi, name: Suomi}
        - {locale: sv, name: Svenska}
  - klartekst
----- docs/klartekst.yml
languages: {nb: authoritative, en: required, fi: required, sv: required}
----- docs/index.fi.md
# Esimerkki
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, rettigheter]
----- docs/personvern/index.en.md
---
title: Privacy notice
---
----- docs/personvern/index.fi.md
---
title: Tietosuojaseloste
---
----- docs/personvern/index.sv.md
---
title: Integritetspolicy
---
----- docs/personvern/mottakere.en.md
---
title: Recipients
---
Nobody, see [](#rettigheter).
----- docs/personvern/mottakere.fi.md
---
title: Vastaanottajat
---
Ei kukaan, ks. [](#rettigheter).
----- docs/personvern/mottakere.sv.md
---
title: Mottagare
---
Ingen, se [](#rettigheter).
----- docs/personvern/mottakere.nb.md
---
title: Mottakere
---
Ingen, se [](#rettigheter).
----- docs/personvern/rettigheter.nb.md
---
title: Dine rettigheter
---
Spør oss.
----- docs/personvern/rettigheter.en.md
---
title: Your rights
---
Ask us.
----- docs/personvern/rettigheter.fi.md
---
title: Oikeutesi
---
Kysy meiltä.
----- docs/personvern/rettigheter.sv.md
---
title: Dina rättigheter
---
Fråga oss.
===== diagnostics --strict
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/index.fi.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index fi
KT301 docs/personvern/index.sv.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index sv
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
KT301 docs/personvern/mottakere.fi.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere fi
KT301 docs/personvern/mottakere.sv.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere sv
KT301 docs/personvern/rettigheter.en.md:2 nothing says which words of docs/personvern/rettigheter.nb.md this was translated from — see that it says the same, and run klartekst translated personvern rettigheter en
KT301 docs/personvern/rettigheter.fi.md:2 nothing says which words of docs/personvern/rettigheter.nb.md this was translated from — see that it says the same, and run klartekst translated personvern rettigheter fi
KT301 docs/personvern/rettigheter.sv.md:2 nothing says which words of docs/personvern/rettigheter.nb.md this was translated from — see that it says the same, and run klartekst translated personvern rettigheter sv
1 policy checked: 0 errors, 0 warnings, 9 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Mottakere
Ingen, se [punkt 2 Dine rettigheter](#rettigheter).
===== page /en/personvern/#mottakere
## 1. Recipients
Nobody, see [section 2 Your rights](#rettigheter).
===== page /fi/personvern/#mottakere
## 1. Vastaanottajat
Ei kukaan, ks. [kohta 2 Oikeutesi](#rettigheter).
===== page /sv/personvern/#mottakere
## 1. Mottagare
Ingen, se [punkt 2 Dina rättigheter](#rettigheter).

##### A reference begins with a capital where a sentence begins, and nowhere else
----- docs/personvern/mottakere.nb.md
---
title: Mottakere
---
[](#mottakere) er her. [](#mottakere) også! Se
[](#mottakere), jf. [](#mottakere), f.eks. [](#mottakere), og dessuten: [](#mottakere).
[](#mottakere) begynner på en ny linje.

## Regnskap
[](#mottakere) står under en overskrift.

- [](#mottakere)
- Se [](#mottakere)

> [](#mottakere)

Ord[^1].

[^1]: [](#mottakere)
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Mottakere
[Punkt 1 Mottakere](#mottakere) er her. [Punkt 1 Mottakere](#mottakere) også! Se [punkt 1 Mottakere](#mottakere), jf. [punkt 1 Mottakere](#mottakere), f.eks. [punkt 1 Mottakere](#mottakere), og dessuten: [punkt 1 Mottakere](#mottakere). [Punkt 1 Mottakere](#mottakere) begynner på en ny linje.
### 1.1 Regnskap
[Punkt 1 Mottakere](#mottakere) står under en overskrift.
- [Punkt 1 Mottakere](#mottakere)
- Se [punkt 1 Mottakere](#mottakere)
[Punkt 1 Mottakere](#mottakere)
Ord[1](#fn-mottakere-1).
- [Punkt 1 Mottakere](#mottakere) [↩](#fnref-mottakere-1)

##### References to another policy, to one of its points, and to a term
----- docs/konsern/policy.yml
kind: other
sections: [rettigheter]
languages: {nb: authoritative, en: courtesy}
----- docs/konsern/index.nb.md
---
title: Konsernets personvernerklæring
---
----- docs/konsern/index.en.md
---
title: The group's privacy notice
---
----- docs/konsern/rettigheter.nb.md
---
title: Dine rettigheter
---
## Å få vite
Spør oss.
## Å få slettet {#sletting}
Be oss.
----- docs/konsern/rettigheter.en.md
---
title: Your rights
---
## To know
Ask us.
## To be forgotten
Tell us.
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
terms:
  - id: opplysning
    nb: {term: personopplysning, definition: Det vi vet om deg.}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Om [](term:opplysning) gjelder også [](konsern:), særlig
[](konsern:rettigheter), [](konsern:rettigheter-1), [](konsern:sletting) og
[retten til sletting](konsern:sletting).
===== diagnostics
KT301 docs/konsern/index.en.md:2 nothing says which words of docs/konsern/index.nb.md this was translated from — see that it says the same, and run klartekst translated konsern index en
KT301 docs/konsern/rettigheter.en.md:2 nothing says which words of docs/konsern/rettigheter.nb.md this was translated from — see that it says the same, and run klartekst translated konsern rettigheter en
2 policies checked: 0 errors, 0 warnings, 2 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Om [personopplysning](#term-opplysning) gjelder også [Konsernets personvernerklæring](../konsern/), særlig [punkt 1 Dine rettigheter i Konsernets personvernerklæring](../konsern/#rettigheter), [punkt 1.1 Å få vite i Konsernets personvernerklæring](../konsern/#rettigheter-1), [punkt 1.2 Å få slettet i Konsernets personvernerklæring](../konsern/#sletting) og [retten til sletting](../konsern/#sletting).
===== page /en/konsern/#sletting
## 1. Your rights
### 1.1 To know
Ask us.
### 1.2 To be forgotten
Tell us.

##### A policy without numbers
----- docs/personvern/policy.yml
kind: other
numbering: none
sections: [mottakere]
languages: {nb: authoritative}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## Regnskap
Se [](#mottakere) og [](#mottakere-1).
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## Hvem vi deler opplysninger med
### Regnskap
Se [«Hvem vi deler opplysninger med»](#mottakere) og [«Regnskap»](#mottakere-1).

##### A section under a new id: old links still arrive
----- docs/personvern/policy.yml
kind: other
sections:
  - {id: mottakere, formerly: [deling]}
languages: {nb: authoritative}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## Regnskap
Se [](#deling) eller [](#deling-1).
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#deling
## 1. Hvem vi deler opplysninger med
### 1.1 Regnskap
Se [punkt 1 Hvem vi deler opplysninger med](#deling) eller [punkt 1.1 Regnskap](#deling-1).
===== page /personvern/#deling-1
## 1. Hvem vi deler opplysninger med
### 1.1 Regnskap
Se [punkt 1 Hvem vi deler opplysninger med](#deling) eller [punkt 1.1 Regnskap](#deling-1).

##### Sub-headings by position, by their own id, and the levels between them
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
### Regnskap
Ingen.
#### Revisor
Ingen.
### Post {#post}
Ingen. Se [](#mottakere-1), [](#mottakere-2) og [](#post).
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#post
## 1. Hvem vi deler opplysninger med
### 1.1 Regnskap
Ingen.
#### 1.1.1 Revisor
Ingen.
### 1.2 Post
Ingen. Se [punkt 1.1 Regnskap](#mottakere-1), [punkt 1.1.1 Revisor](#mottakere-2) og [punkt 1.2 Post](#post).
