##### A heading in the middle
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi svarer ikke for andres nettsteder. Kontaktopplysninger Ved spørsmål kan du ringe oss.
===== diagnostics
KT390 docs/personvern/mottakere.nb.md:4:39 'Kontaktopplysninger' looks like a heading inside the paragraph — make it a heading of its own, or write the mark that is missing behind it
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Sentences and names
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi svarer for vårt nettsted. Ved spørsmål kan du ringe oss. Hos Anne Hansen får du svar. Dersom Du vil, ringer vi deg.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### In Swedish
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, sv: courtesy}
----- docs/personvern/index.sv.md
---
title: Integritetspolicy
---
Så använder vi uppgifter om dig.
----- docs/personvern/mottakere.sv.md
---
title: Mottagare
---
Vi lämnar inget ut. Kontaktuppgifter Vid frågor kan du ringa oss.
===== diagnostics
KT301 docs/personvern/index.sv.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index sv
KT301 docs/personvern/mottakere.sv.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere sv
KT390 docs/personvern/mottakere.sv.md:4:21 'Kontaktuppgifter' looks like a heading inside the paragraph — make it a heading of its own, or write the mark that is missing behind it
1 policy checked: 0 errors, 1 warning, 2 remarks
===== exit 0
