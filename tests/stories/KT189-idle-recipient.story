##### A recipient that no processing names
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: "NO"}
  - {id: bank, name: Bank AS, role: controller}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(b)"]
    recipients: [post]
    retention: P3Y
===== diagnostics
KT189 docs/personvern/records/recipients.yml:3 no processing names the recipient "bank" — name it under "recipients" in records/processing.yml, or take it out
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### Recipients without any processing in the records
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: "NO"}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
