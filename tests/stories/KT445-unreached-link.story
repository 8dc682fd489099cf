##### A link to a page that does not let programs in
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [loven](https://lover.example/) og
[loven igjen](https://lover.example/).
----- .klartekst/links.json
{"links": [
 {"address": "https://lover.example/", "seen": "2026-11-22T11:55:00+00:00", "answer": "unreached", "said": "403 Forbidden", "moved_to": "", "lacks_fragment": false}
]}
===== diagnostics --external
1 outside address: 0 tried now, 1 before
KT445 docs/personvern/mottakere.nb.md:4 https://lover.example/ could not be read: 403 Forbidden (seen 2026-11-22 11:55 UTC) — this is no proof; open it in a browser
KT445 docs/personvern/mottakere.nb.md:5 https://lover.example/ could not be read: 403 Forbidden (seen 2026-11-22 11:55 UTC) — this is no proof; open it in a browser
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### A link to a page that lets programs in
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
