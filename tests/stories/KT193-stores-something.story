##### A choice of colours that browsers remember
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
  palette:
    - scheme: default
      toggle: {icon: material/weather-sunny, name: Lys}
    - scheme: slate
      toggle: {icon: material/weather-night, name: Mørk}
===== diagnostics
KT193 mkdocs.yml:17 a list of palettes remembers in the browser which one is chosen — write one palette, without a list; dark colours then follow the reader's device
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Features that remember something
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
  features: [toc.follow, announce.dismiss, content.tabs.link]
===== diagnostics
KT193 mkdocs.yml:16 the feature "announce.dismiss" remembers something in the browser — leave it out, and delete an announcement when it is old
KT193 mkdocs.yml:16 the feature "content.tabs.link" remembers something in the browser — leave it out; tabs work without it, each by itself
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A question about consent, and a choice of versions
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
extra:
  version:
    provider: mike
  consent:
    title: Informasjonskapsler
===== diagnostics
KT193 mkdocs.yml:15 extra.version remembers a version in the browser — leave it out; every version of a policy has its own page
KT193 mkdocs.yml:17 extra.consent remembers an answer in the browser — leave it out; pages that store nothing need not ask
1 policy checked: 2 errors, 0 warnings, 0 remarks
===== exit 1

##### A site that says why it stores something
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
extra:
  consent: {title: Informasjonskapsler}
----- docs/klartekst.yml
privacy:
  relaxed: Readers asked for it.
===== diagnostics --strict
KT193 mkdocs.yml:15 extra.consent remembers an answer in the browser — accepted: Readers asked for it.
1 policy checked: 0 errors, 0 warnings, 0 remarks, 1 accepted
===== exit 0

##### Nothing is remembered
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
  palette: {primary: indigo}
  features: [toc.follow]
extra:
  social: []
===== diagnostics --strict
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
