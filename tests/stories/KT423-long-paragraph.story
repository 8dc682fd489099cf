##### A paragraph of 126 words
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen.
===== diagnostics
KT423 docs/personvern/mottakere.nb.md:4:1 the paragraph has 126 words — part it by what it is about
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### The same words in two
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen.

Vi deler ikke adressen din med noen. Vi deler ikke adressen din med noen. Vi deler ikke adressen din med noen. Vi deler ikke adressen din med noen. Vi deler ikke adressen din med noen. Vi deler ikke adressen din med noen. Vi deler ikke adressen din med noen. Vi deler ikke adressen din med noen. Vi deler ikke adressen din med noen.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
