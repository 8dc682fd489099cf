##### Markup that is not finished
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler **ingenting med noen.

Les [våre rutiner](../index.md eller spør.
===== diagnostics
KT167 docs/personvern/mottakere.nb.md:4 readers would see the markup '**' — mend it, or put a backslash before each of its signs if it is meant
KT167 docs/personvern/mottakere.nb.md:6 readers would see the markup '](' — mend it, or put a backslash before each of its signs if it is meant
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### Markup that is finished
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler **ingenting** med noen. Les [våre rutiner](../index.md).
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Markup that is meant
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Skriv \*\* for å utheve.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
