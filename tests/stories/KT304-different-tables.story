##### A row that the translation lacks
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
| Hvem | Hva |
|---|---|
| banken | kontoen |
| posten | adressen |
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: e66bb5b11b9a
---
| Who | What |
|---|---|
| the bank | the account |
===== diagnostics
KT304 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:4) has a table of 3 rows and 2 columns, this has one of 2 rows and 2 columns — see whether a row or a column is missing
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A table that the translation lacks
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
| Hvem | Hva |
|---|---|
| banken | kontoen |
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 3c00265a5de3
---
The bank gets the account.
===== diagnostics
KT304 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:4) has 1 table, this has none — see whether a row or a column is missing
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The same table
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
| Hvem | Hva |
|---|---|
| banken | kontoen |
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 3c00265a5de3
---
| Who  | What        |
|:-----|-------------|
| bank | the account |
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
