##### Abbreviations that not everybody knows
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi bruker systemer for ERP og CRM. Du kan laste ned dem fra ERP.
===== diagnostics
KT393 docs/personvern/mottakere.nb.md:4 the document does not say what 'ERP' stands for — write it out at its first use, or once: *[ERP]: what it stands for
KT393 docs/personvern/mottakere.nb.md:4:31 the document does not say what 'CRM' stands for — write it out at its first use, or once: *[CRM]: what it stands for
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0

##### Known ones, explained ones, names and numerals
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Etter GDPR i EU/EØS lagrer vi IP-adressen. Vi bruker virksomhetsstyring (ERP) og CRM (kunderegister). FNI er forklart. KPMG AS ser på det i del IV. VI SELGER ALDRI NOE.

*[FNI]: Foreningen for nye ideer
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
