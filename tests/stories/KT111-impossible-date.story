##### A review on a day that no calendar has
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
reviewed_on: 2026-02-29
===== diagnostics
KT111 docs/personvern/policy.yml:4 the date "2026-02-29" does not exist — write a day of the calendar as year-month-day, such as 2026-06-01
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### The same in the Nordic order
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
ended_on: 31.11.2026
===== diagnostics
KT111 docs/personvern/policy.yml:4 the date "31.11.2026" does not exist — write a day of the calendar as year-month-day, such as 2026-06-01
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### The 29th of February in a leap year
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
reviewed_on: 2024-02-29
===== diagnostics
KT365 docs/personvern/policy.yml the policy was last reviewed on 2024-02-29, more than a year ago — read it again, and write the day under reviewed_on: even if nothing has to change
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0
