##### Blanks that are missing
----- docs/personvern/mottakere.nb.md
---
title: 9.Mottakere
---
Vi deler med Lysbud.Brukervilkårene gjelder også navn,adresse og telefon.
===== diagnostics
KT383 docs/personvern/mottakere.nb.md:2 a blank is missing in '9.Mottakere' — write '9. Mottakere'
KT383 docs/personvern/mottakere.nb.md:4:14 a blank is missing in 'Lysbud.Brukervilkårene' — write 'Lysbud. Brukervilkårene'
KT383 docs/personvern/mottakere.nb.md:4:50 a blank is missing in 'navn,adresse' — write 'navn, adresse'
1 policy checked: 0 errors, 3 warnings, 0 remarks
===== exit 0

##### Addresses, file names, abbreviations and amounts
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Se https://www.eksempel.example/Om.Oss, kode `a.Bcd`, 1.500,50 kroner, f.eks. kl. 10.30.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A word that goes on where it must end
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi deler med myndigheterog banker. Du kan få personopplysningeroverført.
===== diagnostics
KT383 docs/personvern/mottakere.nb.md:4:14 'myndigheterog' looks like two words — write 'myndigheter og'
KT383 docs/personvern/mottakere.nb.md:4:46 'personopplysningeroverført' looks like two words — write 'personopplysninger overført'
1 policy checked: 0 errors, 2 warnings, 0 remarks
===== exit 0

##### Long words that end where they must
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi verner personopplysningers sikkerhet, folkehelserapporter, budbringertjenester og rettighetene.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
