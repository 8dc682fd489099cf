##### A mkdocs.yml that would publish the source files if the plugin were off
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  policy.yml
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
===== diagnostics
KT191 mkdocs.yml exclude_docs lacks klartekst.yml, records/, releases/ — add each as a line of its own under exclude_docs: |
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0
===== diagnostics --strict
KT191 mkdocs.yml exclude_docs lacks klartekst.yml, records/, releases/ — add each as a line of its own under exclude_docs: |
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 1

##### A mkdocs.yml that keeps them out
----- mkdocs.yml
site_name: Eksempel
site_url: https://eksempel.example/
exclude_docs: |
  # Aldri på nettet:
  policy.yml
  klartekst.yml
  records/
  releases/
  *.txt
plugins:
  - i18n:
      languages:
        - {locale: nb, default: true}
        - {locale: en}
        - {locale: sv}
===== diagnostics --strict
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
