##### Two policies that supplement each other
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
supplements: {policy: konsern}
----- docs/konsern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
supplements: {policy: personvern}
----- docs/konsern/index.nb.md
---
title: Konsernets personvernerklæring
---
----- docs/konsern/mottakere.nb.md
---
title: Mottakere i konsernet
---
Alle selskapene.
===== diagnostics
KT142 docs/konsern/policy.yml:4 the policies supplement each other in a ring: konsern → personvern → konsern — take supplements: out of one of them
KT142 docs/personvern/policy.yml:4 the policies supplement each other in a ring: personvern → konsern → personvern — take supplements: out of one of them
2 policies checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A policy that supplements itself
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
supplements: {policy: personvern}
===== diagnostics
KT142 docs/personvern/policy.yml:4 the policies supplement each other in a ring: personvern → personvern — take supplements: out of one of them
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### One policy that supplements another
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
supplements: {policy: konsern}
----- docs/konsern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
----- docs/konsern/index.nb.md
---
title: Konsernets personvernerklæring
---
----- docs/konsern/mottakere.nb.md
---
title: Mottakere i konsernet
---
Alle selskapene.
===== diagnostics
2 policies checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
