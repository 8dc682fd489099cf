##### A letter that is another
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Opplysningene i personvernerklæringen er riktige. Vi endrer personvernerklæringen.

På nettstedet ligger personvernerklæringen. Du kan lese personverkerklæringen.
===== diagnostics
KT400 docs/personvern/mottakere.nb.md:6:57 'personverkerklæringen' stands once, and 'personvernerklæringen' 3 times — write 'personvernerklæringen', if it is meant
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### Other forms of the word, and a word that is used seldom
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Personopplysninger er viktige. Personopplysningen slettes. Personopplysningene slettes.

Personopplysninger og personopplysninger fra andre, personopplysningers vern, oppmerksomheten, oppmerksomheter.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
