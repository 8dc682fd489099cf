##### Both answered and declared not to apply
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
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
covers: [gdpr-13-1-e]
---
Regnskapsføreren vår.
===== diagnostics
KT324 docs/personvern/policy.yml:9 gdpr-13-1-e does not apply, and the section 'mottakere' answers it — delete this line, or the item from the section's covers:
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Answered
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
Regnskapsføreren vår.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
