##### A link to a page that is gone
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [loven](https://lover.example/) og
[loven igjen](https://lover.example/).
----- .klartekst/links.json
{"links": [
 {"address": "https://lover.example/", "seen": "2026-11-22T08:30:00+00:00", "answer": "gone", "said": "404 Not Found", "moved_to": "", "lacks_fragment": false}
]}
===== diagnostics --external
1 outside address: 0 tried now, 1 before
KT443 docs/personvern/mottakere.nb.md:4 https://lover.example/ answers 404 Not Found (seen 2026-11-22 08:30 UTC) — link to where it is now, or take the link out
KT443 docs/personvern/mottakere.nb.md:5 https://lover.example/ answers 404 Not Found (seen 2026-11-22 08:30 UTC) — link to where it is now, or take the link out
1 policy checked: 0 errors, 2 warnings, 0 remarks
===== exit 0

##### A company's website that is gone
----- docs/klartekst.yml
controller: {name: Eksempel AS, website: "https://lover.example/"}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- .klartekst/links.json
{"links": [
 {"address": "https://lover.example/", "seen": "2026-11-22T08:30:00+00:00", "answer": "gone", "said": "410 Gone", "moved_to": "", "lacks_fragment": false}
]}
===== diagnostics --external
1 outside address: 0 tried now, 1 before
KT443 docs/klartekst.yml:1 https://lover.example/ answers 410 Gone (seen 2026-11-22 08:30 UTC) — link to where it is now, or take the link out
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A link to a page that is there
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

##### What is known is not told unless it is asked for
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [loven](https://lover.example/) og
[loven igjen](https://lover.example/).
----- .klartekst/links.json
{"links": [
 {"address": "https://lover.example/", "seen": "2026-11-22T08:30:00+00:00", "answer": "gone", "said": "404 Not Found", "moved_to": "", "lacks_fragment": false}
]}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
