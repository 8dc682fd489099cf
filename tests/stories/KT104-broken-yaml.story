##### A colon inside a title
----- docs/personvern/mottakere.nb.md
---
title: Mottakere: hvem vi deler med
---
Vi deler ikke opplysningene med noen.
===== diagnostics
KT104 docs/personvern/mottakere.nb.md:2 a colon stands inside a value, or the line is indented too far — put quotation marks around the whole value: key: "value"
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A policy.yml with a list that never ends
----- docs/personvern/policy.yml
kind: other
sections: [mottakere
languages: {nb: authoritative}
===== diagnostics
KT104 docs/personvern/policy.yml:2 a list is opened with [ and never closed — add the missing ]
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A tab in the facts of the site
----- docs/klartekst.yml
controller:
	name: Fjordlys Eksempel AS
===== diagnostics
KT104 docs/klartekst.yml:2 a tab stands where YAML needs spaces — indent with spaces only
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A mkdocs.yml with a list that never ends
----- mkdocs.yml
site_name: Eksempel
plugins: [search
===== diagnostics
KT104 mkdocs.yml:2 a list is opened with [ and never closed — add the missing ]
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### The colon between quotation marks
----- docs/personvern/mottakere.nb.md
---
title: "Mottakere: hvem vi deler med"
---
Vi deler ikke opplysningene med noen.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A published file that somebody has broken, which is not for editing
----- docs/personvern/releases/1.0/SHA256SUMS
20b636283c440ddce1550902cf96c6a5fb8278bd0db0cd64fd44d0f108b56e6a  nb.md
8c19f91a5d32938cae111ce6c81b039532374ed8e46e28b278269f12548818ad  release.yml
----- docs/personvern/releases/1.0/nb.md
# Personvernerklæring

Slik bruker vi opplysninger om deg.

## 1. Hvem vi deler opplysninger med {#mottakere}

Vi deler ikke opplysningene med noen.
----- docs/personvern/releases/1.0/release.yml
policy: [personvern
===== diagnostics
KT104 docs/personvern/releases/1.0/release.yml:1 a list is opened with [ and never closed — what was published is never edited: bring the file back, for example with git checkout -- docs/personvern/releases/1.0/release.yml
KT201 docs/personvern/releases/1.0/release.yml this is not the file that was published: its SHA-256 is b49e09e483240f756e2c1b63a5926701d1fe82ed2ace99ddf851e07767404f05, but SHA256SUMS records 8c19f91a5d32938cae111ce6c81b039532374ed8e46e28b278269f12548818ad — bring the published file back from version control or a backup
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1
