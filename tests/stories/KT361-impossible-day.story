##### A day that no April has
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke noe før 31. april 2027, og ikke 30.02.2027.
===== diagnostics
KT361 docs/personvern/mottakere.nb.md:4:23 the day '31. april 2027' does not exist — write a day of the calendar
KT361 docs/personvern/mottakere.nb.md:4:47 the day '30.02.2027' does not exist — write a day of the calendar
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A day in a title
----- docs/personvern/mottakere.nb.md
---
title: Fra 29. februar 2027
---
Ingen.
===== diagnostics
KT361 docs/personvern/mottakere.nb.md:2 the day '29. februar 2027' does not exist — write a day of the calendar
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Days of the calendar
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Fra 29. februar 2028 og 30. april 2027, etter § 31-4.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
