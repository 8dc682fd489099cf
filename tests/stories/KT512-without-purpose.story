##### A cookie that nobody explains
----- docs/personvern/records/cookies.yml
cookies:
  - name: okt
    category: necessary
    duration: session
    third_party_access: no
===== diagnostics
KT512 docs/personvern/records/cookies.yml:2 nothing says what 'okt' is used for — write it under purpose:, in each language
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A cookie with its purpose
----- docs/personvern/records/cookies.yml
cookies:
  - name: okt
    category: necessary
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
