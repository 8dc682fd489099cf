##### A paragraph in capitals
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
OPPLYSNINGENE VI SAMLER INN, ER DISSE:

- navnet ditt
===== diagnostics
KT399 docs/personvern/mottakere.nb.md:4:1 'OPPLYSNINGENE VI SAMLER INN, …' is in capital letters throughout, which is hard to read — write small letters, and make it a heading if it is one
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### Abbreviations and two words
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
VIKTIG NÅ

Vi sender SMS og e-post i EØS. Se også GDPR, HTML og USA.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
