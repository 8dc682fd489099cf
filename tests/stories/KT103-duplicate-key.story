##### A title given twice
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
title: Mottakere
---
Vi deler ikke opplysningene med noen.
===== diagnostics
KT103 docs/personvern/mottakere.nb.md:3 the key "title" is given twice, in lines 2 and 3 — keep one of them
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A title given once, and the same word in the text
----- docs/personvern/mottakere.nb.md
---
title: Mottakere
---
title: Mottakere
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
