##### A name between braces that nobody knows
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi er {{ undefined }}.
===== diagnostics
KT146 docs/personvern/mottakere.nb.md:4 unknown name 'undefined' between braces — the guide lists the facts that can be cited
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A program between braces
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
{{ config.items() }} {{ ''.__class__ }} {{ 7 * 7 }} {% include "/etc/passwd" %}
===== diagnostics
KT146 docs/personvern/mottakere.nb.md:4 unknown name '''.__class__' between braces — the guide lists the facts that can be cited
KT146 docs/personvern/mottakere.nb.md:4 unknown name '7 * 7' between braces — the guide lists the facts that can be cited
KT146 docs/personvern/mottakere.nb.md:4 unknown name 'config.items()' between braces — the guide lists the facts that can be cited
1 policy checked: 3 errors, 0 warnings, 0 remarks
===== exit 1

##### Braces that never close
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi er {{ controller.name.
===== diagnostics
KT146 docs/personvern/mottakere.nb.md:4 '{{' is never closed — close the name with }} on the same line, or write \{{ to show the braces
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A name that nobody knows, in a title and in an explanation
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
terms:
  - id: opplysning
    nb: {term: opplysninger, definition: "Det {{ firma }} vet om deg.", forms: [opplysningene]}
----- docs/personvern/mottakere.nb.md
---
title: Hvem {{ firma }} deler opplysninger med
---
Ingen.
===== diagnostics
KT146 docs/personvern/mottakere.nb.md:2 unknown name 'firma' between braces — the guide lists the facts that can be cited
KT146 docs/personvern/policy.yml:5 unknown name 'firma' between braces — the guide lists the facts that can be cited
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### Names that are known, and braces that are meant
----- docs/personvern/mottakere.nb.md
---
title: Hvem {{ controller.name }} deler opplysninger med
---
Vi er {{controller.name}}. Skriv \{{ navn }} eller `{{ navn }}` for å sette inn et navn.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem Fjordlys Eksempel AS deler opplysninger med
Vi er Fjordlys Eksempel AS. Skriv {{ navn }} eller {{ navn }} for å sette inn et navn.
