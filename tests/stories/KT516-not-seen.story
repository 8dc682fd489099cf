##### The last scan that met it is more than a year old
----- docs/personvern/records/cookies.yml
cookies:
  - name: okt
    category: necessary
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
    last_seen: 2025-11-01
===== diagnostics
KT516 docs/personvern/records/cookies.yml:2 no scan has met 'okt' since 2025-11-01 — scan the site and run klartekst cookies compare personvern
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### A scan of this year
----- docs/personvern/records/cookies.yml
cookies:
  - name: okt
    category: necessary
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
    last_seen: 2026-11-01
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
