##### A link that was lost on the way
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Kontaktinformasjon til tilsynet finner du her.
===== diagnostics
KT373 docs/personvern/mottakere.nb.md:4:33 'finner du her' promises a link, and there is none — link the name of what is meant
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Here, and no link is meant
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Her finner du det vi vet. Her er eksempler.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### The link is there
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Kontaktinformasjon til [tilsynet](https://tilsyn.example/) finner du her.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
