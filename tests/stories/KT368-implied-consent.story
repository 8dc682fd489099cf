##### Writing to somebody is no consent
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Ved å kontakte oss på telefon eller via skjemaet på nettsiden samtykker du til at vi behandler opplysningene.
===== diagnostics
KT368 docs/personvern/mottakere.nb.md:4:1 'Ved å kontakte oss på telefon eller via skjemaet på nettsiden samtykker' takes another act for consent — ask for consent by itself, or name the legal basis that it is (GDPR Art. 4(11) and 7)
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Consent that is asked for
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Når du krysser av for nyhetsbrev, samtykker du til at vi lagrer adressen din.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
