##### Two kinds in one document
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi kaller det «mottaker» og «deling», men ikke "salg".
===== diagnostics
KT388 docs/personvern/mottakere.nb.md:4:48 the document has several kinds of quotation marks: «» (2 times), "" (once) — use «» everywhere
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### One kind, another kind inside a quotation, and measures
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi kaller det «det som er “mottatt”». En skjerm på 14" er stor. `"kode"` er kode.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
