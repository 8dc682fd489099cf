##### Above and below
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Formålene er beskrevet ovenfor. Avsnittet nedenfor handler om det.
===== diagnostics
KT371 docs/personvern/mottakere.nb.md:4:14 'beskrevet ovenfor' says where something stands, not what it is — refer to the section by its id, such as [](#purposes), or name what is meant
KT371 docs/personvern/mottakere.nb.md:4:33 'Avsnittet nedenfor' says where something stands, not what it is — refer to the section by its id, such as [](#purposes), or name what is meant
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### A reference, and a list that follows
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se [](#mottakere). Vi deler som nevnt nedenfor:

- med ingen

Tabellen nedenfor viser hvem. Se også listen over mottakere.

| Hvem |
| --- |
| Ingen |
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
