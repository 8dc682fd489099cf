##### Reviewed more than a year ago
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
reviewed_on: 2025-11-21
===== diagnostics
KT365 docs/personvern/policy.yml the policy was last reviewed on 2025-11-21, more than a year ago — read it again, and write the day under reviewed_on: even if nothing has to change
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### Reviewed a year ago to the day
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
reviewed_on: 2025-11-22
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Reviewed on a leap day
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
reviewed_on: 2024-02-29
===== diagnostics --on 2025-02-28
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A policy that has ended
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
reviewed_on: 2020-01-01
ended_on: 2026-01-01
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
