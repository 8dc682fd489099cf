##### Facts in two languages
----- docs/klartekst.yml
controller:
  name: Fjordlys Eksempel AS
  registration_number: "900100108"
  address: |
    Eksempelgata 12
    0000 Eksempelby
  country: "NO"
  email: post@fjordlys.example
  phone: "+47 00 00 00 01"
  website: https://fjordlys.example/
dpo:
  name: Marit Eksempel
  email: ombud@fjordlys.example
languages: {nb: authoritative, en: required, sv: courtesy}
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
----- docs/personvern/mottakere.nb.md
---
title: Hvem som er ansvarlig
---
{{ controller }}

Ombudet er {{ dpo.name }}. Klag til {{ authority.link }} eller {{ authority.se.link }}.
Vi holder til i {{ controller.country }}, på {{ controller.website }}.
----- docs/personvern/mottakere.en.md
---
title: Who is responsible
---
{{ controller }}

The officer is {{ dpo.name }}. Complain to {{ authority.link }} or {{ authority.se.link }}.
We are in {{ controller.country }}, at {{ controller.website }}.
===== diagnostics --strict
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem som er ansvarlig
Fjordlys Eksempel AS
Organisasjonsnummer: 900 100 108
Eksempelgata 12, 0000 Eksempelby
E-post: [post@fjordlys.example](mailto:post@fjordlys.example)
Telefon: [+47 00 00 00 01](tel:+4700000001)
Ombudet er Marit Eksempel. Klag til [Datatilsynet (Norge)](https://www.datatilsynet.no/) eller [Integritetsskyddsmyndigheten (Sverige)](https://www.imy.se/). Vi holder til i Norge, på [https://fjordlys.example/](https://fjordlys.example/).
===== page /en/personvern/#mottakere
## 1. Who is responsible
Fjordlys Eksempel AS
Registration number: 900 100 108
Eksempelgata 12, 0000 Eksempelby
Email: [post@fjordlys.example](mailto:post@fjordlys.example)
Phone: [+47 00 00 00 01](tel:+4700000001)
The officer is Marit Eksempel. Complain to [Norwegian Data Protection Authority](https://www.datatilsynet.no/) or [Swedish Authority for Privacy Protection](https://www.imy.se/). We are in Norway, at [https://fjordlys.example/](https://fjordlys.example/).

##### The Swedish authority before and after the day it changed its name
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {sv: authoritative}
controller: {name: Exempel AB, country: SE}
----- docs/personvern/index.nb.md (gone)
----- docs/personvern/mottakere.nb.md (gone)
----- docs/personvern/index.sv.md
---
title: Integritetspolicy
---
----- docs/personvern/mottakere.sv.md
---
title: Klagomål
---
Du kan klaga hos {{ authority.name }}.
===== diagnostics --on 2020-12-31
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /sv/personvern/#mottakere on 2020-12-31
## 1. Klagomål
Du kan klaga hos Datainspektionen.
===== page /sv/personvern/#mottakere on 2021-01-01
## 1. Klagomål
Du kan klaga hos Integritetsskyddsmyndigheten.

##### Two companies that decide together
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
controllers:
  - {id: butikk, name: Fjordlys Eksempel AS, country: "NO", email: post@fjordlys.example}
  - {id: lager, name: Lager Eksempel AB, country: SE, registration_number: "5599001103"}
----- docs/personvern/mottakere.nb.md
---
title: Hvem som er ansvarlig
---
{{ controllers }}

Butikken er {{ controller.butikk.name }}, lageret {{ controller.lager.name }}. Skriv til {{ controller.email }}.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem som er ansvarlig
Fjordlys Eksempel AS
E-post: [post@fjordlys.example](mailto:post@fjordlys.example)
Lager Eksempel AB
Organisasjonsnummer: 559900-1103
Butikken er Fjordlys Eksempel AS, lageret Lager Eksempel AB. Skriv til [post@fjordlys.example](mailto:post@fjordlys.example).

##### A policy of another company takes over nobody's officer
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel AS}
dpo: {name: Marit Eksempel}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
controller: {name: Lager Eksempel AS}
----- docs/personvern/mottakere.nb.md
---
title: Hvem som er ansvarlig
---
{{ controller.name }} har ombudet {{ dpo.name }}.
===== diagnostics
KT147 docs/personvern/mottakere.nb.md:4 'dpo.name' is cited but not given — write dpo.name in klartekst.yml or in the policy's policy.yml, or leave it out here
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A name with signs that Markdown and HTML would understand
----- docs/klartekst.yml
controller: {name: "Fjord & <b>Lys</b> *Eksempel*_AS_ [x] | #1"}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/mottakere.nb.md
---
title: Hvem {{ controller.name }} er
---
Vi er {{ controller.name }}.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem Fjord & <b>Lys</b> *Eksempel*_AS_ [x] | #1 er
Vi er Fjord & <b>Lys</b> *Eksempel*_AS_ [x] | #1.

##### An address that would run a program
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel AS, website: "javascript:alert(1)", phone: "<script>"}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/mottakere.nb.md
---
title: Hvem som er ansvarlig
---
Se {{ controller.website }} eller ring {{ controller.phone }}.
===== diagnostics
KT107 docs/klartekst.yml:1 "<script>" is no value for "phone" — write a telephone number such as "+47 22 00 00 00"
KT107 docs/klartekst.yml:1 "javascript:alert(1)" is no value for "website" — write a whole address such as "https://www.example.com/"
KT147 docs/personvern/mottakere.nb.md:4 'controller.phone' is cited but not given — write controller.phone in klartekst.yml or in the policy's policy.yml, or leave it out here
KT147 docs/personvern/mottakere.nb.md:4 'controller.website' is cited but not given — write controller.website in klartekst.yml or in the policy's policy.yml, or leave it out here
1 policy checked: 4 errors, 0 warnings, 0 remarks
===== exit 1
