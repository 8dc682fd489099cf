##### An e-mail address hidden from robots, and so from people
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel AS, email: "post (at) fjordlys.example"}
dpo: {name: Marit Eksempel, email: "[email protected]"}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
===== diagnostics
KT173 docs/klartekst.yml:1 "post (at) fjordlys.example" is not an e-mail address — write "post@fjordlys.example"; readers and screen readers need the real address
KT173 docs/klartekst.yml:2 "[email protected]" is not an e-mail address — a web page hid the address when it was copied; type the real one
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### An e-mail address as it is
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel AS, email: post@fjordlys.example}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Skriv til {{ controller.email }}.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Skriv til [post@fjordlys.example](mailto:post@fjordlys.example).
