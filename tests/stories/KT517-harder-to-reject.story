##### Yes is one click away, no is two
----- docs/personvern/records/cookies.yml
cookies:
  - name: _fl
    category: statistics
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
----- docs/personvern/records/consent.yml
title: {nb: Vi vil gjerne telle besøk}
text: {nb: Vi lagrer bare det du sier ja til.}
accept: {nb: Godta alle}
choose: {nb: Velg selv}
categories:
  statistics: {nb: Slik ser vi hvilke sider som blir lest.}
===== diagnostics
KT517 docs/personvern/records/consent.yml:1 people can accept at once, but reject only by choosing first — write the words for it under reject:, and show both alike
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### One button for no, and for something else
----- docs/personvern/records/cookies.yml
cookies:
  - name: _fl
    category: statistics
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
----- docs/personvern/records/consent.yml
title: {nb: Vi vil gjerne telle besøk}
text: {nb: Vi lagrer bare det du sier ja til.}
accept: {nb: Godta alle}
reject: {nb: velg  selv}
choose: {nb: Velg selv}
categories:
  statistics: {nb: Slik ser vi hvilke sider som blir lest.}
===== diagnostics
KT517 docs/personvern/records/consent.yml:1 'velg  selv' (nb) stands for both reject and choose — let the one reject everything but the necessary, and say so
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### No in one language alone
----- docs/personvern/records/cookies.yml
cookies:
  - name: _fl
    category: statistics
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
----- docs/personvern/records/consent.yml
title: {nb: Vi vil gjerne telle besøk}
text: {nb: Vi lagrer bare det du sier ja til.}
accept: {nb: Godta alle, en: Accept all}
reject: {nb: Avslå alle}
choose: {nb: Velg selv}
categories:
  statistics: {nb: Slik ser vi hvilke sider som blir lest.}
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative, en: courtesy}
===== diagnostics
KT321 docs/personvern/policy.yml no section says which items of the checklist it answers — write for example covers: [gdpr-13-1-a] in the front matter of a section; 'klartekst coverage personvern' lists the items
KT131 docs/personvern/policy.yml:3 nothing of the policy is translated into "en" (courtesy) — write docs/personvern/index.en.md and the sections, or drop the language
KT517 docs/personvern/records/consent.yml:1 people can accept at once, but reject only by choosing first in en — write the words for it under reject:, and show both alike
1 policy checked: 0 errors, 1 warning, 2 remarks
===== exit 0

##### As easy to refuse as to give
----- docs/personvern/records/cookies.yml
cookies:
  - name: _fl
    category: statistics
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
----- docs/personvern/records/consent.yml
title: {nb: Vi vil gjerne telle besøk}
text: {nb: Vi lagrer bare det du sier ja til.}
accept: {nb: Godta alle}
reject: {nb: Avslå alle}
choose: {nb: Velg selv}
categories:
  statistics: {nb: Slik ser vi hvilke sider som blir lest.}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
