##### A name in two ways, and an authority with a small letter
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler med VIPPS. Banken er med i Vipps, og VIPPS svarer. Du kan klage til datatilsynet.
===== diagnostics
KT393 docs/personvern/mottakere.nb.md:4 the document does not say what 'VIPPS' stands for — write it out at its first use, or once: *[VIPPS]: what it stands for
KT397 docs/personvern/mottakere.nb.md:4:37 the document writes one name in several ways: 'VIPPS' 2 times, 'Vipps' once — write 'VIPPS' everywhere
KT397 docs/personvern/mottakere.nb.md:4:78 'datatilsynet' is a name — write 'Datatilsynet'
1 policy checked: 0 errors, 0 warnings, 3 remarks
===== exit 0

##### A word in capitals, a heading, an address and another language
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## VÅRE TJENESTER FOR DEG

Våre tjenester er trygge. Vipps er Vipps. Se Eksempel.no og EKSEMPEL.no. Klag til Datatilsynet.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Names that are but once
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
We share data with GreatPay, and Greatpay shares none.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
KT397 docs/personvern/mottakere.en.md:4:34 the document writes one name in several ways: 'GreatPay' once, 'Greatpay' once — choose one, and write it everywhere
1 policy checked: 0 errors, 0 warnings, 3 remarks
===== exit 0
