##### A sub-heading that the translation lacks
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
Innledning.

## Banken

Kontoen.

## Posten

Adressen.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 5e984a7c00da
---
Introduction.

## The bank

The account. And the post office gets the address.
===== diagnostics
KT302 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:10) has 2 sub-headings, this has 1 — give both the same sub-headings, so that a link leads to the same place in both
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A sub-heading of another level
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
## Banken

Kontoen.

## Posten

Adressen.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: f3bb28e1d8f7
---
## The bank

The account.

### The post office

The address.
===== diagnostics
KT302 docs/personvern/mottakere.en.md:9 the original (docs/personvern/mottakere.nb.md:8) has a sub-heading on level 1, this has one on level 2 — give both the same sub-headings, so that a link leads to the same place in both
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The same sub-headings
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
## Banken

Kontoen.

### Posten

Adressen.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 4008c3441e99
---
### The bank

The account.

#### The post office

The address.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A stale translation is not asked
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
## Banken

Kontoen.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 000000000000
---
The account.
===== diagnostics
KT132 docs/personvern/mottakere.en.md:2 translated from older words than docs/personvern/mottakere.nb.md now holds — bring it up to date and run klartekst translated personvern mottakere en
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0
