##### A toast, a banner and a button
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Aksepter alle

Produktet er lagt til i ønskeliste.

Ved å trykke «Godta alle», godkjenner du bruken.
===== diagnostics
KT386 docs/personvern/mottakere.nb.md:4:1 'Aksepter alle' looks like a button or a menu of a web page — delete it, if it came along when the text was copied
KT386 docs/personvern/mottakere.nb.md:6:14 'lagt til i ønskeliste' is something that web pages say — delete it, if it came along when the text was copied
KT386 docs/personvern/mottakere.nb.md:8:1 'Ved å trykke Godta' is something that web pages say — delete it, if it came along when the text was copied
1 policy checked: 0 errors, 3 warnings, 0 remarks
===== exit 0

##### A text that speaks of a button
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Velger du «Godta alle», bruker vi statistikk. Les mer om det i en annen tekst.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
