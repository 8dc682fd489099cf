##### A date at the start of a line
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi sluttet å dele opplysninger

25. mai 2018, da loven kom.
===== diagnostics
KT166 docs/personvern/mottakere.nb.md:6 a date at the start of a line becomes item 25 of a list — put a backslash before its full stop: 25\. mai
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Vi sluttet å dele opplysninger
- mai 2018, da loven kom.

##### The same date further into the line, one with a backslash, and a list that is one
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi sluttet å dele opplysninger 25. mai 2018.

25\. mai 2018 kom loven.

1. Banken
2. Posten
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Vi sluttet å dele opplysninger 25. mai 2018.
25. mai 2018 kom loven.
- Banken
- Posten
