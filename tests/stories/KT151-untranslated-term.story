##### A term that is explained in one of two languages
----- docs/personvern/policy.yml
kind: privacy
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
KT151 docs/personvern/policy.yml:5 the term 'opplysning' has no words in en — add {term: …, definition: …} for each
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A term that is explained in both
----- docs/personvern/policy.yml
kind: privacy
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
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
