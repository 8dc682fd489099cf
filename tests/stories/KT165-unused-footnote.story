##### A footnote that nothing refers to
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Ingen.

[^regnskap]: Ikke engang regnskapsføreren.
===== diagnostics
KT165 docs/personvern/mottakere.nb.md:6 nothing refers to the footnote 'regnskap' — refer to it with [^regnskap], or remove it
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0
===== diagnostics --strict
KT165 docs/personvern/mottakere.nb.md:6 nothing refers to the footnote 'regnskap' — refer to it with [^regnskap], or remove it
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 1

##### A footnote that the text refers to twice
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Ingen[^regnskap], aldri[^regnskap].

[^regnskap]: Ikke engang regnskapsføreren.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
