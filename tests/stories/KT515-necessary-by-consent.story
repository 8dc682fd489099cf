##### A first-party cookie that was called necessary, and is asked for all the same
----- docs/personvern/records/cookies.yml
cookies:
  - name: _fl
    category: necessary
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
    party: first
    legal_basis: "6(1)(a)"
===== diagnostics
KT515 docs/personvern/records/cookies.yml:2 '_fl' is called necessary, but rests on consent — give it the category it belongs to; a first-party cookie is not necessary for being first-party
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### In a category of its own kind
----- docs/personvern/records/cookies.yml
cookies:
  - name: _fl
    category: statistics
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
    party: first
    legal_basis: "6(1)(a)"
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
