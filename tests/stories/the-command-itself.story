##### A site that chooses what stops it
----- docs/klartekst.yml
languages: {nb: authoritative, en: required, sv: courtesy}
severities: {KT122: warning, KT131: error, KT126: info}
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
----- docs/personvern/glemt.nb.md
---
title: Glemt
---
Ingen viste til denne teksten.
===== diagnostics
KT122 docs/personvern/glemt.nb.md "glemt" is not listed under "sections" in policy.yml — add it there or rename the file; choose one of: mottakere
KT126 docs/personvern/policy.yml nothing of the policy is translated into "en" (required) — write docs/personvern/index.en.md and the sections, or drop the language
KT131 docs/personvern/policy.yml nothing of the policy is translated into "sv" (courtesy) — write docs/personvern/index.sv.md and the sections, or drop the language
1 policy checked: 1 error, 1 warning, 1 remark
===== exit 1
===== diagnostics --strict
KT122 docs/personvern/glemt.nb.md "glemt" is not listed under "sections" in policy.yml — add it there or rename the file; choose one of: mottakere
KT126 docs/personvern/policy.yml nothing of the policy is translated into "en" (required) — write docs/personvern/index.en.md and the sections, or drop the language
KT131 docs/personvern/policy.yml nothing of the policy is translated into "sv" (courtesy) — write docs/personvern/index.sv.md and the sections, or drop the language
1 policy checked: 1 error, 1 warning, 1 remark
===== exit 1

##### Errors made remarks stop nothing
----- docs/klartekst.yml
languages: {nb: authoritative, en: courtesy, sv: courtesy}
severities: {KT122: info}
----- docs/personvern/glemt.nb.md
---
title: Glemt
---
Ingen viste til denne teksten.
===== diagnostics --strict
KT122 docs/personvern/glemt.nb.md "glemt" is not listed under "sections" in policy.yml — add it there or rename the file; choose one of: mottakere
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### A severity for a code that does not exist
----- docs/klartekst.yml
languages: {nb: authoritative, en: courtesy, sv: courtesy}
severities: {kt122: info, KT121: fatal}
===== diagnostics
KT107 docs/klartekst.yml:2 "fatal" is no value for "KT121" — choose one of: error, warning, info
KT107 docs/klartekst.yml:2 "kt122" is no value for "severities" — did you mean "KT122"?
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A folder that holds no site
----- mkdocs.yml (gone)
===== diagnostics
klartekst: there is no mkdocs.yml — run this in the site's folder, or name it with -f
===== exit 2

##### A site without any policy
----- docs/personvern/policy.yml (gone)
----- docs/personvern/index.nb.md (gone)
----- docs/personvern/mottakere.nb.md (gone)
===== diagnostics --strict
0 policies checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Everything wrong at once is reported at once, in the order of the files
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel AS, country: "NO", registration_number: "1", email: post}
time_zone: Oslo
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/policy.yml
kind: private
sections: [mottakere, lagringstid]
languages: {nb: authoritative}
reviewed_on: 2026-13-01
----- docs/personvern/mottakere.nb.md
---
titel: Mottakere
---
Se [](#slett) og {{ dpo.nam }}. <script>

[x](javascript:1)
----- docs/personvern/glemt.nb.md
===== diagnostics
KT108 docs/personvern/glemt.nb.md:1 "title" is missing, for the file has no front matter — begin the file with three lines: "---", "title: …", "---"
KT102 docs/personvern/mottakere.nb.md:2 the key "titel" is unknown here — did you mean "title"?
KT108 docs/personvern/mottakere.nb.md:2 "title" is missing — write "title: …" (the heading that readers see)
KT107 docs/personvern/policy.yml:1 "private" is no value for "kind" — did you mean "privacy"?
KT111 docs/personvern/policy.yml:4 the date "2026-13-01" does not exist — write a day of the calendar as year-month-day, such as 2026-06-01
KT171 docs/klartekst.yml:1 registration number '1' has the wrong number of digits (organisasjonsnummer, NO) — copy it from the company register
KT173 docs/klartekst.yml:1 "post" is not an e-mail address — write it in the form "name@example.org"
KT174 docs/klartekst.yml:2 the time zone "Oslo" is unknown — write a name such as "Europe/Oslo" or "UTC"
KT122 docs/personvern/glemt.nb.md "glemt" is not listed under "sections" in policy.yml — add it there or rename the file; choose one of: mottakere, lagringstid
KT141 docs/personvern/mottakere.nb.md:4 policy 'personvern' has no section or anchor 'slett' — anchors there: mottakere
KT146 docs/personvern/mottakere.nb.md:4 unknown name 'dpo.nam' between braces — did you mean 'dpo.name'?
KT161 docs/personvern/mottakere.nb.md:4 the HTML tag <script> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT145 docs/personvern/mottakere.nb.md:6 the link to 'javascript:1' is not allowed — link to a file, a section, or http, https, mailto, tel
KT121 docs/personvern/policy.yml:2 the section "lagringstid" is listed, but has no text — write docs/personvern/lagringstid.nb.md, or delete the section here
1 policy checked: 14 errors, 0 warnings, 0 remarks
===== exit 1
