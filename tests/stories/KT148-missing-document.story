##### A link to a file that is not there
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Last ned [avtalen](avtale.pdf) eller les [vilkårene](../vilkar/index.md).
===== diagnostics
KT148 docs/personvern/mottakere.nb.md:4 there is no file '../vilkar/index.md' — write the path from this file's folder, without the language: ../terms/index.md
KT148 docs/personvern/mottakere.nb.md:4 there is no file 'avtale.pdf' — write the path from this file's folder, without the language: ../terms/index.md
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### Links to a section, a page and a file that are there
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [dette](mottakere.md), [forsiden](../index.md) og [avtalen](avtale.txt).
----- docs/personvern/avtale.txt
Avtale.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Les [dette](#mottakere), [forsiden](../) og [avtalen](avtale.txt).
