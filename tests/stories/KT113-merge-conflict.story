##### Two versions of a sentence, and git could not choose
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
<<<<<<< HEAD
Vi deler ikke opplysningene med noen.
=======
Vi deler opplysningene med regnskapsføreren.
>>>>>>> ny-leverandor
===== diagnostics
KT113 docs/personvern/mottakere.nb.md:4 a merge conflict begins here ("<<<<<<<") — choose the right text and delete the lines that git put in
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A heading underlined with the same signs
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Ingen
=======
Vi deler ikke opplysningene med noen.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
