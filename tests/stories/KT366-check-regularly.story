##### Readers are to look for changes
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Erklæringen kan bli endret. Les derfor denne siden regelmessig.
===== diagnostics
KT366 docs/personvern/mottakere.nb.md:4:29 'Les derfor denne siden regelmessig' leaves it to readers to notice changes — say how you will tell them; guidance calls this insufficient and unfair (WP260 rev.01, paragraph 29)
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### In English
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative, en: courtesy}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
This is how we use data.
----- docs/personvern/mottakere.en.md
---
title: Recipients
---
Please check this page periodically for updates. We review our systems regularly.
===== diagnostics
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT301 docs/personvern/mottakere.en.md:2 nothing says which words of docs/personvern/mottakere.nb.md this was translated from — see that it says the same, and run klartekst translated personvern mottakere en
KT366 docs/personvern/mottakere.en.md:4:8 'check this page periodically for updates' leaves it to readers to notice changes — say how you will tell them; guidance calls this insufficient and unfair (WP260 rev.01, paragraph 29)
KT321 docs/personvern/policy.yml no section says which items of the checklist it answers — write for example covers: [gdpr-13-1-a] in the front matter of a section; 'klartekst coverage personvern' lists the items
1 policy checked: 0 errors, 1 warning, 3 remarks
===== exit 0

##### The company tells them
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi går jevnlig gjennom erklæringen, og sender deg e-post før vi endrer den.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
