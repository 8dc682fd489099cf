##### A recipient in the United States, and no transfer
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: US}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(b)"]
    recipients: [post]
    retention: P3Y
===== diagnostics
KT186 docs/personvern/records/processing.yml:2 "levering" goes to "post" in US, outside the EEA, and names no transfer there — write the country and the mechanism of Articles 45–49 under "transfers"
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### A recipient in the United States with the mechanism, one in the EEA without
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: US}
  - {id: bank, name: Bank AB, role: controller, country: SE}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(b)"]
    recipients: [post, bank]
    retention: P3Y
    transfers: [{country: US, mechanism: "46(2)(c)", copy: {nb: Be oss om en kopi.}}]
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
