##### A reference to another place
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
Se [banken](#banken) og [posten](#posten).

## Banken {#banken}

Kontoen.

## Posten {#posten}

Adressen.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 051cba447c91
---
See [the bank](#banken) and [the post office](#banken).

## The bank

The account.

## The post office

The address.
===== diagnostics
KT305 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:4) links to #posten, this does not — let both lead there
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Another site
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
Se [bankens vilkår](https://bank.example/vilkar).
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: df5eae9ea2c4
---
See [the terms of the bank](https://post.example/terms).
===== diagnostics
KT305 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:4) links to https://bank.example/vilkar, this links to https://post.example/terms — let both lead there
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The same links, and the pages of other sites in the reader's language
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
Se [banken](https://bank.example/nb/vilkar), [posten](https://www.post.example/personvern), <post@fjordlys.example> og [forsiden](../index.md).
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: d8bfe47f9116
---
See [the bank](https://bank.example/en/vilkar), [the post office](https://post.example/privacy) and [the front page](../index.md), or write to post@fjordlys.example.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
