##### Six companies whose registration numbers cannot be right
----- docs/klartekst.yml
controllers:
  - {id: norge, name: Eksempel AS, country: "NO", registration_number: "900 100 109"}
  - {id: sverige, name: Exempel AB, country: SE, registration_number: "559900-1104"}
  - {id: danmark, name: Eksempel A/S, country: DK, registration_number: "99 00 11 01"}
  - {id: finland, name: Esimerkki Oy, country: FI, registration_number: "9900100-3"}
  - {id: island, name: Dæmi ehf., country: IS, registration_number: "580169-0089"}
  - {id: eesti, name: Näide OÜ, country: EE, registration_number: "99001106"}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
===== diagnostics
KT171 docs/klartekst.yml:2 registration number '900 100 109' has a wrong check digit (organisasjonsnummer, NO) — copy it from the company register
KT171 docs/klartekst.yml:3 registration number '559900-1104' has a wrong check digit (organisationsnummer, SE) — copy it from the company register
KT171 docs/klartekst.yml:4 registration number '99 00 11 01' has a wrong check digit (CVR, DK) — copy it from the company register
KT171 docs/klartekst.yml:5 registration number '9900100-3' has a wrong check digit (Y-tunnus, FI) — copy it from the company register
KT171 docs/klartekst.yml:6 registration number '580169-0089' has a wrong check digit (kennitala, IS) — copy it from the company register
KT171 docs/klartekst.yml:7 registration number '99001106' has a wrong check digit (registrikood, EE) — copy it from the company register
1 policy checked: 6 errors, 0 warnings, 0 remarks
===== exit 1

##### Numbers of the wrong length, and no numbers at all
----- docs/klartekst.yml
controllers:
  - {id: norge, name: Eksempel AS, country: "NO", registration_number: "9001001"}
  - {id: sverige, name: Exempel AB, country: SE, registration_number: "ukjent"}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
===== diagnostics
KT171 docs/klartekst.yml:2 registration number '9001001' has the wrong number of digits (organisasjonsnummer, NO) — copy it from the company register
KT171 docs/klartekst.yml:3 registration number 'ukjent' is no registration number (organisationsnummer, SE) — copy it from the company register
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A policy whose own company has an impossible number
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
controller: {name: Exempel AB, country: SE, registration_number: "559900-1104"}
===== diagnostics
KT171 docs/personvern/policy.yml:4 registration number '559900-1104' has a wrong check digit (organisationsnummer, SE) — copy it from the company register
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Six companies whose registration numbers can be right, however they are grouped
----- docs/klartekst.yml
controllers:
  - {id: norge, name: Eksempel AS, country: "NO", registration_number: "900100108"}
  - {id: sverige, name: Exempel AB, country: SE, registration_number: "5599001103"}
  - {id: danmark, name: Eksempel A/S, country: DK, registration_number: "99001100"}
  - {id: finland, name: Esimerkki Oy, country: FI, registration_number: "99001002"}
  - {id: island, name: Dæmi ehf., country: IS, registration_number: "5801690079"}
  - {id: eesti, name: Näide OÜ, country: EE, registration_number: "99001105"}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
{{ controllers }}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Eksempel AS
Organisasjonsnummer: 900 100 108
Exempel AB
Organisasjonsnummer: 559900-1103
Eksempel A/S
Organisasjonsnummer: 99 00 11 00
Esimerkki Oy
Organisasjonsnummer: 9900100-2
Dæmi ehf.
Organisasjonsnummer: 580169-0079
Näide OÜ
Organisasjonsnummer: 99001105
