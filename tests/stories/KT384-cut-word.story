##### A word cut across two lines
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Opplysningene kan være hentet fra o

ffentlige kilder.
===== diagnostics
KT384 docs/personvern/mottakere.nb.md:4:35 'o' and 'ffentlige' look like one word cut in two — write 'offentlige'
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Letters that stand by themselves
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Grunnlaget er artikkel 6 nr. 1 bokstav b
og samtykke. Vi har rett til å
bruke dem, og i
andre tilfeller ikke.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
