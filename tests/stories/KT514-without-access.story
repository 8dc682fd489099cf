##### Does anybody else read it?
----- docs/personvern/records/cookies.yml
cookies:
  - name: okt
    category: necessary
    purpose: {nb: holder deg innlogget}
    duration: session
===== diagnostics
KT514 docs/personvern/records/cookies.yml:2 nothing says whether others have access to 'okt' — write third_party_access: yes or no (C-673/17 Planet49)
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### No is an answer
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
