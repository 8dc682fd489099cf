##### A site that does not say where it is
----- mkdocs.yml
site_name: Eksempel
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
===== diagnostics
KT194 mkdocs.yml site_url is missing, so that feeds, messages and PDFs cannot name whole addresses — write the address at which readers find the site: site_url: https://policies.example/
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A site whose address stands in a variable
----- mkdocs.yml
site_name: Eksempel
site_url: !ENV [SITE_URL, "https://eksempel.example/"]
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
===== diagnostics --strict
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
