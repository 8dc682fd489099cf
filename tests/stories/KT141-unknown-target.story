##### A reference to a section that is not there
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se [](#mottaker) og [våre rutiner](#rutiner).
===== diagnostics
KT141 docs/personvern/mottakere.nb.md:4 policy 'personvern' has no section or anchor 'mottaker' — did you mean 'mottakere'?
KT141 docs/personvern/mottakere.nb.md:4 policy 'personvern' has no section or anchor 'rutiner' — anchors there: mottakere
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### References to a policy, a section of another policy and a term that are not there
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se [](konsern:) og [](konsern:rettigheter).
Les om [](term:samtykke).
===== diagnostics
KT141 docs/personvern/mottakere.nb.md:4 there is no policy 'konsern' — policies: personvern
KT141 docs/personvern/mottakere.nb.md:5 there is no term 'samtykke' — terms in policy.yml: none
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A policy that supplements one that is not there
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
supplements: {policy: konsern}
===== diagnostics
KT141 docs/personvern/policy.yml:4 there is no policy 'konsern' to supplement — policies: personvern
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A reference to the section it stands in
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Dette er [](#mottakere).
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### What looks like a reference, in code
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Skriv `[](#ukjent)` for å vise til et punkt.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Links to files with places that are not there
Where a policy is linked to as a file, the place on its page is looked for as well.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se [kildene](index.md#kilder), [kildene](../personvern/index.nb.md#kilde) og [mottakerne](mottakere.md#bank).
===== diagnostics
KT141 docs/personvern/mottakere.nb.md:4 policy 'personvern' has no section or anchor 'kilde' — anchors there: mottakere
KT141 docs/personvern/mottakere.nb.md:4 policy 'personvern' has no section or anchor 'kilder' — anchors there: mottakere
KT141 docs/personvern/mottakere.nb.md:4 the section 'mottakere' is itself a place on the policy's page, and has none of its own — write (personvern:bank)
1 policy checked: 3 errors, 0 warnings, 0 remarks
===== exit 1

##### Links to files with places that are there
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se [mottakerne](index.md#mottakere), [versjonene](index.md#history) og [dem](mottakere.md).
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
