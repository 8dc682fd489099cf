##### A section in the list that nobody has written
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, lagringstid]
languages: {nb: authoritative}
===== diagnostics
KT121 docs/personvern/policy.yml:2 the section "lagringstid" is listed, but has no text — write docs/personvern/lagringstid.nb.md, or delete the section here
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A section written in the translation only
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, lagringstid]
languages: {nb: authoritative, en: courtesy}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
----- docs/personvern/mottakere.en.md
---
title: Recipients
---
Nobody.
----- docs/personvern/lagringstid.en.md
---
title: Retention
---
Thirty days.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
KT121 docs/personvern/policy.yml:2 the section "lagringstid" has no text in "nb", the authoritative language — write docs/personvern/lagringstid.nb.md, or delete the section here
1 policy checked: 1 error, 0 warnings, 2 remarks
===== exit 1

##### Every section in the list is written
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, lagringstid]
languages: {nb: authoritative}
----- docs/personvern/lagringstid.nb.md
---
title: Hvor lenge vi lagrer
---
I tretti dager.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
