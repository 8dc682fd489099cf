##### A balancing of interests that does not say which
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: "NO"}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(f)"]
    recipients: [post]
    retention: P3Y
===== diagnostics
KT187 docs/personvern/records/processing.yml:2 "levering" rests on Article 6(1)(f), but does not say on which interest — write it under "legitimate_interest"; Article 13(1)(d) has readers told
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### An interest that is stated
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: "NO"}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(f)"]
    recipients: [post]
    retention: P3Y
    legitimate_interest: {nb: å hindre svindel}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
