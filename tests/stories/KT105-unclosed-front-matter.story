##### Front matter that never ends
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med

Vi deler ikke opplysningene med noen.
===== diagnostics
KT105 docs/personvern/mottakere.nb.md:1 the front matter begins with "---" and never ends — write a line "---" between the last key and the text
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Front matter that ends, and a rule across the text further down
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke opplysningene med noen.

---

Heller ikke utenfor Europa.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
