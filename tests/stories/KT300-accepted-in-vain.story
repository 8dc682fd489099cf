##### A finding that was accepted, and is no longer there
----- docs/personvern/mottakere.nb.md
---
title: Mottakere
accept:
  KT300: An old worry.
---
Regnskapsføreren vår.
===== diagnostics
KT300 docs/personvern/mottakere.nb.md:4 KT300 is accepted here, but not found — delete the line
1 policy checked: 0 errors, 0 warnings, 1 remark
===== exit 0

##### Nothing accepted, nothing in vain
----- docs/personvern/mottakere.nb.md
---
title: Mottakere
---
Regnskapsføreren vår.
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### Only judgements can be accepted, and only with a reason
----- docs/personvern/mottakere.nb.md
---
title: Mottakere
accept: {KT141: It will be there., KT300: }
---
Se [våre kilder](#finnes-ikke).
===== diagnostics
KT107 docs/personvern/mottakere.nb.md:3 "KT141" is no finding that can be accepted — mend what it names; only judgements about texts can be accepted, codes from KT300 on
KT108 docs/personvern/mottakere.nb.md:3 an empty value stands under "KT300" — write the value, or delete the line
KT141 docs/personvern/mottakere.nb.md:5 policy 'personvern' has no section or anchor 'finnes-ikke' — anchors there: mottakere
1 policy checked: 3 errors, 0 warnings, 0 remarks
===== exit 1
