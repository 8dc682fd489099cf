##### Five years where the law has seven
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Enligt bokföringslagen sparas fakturor i minst fem år.
===== diagnostics
KT345 docs/personvern/mottakere.nb.md:4:8 'bokföringslagen' (SE) sets 7 years, the sentence says 5 — look at bokföringslagen 7 kap. 2 §, and at which country's law applies
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Figures, with a heading between law and years
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Fakturaer lagres i 10 år, se bokføringsloven.

Kvitteringer etter bokføringsloven.

- 10 år
===== diagnostics
KT345 docs/personvern/mottakere.nb.md:4:30 'bokføringsloven' (NO) sets 5 years, the sentence says 10 — look at bokføringsloven § 13, and at which country's law applies
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The years of the law
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Fakturaer lagres i fem år etter bokføringsloven. Andre papirer slettes etter 2 år.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### The law of another country, and said so
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Fakturaer omfattes av den svenske bokføringsloven og er med i sju år.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
