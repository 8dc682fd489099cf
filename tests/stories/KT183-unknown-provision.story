##### A legal basis that there is not, and two written as in running text
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: "NO"}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(g)", art. 6 nr. 1 bokstav b, Article 6.1 f]
    recipients: [post]
    retention: P3Y
===== diagnostics
KT183 docs/personvern/records/processing.yml:4 "6(1)(g)" is no article of the GDPR that "legal_basis" can name — did you mean "6(1)(f)"?
KT183 docs/personvern/records/processing.yml:4 "Article 6.1 f" is no article of the GDPR that "legal_basis" can name — did you mean "6(1)(f)"?
KT183 docs/personvern/records/processing.yml:4 "art. 6 nr. 1 bokstav b" is no article of the GDPR that "legal_basis" can name — did you mean "6(1)(b)"?
1 policy checked: 3 errors, 0 warnings, 0 remarks
===== exit 1

##### A mechanism that allows no transfer
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
    transfers: [{country: US, mechanism: "6(1)(b)"}]
===== diagnostics
KT183 docs/personvern/records/processing.yml:7 "6(1)(b)" is no article of the GDPR that "mechanism" can name — did you mean "49(1)(b)"?
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Articles of the GDPR
----- docs/personvern/records/recipients.yml
recipients:
  - {id: post, name: Pakkepost AS, role: processor, country: "NO"}
----- docs/personvern/records/processing.yml
processing:
  - id: levering
    purpose: {nb: levere varer}
    legal_basis: ["6(1)(b)", "9(2)(a)", {article: "6(1)(c)", law: {nb: bokføringsloven § 13}}]
    recipients: [post]
    retention: P3Y
    transfers: [{country: US, mechanism: 45}]
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
