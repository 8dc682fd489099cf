##### A recipient with the id of a processing
----- docs/personvern/records/recipients.yml
recipients:
  - {id: levering, name: Pakkepost AS, role: processor, country: "NO"}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(b)"]
    recipients: [levering]
    retention: P3Y
===== diagnostics
KT182 docs/personvern/records/processing.yml:2 the id "levering" is already used at docs/personvern/records/recipients.yml:2 — give one of the two another id
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Records with ids of their own
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
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
