##### A paragraph twice, and one that repeats the title
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Hvem vi deler opplysninger med.

Vi deler opplysningene med banken når du betaler med kort.

- Vi deler opplysningene med banken når du betaler med kort.
===== diagnostics
KT385 docs/personvern/mottakere.nb.md:4:1 this paragraph repeats the title 'Hvem vi deler opplysninger med.' — delete it
KT385 docs/personvern/mottakere.nb.md:8:3 this paragraph stands already in docs/personvern/mottakere.nb.md:6:1 — delete it, or refer to the place where it stands
1 policy checked: 0 errors, 2 warnings, 0 remarks
===== exit 0

##### Short paragraphs, and the line that leads to each of two lists
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Ta kontakt.

Grunnlaget for at vi kan bruke opplysningene om deg er:

- avtalen

Grunnlaget for at vi kan bruke opplysningene om deg er:

- samtykket

Ta kontakt.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
