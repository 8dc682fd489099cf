##### Another mailbox
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
Skriv til personvern@fjordlys.example.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 11c34f17868e
---
Write to post@fjordlys.example.
===== diagnostics
KT308 docs/personvern/mottakere.en.md:5 the original (docs/personvern/mottakere.nb.md:4) says personvern@fjordlys.example, this says post@fjordlys.example — correct the one that is wrong
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The same mailbox
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
Skriv til {{ controller.email }}.
----- docs/personvern/mottakere.en.md
---
title: Recipients
translates: 9c92944c1b6f
---
Write to <Post@fjordlys.example>.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
