##### Line ends as Windows writes them, and a byte order mark
----- docs/klartekst.yml (bom, crlf)
controller: {name: Fjordlys Eksempel AS}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/policy.yml (bom, crlf)
kind: other
sections: [mottakere]
languages: {nb: authoritative}
----- docs/personvern/mottakere.nb.md (bom, crlf)
---
title: Hvem vi deler opplysninger med
---
Ingen.

## Regnskap

- Ikke engang regnskapsføreren.
===== diagnostics --strict
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Ingen.
### 1.1 Regnskap
- Ikke engang regnskapsføreren.

##### Letters and accents apart, as some Macs write them
----- docs/personvern/policy.yml (nfd)
kind: other
sections: [mottakere]
languages: {nb: authoritative}
terms:
  - id: opplysning
    nb: {term: språkøve, definition: Å øve på språk.}
----- docs/personvern/mottakere.nb.md (nfd)
---
title: Må vi dele på øya?
---
Ja, på språkøve.
===== diagnostics --strict
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Må vi dele på øya?
Ja, på [språkøve](#term-opplysning).

##### No-break spaces that the keyboard slipped in
----- docs/personvern/policy.yml (nbsp)
kind:⍽privacy
sections:
⍽⍽-⍽mottakere
languages: {nb: authoritative}
----- docs/personvern/mottakere.nb.md (nbsp)
---
title:⍽Hvem vi deler opplysninger med
---
##⍽Regnskap

-⍽Ingen
-⍽Heller ingen, kr⍽100
===== diagnostics --strict
KT321 docs/personvern/policy.yml no section says which items of the checklist it answers — write for example covers: [gdpr-13-1-a] in the front matter of a section; 'klartekst coverage personvern' lists the items
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
### 1.1 Regnskap
- Ingen
- Heller ingen, kr 100

##### A translation is not stale because a file was saved on another system
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
----- docs/personvern/mottakere.nb.md (bom, crlf)
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke opplysningene med noen.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 06dcb7f95d9d
---
Nobody.
===== diagnostics --strict
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0
