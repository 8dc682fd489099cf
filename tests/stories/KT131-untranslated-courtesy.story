##### A courtesy translation in which one section is missing
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, en: courtesy}
----- docs/personvern/index.en.md
---
title: Privacy notice
---
===== diagnostics --strict
KT301 docs/personvern/index.en.md:2 nothing says which words of docs/personvern/index.nb.md this was translated from — see that it says the same, and run klartekst translated personvern index en
KT131 docs/personvern/mottakere.nb.md the section is not translated into "en" (courtesy) — write docs/personvern/mottakere.en.md
1 policy checked: 0 errors, 0 warnings, 2 remarks
===== exit 0
===== page /en/personvern/#mottakere
‹nb› ## 1. Hvem vi deler opplysninger med
‹en› This section is not yet translated. The text is shown in Norwegian Bokmål.
Vi deler ikke opplysningene med noen.

##### A language of which nobody promised anything
===== diagnostics --strict
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
