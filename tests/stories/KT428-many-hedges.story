##### Nothing is said for certain
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi kan dele for eksempel navn, eventuelt adresse mv., herunder bilder.
===== diagnostics
KT428 docs/personvern/mottakere.nb.md:2 the section leaves open 5 times what is done: 'vi kan', 'for eksempel', 'eventuelt', 'mv.', 'herunder' — say what is done, and when
KT367 docs/personvern/mottakere.nb.md:4:1 'Vi kan dele' leaves open what is done — say what is done, and when (WP260 rev.01 advises against may and might)
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### What the reader can do
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Du kan be om innsyn. Vi deler navnet ditt med banken, og vi kan vise deg avtalen. Du kan klage når du vil.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
