##### Another day
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
Fra 24. september 2021 til 31.12.2021.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 6c75015a33d4
---
From 24 August 2021 to 31 December 2021.
===== diagnostics
KT307 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:4) says 24. september 2021, this says 24 August 2021 — correct the one that is wrong
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A day that the original does not name
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
Fra i høst.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 4bc887a1d417
---
From 24 August 2021.
===== diagnostics
KT307 docs/personvern/mottakere.en.md:5 this says 24 August 2021, the original (docs/personvern/mottakere.nb.md:4) does not — correct the one that is wrong
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The same days
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
Fra 24. september 2021, 1.5.2022 og 2023-01-31.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 95b4f8ca3254
---
From 24 September 2021, 1 May 2022 and January 31, 2023.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
