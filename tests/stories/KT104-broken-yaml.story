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
