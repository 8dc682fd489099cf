##### The law of a country in which the company is not
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Bilag lagres etter den danske bokføringsloven.
===== diagnostics
KT344 docs/personvern/mottakere.nb.md:4:24 'danske bokføringsloven' is a law of DK, the controller is in NO — name the law that applies to the controller
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The law of the company's own country
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Bilag lagres etter den norske bokføringsloven.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Another country's law, but nothing is kept because of it
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Tvister avgjøres etter dansk lov.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
