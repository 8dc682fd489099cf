##### Hardly a word that is not long
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse. Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse. Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse. Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse. Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse. Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse.

Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse. Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse. Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse. Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse. Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse. Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse. Behandlingsansvarliges tilgjengeliggjøring forutsetter tilfredsstillende tilleggsinformasjon vedrørende kundeforholdets opprettholdelse.
===== diagnostics
KT426 docs/personvern/mottakere.nb.md:2 LIX is 108, and 96 without unavoidable terms: very hard, by the Nordic bands — use shorter words and sentences where you can
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### Long words that cannot be avoided
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi bruker personopplysninger etter personvernforordningen, med samtykke. Vi bruker personopplysninger etter personvernforordningen, med samtykke. Vi bruker personopplysninger etter personvernforordningen, med samtykke. Vi bruker personopplysninger etter personvernforordningen, med samtykke. Vi bruker personopplysninger etter personvernforordningen, med samtykke. Vi bruker personopplysninger etter personvernforordningen, med samtykke.

Behandlingsansvarlig for personopplysningene er den som har samtykket. Behandlingsansvarlig for personopplysningene er den som har samtykket. Behandlingsansvarlig for personopplysningene er den som har samtykket. Behandlingsansvarlig for personopplysningene er den som har samtykket. Behandlingsansvarlig for personopplysningene er den som har samtykket. Behandlingsansvarlig for personopplysningene er den som har samtykket.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
