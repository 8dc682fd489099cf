##### A translation made from older words
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
translates: 000000000000
---
Our accountant.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT132 docs/personvern/mottakere.en.md:2 translated from older words than docs/personvern/mottakere.nb.md now holds — bring it up to date and run klartekst translated personvern mottakere en
1 policy checked: 0 errors, 1 warning, 1 remark
===== exit 0
===== page /en/personvern/#mottakere
## 1. Recipients
‹en› This translation was made from an earlier text. [Read the updated text in Norwegian Bokmål](../../personvern/#mottakere)
Our accountant.

##### A translation made from the words that stand there now
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
translates: 06dcb7f95d9d
---
Nobody.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

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

##### The original has changed, and somebody has recorded that its meaning has not
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
translates: 000000000000
meaning_unchanged: {digest: afeb744058de, reason: Only a comma has moved.}
---
How we use data about you.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 000000000000
meaning_unchanged:
  digest: 06dcb7f95d9d
  reason: Only a comma has moved.
---
Nobody.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### The original has changed once more since its meaning was recorded as unchanged
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
meaning_unchanged: {digest: 000000000000, reason: Only a comma has moved.}
---
Nobody.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT132 docs/personvern/mottakere.en.md:2 translated from older words than docs/personvern/mottakere.nb.md now holds — bring it up to date and run klartekst translated personvern mottakere en
1 policy checked: 0 errors, 1 warning, 1 remark
===== exit 0
