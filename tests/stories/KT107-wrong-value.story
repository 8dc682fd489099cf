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
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
reviewed_on: i fjor
===== diagnostics
KT107 docs/personvern/policy.yml:4 "i fjor" is not a date in the form of ISO 8601 — write year-month-day, such as 2026-06-01
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### The four kinds of policy
----- docs/personvern/policy.yml
kind: other
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
3 policies checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
