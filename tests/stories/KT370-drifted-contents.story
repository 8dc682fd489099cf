##### Titles have moved on, the list has not
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, a, b, c]
languages: {nb: authoritative}
----- docs/personvern/a.nb.md
---
title: Hva vi samler inn
---
Tekst.
----- docs/personvern/b.nb.md
---
title: Hvor lenge vi lagrer
---
Tekst.
----- docs/personvern/c.nb.md
---
title: Rettighetene dine
---
Tekst.
----- docs/personvern/index.nb.md
---
title: Personvernerklæring
---
Innhold:

1. Hvem vi deler opplysninger med
2. Hva vi samler inn
3. Hvor lenge vi beholder
4. Rettighetene dine
5. Et helt annet emne
===== diagnostics
KT370 docs/personvern/index.nb.md:8:4 the list of contents says 'Hvor lenge vi beholder', the section is called 'Hvor lenge vi lagrer' — delete the list, since the page makes its own; or write its items as [](#id)
KT370 docs/personvern/index.nb.md:10:4 the list of contents says 'Et helt annet emne', no section is called that — delete the list, since the page makes its own; or write its items as [](#id)
1 policy checked: 0 errors, 2 warnings, 0 remarks
===== exit 0

##### Items that take their words from the sections
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, a, b, c]
languages: {nb: authoritative}
----- docs/personvern/a.nb.md
---
title: Hva vi samler inn
---
Tekst.
----- docs/personvern/b.nb.md
---
title: Hvor lenge vi lagrer
---
Tekst.
----- docs/personvern/c.nb.md
---
title: Rettighetene dine
---
Tekst.
----- docs/personvern/index.nb.md
---
title: Personvernerklæring
---
- [](#mottakere)
- [](#a)
- [](#b)
- [](#c)
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A list of something else
----- docs/personvern/policy.yml
kind: other
sections: [mottakere, a, b, c]
languages: {nb: authoritative}
----- docs/personvern/a.nb.md
---
title: Hva vi samler inn
---
Tekst.
----- docs/personvern/b.nb.md
---
title: Hvor lenge vi lagrer
---
Tekst.
----- docs/personvern/c.nb.md
---
title: Rettighetene dine
---
Tekst.
----- docs/personvern/index.nb.md
---
title: Personvernerklæring
---
- navn
- adresse
- Rettighetene dine
- telefonnummer
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
