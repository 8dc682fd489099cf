##### Records in a table, a list and a section of their own, in two languages
----- docs/personvern/policy.yml
kind: privacy
sections: [formaal, mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
This is how we use data about you.
----- docs/personvern/records/recipients.yml
recipients:
  - id: pakkepost
    name: Østlandets Pakkepost AS
    role: processor
    country: "NO"
    registration_number: "900100116"
    service: {nb: bringer varene til deg, en: brings the goods to you}
    notice: https://pakkepost.example/personvern/
  - id: aarhus
    name: Aarhus Regnskab ApS
    role: processor
    country: DK
    service: {nb: fører regnskapet, en: keeps the accounts}
    internal_notes: Avtalen skal fornyes i mai.
  - id: kort
    name: {nb: banken din, en: your bank}
    role: controller
  - id: gammel
    name: Gammel Leverandør AS
    role: processor
    until: 2026-06-30
----- docs/personvern/records/processing.yml
processing:
  - id: ordre
    purpose: {nb: levere varene du har bestilt, en: deliver what you have ordered}
    data_subjects: [{nb: kunder, en: customers}]
    data_categories:
      - {nb: navn, en: name}
      - {nb: adresse, en: address}
      - {nb: hva du har kjøpt, en: what you have bought}
    legal_basis: ["6(1)(b)"]
    recipients: [pakkepost, kort, gammel]
    retention: P1Y6M
    required: yes
    if_not_given: {nb: Da kan vi ikke levere., en: Then we cannot deliver.}
    automated_decisions: no
    security_measures: Kryptert disk.
  - id: regnskap
    purpose: {nb: føre regnskap, en: keep accounts}
    data_categories: [{nb: fakturaer, en: invoices}]
    legal_basis:
      - article: "6(1)(c)"
        law: {nb: bokføringsloven § 13, en: section 13 of the Norwegian Bookkeeping Act}
    recipients: [aarhus]
    retention: {duration: P5Y, criterion: {nb: etter regnskapsårets slutt, en: after the end of the year}}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Disse får opplysninger om deg:
{{ table.recipients }}
Kort sagt:

{{ list.recipients }}
----- docs/personvern/mottakere.en.md
---
title: Whom we share data with
---
{{ table.recipients }}
----- docs/personvern/formaal.nb.md
---
title: Hva vi bruker opplysninger til
---
{{ table.processing }}

{{ list.purposes }}

## Bestillinger

{{ record.ordre }}
----- docs/personvern/formaal.en.md
---
title: What we use data for
---
{{ table.processing }}

{{ list.purposes }}

## Orders

{{ record.ordre }}
===== diagnostics
KT301 docs/personvern/formaal.en.md:2 nothing says which words of docs/personvern/formaal.nb.md this was translated from — see that it says the same, and run klartekst translated personvern formaal en
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
KT321 docs/personvern/policy.yml no section says which items of the checklist it answers — write for example covers: [gdpr-13-1-a] in the front matter of a section; 'klartekst coverage personvern' lists the items
1 policy checked: 0 errors, 0 warnings, 4 remarks
===== exit 0
===== page /personvern/#mottakere
## 2. Hvem vi deler opplysninger med
Disse får opplysninger om deg:
Mottakere av personopplysninger
Navn | Rolle | Oppgave | Land | Organisasjonsnummer | Personvernerklæring
Banken din | Selvstendig behandlingsansvarlig | – | – | – | –
Østlandets Pakkepost AS | Databehandler | Bringer varene til deg | Norge | 900 100 116 | [pakkepost.example/personvern](https://pakkepost.example/personvern/)
Aarhus Regnskab ApS | Databehandler | Fører regnskapet | Danmark | – | –
Kort sagt:
- banken din (selvstendig behandlingsansvarlig)
- [Østlandets Pakkepost AS](https://pakkepost.example/personvern/) (databehandler, Norge): bringer varene til deg
- Aarhus Regnskab ApS (databehandler, Danmark): fører regnskapet
===== page /en/personvern/#mottakere
## 2. Whom we share data with
Recipients of personal data
Name | Role | Task | Country | Registration number | Privacy notice
Aarhus Regnskab ApS | Processor | Keeps the accounts | Denmark | – | –
Østlandets Pakkepost AS | Processor | Brings the goods to you | Norway | 900 100 116 | [pakkepost.example/personvern](https://pakkepost.example/personvern/)
Your bank | Separate controller | – | – | – | –
===== page /personvern/#formaal
## 1. Hva vi bruker opplysninger til
Hva vi bruker personopplysninger til
Formål | Personopplysninger | Rettslig grunnlag (personvernforordningen) | Lagringstid | Mottakere
Føre regnskap | Fakturaer | Rettslig forpliktelse (artikkel 6 nr. 1 bokstav c), bokføringsloven § 13 | 5 år etter regnskapsårets slutt | Aarhus Regnskab ApS
Levere varene du har bestilt | Navn, adresse og hva du har kjøpt | Avtale (artikkel 6 nr. 1 bokstav b) | 1 år og 6 måneder | Banken din og Østlandets Pakkepost AS
- føre regnskap: rettslig forpliktelse (artikkel 6 nr. 1 bokstav c), bokføringsloven § 13
- levere varene du har bestilt: avtale (artikkel 6 nr. 1 bokstav b)
### 1.1 Bestillinger
Formål
Levere varene du har bestilt
Hvem opplysningene gjelder
Kunder
Personopplysninger
Navn, adresse og hva du har kjøpt
Rettslig grunnlag (personvernforordningen)
Avtale (artikkel 6 nr. 1 bokstav b)
Mottakere
Banken din og Østlandets Pakkepost AS
Lagringstid
1 år og 6 måneder
Må du gi oss opplysningene?
Ja
Hvis du ikke gir dem
Da kan vi ikke levere.
Automatiserte avgjørelser
Nei
===== page /en/personvern/#formaal
## 1. What we use data for
What we use personal data for
Purpose | Personal data | Legal basis (GDPR) | Retention period | Recipients
Deliver what you have ordered | Name, address and what you have bought | Contract (Article 6(1)(b)) | 1 year and 6 months | Østlandets Pakkepost AS and your bank
Keep accounts | Invoices | Legal obligation (Article 6(1)(c)), section 13 of the Norwegian Bookkeeping Act | 5 years after the end of the year | Aarhus Regnskab ApS
- deliver what you have ordered: contract (Article 6(1)(b))
- keep accounts: legal obligation (Article 6(1)(c)), section 13 of the Norwegian Bookkeeping Act
### 1.1 Orders
Purpose
Deliver what you have ordered
Whose data
Customers
Personal data
Name, address and what you have bought
Legal basis (GDPR)
Contract (Article 6(1)(b))
Recipients
Østlandets Pakkepost AS and your bank
Retention period
1 year and 6 months
Do you have to provide the data?
Yes
If you do not provide them
Then we cannot deliver.
Automated decisions
No

##### A table that stands in a sentence, one of nothing, one that does not exist
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se {{ list.recipients }} her.

{{ list.recipients }}

{{ table.processing }}

{{ table.recipient }}
===== diagnostics
KT146 docs/personvern/mottakere.nb.md:4 'list.recipients' stands for several lines, but has words beside it — write it on a line of its own
KT147 docs/personvern/mottakere.nb.md:8 'table.processing' is cited but not given — write the records it is made from in records/ of the policy, or leave it out here
KT146 docs/personvern/mottakere.nb.md:10 unknown name 'table.recipient' between braces — did you mean 'table.recipients'?
1 policy checked: 3 errors, 0 warnings, 0 remarks
===== exit 1
