"""The starter texts in Norwegian Nynorsk."""

from klartekst.publishing.starter.texts.table import (
    CookieTexts,
    PageWords,
    PrivacyTexts,
    SectionWords,
    StarterTexts,
    TermsTexts,
)

PRIVACY = PrivacyTexts(
    page=PageWords(
        folder="personvern",
        title="Personvernerklæring",
        description="Kva vi bruker personopplysningar til, kor lenge, og kva rettar du har.",
        text="""
{{ controller.name }} bruker personopplysningar. Her les du kva vi bruker dei til, og kva du kan krevje
av oss.

- Kva vi bruker opplysningane til, står i [](#purposes).
- Rettane dine står i [](#rights), og retten til å protestere står i [](#objection).
- Spørsmål sender du til {{ controller.email }}.
""",
    ),
    controller=SectionWords(
        title="Behandlingsansvarleg og kontaktopplysningar",
        text="""
{{ controller.name }} bestemmer kvifor og korleis personopplysningane i denne erklæringa blir brukte.

{{ controller }}
""",
        advice="""
Legg inn adresse og telefonnummer i `klartekst.yml`. Har de personvernombod, skriv du her korleis ein
får tak i ombodet.
""",
    ),
    purposes=SectionWords(
        title="Formål og rettsleg grunnlag",
        text="""
Kvart formål har sitt eige rettslege grunnlag i personvernforordninga (GDPR).

Svare på spørsmål
:   Vi bruker namnet, e-postadressa og det du skriv, til å svare deg. Grunnlaget er berettiga interesse,
    artikkel 6 nr. 1 bokstav f. Interessa vår er å hjelpe dei som tek kontakt.
    Du vel sjølv om du gjev oss opplysningane. Utan ei adresse kan vi ikkje svare.
""",
        advice="""
Formålet ovanfor er eit døme. Skriv eitt for kvar ting de bruker personopplysningar til: kva
opplysningar, kva dei blir brukte til, og på kva grunnlag. Er grunnlaget berettiga interesse, skriv du
kva interessa er. Skriv òg kvar opplysningane kjem frå, om ein må gje dei, og om nokre avgjerder er
automatiserte.
""",
    ),
    recipients=SectionWords(
        title="Mottakarar",
        text="""
Her ser du kven som får personopplysningar av oss til formåla i [](#purposes).
""",
        advice="""
List opp mottakarane, eller typane av mottakarar: kva kvar av dei får, og kvifor. Går opplysningar ut
av EØS, skriv du til kva land, korleis dei er verna, og korleis ein får ein kopi av avtalen.
""",
    ),
    retention=SectionWords(
        title="Lagringstid",
        text="""
Tabellen viser kor lenge vi har opplysningane vi bruker til formåla i [](#purposes).

| Opplysningar | Kor lenge |
|---|---|
| Spørsmål og svar | Eitt år etter siste svar |
""",
        advice="""
Rada er eit døme. Skriv ei tid for alle opplysningar, eller kva som avgjer tida. «Så lenge det er
nødvendig» er ikkje nok.
""",
    ),
    rights=SectionWords(
        title="Rettane dine",
        text="""
Du har rett til:

- **Innsyn:** få vite kva opplysningar vi har om deg, og få ein kopi.
- **Retting:** få retta opplysningar som er feil.
- **Sletting:** få sletta opplysningar, i dei tilfella lova nemner.
- **Avgrensing:** få oss til å la opplysningane liggje urørte, i dei tilfella lova nemner.
- **Dataportabilitet:** få opplysningane du har gjeve oss, i ei fil som andre system kan lese.

Skriv til {{ controller.email }}. Du kan òg protestere, sjå [](#objection), og klage, sjå
[](#complaint).
""",
        advice="""
Skriv kor raskt de svarar. Slett dataportabilitet med mindre grunnlaget er samtykke eller avtale og
behandlinga er automatisert (artikkel 20 nr. 1). Bruker de samtykke, skriv du korleis det blir trekt:
når som helst, og like enkelt som det vart gjeve (artikkel 7 nr. 3).
""",
    ),
    objection=SectionWords(
        title="Retten til å protestere",
        text="""
!!! important "Du kan protestere"
    Når grunnlaget vårt er berettiga interesse, kan du protestere av grunnar som gjeld din situasjon.
    Mot direkte marknadsføring kan du alltid protestere, utan å grunngje det.
    Skriv til {{ controller.email }}.

Kva grunnlag kvart formål har, står i [](#purposes).
""",
        advice="""
Nemn formåla ein kan protestere mot. Denne retten skal kome tydeleg fram og skild frå annan informasjon
(artikkel 21 nr. 4). La han difor ha sitt eige punkt.
""",
    ),
    complaint=SectionWords(
        title="Retten til å klage",
        text="""
Meiner du at vi bruker opplysningane dine feil, vil vi gjerne høyre det: {{ controller.email }}. Du kan
òg klage til tilsynsstyresmakta: {{ authority.link }}.
""",
        advice="""
Kontroller at dette er rett styresmakt. Ein kan òg klage der ein bur eller arbeider, eller der brotet
skjedde (artikkel 77 nr. 1). Har de lesarar i fleire land, bør du skrive det.
""",
    ),
)

COOKIES = CookieTexts(
    page=PageWords(
        folder="informasjonskapslar",
        title="Erklæring om informasjonskapslar",
        description="Kva informasjonskapslar vi bruker, kva dei gjer, og korleis du vel.",
        text="""
Her les du kva informasjonskapslar {{ controller.name }} bruker, sjå [](#cookies), og korleis du
bestemmer over dei, sjå [](#choices).
""",
    ),
    controller=SectionWords(
        title="Kven som har ansvaret",
        text="""
{{ controller.name }} har ansvaret for informasjonskapslane i denne erklæringa.

{{ controller }}
""",
        advice="""
Skriv kva nettstader og appar erklæringa handlar om.
""",
    ),
    cookies=SectionWords(
        title="Informasjonskapslar vi bruker",
        text="""
| Namn | Leverandør | Formål | Kor lenge | Tilgang for andre |
|---|---|---|---|---|
| `session` | {{ controller.name }} | Held deg innlogga | Til du lukkar nettlesaren | Nei |
""",
        advice="""
Rada er eit døme. List opp alle informasjonskapslar, og òg pikslar og det som på andre måtar blir lagra
i nettlesaren. Del dei i grupper: nødvendige, funksjonelle, statistikk, marknadsføring.
""",
    ),
    choices=SectionWords(
        title="Vala dine",
        text="""
Du bestemmer over informasjonskapslane i [](#cookies) som ikkje er nødvendige. Du kan når som helst
ombestemme deg. Spørsmål sender du til {{ controller.email }}.
""",
        advice="""
Skriv kvar ein finn innstillingane. La det vere like enkelt å seie nei som å seie ja, og like enkelt å
trekkje eit samtykke som å gje det.
""",
    ),
)

TERMS = TermsTexts(
    page=PageWords(
        folder="vilkar",
        title="Vilkår",
        description="Kva som gjeld når du bruker tenesta vår.",
        text="""
Vilkåra er ein avtale mellom deg og {{ controller.name }}. Kva du kan vente, står i [](#use). Korleis
vilkåra blir endra, står i [](#changes).
""",
    ),
    about=SectionWords(
        title="Om oss",
        text="""
Du inngår avtalen med {{ controller.name }}.

{{ controller }}
""",
        advice="""
Skriv kva de tilbyr, og til kven. Informasjon om personopplysningar høyrer heime i ei eiga
personvernerklæring.
""",
    ),
    use=SectionWords(
        title="Bruk av tenesta",
        text="""
Spørsmål om tenesta sender du til {{ controller.email }}.
""",
        advice="""
Skriv kva tenesta gjer, kva ho kostar, korleis ein tingar og seier opp, kva som ikkje er tillate, og
kva som skjer når noko går gale. Skriv «du» og «vi».
""",
    ),
    changes=SectionWords(
        title="Endringar",
        text="""
Når vi endrar vilkåra, til dømes [](#use), seier vi kva som er nytt, og frå kva dag.
""",
        advice="""
Skriv korleis de seier frå om ei endring, og kor mange dagar i førevegen.
""",
    ),
)

TEXTS = StarterTexts(
    language="nn",
    front="Her er dokumenta våre. Vel eitt i tabellen.",
    advice_title="Til deg som skriv",
    advice_explained="""
Kvart punkt har ein boks som denne, som seier kva som skal stå der. Skriv det, og slett boksen. Fakta
som namnet på verksemda står i `klartekst.yml`, og tekstane hentar dei derifrå.
""",
    unnamed_authority="(skriv namn og adresse her)",
    privacy=PRIVACY,
    cookies=COOKIES,
    terms=TERMS,
)
