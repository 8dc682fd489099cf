##### A section in a language that the policy does not have
----- docs/personvern/mottakere.de.md
---
title: Empfänger
---
Niemand.
===== diagnostics
KT125 docs/personvern/mottakere.de.md "de" is not a language of this policy — rename the file (choose one of: nb) or add the language under "languages" in klartekst.yml or policy.yml
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A section whose name does not say its language
----- docs/personvern/mottakere.md
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke opplysningene med noen.
===== diagnostics
KT125 docs/personvern/mottakere.md the name of the file does not say its language — rename it to mottakere.nb.md
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A term explained in a language that the policy does not have
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
terms:
  - id: opplysning
    nb: {term: opplysninger, definition: Det vi vet om deg., forms: [opplysningene]}
    en: {term: data, definition: What we know about you.}
===== diagnostics
KT125 docs/personvern/policy.yml:7 "en" is not a language of this policy — choose one of: nb
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A section in a language that the policy has
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
----- docs/personvern/mottakere.en.md
---
title: Recipients
---
Nobody.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0
