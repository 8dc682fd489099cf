##### A translation that does not say what it was made from
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
How we use data about you.
----- docs/personvern/mottakere.en.md
---
title: Recipients
---
Nobody.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### A translation that does
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
translates: afeb744058de
---
How we use data about you.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 06dcb7f95d9d
---
Nobody.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
