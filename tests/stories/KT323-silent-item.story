##### Nothing is said about recipients
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
not_applicable:
  gdpr-13-1-a: Not in this story.
  gdpr-13-1-b: Not in this story.
  gdpr-13-1-c: Not in this story.
  gdpr-13-1-d: Not in this story.
  gdpr-13-1-f: Not in this story.
  gdpr-13-2-a: Not in this story.
  gdpr-13-2-b: Not in this story.
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
===== diagnostics
KT323 docs/personvern/policy.yml nothing is said about gdpr-13-1-e (Recipients), which applies where anybody receives the data — cover it in a section, or write gdpr-13-1-e: "the reason" under not_applicable
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### The reason why it does not apply
----- docs/personvern/policy.yml
kind: privacy
sections: [mottakere]
languages: {nb: authoritative}
not_applicable:
  gdpr-13-1-a: Not in this story.
  gdpr-13-1-b: Not in this story.
  gdpr-13-1-c: Not in this story.
  gdpr-13-1-d: Not in this story.
  gdpr-13-1-e: Not in this story.
  gdpr-13-1-f: Not in this story.
  gdpr-13-2-a: Not in this story.
  gdpr-13-2-b: Not in this story.
  gdpr-13-2-c: Not in this story.
  gdpr-13-2-d: Not in this story.
  gdpr-13-2-e: Not in this story.
  gdpr-13-2-f: Not in this story.
  gdpr-21-4: Not in this story.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0
