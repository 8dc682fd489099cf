##### Attributes that can act, in HTML
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
<span onclick="alert(1)">a</span>
<span ONMOUSEOVER=alert(1)>b</span>
<span style="position:fixed">c</span>
<p id="top">d</p>
===== diagnostics
KT163 docs/personvern/mottakere.nb.md:4 the HTML attribute 'onclick' is not allowed in a policy — leave it out
KT163 docs/personvern/mottakere.nb.md:5 the HTML attribute 'onmouseover' is not allowed in a policy — leave it out
KT163 docs/personvern/mottakere.nb.md:6 the HTML attribute 'style' is not allowed in a policy — leave it out
KT163 docs/personvern/mottakere.nb.md:7 the HTML attribute 'id' is not allowed in a policy — leave it out
1 policy checked: 4 errors, 0 warnings, 0 remarks
===== exit 1

##### Attributes that can act, in attribute lists
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## Overskrift {onclick=alert(1)}

Avsnitt.
{: style="position:fixed" onload="alert(1)" }

[ord]{onclick=alert(1)} og [lenke](#mottakere){onclick=alert(1)}

`kode`{onclick=alert(1)}
===== diagnostics
KT163 docs/personvern/mottakere.nb.md:4 the attribute 'onclick' is not allowed in a policy — use .class, lang, dir or title; #id only on headings and paragraphs
KT163 docs/personvern/mottakere.nb.md:6 the attribute 'onload' is not allowed in a policy — use .class, lang, dir or title; #id only on headings and paragraphs
KT163 docs/personvern/mottakere.nb.md:6 the attribute 'style' is not allowed in a policy — use .class, lang, dir or title; #id only on headings and paragraphs
KT372 docs/personvern/mottakere.nb.md:9:29 the link 'lenke' does not say where it leads — make the name of what it leads to the link, or let [](#id) write it
1 policy checked: 3 errors, 1 warning, 0 remarks
===== exit 1

##### Attributes that say something about words
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
## Overskrift {#overskrift .viktig}

<span lang="en">privacy notice</span> og [privacy]{lang=en}

Avsnitt.
{: .merk title="Merk" lang=nb }
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
