##### An authority that bears another name now
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Den svenske Datainspektionen fører tilsyn. Datainspektionens avgjørelser kan klages inn.
===== diagnostics
KT341 docs/personvern/mottakere.nb.md:4 'Datainspektionen', here 2 times, is out of date from 2021-01-01 on — write Integritetsskyddsmyndigheten (source: imy.se)
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A law that was repealed, by its abbreviation and by its number
A word in small letters is not the abbreviation.
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Etter PUL, det er SFS 1998:204, er opplysningene våre. Ikke pul.
===== diagnostics
KT341 docs/personvern/mottakere.nb.md:4:7 'PUL', here 2 times, is out of date from 2018-05-25 on — write dataskyddsförordningen, or lag (2018:218) (source: SFS 2018:218, which repeals 1998:204)
KT393 docs/personvern/mottakere.nb.md:4:7 the document does not say what 'PUL' stands for — write it out at its first use, or once: *[PUL]: what it stands for
KT393 docs/personvern/mottakere.nb.md:4:19 the document does not say what 'SFS' stands for — write it out at its first use, or once: *[SFS]: what it stands for
1 policy checked: 1 error, 0 warnings, 2 remarks
===== exit 1

##### The same name while it was right
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Den svenske Datainspektionen fører tilsyn. Datainspektionens avgjørelser kan klages inn.
===== diagnostics --on 2020-12-31
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Companies in Finland may mean another authority by it
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Den svenske Datainspektionen fører tilsyn. Datainspektionens avgjørelser kan klages inn.
----- docs/klartekst.yml
controller: {name: Fjordlys Eksempel Ab, country: "FI"}
languages: {nb: authoritative, en: courtesy, sv: courtesy}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A name that the site itself declares dead
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Gamle Eksempel AS får vite hva du har kjøpt.
----- docs/klartekst.yml
languages: {nb: authoritative, en: courtesy, sv: courtesy}
dated_references:
  - term: Gamle Eksempel AS
    dead_from: 2026-07-01
    use: Nye Eksempel AS
    source: the company register
    verified: yes
===== diagnostics
KT341 docs/personvern/mottakere.nb.md:4:1 'Gamle Eksempel AS' is out of date from 2026-07-01 on — write Nye Eksempel AS (source: the company register)
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A name that is not right yet
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Nye Eksempel AS får vite hva du har kjøpt.
----- docs/klartekst.yml
languages: {nb: authoritative, en: courtesy, sv: courtesy}
dated_references:
  - term: Nye Eksempel AS
    alive_from: 2027-07-01
    use: Gamle Eksempel AS
    source: the company register
    verified: yes
===== diagnostics
KT341 docs/personvern/mottakere.nb.md:4:1 'Nye Eksempel AS' is not right before 2027-07-01 — write Gamle Eksempel AS (source: the company register)
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A text that tells its own history
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
accept: {KT341: This section tells the history of the authority.}
---
Inntil 2021 het tilsynet i Sverige Datainspektionen.
===== diagnostics
KT341 docs/personvern/mottakere.nb.md:5:36 'Datainspektionen' is out of date from 2021-01-01 on — accepted: This section tells the history of the authority.
1 policy checked: 0 errors, 0 warnings, 0 remarks, 1 accepted
===== exit 0

##### An old name beside the new one
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Den svenske Integritetsskyddsmyndigheten (tidligere Datainspektionen) fører tilsyn.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
