##### A privacy notice whose sections do not say what they answer
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
===== diagnostics
KT321 docs/personvern/policy.yml no section says which items of the checklist it answers — write for example covers: [gdpr-13-1-a] in the front matter of a section; 'klartekst coverage personvern' lists the items
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### One section says it, so the rest is asked for
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
Vi deler ikke opplysningene med noen.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Terms are asked for nothing
----- docs/personvern/policy.yml
kind: terms
sections: [mottakere]
languages: {nb: authoritative}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
