##### Paragraphs that break off
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Du har rett til å be om;

- innsyn

Mer om hvordan vi bruker opplysningene om kundene våre finner du i
===== diagnostics
KT389 docs/personvern/mottakere.nb.md:4:24 the paragraph ends in 'å be om;' — end it with a full stop, or with a colon where a list follows
KT389 docs/personvern/mottakere.nb.md:8 the paragraph ends in 'finner du i' — end it with a full stop, or with a colon where a list follows
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### Paragraphs that lead to a list, addresses and titles of boxes
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Du har rett til å be om

- innsyn

Fjordlys Eksempel AS
Eksempelgata 12

!!! note "Vi ber deg aldri om mer enn det vi trenger"
    Det er sant.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
