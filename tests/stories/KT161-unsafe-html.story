##### Script, in many disguises
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
<script>alert(1)</script>

<SCRIPT SRC=//ond.example/x.js></SCRIPT>

Ord <script>alert(1)</script> ord.

<img src=x onerror=alert(1)>

<svg onload=alert(1)></svg>

<iframe src="javascript:alert(1)"></iframe>

<math><mtext></mtext></math>

<style>body { display: none }</style>

<form action="https://ond.example/"><input name=a><button>Send</button></form>

<object data="x"></object><embed src="x"><link rel=stylesheet href=x><base href="//ond.example/">

<meta http-equiv=refresh content="0;url=//ond.example/">

<a href="javascript:alert(1)">Klikk</a>

<?php echo 1 ?>

<!DOCTYPE html>

<![CDATA[ <script> ]]>
===== diagnostics
KT161 docs/personvern/mottakere.nb.md:4 the HTML tag <script> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:6 the HTML tag <script> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:8 the HTML tag <script> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:10 the HTML tag <img> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:12 the HTML tag <svg> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:14 the HTML tag <iframe> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:16 the HTML tag <math> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:16 the HTML tag <mtext> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:18 the HTML tag <style> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:20 the HTML tag <button> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:20 the HTML tag <form> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:20 the HTML tag <input> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:22 the HTML tag <base> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:22 the HTML tag <embed> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:22 the HTML tag <link> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:22 the HTML tag <object> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:24 the HTML tag <meta> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:26 the HTML tag <a> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:28 the HTML tag <?php> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:30 the HTML tag <!DOCTYPE> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:32 the HTML tag <![CDATA[> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT393 docs/personvern/mottakere.nb.md:32:4 the document does not say what 'CDATA' stands for — write it out at its first use, or once: *[CDATA]: what it stands for
1 policy checked: 21 errors, 0 warnings, 1 remark
===== exit 1

##### Script that is hidden in a list, a quotation, a table, a footnote and an explanation
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
terms:
  - id: opplysning
    nb: {term: opplysninger, definition: "Det <script>alert(1)</script> vi vet.", forms: [opplysningene]}
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
- <script>alert(1)</script>

> <script>alert(2)</script>

| a | b |
|---|---|
| 1 | <script>alert(3)</script> |

Ord[^1].

[^1]: <script>alert(4)</script>
===== diagnostics
KT161 docs/personvern/mottakere.nb.md:4 the HTML tag <script> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:6 the HTML tag <script> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:10 the HTML tag <script> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/mottakere.nb.md:14 the HTML tag <script> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
KT161 docs/personvern/policy.yml:5 the HTML tag <script> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
1 policy checked: 5 errors, 0 warnings, 0 remarks
===== exit 1

##### A tag that is never finished
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
<script>alert(1)

Resten av teksten.
===== diagnostics
KT161 docs/personvern/mottakere.nb.md:4 the HTML tag <script> is not allowed in a policy — write it in Markdown; the guide lists the tags that are allowed
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Script in a title is nothing but letters
----- docs/personvern/mottakere.nb.md
---
title: Hvem <script>alert(1)</script> deler med
---
Se [](#mottakere).
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem <script>alert(1)</script> deler med
Se [punkt 1 Hvem <script>alert(1)</script> deler med](#mottakere).

##### Script that is shown as an example, and a comment
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi bruker ikke `<script>`, heller ikke &lt;script&gt; eller \<script>.

    <script>alert(1)</script>

```
<script>alert(1)</script>
```

<!-- Notat til oss selv: <script> -->
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Vi bruker ikke <script>, heller ikke <script> eller <script>.
<script>alert(1)</script>
<script>alert(1)</script>

##### Tags that mark up words
----- docs/personvern/mottakere.nb.md
---
title: Hvem vi deler opplysninger med
---
Vi lagrer H<sub>2</sub>O og <abbr title="for eksempel">f.eks.</abbr> navn.<br>Ikke mer.

<details><summary>Hvorfor?</summary>Fordi vi må.</details>
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
===== page /personvern/#mottakere
## 1. Hvem vi deler opplysninger med
Vi lagrer H2O og f.eks. navn.
Ikke mer.
Hvorfor?
Fordi vi må.
