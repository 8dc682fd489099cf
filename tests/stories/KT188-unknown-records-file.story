##### A file with a letter too few
----- docs/personvern/records/recipient.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: "NO"}
===== diagnostics
KT188 docs/personvern/records/recipient.yml nobody reads this file — rename it; did you mean "recipients.yml"?
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### Files that are read, and notes that are no YAML
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
----- docs/personvern/records/LESMEG.txt
Spør Ada.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
