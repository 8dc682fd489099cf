##### A country that no country is
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel AS, country: XX}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
===== diagnostics
KT172 docs/klartekst.yml:1 no country has the code 'XX' — use two letters of ISO 3166, in quotes: "NO", "SE", "DK"
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A country written out
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel AS, country: Norge}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
===== diagnostics
KT172 docs/klartekst.yml:1 "Norge" is not a country's two capital letters — write them in quotation marks, such as "NO"
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Norway, which YAML could take for the word no
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel AS, country: NO}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi holder til i {{ controller.country }}.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Vi holder til i Norge.
