##### A box with advice that nobody has followed
The kind of the box says for whom it is, whatever its title and language.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke opplysningene med noen.

!!! author "Til deg som skriver"
    Nevn mottakerne, og slett boksen.
===== diagnostics
KT327 docs/personvern/mottakere.nb.md:6 the text still holds a remark to its author: 'Til deg som skriver' — write what it asks for, and delete it
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Words in the middle of a sentence that wait to be replaced, also on an ordinary page
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Spør <mark class="author">(skriv navnet her)</mark>.
----- docs/tilgjengelighet.nb.md
# Tilgjengelighet

Du får svar innen <mark class="author">[antall dager]</mark>.
===== diagnostics
KT327 docs/personvern/mottakere.nb.md:4 the text still holds a remark to its author: '(skriv navnet her)' — write what it asks for, and delete it
KT327 docs/tilgjengelighet.nb.md:3 the text still holds a remark to its author: '[antall dager]' — write what it asks for, and delete it
1 policy checked: 0 errors, 2 warnings, 0 remarks
===== exit 0

##### A remark that is let stand, with a reason
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
accept:
  KT327: Boksen er til leserne, som er forfattere.
---
Vi deler ikke opplysningene med noen.

!!! author "Til deg som skriver"
    Vi betaler honorar den tiende i hver måned.
===== diagnostics
KT327 docs/personvern/mottakere.nb.md:8 the text still holds a remark to its author: 'Til deg som skriver' — accepted: Boksen er til leserne, som er forfattere.
1 policy checked: 0 errors, 0 warnings, 0 remarks, 1 accepted
===== exit 0

##### A note for readers, a comment, and code that shows how remarks are written
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler ikke opplysningene med noen.

!!! note "Til deg som skriver til oss"
    Vi svarer innen en uke.
----- docs/tilgjengelighet.nb.md
# Tilgjengelighet

<!-- <mark class="author">[antall dager]</mark> -->

```
!!! author "Til deg som skriver"
```

Skriv `<mark class="author">slik</mark>`.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
