##### A section file that nobody listed
----- docs/personvern/glemt.nb.md
---
title: Glemt
---
Ingen viste til denne teksten.
===== diagnostics
KT122 docs/personvern/glemt.nb.md "glemt" is not listed under "sections" in policy.yml — add it there or rename the file; choose one of: mottakere
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A section file whose name is nearly the one listed
----- docs/personvern/mottakere.nb.md (gone)
----- docs/personvern/motakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke opplysningene med noen.
===== diagnostics
KT122 docs/personvern/motakere.nb.md "motakere" is not listed under "sections" in policy.yml — add it there or rename the file; did you mean "mottakere"?
KT121 docs/personvern/policy.yml:2 the section "mottakere" is listed, but has no text — write docs/personvern/mottakere.nb.md, or delete the section here
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### The same file, listed
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, glemt]
languages: {nb: authoritative}
----- docs/personvern/glemt.nb.md
---
title: Husket
---
Nå viser listen til denne teksten.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
