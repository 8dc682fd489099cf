##### A link to a page that has moved for good
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [loven](https://lover.example/) og
[loven igjen](https://lover.example/).
----- .klartekst/links.json
{"links": [
 {"address": "https://lover.example/", "seen": "2026-11-22T08:30:00+00:00", "answer": "found", "said": "200 OK", "moved_to": "https://nye-lover.example/", "lacks_fragment": false}
]}
===== diagnostics --external
1 outside address: 0 tried now, 1 before
KT444 docs/personvern/mottakere.nb.md:4 https://lover.example/ has moved for good to https://nye-lover.example/ (seen 2026-11-22 08:30 UTC) — link to the new address, once you have looked at it
KT444 docs/personvern/mottakere.nb.md:5 https://lover.example/ has moved for good to https://nye-lover.example/ (seen 2026-11-22 08:30 UTC) — link to the new address, once you have looked at it
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### A link to a page that is where it was
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [loven](https://lover.example/) og
[loven igjen](https://lover.example/).
----- .klartekst/links.json
{"links": [
 {"address": "https://lover.example/", "seen": "2026-11-22T08:30:00+00:00", "answer": "found", "said": "200 OK", "moved_to": "", "lacks_fragment": false}
]}
===== diagnostics --external
1 outside address: 0 tried now, 1 before
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
