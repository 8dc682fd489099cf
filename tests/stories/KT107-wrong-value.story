##### A kind of policy that does not exist
----- docs/personvern/policy.yml
kind: personvern
sections: [mottakere]
languages: {nb: authoritative}
===== diagnostics
KT107 docs/personvern/policy.yml:1 "personvern" is no value for "kind" — choose one of: privacy, cookies, terms, other
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A review date in words
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
reviewed_on: i fjor
===== diagnostics
KT107 docs/personvern/policy.yml:4 "i fjor" is not a date in the form of ISO 8601 — write year-month-day, such as 2026-06-01
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### The four kinds of policy
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
----- docs/vilkar/policy.yml
kind: terms
sections: [a]
languages: {nb: authoritative}
----- docs/vilkar/index.nb.md
---
title: Vilkår
---
----- docs/vilkar/a.nb.md
---
title: Slik handler du
---
Legg varen i kurven.
----- docs/kapsler/policy.yml
kind: cookies
sections: [a]
languages: {nb: authoritative}
----- docs/kapsler/index.nb.md
---
title: Informasjonskapsler
---
----- docs/kapsler/a.nb.md
---
title: Hva vi lagrer
---
Ingenting.
===== diagnostics
KT321 docs/kapsler/policy.yml no section says which items of the checklist it answers — write for example covers: [cookies-controller] in the front matter of a section; 'klartekst coverage kapsler' lists the items
KT321 docs/personvern/policy.yml no section says which items of the checklist it answers — write for example covers: [gdpr-13-1-a] in the front matter of a section; 'klartekst coverage personvern' lists the items
3 policies checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### An item that the checklist does not have
----- docs/personvern/mottakere.nb.md
---
title: Mottakere
covers: [gdpr-13-1-x, mottakere]
---
Regnskapsføreren vår.
===== diagnostics
KT107 docs/personvern/mottakere.nb.md:3 "gdpr-13-1-x" is no value for "covers" — did you mean "gdpr-13-1-f"?
KT107 docs/personvern/mottakere.nb.md:3 "mottakere" is no value for "covers" — the guide's page on the checklist lists the ids
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1
