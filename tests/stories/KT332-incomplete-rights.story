##### Restriction is forgotten
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
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Rettigheter
covers: [gdpr-13-2-b]
---
Du har rett til innsyn, retting og sletting.
===== diagnostics
KT332 docs/personvern/mottakere.nb.md:2 the rights named here lack restriction — name each right that your readers have, or say why they do not have it
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The four rights that everybody has
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
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Rettigheter
covers: [gdpr-13-2-b]
---
Du har rett til innsyn, retting, sletting og begrensning av behandlingen.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Legitimate interest gives a right to object as well
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
not_applicable:
  gdpr-13-1-a: Not in this story.
  gdpr-13-1-b: Not in this story.
  gdpr-13-1-e: Not in this story.
  gdpr-13-1-f: Not in this story.
  gdpr-13-2-a: Not in this story.
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
covers: [gdpr-13-2-b, gdpr-13-1-c, gdpr-13-1-d, gdpr-21-4]
---
Grunnlaget er berettiget interesse: å svare deg. Du har rett til innsyn, retting, sletting og begrensning av behandlingen.
===== diagnostics
KT332 docs/personvern/mottakere.nb.md:2 the rights named here lack objection — name each right that your readers have, or say why they do not have it
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0
