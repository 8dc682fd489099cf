##### Cookies in one table, and in one of a category, in two languages
----- docs/personvern/policy.yml
kind: cookies
sections: [kapsler, statistikk]
languages: {nb: authoritative, en: required}
----- docs/personvern/mottakere.nb.md (gone)
----- docs/personvern/index.en.md
---
title: Cookie policy
---
This is what we store on your device.
----- docs/personvern/records/cookies.yml
cookies:
  - name: _fl_id
    pattern: _fl_*
    party: first
    provider: Fjordlys Måling AS
    notice: https://maling.example/personvern/
    host: www.fjordlys.example
    category: statistics
    purpose: {nb: teller besøk, en: counts visits}
    duration: P1Y1M
    third_party_access: yes
    third_country: US
    last_seen: 2026-11-01
  - name: handlekurv
    tech: localStorage
    category: functional
    provider: oss
    purpose: {nb: husker hva du har lagt i kurven, en: remembers what you have put into the basket}
    duration: persistent
    third_party_access: no
  - name: okt
    category: necessary
    provider: oss
    purpose: {nb: holder deg innlogget, en: keeps you signed in}
    duration: session
    third_party_access: no
    set_before_consent: yes
----- docs/personvern/kapsler.nb.md
---
title: Informasjonskapsler
---
Dette lagrer vi på enheten din:

{{ table.cookies }}
----- docs/personvern/kapsler.en.md
---
title: Cookies
---
This is what we store on your device:

{{ table.cookies }}
----- docs/personvern/statistikk.nb.md
---
title: Statistikk
---
{{ table.cookies.statistics }}
----- docs/personvern/statistikk.en.md
---
title: Statistics
---
{{ table.cookies.statistics }}
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/kapsler.en.md:2 nothing says which words of docs/personvern/kapsler.nb.md this was translated from — see that it says the same, and run klartekst translated personvern kapsler en
KT321 docs/personvern/policy.yml no section says which items of the checklist it answers — write for example covers: [cookies-controller] in the front matter of a section; 'klartekst coverage personvern' lists the items
KT301 docs/personvern/statistikk.en.md:2 nothing says which words of docs/personvern/statistikk.nb.md this was translated from — see that it says the same, and run klartekst translated personvern statistikk en
1 policy checked: 0 errors, 0 warnings, 4 remarks
===== exit 0
===== page /personvern/#kapsler
## 1. Informasjonskapsler
Dette lagrer vi på enheten din:
Informasjonskapsler og lignende
Navn | Formål | Leverandør | Kategori | Varighet | Tilgang for andre | Tredjestat | Teknikk
okt | Holder deg innlogget | oss | Nødvendige | Til nettleseren lukkes | Nei | – | Informasjonskapsel
handlekurv | Husker hva du har lagt i kurven | oss | Funksjonelle | Til du sletter den | Nei | – | Lokal lagring
_fl_* | Teller besøk | [Fjordlys Måling AS](https://maling.example/personvern/) | Statistikk | 1 år og 1 måned | Ja | USA | Informasjonskapsel
===== page /en/personvern/#statistikk
## 2. Statistics
Cookies and similar technologies: statistics
Name | Purpose | Provider | Duration | Access by others | Third country
_fl_* | Counts visits | [Fjordlys Måling AS](https://maling.example/personvern/) | 1 year and 1 month | Yes | United States

##### What cookies.yml cannot say
----- docs/personvern/records/cookies.yml
cookies:
  - name: _ga
    category: analytics
  - name: sid
    category: necessary
    tech: cokie
    duration: 2 years
    host: https://www.fjordlys.example/
    pattern: "*"
    third_country: XX
  - category: marketing
  - name: twice
    category: marketing
  - name: twice
    category: marketing
    purpose: {nb: annonser, fr: annonces}
===== diagnostics
KT107 docs/personvern/records/cookies.yml:3 "analytics" is no value for "category" — choose one of: necessary, functional, statistics, marketing
KT107 docs/personvern/records/cookies.yml:6 "cokie" is no value for "tech" — did you mean "cookie"?
KT107 docs/personvern/records/cookies.yml:7 "2 years" is no value for "duration" — write a duration such as P2Y, P30D or PT30M, "session", or "persistent"
KT107 docs/personvern/records/cookies.yml:8 "https://www.fjordlys.example/" is no value for "host" — write a host without "https://", such as "www.example.com"
KT107 docs/personvern/records/cookies.yml:9 "*" is no value for "pattern" — write a name with "*" for any letters, such as "_ga_*"
KT108 docs/personvern/records/cookies.yml:11 "name" is missing — write "name: …" (the name under which it is stored)
KT172 docs/personvern/records/cookies.yml:4 no country has the code 'XX' — use two letters of ISO 3166, in quotes: "NO", "SE", "DK"
KT512 docs/personvern/records/cookies.yml:4 nothing says what 'sid' is used for — write it under purpose:, in each language
KT513 docs/personvern/records/cookies.yml:4 nothing says how long 'sid' is kept — write it under duration:, such as P2Y or session (C-673/17 Planet49)
KT514 docs/personvern/records/cookies.yml:4 nothing says whether others have access to 'sid' — write third_party_access: yes or no (C-673/17 Planet49)
KT512 docs/personvern/records/cookies.yml:12 nothing says what 'twice' is used for — write it under purpose:, in each language
KT513 docs/personvern/records/cookies.yml:12 nothing says how long 'twice' is kept — write it under duration:, such as P2Y or session (C-673/17 Planet49)
KT514 docs/personvern/records/cookies.yml:12 nothing says whether others have access to 'twice' — write third_party_access: yes or no (C-673/17 Planet49)
KT125 docs/personvern/records/cookies.yml:14 "fr" is not a language of this policy — choose one of: nb
KT182 docs/personvern/records/cookies.yml:14 "twice" is declared already at docs/personvern/records/cookies.yml:12 — keep one of the two, or say with "host" whose each is
KT513 docs/personvern/records/cookies.yml:14 nothing says how long 'twice' is kept — write it under duration:, such as P2Y or session (C-673/17 Planet49)
KT514 docs/personvern/records/cookies.yml:14 nothing says whether others have access to 'twice' — write third_party_access: yes or no (C-673/17 Planet49)
1 policy checked: 9 errors, 8 warnings, 0 remarks
===== exit 1

##### A table of cookies that nobody has declared
----- docs/personvern/mottakere.nb.md
---
title: Kapsler
---
{{ table.cookies }}
===== diagnostics
KT147 docs/personvern/mottakere.nb.md:4 'table.cookies' is cited but not given — write the records it is made from in records/ of the policy, or leave it out here
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1
