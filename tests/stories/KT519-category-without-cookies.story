##### A question without cookies
----- docs/personvern/records/cookies.yml
cookies:
  - name: okt
    category: necessary
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
KT519 docs/personvern/records/consent.yml:1 people are asked about statistics, which no cookie is for — delete it under categories:, or declare its cookies in cookies.yml
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A question about the cookies there are, and a word on the necessary ones
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
  necessary: {nb: Disse må vi ha.}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
