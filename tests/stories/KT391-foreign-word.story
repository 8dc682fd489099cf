##### Danish, Swedish and Nynorsk in Bokmål
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi er dataansvarlig etter artikkel 6 stk. 1 og bruker s.k. pixels. Vi samlar ikkje noko. Dataansvarlig er vi.
===== diagnostics
KT391 docs/personvern/mottakere.nb.md:4:7 'dataansvarlig' is Danish, 2 times in this section — write 'behandlingsansvarlig', or mark what is meant so: [dataansvarlig]{lang=da}
KT391 docs/personvern/mottakere.nb.md:4:38 'stk.' is Danish — write 'nr.', or mark what is meant so: [stk.]{lang=da}
KT391 docs/personvern/mottakere.nb.md:4:55 's.k.' is Swedish — write 'såkalt', or mark what is meant so: [s.k.]{lang=sv}
KT391 docs/personvern/mottakere.nb.md:4:78 'ikkje' is Norwegian Nynorsk — write 'ikke', or mark what is meant so: [ikkje]{lang=nn}
1 policy checked: 0 errors, 4 warnings, 0 remarks
===== exit 0

##### The words in their own language, marked, in a name and in code
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi er behandlingsansvarlig, på dansk [dataansvarlig]{lang=da}. Feltet heter `dataansvarlig`. Vi kjøpte 3 stk. i fjor.
----- docs/klartekst.yml
controller: {name: Dataansvarlig Eksempel AS, country: "NO"}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
