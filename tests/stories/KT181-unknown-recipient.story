##### A recipient that is written otherwise in the list of recipients
----- docs/personvern/records/recipients.yml
recipients:
  - {id: pakkepost, name: Pakkepost AS, role: processor, country: "NO"}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(b)"]
    recipients: [post]
    retention: P3Y
===== diagnostics
KT181 docs/personvern/records/processing.yml:2 "levering" names the recipient "post", which is not in the records — write it into records/recipients.yml; did you mean "pakkepost"?
KT189 docs/personvern/records/recipients.yml:2 no processing names the recipient "pakkepost" — name it under "recipients" in records/processing.yml, or take it out
1 policy checked: 1 error, 0 warnings, 1 remark
===== exit 1

##### A recipient without any list of recipients
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(b)"]
    recipients: [post]
    retention: P3Y
===== diagnostics
KT181 docs/personvern/records/processing.yml:2 "levering" names the recipient "post", which is not in the records — write it into records/recipients.yml
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A recipient that is in the records
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
