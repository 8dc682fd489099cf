##### A section that is a link out of the content folder
----- hemmelig/mottakere.md
---
title: Internt notat
---
Ikke for publisering.
----- docs/personvern/mottakere.nb.md (symlink ../../hemmelig/mottakere.md)
===== diagnostics
KT110 docs/personvern/mottakere.nb.md the link leads to a file outside docs — put the file itself here instead of the link
KT121 docs/personvern/policy.yml:2 the section "mottakere" is listed, but has no text — write docs/personvern/mottakere.nb.md, or delete the section here
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A folder that is a link to the whole disk
----- docs/alt (symlink /)
===== diagnostics
KT110 docs/alt the link leads to a file outside docs — put the file itself here instead of the link
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A section that is a link to a text shared by two policies
----- docs/personvern/mottakere.nb.md (symlink ../felles/mottakere.txt)
----- docs/felles/mottakere.txt
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke opplysningene med noen.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
