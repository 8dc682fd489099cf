##### A section listed twice
----- docs/personvern/policy.yml
kind: other
sections:
  - mottakere
  - {id: mottakere, formerly: [deling]}
languages: {nb: authoritative}
===== diagnostics
KT123 docs/personvern/policy.yml:4 the section "mottakere" is listed already in line 3 — delete one of the two
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A section listed once, with the id it used to have
----- docs/personvern/policy.yml
kind: other
sections:
  - {id: mottakere, formerly: [deling]}
languages: {nb: authoritative}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
