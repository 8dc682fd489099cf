##### As long as necessary, and no longer than anybody knows
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
title: Lagring
covers: [gdpr-13-2-a]
---
Vi lagrer opplysningene så lenge det er nødvendig.
===== diagnostics
KT331 docs/personvern/mottakere.nb.md:5:25 "så lenge det er nødvendig" does not tell how long — give a time for each kind of data, or what decides it
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A time
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
title: Lagring
covers: [gdpr-13-2-a]
---
Vi lagrer opplysningene så lenge det er nødvendig, og aldri mer enn to år.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
