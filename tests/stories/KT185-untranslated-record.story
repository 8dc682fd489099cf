##### Words that a promised language lacks
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: "NO"}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {sv: levere varer}
    legal_basis: ["6(1)(b)"]
    recipients: [post]
    retention: P3Y
===== diagnostics
KT321 docs/personvern/policy.yml no section says which items of the checklist it answers — write for example covers: [gdpr-13-1-a] in the front matter of a section; 'klartekst coverage personvern' lists the items
KT131 docs/personvern/policy.yml:3 nothing of the policy is translated into "en" (courtesy) — write docs/personvern/index.en.md and the sections, or drop the language
KT131 docs/personvern/policy.yml:3 nothing of the policy is translated into "sv" (courtesy) — write docs/personvern/index.sv.md and the sections, or drop the language
KT185 docs/personvern/records/processing.yml:2 "purpose" of "levering" has no words in nb — write them beside the others; until then tables show those of another language
1 policy checked: 0 errors, 1 warning, 3 remarks
===== exit 0

##### Words that only a courtesy language lacks, and a name that is the same everywhere
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: "NO"}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(b)"]
    recipients: [post]
    retention: P3Y
===== diagnostics
KT321 docs/personvern/policy.yml no section says which items of the checklist it answers — write for example covers: [gdpr-13-1-a] in the front matter of a section; 'klartekst coverage personvern' lists the items
KT131 docs/personvern/policy.yml:3 nothing of the policy is translated into "en" (courtesy) — write docs/personvern/index.en.md and the sections, or drop the language
KT131 docs/personvern/policy.yml:3 nothing of the policy is translated into "sv" (courtesy) — write docs/personvern/index.sv.md and the sections, or drop the language
1 policy checked: 0 errors, 0 warnings, 3 remarks
===== exit 0
