##### While the list of an import is there, judgements are remarks
----- docs/personvern/records/IMPORT.md
# Importert
----- docs/personvern/mottakere.nb.md
---
title: Mottakere
---
Vi bruker uuid [email protected] hver hver dag.
===== diagnostics --strict
KT382 docs/personvern/mottakere.nb.md:4:16 '[email protected]' stands where an e-mail address should — write the address; one of the company's own comes from {{ controller.email }}
KT381 docs/personvern/mottakere.nb.md:4:34 'hver hver' says a word twice — delete one of them
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### Without the list, they weigh what they weigh
----- docs/personvern/mottakere.nb.md
---
title: Mottakere
---
Vi bruker uuid [email protected] hver hver dag.
===== diagnostics
KT382 docs/personvern/mottakere.nb.md:4:16 '[email protected]' stands where an e-mail address should — write the address; one of the company's own comes from {{ controller.email }}
KT381 docs/personvern/mottakere.nb.md:4:34 'hver hver' says a word twice — delete one of them
1 policy checked: 1 error, 1 warning, 0 remarks
===== exit 1
