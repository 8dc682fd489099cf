##### A letter for a number, and a full stop too many
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Grunnlaget er berettiget interesse (GDPR art g bokstav f).

Grunnlaget er artikkel 6 nr. 1. bokstav a.
===== diagnostics
KT396 docs/personvern/mottakere.nb.md:4:42 nobody can look up 'art g bokstav f' — write the number of the article, of its paragraph, and the letter of the point
KT396 docs/personvern/mottakere.nb.md:6:30 nobody can look up '1. bokstav a' — write the number of the article, of its paragraph, and the letter of the point
1 policy checked: 0 errors, 2 warnings, 0 remarks
===== exit 0

##### Articles that can be looked up
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Grunnlaget er artikkel 6 nr. 1 bokstav f, art. 9 nr. 2 bokstav a eller artikkel i loven. Se punkt 1. Bokstav a er nevnt.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
