##### A source is named, and the policy does not say that data come from elsewhere
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
covers: [gdpr-14-2-f]
---
Vi henter adressen din i Folkeregisteret, som ikke er offentlig.
===== diagnostics
KT326 docs/personvern/policy.yml sections cover gdpr-14-2-f, which is about data that come from elsewhere — where they do, write data_from: [person, elsewhere], and all of Article 14 is asked for
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### It says so, and Article 14 is asked for
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
data_from: [person, elsewhere]
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
covers: [gdpr-14-2-f, gdpr-14-1-d]
---
Vi henter adressen din i Folkeregisteret, som ikke er offentlig.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
