##### A promised language in which one section is missing
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
How we use data about you.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT126 docs/personvern/mottakere.nb.md the section is not translated into "en" (required) — write docs/personvern/mottakere.en.md
1 policy checked: 0 errors, 1 warning, 1 remark
===== exit 0
===== diagnostics --strict
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT126 docs/personvern/mottakere.nb.md the section is not translated into "en" (required) — write docs/personvern/mottakere.en.md
1 policy checked: 0 errors, 1 warning, 1 remark
===== exit 1

##### A promised language of which nothing is there
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
===== diagnostics
KT126 docs/personvern/policy.yml:3 nothing of the policy is translated into "en" (required) — write docs/personvern/index.en.md and the sections, or drop the language
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A promised language in which everything is there
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
----- docs/personvern/mottakere.en.md
---
title: Recipients
---
Nobody.
===== diagnostics --strict
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0
