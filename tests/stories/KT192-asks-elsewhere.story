##### A font from Google
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
theme:
  name: material
  font:
    text: Roboto
    code: Roboto Mono
===== diagnostics
KT192 mkdocs.yml:17 "Roboto" is fetched from Google Fonts — write font: false; text is then shown in the fonts of the reader's own device
KT192 mkdocs.yml:18 "Roboto Mono" is fetched from Google Fonts — write font: false; text is then shown in the fonts of the reader's own device
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A repository whose host is asked for its stars
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
repo_url: https://github.com/eksempel/erklaeringer
===== diagnostics
KT192 mkdocs.yml:14 repo_url makes pages ask that host for facts on the repository — delete the line, and for links to edit write edit_uri: with the whole address
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Emoji that are pictures
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
markdown_extensions:
  - admonition
  - pymdownx.emoji:
      emoji_index: !!python/name:material.extensions.emoji.twemoji
      emoji_generator: !!python/name:material.extensions.emoji.to_svg
===== diagnostics
KT192 mkdocs.yml:16 "pymdownx.emoji" shows pictures from another host — write the character itself, or emoji_generator: !!python/name:pymdownx.emoji.to_alt
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Diagrams drawn in the browser
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
markdown_extensions:
  pymdownx.superfences:
    custom_fences:
      - name: mermaid
        class: mermaid
        format: !!python/name:pymdownx.superfences.fence_code_format
===== diagnostics
KT192 mkdocs.yml:18 diagrams by "mermaid" are drawn by a script from another host — draw the diagram beforehand, as an SVG file in the content folder
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Formulas, fonts and statistics from other hosts
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
extra_css:
  - https://fonts.example/inter.css
extra_javascript:
  - assets/own.js
  - path: //cdn.example/mathjax.js
    async: true
extra:
  analytics:
    provider: google
    property: G-0
===== diagnostics
KT192 mkdocs.yml:15 extra_css loads https://fonts.example/inter.css — put the file, and what it loads in turn, into the content folder, and name it there
KT192 mkdocs.yml:18 extra_javascript loads //cdn.example/mathjax.js — put the file, and what it loads in turn, into the content folder, and name it there
KT192 mkdocs.yml:22 extra.analytics tells "google" of every visit — leave it out; the log of your server counts visits without anybody's help
1 policy checked: 3 errors, 0 warnings, 0 remarks
===== exit 1

##### Plugins that ask while they build
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
  - material/privacy
  - mermaid2:
      version: 11
===== diagnostics
KT192 mkdocs.yml:14 the plugin "material/privacy" asks other hosts, while it builds or on the page — leave it out; pages ask nobody without it
KT192 mkdocs.yml:15 the plugin "mermaid2" asks other hosts, while it builds or on the page — draw the diagram beforehand, as an SVG file in the content folder
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A site that says why it does so
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
extra_javascript: [https://cdn.example/mathjax.js]
----- docs/klartekst.yml
privacy: {relaxed: The formulas of the annex need MathJax.}
===== diagnostics --strict
KT192 mkdocs.yml:14 extra_javascript loads https://cdn.example/mathjax.js — accepted: The formulas of the annex need MathJax.
1 policy checked: 0 errors, 0 warnings, 0 remarks, 1 accepted
===== exit 0

##### A site that leaves the reason out
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
extra_javascript: [https://cdn.example/mathjax.js]
----- docs/klartekst.yml
privacy: {relaxed: }
===== diagnostics
KT108 docs/klartekst.yml:1 "relaxed" is empty — write "relaxed: …" (why pages of this site may ask other hosts or store something in browsers)
KT192 mkdocs.yml:14 extra_javascript loads https://cdn.example/mathjax.js — put the file, and what it loads in turn, into the content folder, and name it there
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A setting that another file hands down
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
INHERIT: felles.yml
----- felles.yml
site_author: Eksempel
repo_url: https://gitlab.eksempel.example/jus/erklaeringer
===== diagnostics
KT192 felles.yml:2 repo_url makes pages ask that host for facts on the repository — delete the line, and for links to edit write edit_uri: with the whole address
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### The same without asking anybody
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  klartekst.yml
  policy.yml
  records/
  releases/
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
theme:
  name: material
  font: false
edit_uri: https://github.com/eksempel/erklaeringer/edit/main/docs/
repo_url: https://git.eksempel.example/erklaeringer
extra_css: [assets/inter.css]
markdown_extensions:
  - pymdownx.emoji:
      emoji_generator: !!python/name:pymdownx.emoji.to_alt
  - pymdownx.superfences:
      custom_fences:
        - {name: vega, class: vega}
===== diagnostics --strict
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
