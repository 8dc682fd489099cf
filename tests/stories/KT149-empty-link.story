##### A link without words
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Les [](https://fjordlys.example/).
Les [](../index.md).
===== diagnostics
KT149 docs/personvern/mottakere.nb.md:4 the link to 'https://fjordlys.example/' has no words — write words for it: [words](https://fjordlys.example/)
KT149 docs/personvern/mottakere.nb.md:5 the link to '../index.md' has no words — write words for it: [words](../index.md)
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A reference to a paragraph, which has no title to take words from
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Ingen andre.
{: #ingen }

Se [](#ingen).
===== diagnostics
KT149 docs/personvern/mottakere.nb.md:7 the link to '#ingen' has no words, and there is no heading to take them from — write words for it: [words](#ingen)
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### The same links with words
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Ingen andre.
{: #ingen }

Se [avsnittet over](#ingen) og [nettstedet](https://fjordlys.example/).
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
