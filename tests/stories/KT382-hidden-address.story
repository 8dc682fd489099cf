##### Placeholders that a web site shows to robots
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Skriv til \[email protected\], eller [send oss brev](/cdn-cgi/l/email-protection#4a).
===== diagnostics
KT382 docs/personvern/mottakere.nb.md:4 '[email protected]' stands where an e-mail address should — write the address; one of the company's own comes from {{ controller.email }}
KT382 docs/personvern/mottakere.nb.md:4 the link leads to '/cdn-cgi/l/email-protection#4a', where no e-mail address is — write the address; one of the company's own comes from {{ controller.email }}
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### An address
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Skriv til {{ controller.email }}.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
