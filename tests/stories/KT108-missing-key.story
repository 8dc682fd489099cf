##### A policy.yml without any keys
----- docs/personvern/policy.yml
# Fylles ut senere.
===== diagnostics
KT108 docs/personvern/policy.yml:1 the file is empty, so "kind" and "sections" are missing — write "kind: privacy" and below it "sections: [first-section, second-section]"
KT131 docs/personvern/policy.yml nothing of the policy is translated into "en" (courtesy) — write docs/personvern/index.en.md and the sections, or drop the language
KT131 docs/personvern/policy.yml nothing of the policy is translated into "sv" (courtesy) — write docs/personvern/index.sv.md and the sections, or drop the language
1 policy checked: 1 error, 0 warnings, 2 remarks
===== exit 1

##### A policy without a list of sections
----- docs/personvern/policy.yml
kind: other
languages: {nb: authoritative}
===== diagnostics
KT108 docs/personvern/policy.yml:1 "sections" is missing — write "sections: …" (the ids of the sections in order)
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A section with an empty title
----- docs/personvern/mottakere.nb.md
---
title: ""
---
Vi deler ikke opplysningene med noen.
===== diagnostics
KT108 docs/personvern/mottakere.nb.md:2 "title" is empty — write "title: …" (the heading that readers see)
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A section whose title is blank to the eye
----- docs/personvern/mottakere.nb.md (nbsp)
---
title: "⍽"
---
Vi deler ikke opplysningene med noen.
===== diagnostics
KT108 docs/personvern/mottakere.nb.md:2 "title" is empty — write "title: …" (the heading that readers see)
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A page with an empty title
----- docs/personvern/index.nb.md
---
title:
---
Slik bruker vi opplysninger om deg.
===== diagnostics
KT108 docs/personvern/index.nb.md:2 "title" is empty — write "title: …" (the heading that readers see)
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A section without front matter
----- docs/personvern/mottakere.nb.md
Adresse: Eksempelgata 12
===== diagnostics
KT108 docs/personvern/mottakere.nb.md:1 "title" is missing, for the file has no front matter — begin the file with three lines: "---", "title: …", "---"
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### An optional key left empty is the same as none
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
change:
---
Vi deler ikke opplysningene med noen.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
