##### A translation made from older words
----- docs/personvern/policy.yml
kind: privacy
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
KT132 docs/personvern/mottakere.en.md:2 translated from older words than docs/personvern/mottakere.nb.md now holds — bring it up to date and write translates: 06dcb7f95d9d829187db2d6feba7f5b1c0cc065cc32098c28437eec1498bee6f
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0
===== page /en/personvern/#mottakere
## 1. Recipients
‹en› This translation was made from an earlier text. [Read the updated text in Norwegian Bokmål](../../personvern/#mottakere)
Our accountant.

##### A translation made from the words that stand there now
----- docs/personvern/policy.yml
kind: privacy
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
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A translation that does not say what it was made from
----- docs/personvern/policy.yml
kind: privacy
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
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
