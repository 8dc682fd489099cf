##### Four sentences of 21 words
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler det og deler det og deler det og deler det og deler det og deler det og deler det. Vi deler det og deler det og deler det og deler det og deler det og deler det og deler det. Vi deler det og deler det og deler det og deler det og deler det og deler det og deler det. Vi deler det og deler det og deler det og deler det og deler det og deler det og deler det.
===== diagnostics
KT422 docs/personvern/mottakere.nb.md:2 the sentences here have 21 words on average; 0 of 4 have over 25 — say one thing in a sentence
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### Short ones among them
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler det og deler det og deler det og deler det og deler det og deler det og deler det. Nei. Vi deler det og deler det og deler det og deler det og deler det og deler det og deler det. Aldri. Vi deler det og deler det og deler det og deler det og deler det og deler det og deler det. Vi deler det og deler det og deler det og deler det og deler det og deler det og deler det.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
