##### A policy without its page
----- docs/personvern/index.nb.md (gone)
===== diagnostics
KT127 docs/personvern/policy.yml the policy has no page in "nb", its authoritative language — write docs/personvern/index.nb.md
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A policy with a page, but not in the language that prevails
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.nb.md (gone)
----- docs/personvern/index.en.md
---
title: Privacy notice
---
----- docs/personvern/mottakere.en.md
---
title: Recipients
---
Nobody.
===== diagnostics
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
KT127 docs/personvern/policy.yml the policy has no page in "nb", its authoritative language — write docs/personvern/index.nb.md
1 policy checked: 1 error, 0 warnings, 1 remark
===== exit 1

##### A page without any words of its own but the title
----- docs/personvern/index.nb.md
---
title: Personvernerklæring
---
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
