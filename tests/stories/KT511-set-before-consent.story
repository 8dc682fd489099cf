##### A cookie for statistics that is there before anybody has said yes
----- docs/personvern/records/cookies.yml
cookies:
  - name: _fl
    category: statistics
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
    set_before_consent: yes
===== diagnostics
KT511 docs/personvern/records/cookies.yml:2 '_fl' is for statistics, but set before consent — set it after consent; only what is necessary may be there before
1 policy checked: 0 errors, 1 warning, 0 remarks
===== exit 0

##### The necessary one may be there
----- docs/personvern/records/cookies.yml
cookies:
  - name: okt
    category: necessary
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
    set_before_consent: yes
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Somebody has said why it is right
----- docs/personvern/records/cookies.yml
cookies:
  - name: _fl
    category: statistics
    purpose: {nb: holder deg innlogget}
    duration: session
    third_party_access: no
    set_before_consent: yes
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
accept: {KT511: "Tallene samles før de når oss, sier rådgiveren."}
===== diagnostics
KT321 docs/personvern/policy.yml no section says which items of the checklist it answers — write for example covers: [gdpr-13-1-a] in the front matter of a section; 'klartekst coverage personvern' lists the items
KT511 docs/personvern/records/cookies.yml:2 '_fl' is for statistics, but set before consent — accepted: Tallene samles før de når oss, sier rådgiveren.
1 policy checked: 0 errors, 0 warnings, 1 remark, 1 accepted
===== exit 0
