##### A link to a place that the page does not have
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [paragrafen](https://lover.example/#9).
----- .klartekst/links.json
{"links": [
 {"address": "https://lover.example/#9", "seen": "2026-11-22T08:30:00+00:00", "answer": "found", "said": "200 OK", "moved_to": "", "lacks_fragment": true}
]}
===== diagnostics --external
1 outside address: 0 tried now, 1 before
KT446 docs/personvern/mottakere.nb.md:4 https://lover.example/#9 leads to a page without the place '9' (seen 2026-11-22 08:30 UTC) — link to another place on it, or to the page; scripts can add places that are not seen here
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### A link to a place that the page has
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [paragrafen](https://lover.example/#9).
----- .klartekst/links.json
{"links": [
 {"address": "https://lover.example/#9", "seen": "2026-11-22T08:30:00+00:00", "answer": "found", "said": "200 OK", "moved_to": "", "lacks_fragment": false}
]}
===== diagnostics --external
1 outside address: 0 tried now, 1 before
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
