##### A section of five megabytes
----- docs/personvern/mottakere.nb.md (size 5 MB)
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke opplysningene med noen.
===== diagnostics
KT109 docs/personvern/mottakere.nb.md the file is larger than 2 MiB — split the text into several files, or move pictures and data out of it
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A policy.yml of five megabytes
----- docs/personvern/policy.yml (size 5 MB)
kind: other
===== diagnostics
KT109 docs/personvern/policy.yml the file is larger than 2 MiB — split the text into several files, or move pictures and data out of it
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A picture of five megabytes is no text
----- docs/personvern/kart.svg (size 5 MB)
<svg/>
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
