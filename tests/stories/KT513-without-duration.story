##### A cookie that nobody says an end of
----- docs/personvern/records/cookies.yml
cookies:
  - name: okt
    category: necessary
    purpose: {nb: holder deg innlogget}
    third_party_access: no
===== diagnostics
KT513 docs/personvern/records/cookies.yml:2 nothing says how long 'okt' is kept — write it under duration:, such as P2Y or session (C-673/17 Planet49)
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A pixel is not kept at all
----- docs/personvern/records/cookies.yml
cookies:
  - name: piksel
    category: marketing
    purpose: {nb: holder deg innlogget}
    third_party_access: no
    tech: pixel
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
