##### A list item of several sentences
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
- Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen.
- Adressen din deler vi.
===== diagnostics
KT424 docs/personvern/mottakere.nb.md:4:3 the list item has 42 words — make paragraphs or sub-headings of long items
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### The same words as a paragraph
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen. Vi deler ikke navnet ditt med noen.

- Adressen din deler vi.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
