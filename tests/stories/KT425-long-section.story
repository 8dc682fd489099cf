##### More than 300 words in one run
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke navn med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder navn.

Vi deler ikke adresse med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder adresse.

Vi deler ikke telefon med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder telefon.

Vi deler ikke bilder med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder bilder.

Vi deler ikke varer med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder varer.

Vi deler ikke ordrer med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder ordrer.
===== diagnostics
KT425 docs/personvern/mottakere.nb.md:2 the section has 378 words and no sub-heading — add sub-headings that say what follows
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### The same with a sub-heading
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## Slik er det

Vi deler ikke navn med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder navn.

Vi deler ikke adresse med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder adresse.

Vi deler ikke telefon med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder telefon.

Vi deler ikke bilder med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder bilder.

Vi deler ikke varer med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder varer.

Vi deler ikke ordrer med noen. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det er slik vi har bestemt. Det gjelder ordrer.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
