##### A link that would run a program, in many disguises
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
[a](javascript:alert(1))
[b](JaVaScRiPt:alert(1))
[c](<java	script:alert(1)>)
[d](&#106;avascript:alert(1))
[e](java&Tab;script:alert(1))
[f](javascript&colon;alert(1))
[g](javascript%3Aalert(1))
[h](<  javascript:alert(1)>)
[i](vbscript:msgbox)
[j](data:text/html;base64,PHNjcmlwdD4=)
[k][ref]
<javascript:alert(1)>
![l](javascript:alert(1))
![m](data:image/svg+xml;base64,PHN2Zz4=)

[ref]: JAVASCRIPT:alert(1)
===== diagnostics
KT145 docs/personvern/mottakere.nb.md:4 the link to 'javascript:alert(1)' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:5 the link to 'JaVaScRiPt:alert(1)' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:6 the link to 'java%09script:alert(1)' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:7 the link to 'javascript:alert(1)' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:8 the link to 'java%09script:alert(1)' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:9 the link to 'javascript:alert(1)' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:10 the link to 'javascript%3Aalert(1)' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:11 the link to 'javascript:alert(1)' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:12 the link to 'vbscript:msgbox' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:13 the link to 'data:text/html;base64,PHNjcmlwdD4=' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:14 the link to 'JAVASCRIPT:alert(1)' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:15 the link to 'javascript:alert(1)' is not allowed — link to a file, a section, or http, https, mailto, tel
KT145 docs/personvern/mottakere.nb.md:16 the image to 'javascript:alert(1)' is not allowed — put the picture beside the text and name the file
KT145 docs/personvern/mottakere.nb.md:17 the image to 'data:image/svg+xml;base64,PHN2Zz4=' is not allowed — put the picture beside the text and name the file
1 policy checked: 14 errors, 0 warnings, 0 remarks
===== exit 1

##### A picture that would tell another site who reads
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
![Logo](https://cdn.example/logo.png)
![Logo](//cdn.example/logo.png)
[Les](//fjordlys.example/)
[Les](\\server\fil)
[Les](ftp://fjordlys.example/fil)
===== diagnostics
KT145 docs/personvern/mottakere.nb.md:4 the image to 'https://cdn.example/logo.png' is not allowed — put the picture beside the text and name the file
KT145 docs/personvern/mottakere.nb.md:5 the image to '//cdn.example/logo.png' is not allowed — put the picture beside the text and name the file
KT145 docs/personvern/mottakere.nb.md:6 the link to '//fjordlys.example/' is not allowed — link to a file, a section, or http, https, mailto, tel
KT148 docs/personvern/mottakere.nb.md:7 there is no file '%5Cserver%5Cfil' — write the path from this file's folder, without the language: ../terms/index.md
KT145 docs/personvern/mottakere.nb.md:8 the link to 'ftp://fjordlys.example/fil' is not allowed — link to a file, a section, or http, https, mailto, tel
1 policy checked: 5 errors, 0 warnings, 0 remarks
===== exit 1

##### Links to the web, a mailbox, a telephone and a picture beside the text
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
[Les](https://fjordlys.example/), [skriv](mailto:post@fjordlys.example)
eller [ring](tel:+4700000001). <https://fjordlys.example/>
![Logo](logo.svg)
----- docs/personvern/logo.svg
<svg xmlns="http://www.w3.org/2000/svg"/>
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
