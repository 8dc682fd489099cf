##### Two languages that both prevail
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: authoritative}
===== diagnostics
KT128 docs/personvern/policy.yml:3 2 languages are authoritative (nb, en) — give the role "authoritative" to the one language whose text prevails
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### No language that prevails
----- docs/klartekst.yml
languages: {nb: required, en: courtesy, sv: courtesy}
===== diagnostics
KT128 docs/klartekst.yml:1 no language is authoritative — give the role "authoritative" to the one language whose text prevails
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### One language that prevails
----- docs/klartekst.yml
languages: {sv: courtesy, en: courtesy, nb: authoritative}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
