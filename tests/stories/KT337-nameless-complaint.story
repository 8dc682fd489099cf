##### A complaint to nobody
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
  gdpr-13-2-a: Not in this story.
  gdpr-13-2-b: Not in this story.
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Klage
covers: [gdpr-13-2-d]
---
Du har rett til å klage hvis du er misfornøyd.
===== diagnostics
KT337 docs/personvern/mottakere.nb.md:2 the text covers gdpr-13-2-d and names no supervisory authority — name it, with a link: {{ authority.link }}
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A complaint to an authority
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
  gdpr-13-2-a: Not in this story.
  gdpr-13-2-b: Not in this story.
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Klage
covers: [gdpr-13-2-d]
---
Du har rett til å klage til {{ authority.link }}.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
