##### A link that says here
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Listen finner du [her](https://liste.example/). [Les mer](https://mer.example/)
===== diagnostics
KT372 docs/personvern/mottakere.nb.md:4:19 the link 'her' does not say where it leads — make the name of what it leads to the link, or let [](#id) write it
KT372 docs/personvern/mottakere.nb.md:4:50 the link 'Les mer' does not say where it leads — make the name of what it leads to the link, or let [](#id) write it
1 policy checked: 0 errors, 2 warnings, 0 remarks
===== exit 0

##### A link that says where it leads
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se [listen over mottakere](https://liste.example/) her.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
