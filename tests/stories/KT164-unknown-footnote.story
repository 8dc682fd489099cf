##### A footnote mark without a footnote
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Ingen[^1].
===== diagnostics
KT164 docs/personvern/mottakere.nb.md:4 there is no footnote '1' — write a line '[^1]: …' in the same section
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A footnote in another section does not count
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, lagringstid]
languages: {nb: authoritative}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Ingen[^1].
----- docs/personvern/lagringstid.nb.md
---
title: Hvor lenge vi lagrer
---
I tretti dager[^1].

[^1]: Etter siste kjøp.
===== diagnostics
KT164 docs/personvern/mottakere.nb.md:4 there is no footnote '1' — write a line '[^1]: …' in the same section
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A footnote in each of two sections under one name
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, lagringstid]
languages: {nb: authoritative}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Ingen[^1].

[^1]: Ikke engang regnskapsføreren.
----- docs/personvern/lagringstid.nb.md
---
title: Hvor lenge vi lagrer
---
I tretti dager[^1].

[^1]: Etter siste kjøp.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Ingen[1](#fn-mottakere-1).
- Ikke engang regnskapsføreren. [↩](#fnref-mottakere-1)
===== page /personvern/#fn-lagringstid-1
- Etter siste kjøp. [↩](#fnref-lagringstid-1)
