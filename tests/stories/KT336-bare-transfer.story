##### Somewhere, somehow
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
  gdpr-13-2-a: Not in this story.
  gdpr-13-2-b: Not in this story.
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Overføring
covers: [gdpr-13-1-f]
---
Vi kan sende opplysninger til land utenfor EØS i samsvar med loven.
===== diagnostics
KT336 docs/personvern/mottakere.nb.md:5:36 the text speaks of "utenfor EØS" and does not name the country or what the transfer rests on — name the countries, and the decision or safeguard (Articles 45 to 49)
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A country and a safeguard
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
  gdpr-13-2-a: Not in this story.
  gdpr-13-2-b: Not in this story.
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
----- docs/personvern/mottakere.nb.md
---
title: Overføring
covers: [gdpr-13-1-f]
---
Svarbordet vårt ligger i India, utenfor EØS. Overføringen bygger på standardvilkår fra EU-kommisjonen.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### No transfer needs no safeguard
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
covers: [gdpr-13-1-f]
---
Ingen av dem holder til utenfor EØS.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
