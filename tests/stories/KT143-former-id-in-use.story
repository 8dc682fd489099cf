##### A former id that another section bears today
----- docs/personvern/policy.yml
kind: other
sections:
  - mottakere
  - {id: lagringstid, formerly: [mottakere]}
languages: {nb: authoritative}
----- docs/personvern/lagringstid.nb.md
---
title: Hvor lenge vi lagrer
---
I tretti dager.
===== diagnostics
KT143 docs/personvern/policy.yml:4 the former id "mottakere" of "lagringstid" is the id of a section — delete it from one of the two, so that old links lead to one place
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A former id that two sections claim
----- docs/personvern/policy.yml
kind: other
sections:
  - {id: mottakere, formerly: [deling]}
  - {id: lagringstid, formerly: [deling]}
languages: {nb: authoritative}
----- docs/personvern/lagringstid.nb.md
---
title: Hvor lenge vi lagrer
---
I tretti dager.
===== diagnostics
KT143 docs/personvern/policy.yml:4 the former id "deling" of "lagringstid" is claimed by "mottakere" — delete it from one of the two, so that old links lead to one place
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A former id that nobody else bears
----- docs/personvern/policy.yml
kind: other
sections:
  - {id: mottakere, formerly: [deling, partnere]}
languages: {nb: authoritative}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
