##### A policy of another kind
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les også vår cookiepolicy. Vår cookiepolicy er kort.
===== diagnostics
KT374 docs/personvern/mottakere.nb.md:4:10 'vår cookiepolicy' is another document, and nothing here links to it — link to it; if there is no such document, leave it out
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### Another policy of the site, by its title
----- docs/kjop/policy.yml
kind: terms
sections: [kjop]
languages: {nb: authoritative}
----- docs/kjop/kjop.nb.md
---
title: Kjøp
---
Velg og betal.
----- docs/kjop/index.nb.md
---
title: Vilkår for handel
---
Slik handler du.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se Vilkår for handel.
===== diagnostics
KT374 docs/personvern/mottakere.nb.md:4:4 'Vilkår for handel' is another document, and nothing here links to it — link to it; if there is no such document, leave it out
2 policies checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### The same with a link, and the policy's own kind
----- docs/kjop/policy.yml
kind: terms
sections: [kjop]
languages: {nb: authoritative}
----- docs/kjop/kjop.nb.md
---
title: Kjøp
---
Velg og betal.
----- docs/kjop/index.nb.md
---
title: Vilkår for handel
---
Slik handler du.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se [Vilkår for handel](kjop:). Våre vilkår for handel er korte. Dette er vår personvernerklæring.
===== diagnostics
2 policies checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A point of somebody else's notice
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se også personvernerklæringen for Lysbua punkt 4. Se denne personvernerklæringen for alle, punkt 5.
===== diagnostics
KT374 docs/personvern/mottakere.nb.md:4:9 'personvernerklæringen for Lysbua punkt' is another document, and nothing here links to it — link to it; if there is no such document, leave it out
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0
