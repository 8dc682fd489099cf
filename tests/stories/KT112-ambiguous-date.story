##### A year of two digits
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
reviewed_on: 03.04.26
===== diagnostics
KT112 docs/personvern/policy.yml:4 the date "03.04.26" is not written as year-month-day — write 2026-04-03
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### A date that Europeans and Americans read differently
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
reviewed_on: 03/04/2026
===== diagnostics
KT112 docs/personvern/policy.yml:4 the date "03/04/2026" is not written as year-month-day — write 2026-04-03 or 2026-03-04, whichever is meant
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Year, month, day
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
reviewed_on: 2026-04-03
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
