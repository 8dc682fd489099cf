##### Many long words
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi sender kundeinformasjonen til samarbeidspartnere når tjenestene krever det. Leverandørene kontrollerer innholdet før det publiseres på nettsidene. Vi sender kundeinformasjonen til samarbeidspartnere når tjenestene krever det. Leverandørene kontrollerer innholdet før det publiseres på nettsidene. Vi sender kundeinformasjonen til samarbeidspartnere når tjenestene krever det. Leverandørene kontrollerer innholdet før det publiseres på nettsidene. Vi sender kundeinformasjonen til samarbeidspartnere når tjenestene krever det. Leverandørene kontrollerer innholdet før det publiseres på nettsidene. Vi sender kundeinformasjonen til samarbeidspartnere når tjenestene krever det. Leverandørene kontrollerer innholdet før det publiseres på nettsidene.
===== diagnostics
KT427 docs/personvern/mottakere.nb.md:2 LIX is 56, and 56 without unavoidable terms: hard, by the Nordic bands — use shorter words and sentences where you can
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### Shorter ones, and a section too short to judge
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi sender det vi vet om deg, til andre når vi må. De ser på det, og så legger de det ut. Vi sender det vi vet om deg, til andre når vi må. De ser på det, og så legger de det ut. Vi sender det vi vet om deg, til andre når vi må. De ser på det, og så legger de det ut. Vi sender det vi vet om deg, til andre når vi må. De ser på det, og så legger de det ut. Vi sender det vi vet om deg, til andre når vi må. De ser på det, og så legger de det ut.

## Kort

Vi sender kundeinformasjonen til samarbeidspartnere når tjenestene krever det. Leverandørene kontrollerer innholdet før det publiseres på nettsidene.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
