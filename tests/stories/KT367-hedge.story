##### What may be done
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi kan dele opplysningene med andre. Dersom du ber om det, kan vi samle inn mer.
===== diagnostics
KT367 docs/personvern/mottakere.nb.md:4:1 'Vi kan dele' leaves open what is done — say what is done, and when (WP260 rev.01 advises against may and might)
KT367 docs/personvern/mottakere.nb.md:4:60 'kan vi samle' leaves open what is done — say what is done, and when (WP260 rev.01 advises against may and might)
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### What is done, what is not, and what it is for
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler navnet ditt med budet, slik at vi kan sende pakken. Vi kan ikke dele mer.

## Hvem vi kan dele med

Budet.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Terms may say may
----- docs/personvern/policy.yml
kind: terms
sections: [mottakere]
languages: {nb: authoritative}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi kan dele opplysningene med andre.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
