##### A data protection officer who is cited but not named
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Spør {{ dpo.name }}.
===== diagnostics
KT147 docs/personvern/mottakere.nb.md:4 'dpo.name' is cited but not given — write dpo.name in klartekst.yml or in the policy's policy.yml, or leave it out here
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### The authority of a company that says no country
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel AS}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Klag til {{ authority.name }}.
===== diagnostics
KT147 docs/personvern/mottakere.nb.md:4 'authority.name' is cited but not given — give the controller a country that has an authority, such as country: "NO"
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### An officer who is named
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel AS}
dpo: {name: Marit Eksempel}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Spør {{ dpo.name }}.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
