##### A purpose without a basis
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
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Formål
covers: [gdpr-13-1-c]
---
Vi bruker navnet ditt til å gi deg råd.
===== diagnostics
KT334 docs/personvern/mottakere.nb.md:2 the text covers gdpr-13-1-c and names no legal basis — say for each purpose which basis in Article 6 it has
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A purpose with its basis
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
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Formål
covers: [gdpr-13-1-c]
---
Vi bruker navnet ditt til å levere varene. Grunnlaget er avtalen med deg.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
