##### A little word too few, a letter too many
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi følger den enhver tid gjeldende lov. Du kan velge å aksepterer dette.

Da kan du kontakt oss, så retter vi det som er registrert deg i flere av avdelinger. Tjenestene vil tilbyr, er gratis.
===== diagnostics
KT398 docs/personvern/mottakere.nb.md:4:11 'den enhver tid' does not go together — write 'den til enhver tid'
KT398 docs/personvern/mottakere.nb.md:4:54 'å aksepterer' does not go together — write the infinitive, as in å akseptere
KT398 docs/personvern/mottakere.nb.md:6:4 'kan du kontakt oss' does not go together — write 'kontakte oss'
KT398 docs/personvern/mottakere.nb.md:6:45 'er registrert deg' does not go together — write 'registrert om deg'
KT398 docs/personvern/mottakere.nb.md:6:97 'vil tilbyr' does not go together — write the infinitive, or leave out the word before it
1 policy checked: 0 errors, 5 warnings, 0 remarks
===== exit 0

##### The same words where they belong
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi følger den til enhver tid gjeldende lov. Du kan velge å akseptere. Kontakt oss, så retter vi det som er registrert om deg i flere av avdelingene. Det du vil, tilbyr vi.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### In English
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
A request must contains your name. We give informations to nobody.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
KT398 docs/personvern/mottakere.en.md:4:11 'must contains' does not go together — write the infinitive, as in must contain
KT398 docs/personvern/mottakere.en.md:4:44 'informations' does not go together — write 'information'
1 policy checked: 0 errors, 2 warnings, 2 remarks
===== exit 0
