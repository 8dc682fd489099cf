##### A tag that is opened and never closed
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
<div class="viktig">

Resten av siden ville stått i boksen.
===== diagnostics
KT162 docs/personvern/mottakere.nb.md:4 the HTML tag <div> has no partner in the same block — close each tag where it was opened
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A tag that is closed and never opened
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Ord</span> ord.

</div></section></main>
===== diagnostics
KT162 docs/personvern/mottakere.nb.md:4 the HTML tag </span> has no partner in the same block — close each tag where it was opened
KT381 docs/personvern/mottakere.nb.md:4 'Ord ord' says a word twice — delete one of them
KT162 docs/personvern/mottakere.nb.md:6 the HTML tag </div> has no partner in the same block — close each tag where it was opened
KT162 docs/personvern/mottakere.nb.md:6 the HTML tag </main> has no partner in the same block — close each tag where it was opened
KT162 docs/personvern/mottakere.nb.md:6 the HTML tag </section> has no partner in the same block — close each tag where it was opened
1 policy checked: 4 errors, 1 warning, 0 remarks
===== exit 1

##### Tags closed in the wrong order
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
<b><i>Ord</b></i>
===== diagnostics
KT162 docs/personvern/mottakere.nb.md:4 the HTML tag </b> has no partner in the same block — close each tag where it was opened
KT162 docs/personvern/mottakere.nb.md:4 the HTML tag <b> has no partner in the same block — close each tag where it was opened
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### Every tag closed where it was opened
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
<div class="viktig">

Denne teksten står i boksen.

</div>
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
