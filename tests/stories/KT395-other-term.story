##### A term under another name
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
terms:
  - id: informasjonskapsel
    nb:
      term: informasjonskapsel
      definition: En liten fil som nettleseren din lagrer.
      forms: [informasjonskapsler]
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi bruker en [](term:informasjonskapsel). Andre cookies bruker vi ikke.
===== diagnostics
KT395 docs/personvern/mottakere.nb.md:4:49 the terms define 'informasjonskapsel', but 'cookies' is used for the same — write 'informasjonskapsel', or add 'cookies' to the forms of the term
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### The other name is a form of the term
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
terms:
  - id: informasjonskapsel
    nb:
      term: informasjonskapsel
      definition: En liten fil som nettleseren din lagrer.
      forms: [informasjonskapsler, cookies]
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi bruker en [](term:informasjonskapsel). Andre cookies bruker vi ikke.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
