##### Nobody says how long data are kept
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
not_applicable:
  gdpr-13-1-a: Not in this story.
  gdpr-13-1-b: Not in this story.
  gdpr-13-1-c: Not in this story.
  gdpr-13-1-d: Not in this story.
  gdpr-13-1-f: Not in this story.
  gdpr-13-2-b: Not in this story.
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
covers: [gdpr-13-1-e]
---
Vi deler ikke opplysningene med noen.
===== diagnostics
KT322 docs/personvern/policy.yml no section answers gdpr-13-2-a (Storage period) — add gdpr-13-2-a to the covers: of the section that does, or write one; Article 13(2)(a), Article 14(2)(a)
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A data protection officer whom no text names
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
dpo: {email: ombud@eksempel.example}
not_applicable:
  gdpr-13-1-a: Not in this story.
  gdpr-13-1-c: Not in this story.
  gdpr-13-1-d: Not in this story.
  gdpr-13-1-f: Not in this story.
  gdpr-13-2-a: Not in this story.
  gdpr-13-2-b: Not in this story.
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
covers: [gdpr-13-1-e]
---
Vi deler ikke opplysningene med noen.
===== diagnostics
KT322 docs/personvern/policy.yml no section answers gdpr-13-1-b (Data protection officer), and docs/personvern/policy.yml names a data protection officer — add gdpr-13-1-b to the covers: of the section that does, or write one; Article 13(1)(b), Article 14(1)(b)
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Consent is a basis, and nothing says that it can be withdrawn
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
not_applicable:
  gdpr-13-1-a: Not in this story.
  gdpr-13-1-b: Not in this story.
  gdpr-13-1-d: Not in this story.
  gdpr-13-1-e: Not in this story.
  gdpr-13-1-f: Not in this story.
  gdpr-13-2-a: Not in this story.
  gdpr-13-2-b: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
covers: [gdpr-13-1-c]
---
Vi sender nyhetsbrev. Grunnlaget er samtykke.
===== diagnostics
KT322 docs/personvern/policy.yml no section answers gdpr-13-2-c (Right to withdraw consent), and docs/personvern/mottakere.nb.md says "samtykke" — add gdpr-13-2-c to the covers: of the section that does, or write one; Article 13(2)(c), Article 14(2)(d)
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Either article's id names the item
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
not_applicable:
  gdpr-13-1-a: Not in this story.
  gdpr-13-1-b: Not in this story.
  gdpr-13-1-c: Not in this story.
  gdpr-13-1-d: Not in this story.
  gdpr-13-1-e: Not in this story.
  gdpr-13-1-f: Not in this story.
  gdpr-13-2-b: Not in this story.
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
covers: [gdpr-14-2-a]
---
Vi sletter alt etter ett år.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### What the other policy answers need not be said again
----- docs/konsern/policy.yml
kind: other
sections: [lagring]
languages: {nb: authoritative}
----- docs/konsern/index.nb.md
---
title: Konsernet
---
Om konsernet.
----- docs/konsern/lagring.nb.md
---
title: Lagring
covers: [gdpr-13-2-a]
---
Vi sletter alt etter ett år.
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
supplements: {policy: konsern}
not_applicable:
  gdpr-13-1-a: Not in this story.
  gdpr-13-1-b: Not in this story.
  gdpr-13-1-c: Not in this story.
  gdpr-13-1-d: Not in this story.
  gdpr-13-1-f: Not in this story.
  gdpr-13-2-b: Not in this story.
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
covers: [gdpr-13-1-e]
---
Vi deler ikke opplysningene med noen.
===== diagnostics
2 policies checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
