##### Marketing that nobody is asked about
----- docs/personvern/records/cookies.yml
cookies:
  - name: _fl
    category: statistics
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
  - name: _annonser
    category: marketing
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
  - name: _flere
    category: marketing
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
KT518 docs/personvern/records/cookies.yml:7 '_annonser' is for marketing, which nobody is asked about — write under categories: in docs/personvern/records/consent.yml what marketing is for
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Every category is asked about
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
