##### A statement that is a policy too
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
I denne erklæringen står hvem vi deler med. Det er derfor vi har laget denne policyen.
===== diagnostics
KT394 docs/personvern/mottakere.nb.md:4:72 the document calls itself by several names: 'denne erklæringen', 'denne policyen' — choose one, and use it everywhere
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### One name, and another document's
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
I denne erklæringen står hvem vi deler med. Se også denne personvernerklæringen i konsernets policy.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
