##### Two policies whose addresses differ in a capital letter only
----- docs/Personvern/policy.yml
kind: other
sections: [a]
languages: {nb: authoritative}
----- docs/Personvern/index.nb.md
---
title: En til
---
----- docs/Personvern/a.nb.md
---
title: Om oss
---
Vi selger lamper.
===== diagnostics
KT124 docs/personvern/policy.yml the policies "Personvern" and "personvern" claim one address — rename one of the folders; capital letters do not tell addresses apart
2 policies checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### An ordinary page that claims the address of a policy
----- docs/personvern.nb.md
# Personvern
===== diagnostics
KT124 docs/personvern.nb.md the page claims the address of the policy "personvern" — rename the page or the policy's folder
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A policy inside another one
----- docs/personvern/barn/policy.yml
kind: other
sections: [a]
languages: {nb: authoritative}
----- docs/personvern/barn/index.nb.md
---
title: Om barn
---
----- docs/personvern/barn/a.nb.md
---
title: Barn
---
Vi selger ikke til barn.
===== diagnostics
KT124 docs/personvern/barn/policy.yml this policy lies inside the policy "personvern" — move its folder out of the other one
2 policies checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Two policies side by side
----- docs/barn/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
----- docs/barn/index.nb.md
---
title: Om barn
---
----- docs/barn/mottakere.nb.md
---
title: Barn
---
Vi selger ikke til barn.
===== diagnostics
2 policies checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
