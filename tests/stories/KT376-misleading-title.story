##### A notice and terms under one title
----- docs/personvern/index.nb.md
---
title: Personvern og vilkår
---
Slik bruker vi opplysninger om deg.
===== diagnostics
KT376 docs/personvern/index.nb.md:2 the title 'Personvern og vilkår' speaks of privacy and of terms — keep the two apart, each a policy of its own (WP260 rev.01, paragraphs 8 and 33)
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Cookies that no text speaks of
----- docs/personvern/index.nb.md
---
title: Personvern og cookies
---
Slik bruker vi opplysninger om deg.
===== diagnostics
KT376 docs/personvern/index.nb.md:2 the title 'Personvern og cookies' promises words about cookies, and there are none — write what cookies there are, or leave them out of the title
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Cookies that a section speaks of
----- docs/personvern/index.nb.md
---
title: Personvern og cookies
---
Slik bruker vi opplysninger om deg.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi setter ingen informasjonskapsler.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
