##### Front matter that is a list
----- docs/personvern/mottakere.nb.md
---
- title: Hvem vi deler opplysninger med
---
Vi deler ikke opplysningene med noen.
===== diagnostics
KT106 docs/personvern/mottakere.nb.md:2 a list stands where keys with values belong — write lines of the form "key: value"
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A policy.yml that is a list
----- docs/personvern/policy.yml
- kind: other
===== diagnostics
KT106 docs/personvern/policy.yml:1 a list stands where keys with values belong — write lines of the form "key: value"
KT131 docs/personvern/policy.yml nothing of the policy is translated into "en" (courtesy) — write docs/personvern/index.en.md and the sections, or drop the language
KT131 docs/personvern/policy.yml nothing of the policy is translated into "sv" (courtesy) — write docs/personvern/index.sv.md and the sections, or drop the language
1 policy checked: 1 error, 0 warnings, 2 remarks
===== exit 1

##### A list where one text belongs, and a text where a list belongs
----- docs/personvern/policy.yml
kind: [privacy]
sections: mottakere
languages: {nb: authoritative}
===== diagnostics
KT106 docs/personvern/policy.yml:1 "kind" is a list, but needs to be a text — write "kind: …" with a text on one line
KT106 docs/personvern/policy.yml:2 "sections" is a text, but needs to be a list — write "sections: [first, second]"
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### Lists and texts each in their place
----- docs/personvern/policy.yml
kind: other
sections:
  - mottakere
languages: {nb: authoritative}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
