##### Links that no program can follow
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Skriv til [oss](mailto:post@eksempel), [alle](mailto:post@eksempel.example,ingen), [noen](mailto:).

Ring [oss](tel:ring-meg) eller se [her](https:///side), [her](https://eks,empel.no/) og [her](http://eksempel.example:99999/).
===== diagnostics
KT442 docs/personvern/mottakere.nb.md:4 the link to 'mailto:' cannot work: it names no address — write it as mailto:name@example.org
KT442 docs/personvern/mottakere.nb.md:4 the link to 'mailto:post@eksempel' cannot work: 'post@eksempel' is no e-mail address — write it as mailto:name@example.org
KT442 docs/personvern/mottakere.nb.md:4 the link to 'mailto:post@eksempel.example,ingen' cannot work: 'ingen' is no e-mail address — write it as mailto:name@example.org
KT372 docs/personvern/mottakere.nb.md:6 the link 'her' does not say where it leads — make the name of what it leads to the link, or let [](#id) write it
KT442 docs/personvern/mottakere.nb.md:6 the link to 'http://eksempel.example:99999/' cannot work: 'eksempel.example:99999' is no host — write it as https://example.org/page
KT442 docs/personvern/mottakere.nb.md:6 the link to 'https:///side' cannot work: '' is no host — write it as https://example.org/page
KT442 docs/personvern/mottakere.nb.md:6 the link to 'https://eks,empel.no/' cannot work: 'eks,empel.no' is no host — write it as https://example.org/page
KT442 docs/personvern/mottakere.nb.md:6 the link to 'tel:ring-meg' cannot work: 'ring-meg' is no telephone number — write it as tel:+4700000000, with the country's code
1 policy checked: 0 errors, 8 warnings, 0 remarks
===== exit 0

##### Links that programs can follow
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Skriv til [oss](mailto:post@eksempel.example?subject=Hei), [flere](mailto:a@eksempel.example,b@eksempel.example)
eller [noen](mailto:?to=post@eksempel.example).

Ring [+47 22 00 00 00](<tel:+47 22 00 00 00>), [linje 5](tel:+47-22000000;ext=5) eller [112](tel:112).

Se [her](https://blåbær.example/søk?q=ø#å), [her](http://[::1]:8080/) og <https://eksempel.example>.
===== diagnostics
KT372 docs/personvern/mottakere.nb.md:9 the link 'her' does not say where it leads — make the name of what it leads to the link, or let [](#id) write it
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0
