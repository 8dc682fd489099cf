##### A term that is explained in one of two languages
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
terms:
  - id: opplysning
    nb: {term: opplysninger, definition: Det vi vet om deg., forms: [opplysningene]}
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
KT151 docs/personvern/policy.yml:5 the term 'opplysning' has no words in en — add {term: …, definition: …} for each
1 policy checked: 0 errors, 1 warning, 2 remarks
===== exit 0

##### A term that is explained in both
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: required}
terms:
  - id: opplysning
    nb: {term: opplysninger, definition: Det vi vet om deg., forms: [opplysningene]}
    en: {term: data, definition: What we know about you.}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
----- docs/personvern/mottakere.en.md
---
title: Recipients
---
Nobody gets data.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0
