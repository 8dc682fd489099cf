##### A sub-heading that takes the id of a section
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## Regnskap {#mottakere}
Ingen andre.
===== diagnostics
KT144 docs/personvern/mottakere.nb.md:4 the id 'mottakere' is already used at docs/personvern/mottakere.nb.md:4 — give one of the two another id
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Two sub-headings with one id, in two sections
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, lagringstid]
languages: {nb: authoritative}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## Regnskap {#regnskap}
Ingen andre.
----- docs/personvern/lagringstid.nb.md
---
title: Hvor lenge vi lagrer
---
## Regnskap {#regnskap}
I fem år.
===== diagnostics
KT144 docs/personvern/lagringstid.nb.md:4 the id 'regnskap' is already used at docs/personvern/mottakere.nb.md:4 — give one of the two another id
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A paragraph with the id of a sub-heading
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## Regnskap {#regnskap}
Ingen andre.
{: #regnskap }
===== diagnostics
KT144 docs/personvern/mottakere.nb.md:5 the id 'regnskap' is already used at docs/personvern/mottakere.nb.md:4 — give one of the two another id
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A term explained twice
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
terms:
  - id: opplysning
    nb: {term: opplysninger, definition: Det vi vet om deg., forms: [opplysningene]}
  - id: opplysning
    nb: {term: data, definition: Det vi vet om deg.}
===== diagnostics
KT144 docs/personvern/policy.yml:7 the term "opplysning" is explained already in line 5 — give one of the two another id, or delete it
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Two sub-headings of the same words
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## Regnskap
Ingen andre.
## Regnskap
Heller ingen.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
