##### Code that nobody closes
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Slik ser en melding ut:

```
Hei
===== diagnostics
KT168 docs/personvern/mottakere.nb.md:6 code begins here with ``` and never ends — write ``` on a line of its own where it ends
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Code that somebody closes
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Slik ser en melding ut:

```
Hei
```
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
