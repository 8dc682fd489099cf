##### A title that was reworded
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Dette står i avsnittet «Hvem vi deler med».
===== diagnostics
KT375 docs/personvern/mottakere.nb.md:4:14 no section is called 'Hvem vi deler med' — refer to the section by its id, such as [](#purposes); perhaps 'Hvem vi deler opplysninger med' is meant
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A title that is there
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Dette står i avsnittet «Hvem vi deler opplysninger med».
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
