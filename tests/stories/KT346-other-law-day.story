##### The day on which the regulation began to apply in the Union
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Denne teksten om GDPR gjelder fra 25. mai 2018.
===== diagnostics
KT346 docs/personvern/mottakere.nb.md:4:35 '25. mai 2018' is the day of the GDPR in other countries; in NO it applies from 2018-07-20 — see whether that is the day you mean (source: regjeringen.no id2592984)
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### Another day, and another law
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Denne teksten om GDPR gjelder fra 20. juli 2018.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### The same day without the regulation
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Avtalen med trykkeriet gjelder fra 25. mai 2018.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
