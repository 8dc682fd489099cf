##### A word that stands twice
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler opplysninger med den som som
leverer varen, og med med banken.
===== diagnostics
KT381 docs/personvern/mottakere.nb.md:4:31 'som som' says a word twice — delete one of them
KT381 docs/personvern/mottakere.nb.md:5:19 'med med' says a word twice — delete one of them
1 policy checked: 0 errors, 2 warnings, 0 remarks
===== exit 0

##### Words that may stand twice, numbers, code and cells of a table
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Det er det det handler om. Ring 00 00 00 00. Skriv `ja ja`.

| Hvem | Hva |
|---|---|
| Banken | Banken betaler |
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A language with doubles of its own
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: courtesy}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
How we use data about you.
----- docs/personvern/mottakere.en.md
---
title: Recipients
---
We believe that that is enough.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### A word again behind an and, in parentheses, and a letter
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi henter svar fra undersøkelser og undersøkelser.

Du har rett til retting (retting) etter artikkel 6 nr. 1 bokstav b og b.
===== diagnostics
KT381 docs/personvern/mottakere.nb.md:4:20 'undersøkelser og undersøkelser' names one thing twice — delete one of them, or write what the other should have been
KT381 docs/personvern/mottakere.nb.md:6:17 'retting (retting)' names one thing twice — delete one of them, or write what the other should have been
KT381 docs/personvern/mottakere.nb.md:6:58 'bokstav b og b' names one thing twice — delete one of them, or write what the other should have been
1 policy checked: 0 errors, 3 warnings, 0 remarks
===== exit 0

##### What may be said again
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi spør mer og mer, igjen og igjen, og deler med banken (Banken AS). Se [loven](https://a.example/) og [loven](https://b.example/) om bokstav a og b.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
