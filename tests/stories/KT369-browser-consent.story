##### Only the browser says no
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Du kan endre innstillingene i nettleseren for å avvise informasjonskapsler.
===== diagnostics
KT369 docs/personvern/mottakere.nb.md:4:14 'innstillingene i nettleseren for å avvise' leaves cookies to the settings of the browser — ask for consent; in Norway settings do not suffice since 1 January 2025 (ekomloven § 3-15, says digi.no 553965)
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The same before 2025
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Du kan endre innstillingene i nettleseren for å avvise informasjonskapsler.
===== diagnostics --on 2024-12-31
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Consent, and the browser besides
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi ber om samtykke først. Du kan også endre innstillingene i nettleseren for å avvise informasjonskapsler.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A company in another country
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Du kan endre innstillingene i nettleseren for å avvise informasjonskapsler.
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel ApS, country: "DK"}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
