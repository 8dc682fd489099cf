##### A company of which nobody has verified when it took another name
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Posten Norge AS bringer ut pakkene.
===== diagnostics
KT343 docs/personvern/mottakere.nb.md:4:1 'Posten Norge AS' may be out of date; nobody has verified this — look it up; it may have to be Posten Bring AS
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### The name that it may have taken
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Posten Bring AS bringer ut pakkene.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A site's own doubt, and an entry that says too little
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Eksempel Transport AS bringer ut pakkene.
----- docs/klartekst.yml
languages: {nb: authoritative, en: courtesy, sv: courtesy}
dated_references:
  - term: Eksempel Transport AS
    use: Eksempel Bud AS
    source: a letter
    verified: no
  - {term: "", use: x}
===== diagnostics
KT108 docs/klartekst.yml:7 "source" is missing — write "source: …" (where this can be looked up)
KT108 docs/klartekst.yml:7 "term" is empty — write "term: …" (the name as it is usually written)
KT108 docs/klartekst.yml:7 "verified" is missing — write "verified: …" (whether somebody has looked it up there)
KT343 docs/personvern/mottakere.nb.md:4:1 'Eksempel Transport AS' may be out of date; nobody has verified this — look it up; it may have to be Eksempel Bud AS
1 policy checked: 3 errors, 0 warnings, 1 remark
===== exit 1
