##### Another number
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
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi sletter etter 30 dager, og regnskapet etter 14 måneder.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 7f8092891b90
---
We delete after 30 days, and the accounts after 12 months.
===== diagnostics
KT306 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:4) says 14, this says 12 — correct the one that is wrong
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A number that the translation lacks
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
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi sletter etter 30 dager.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: ee2a886ca4e2
---
We delete soon.
===== diagnostics
KT306 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:4) says 30, this does not — correct the one that is wrong
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The same numbers, as each language writes them
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
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Innen 30 dager, etter artikkel 6 nr. 1 bokstav f, 1 000,5 kroner, kl. 09.00, to barn og tre voksne, i 3. etasje, ring 22 00 00 00.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: d31b39881214
---
Within 30 days, under Article 6(1)(f), 1,000.5 kroner, at 9 am, 2 children and three adults, on the 3rd floor, call +47 22 00 00 00.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
