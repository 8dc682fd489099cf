##### Facts that cannot be read are not missing from every text that cites them
----- docs/klartekst.yml
controller:
	name: Fjordlys Eksempel AS
----- docs/avtale/policy.yml
kind: other
sections: [parter]
languages: {nb: authoritative}
----- docs/avtale/index.nb.md
---
title: Avtale
---
Avtalen gjelder {{ controller.name }}.
----- docs/avtale/parter.nb.md
---
title: Parter
---
Skriv til {{ controller.email }}.
===== diagnostics
KT104 docs/klartekst.yml:2 a tab stands where YAML needs spaces — indent with spaces only
2 policies checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A policy that cannot be read hides what is missing from itself, and nothing in the others
----- docs/avtale/policy.yml
kind: other
sections: [parter
----- docs/avtale/index.nb.md
---
title: Avtale
---
Les [](#parter).
----- docs/avtale/parter.nb.md
---
title: Parter
---
Skriv til oss.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se [](#lagring).
===== diagnostics
KT104 docs/avtale/policy.yml:2 a list is opened with [ and never closed — add the missing ]
KT141 docs/personvern/mottakere.nb.md:4 policy 'personvern' has no section or anchor 'lagring' — anchors there: mottakere
2 policies checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A key that nobody knows stands before what it leaves open
----- docs/klartekst.yml
kontroller:
  name: Fjordlys Eksempel AS
time_zone: Europe/Oslo
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/avtale/policy.yml
kind: other
sections: [parter]
languages: {nb: authoritative}
----- docs/avtale/index.nb.md
---
title: Avtale
---
Avtalen gjelder {{ controller.name }}.
----- docs/avtale/parter.nb.md
---
title: Parter
---
Skriv til oss.
===== diagnostics
KT102 docs/klartekst.yml:1 the key "kontroller" is unknown here — did you mean "controller"?
KT147 docs/avtale/index.nb.md:4 'controller.name' is cited but not given — write controller.name in klartekst.yml or in the policy's policy.yml, or leave it out here
2 policies checked: 2 errors, 0 warnings, 0 remarks
===== exit 1
