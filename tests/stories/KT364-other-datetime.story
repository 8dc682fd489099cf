##### A date in words beside another in figures
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Siden <time datetime="2020-03-08">8. januar 2020</time>.
===== diagnostics
KT364 docs/personvern/mottakere.nb.md:4 '8. januar 2020' is 2020-01-08, its datetime says 2020-03-08 — make the two name the same day
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A line of attributes from another system
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
8. januar 2021
{: datetime="2020-01-08" }

Tekst.
===== diagnostics
KT163 docs/personvern/mottakere.nb.md:4 the attribute 'datetime' is not allowed in a policy — use .class, lang, dir or title; #id only on headings and paragraphs
KT166 docs/personvern/mottakere.nb.md:4 a date at the start of a line becomes item 8 of a list — put a backslash before its full stop: 25\. mai
KT364 docs/personvern/mottakere.nb.md:5 '8. januar 2021' is 2021-01-08, its datetime says 2020-01-08 — make the two name the same day
1 policy checked: 1 error, 2 warnings, 0 remarks
===== exit 1

##### The same day twice
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Siden <time datetime="2020-01-08">8. januar 2020</time>, og <time datetime="2020-01">januar</time>.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
