##### Marks too many
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler med banken. . Andre får dem ikke,, og aldri..
===== diagnostics
KT387 docs/personvern/mottakere.nb.md:4:20 'banken. .' has punctuation marks too many — keep the one that is meant
KT387 docs/personvern/mottakere.nb.md:4:42 'ikke,,' has punctuation marks too many — keep the one that is meant
KT387 docs/personvern/mottakere.nb.md:4:53 'aldri..' has punctuation marks too many — keep the one that is meant
1 policy checked: 0 errors, 3 warnings, 0 remarks
===== exit 0

##### Dots that leave something out, abbreviations and questions
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Hva nå …? Vi deler navn, adresse mv., og «alt», ... men ikke mer.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
