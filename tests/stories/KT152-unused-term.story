##### A term that no section uses
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
terms:
  - id: samtykke
    nb: {term: samtykke, definition: Et frivillig ja.}
===== diagnostics
KT152 docs/personvern/policy.yml:5 no section uses the term 'samtykke' — add the forms that the text writes under forms:, or remove the term
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### A term that a section uses in one of its forms
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
terms:
  - id: opplysning
    nb: {term: opplysninger, definition: Det vi vet om deg., forms: [opplysningene]}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Vi deler ikke [opplysningene](#term-opplysning) med noen.
===== page /personvern/#term-opplysning-meaning
Det vi vet om deg.
