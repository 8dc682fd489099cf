##### A language that mkdocs.yml does not build
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, fi: courtesy}
===== diagnostics
KT129 docs/personvern/policy.yml:3 the site does not build the language "fi" — add it to the languages of the i18n plugin in mkdocs.yml, or delete it here
KT131 docs/personvern/policy.yml:3 nothing of the policy is translated into "fi" (courtesy) — write docs/personvern/index.fi.md and the sections, or drop the language
1 policy checked: 1 error, 0 warnings, 1 remark
===== exit 1

##### A language that mkdocs.yml has switched off
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
        - {locale: en, build: false}
----- docs/klartekst.yml
languages: {nb: authoritative, en: courtesy}
===== diagnostics
KT129 docs/klartekst.yml:1 the site does not build the language "en" — add it to the languages of the i18n plugin in mkdocs.yml, or delete it here
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Languages that mkdocs.yml builds
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative, sv: courtesy}
===== diagnostics
KT131 docs/personvern/policy.yml:3 nothing of the policy is translated into "sv" (courtesy) — write docs/personvern/index.sv.md and the sections, or drop the language
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0
