##### A section saved as Windows saved it twenty years ago
----- docs/personvern/mottakere.nb.md (latin-1)
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke
opplysningene på nett.
===== diagnostics
KT101 docs/personvern/mottakere.nb.md:5 byte 0xE5 is not UTF-8 — save the file as UTF-8; it was probably saved as Windows-1252 (cp1252)
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A section saved as UTF-16
----- docs/personvern/mottakere.nb.md (utf-16)
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke opplysningene.
===== diagnostics
KT101 docs/personvern/mottakere.nb.md:1 byte 0xFF is not UTF-8 — save the file as UTF-8; it was probably saved as UTF-16
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### The facts of the site saved in the wrong encoding
----- docs/klartekst.yml (latin-1)
controller: {name: Sjø Eksempel AS}
===== diagnostics
KT101 docs/klartekst.yml:1 byte 0xF8 is not UTF-8 — save the file as UTF-8; it was probably saved as Windows-1252 (cp1252)
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A link that leads nowhere
----- docs/personvern/mottakere.nb.md (symlink ingensteds.md)
===== diagnostics
KT101 docs/personvern/mottakere.nb.md the link leads nowhere — repair or remove the link
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### The same letters in UTF-8
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke
opplysningene på nett.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
