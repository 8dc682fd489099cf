##### A duration in words
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: "NO"}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(b)"]
    recipients: [post]
    retention: 3 år
===== diagnostics
KT184 docs/personvern/records/processing.yml:6 "3 år" is no duration in the form of ISO 8601 — write a duration such as P3Y, P18M or P30D, or what decides it under "criterion:"
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Nothing in any language under the criterion
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: "NO"}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(b)"]
    recipients: [post]
    retention: {duration: ''}
===== diagnostics
KT184 docs/personvern/records/processing.yml:6 "retention" gives neither a duration nor a criterion — write a duration such as P3Y, P18M or P30D
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A duration, a criterion, and both
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
  - id: brev
    purpose: {nb: svare på brev}
    legal_basis: ["6(1)(c)"]
    retention: {criterion: {nb: så lenge saken er åpen}}
  - id: regnskap
    purpose: {nb: føre regnskap}
    legal_basis: ["6(1)(c)"]
    retention: {duration: P5Y, criterion: {nb: etter regnskapsårets slutt}}
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
