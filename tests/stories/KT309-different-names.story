##### A company that the translation does not name
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
Fjordlys Eksempel AS deler ikke opplysningene.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: fd5c85127d07
---
The company does not share the data.
===== diagnostics
KT309 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:4) names Fjordlys Eksempel AS, this does not — name them here too, best by citing the fact in both
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### An authority that the translation does not name
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
Klag til {{ authority.name }}.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 44d0ca299b31
---
Complain to the authorities.
===== diagnostics
KT309 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:4) names Datatilsynet, this does not — name them here too, best by citing the fact in both
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The same names, as each language bears them
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
Fjordlys Eksempel AS deler ikke opplysningene. Klag til Datatilsynet.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: fff0e422dec0
---
{{ controller.name }} does not share the data. Complain to the Norwegian Data Protection Authority.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
