##### An item that the translation lacks
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
translates: afeb744058de
---
How we use data about you.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler med

- banken
- posten
- regnskapsføreren
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 56c6be4a3c92
---
We share with

- the bank
- the post office
===== diagnostics
KT303 docs/personvern/mottakere.en.md:7 the original (docs/personvern/mottakere.nb.md:6) has a list of 3 items, this has one of 2 items — see whether an item is missing, and list the same in both
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A list that became a sentence
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
translates: afeb744058de
---
How we use data about you.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler med

- banken
- posten

og sletter

1. navnet
2. adressen
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 49679137c4b1
---
We share with

- the bank
- the post office

and delete name and address.
===== diagnostics
KT303 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:11) has 2 lists, this has 1 — see whether an item is missing, and list the same in both
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The same lists
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
translates: afeb744058de
---
How we use data about you.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler med

- banken
  1. i Norge
  2. i Sverige
- posten
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 470058e0b0fd
---
We share with

* the bank
    1. in Norway
    2. in Sweden
* the post office
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
