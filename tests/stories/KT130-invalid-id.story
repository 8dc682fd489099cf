##### A section id with a letter that addresses cannot hold
----- docs/personvern/policy.yml
kind: other
sections: [Formål]
languages: {nb: authoritative}
----- docs/personvern/mottakere.nb.md (gone)
----- docs/personvern/Formål.nb.md
---
title: Formål
---
Vi sender deg varer.
===== diagnostics
KT130 docs/personvern/policy.yml:2 the id "Formål" has characters that an address cannot hold — write "formal"
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A section id that the page itself needs
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, terms]
languages: {nb: authoritative}
----- docs/personvern/terms.nb.md
---
title: Ord
---
Her forklarer vi ord.
===== diagnostics
KT130 docs/personvern/policy.yml:2 the id "terms" is reserved for pages of the site — choose another id, for example "terms-2"
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### An id in the text with a sign that addresses cannot hold
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## Regnskapsfører {#regnskapsfører}
Ingen andre.
===== diagnostics
KT130 docs/personvern/mottakere.nb.md:4 'regnskapsfører' cannot be an id — use letters a–z, digits and hyphens
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### An id of small letters and hyphens
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## Regnskapsfører {#regnskaps-forer}
Ingen andre.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
