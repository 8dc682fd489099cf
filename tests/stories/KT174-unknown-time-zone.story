##### A time zone by a name of its own
----- docs/klartekst.yml
time_zone: Oslo
languages: {nb: authoritative, en: courtesy, sv: courtesy}
===== diagnostics
KT174 docs/klartekst.yml:1 the time zone "Oslo" is unknown — write a name such as "Europe/Oslo" or "UTC"
1 policy checked: 1 error, 0 warnings, 0 remarks
===== exit 1

##### Time zones by their names in the database
----- docs/klartekst.yml
time_zone: Europe/Stockholm
languages: {nb: authoritative, en: courtesy, sv: courtesy}
----- docs/personvern/policy.yml
kind: other
sections: [mottakere]
languages: {nb: authoritative}
time_zone: UTC
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
