##### A year of two digits
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Oppdatert 25.05.18.
===== diagnostics
KT362 docs/personvern/mottakere.nb.md:4:11 readers may take '25.05.18' for several days — write the month as a word, and the year with four digits
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Figures that English readers take for two days
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: courtesy}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
This is how we use data.
----- docs/personvern/mottakere.en.md
---
title: Recipients
---
Reviewed on 04/05/2021. Not 13/05/2021.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
KT362 docs/personvern/mottakere.en.md:4:13 readers may take '04/05/2021' for several days — write the month as a word, and the year with four digits
1 policy checked: 0 errors, 1 warning, 2 remarks
===== exit 0

##### A year of four digits, and numbers that are no dates
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Oppdatert 25.05.2018, versjon 10.12.3, artikkel 6.1.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
