##### Swedish and English among Norwegian
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler opplysningene med banken. Vi delar uppgifterna med banken när du betalar och inte annars.

We share your data with the bank when you pay us. We keep it for as long as you have an account with us.
===== diagnostics
KT392 docs/personvern/mottakere.nb.md:4:36 this sentence looks Swedish ('när', 'och', 'inte') — translate it, or mark it as meant so: [words]{lang=sv}
KT392 docs/personvern/mottakere.nb.md:6:1 this sentence looks English ('we', 'your', 'with', 'the'), and 1 more in this section — translate it, or mark it as meant so: [words]{lang=en}
1 policy checked: 0 errors, 2 warnings, 0 remarks
===== exit 0

##### Norwegian with a name and a title in English
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler med The Bank of Example. Teksten [How we share your data with the bank]{lang=en} er på engelsk.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
