##### Pictures and frames of other hosts on an ordinary page
Sections may not hold them at all (KT145, KT161).
----- docs/index.nb.md
# Eksempel

![Kart](https://cdn.example/kart.png) og <img src="//cdn.example/logo.svg" alt="Logo">

<iframe src="https://video.example/1"></iframe>
===== diagnostics
KT251 docs/index.nb.md:3 <img> loads //cdn.example/logo.svg — put the file into the content folder and name it there, or link to it
KT251 docs/index.nb.md:3 <img> loads https://cdn.example/kart.png — put the file into the content folder and name it there, or link to it
KT251 docs/index.nb.md:5 <iframe> loads https://video.example/1 — put the file into the content folder and name it there, or link to it
1 policy checked: 3 errors, 0 warnings, 0 remarks
===== exit 1

##### Pictures of the site's own, links, code and what may be code
----- docs/index.nb.md
# Eksempel

[Kart](https://cdn.example/kart.png), ![Logo](logo.svg) og ![Kart](https://eksempel.example/kart.png).

Skriv `![Kart](https://cdn.example/kart.png)` eller

    ![Kart](https://cdn.example/kart.png)

```
<img src="https://cdn.example/kart.png">
```

<!-- ![Kart](https://cdn.example/kart.png) -->
===== diagnostics
1 policy checked: 0 errors, 0 warnings, 0 remarks
===== exit 0

##### A site that says why
----- docs/klartekst.yml
controller:
  name: Fjordlys Eksempel AS
  registration_number: "900100108"
  address: Eksempelgata 12, 0000 Eksempelby
  country: "NO"
  email: post@fjordlys.example
time_zone: Europe/Oslo
languages: {nb: authoritative, en: courtesy, sv: courtesy}
privacy: {relaxed: The map of our shops is asked for by readers.}
----- docs/index.nb.md
# Eksempel

![Kart](https://cdn.example/kart.png)
===== diagnostics
KT251 docs/index.nb.md:3 <img> loads https://cdn.example/kart.png — accepted: The map of our shops is asked for by readers.
1 policy checked: 0 errors, 0 warnings, 0 remarks, 1 accepted
===== exit 0
