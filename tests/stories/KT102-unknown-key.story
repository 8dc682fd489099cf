##### A key that is spelt wrong
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
cover: [gdpr-13-1-e]
---
Vi deler ikke opplysningene med noen.
===== diagnostics
KT102 docs/personvern/mottakere.nb.md:3 the key "cover" is unknown here — did you mean "covers"?
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Unknown keys in the policy and in the facts of the site
----- docs/klartekst.yml
companyname: Fjordlys Eksempel AS
time_zone: Europe/Oslo
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/policy.yml
kind: other
sektions: [mottakere]
sections: [mottakere]
languages: {nb: authoritative}
===== diagnostics
KT102 docs/klartekst.yml:1 the key "companyname" is unknown here — choose one of: controller, controllers, dpo, representative, time_zone, languages, severities, notice_days, updates_folder, coverage_page, privacy, pdf, social_cards, dated_references
KT102 docs/personvern/policy.yml:2 the key "sektions" is unknown here — did you mean "sections"?
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### Every key that a section may have
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
covers: [gdpr-22]
change: Ingen mottakere lenger.
---
Vi deler ikke opplysningene med noen.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
