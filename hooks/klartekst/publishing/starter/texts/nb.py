"""The starter texts in Norwegian Bokmål."""

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
        description="Hva vi bruker personopplysninger til, hvor lenge, og hvilke rettigheter du har.",
        text="""
{{ controller.name }} bruker personopplysninger. Her leser du hva vi bruker dem til, og hva du kan
kreve av oss.

- Hva vi bruker opplysningene til, står i [](#purposes).
- Rettighetene dine står i [](#rights), og retten til å protestere står i [](#objection).
- Spørsmål sender du til {{ controller.email }}.
""",
    ),
    controller=SectionWords(
        title="Behandlingsansvarlig og kontaktopplysninger",
        text="""
{{ controller.name }} bestemmer hvorfor og hvordan personopplysningene i denne erklæringen blir brukt.

{{ controller }}
""",
        advice="""
Legg inn adresse og telefonnummer i `klartekst.yml`. Har dere personvernombud, skriver du her hvordan
man får tak i ombudet.
""",
    ),
    purposes=SectionWords(
        title="Formål og rettslig grunnlag",
        text="""
Hvert formål har sitt eget rettslige grunnlag i personvernforordningen (GDPR).

Svare på spørsmål
:   Vi bruker navnet, e-postadressen og det du skriver, til å svare deg. Grunnlaget er berettiget
    interesse, artikkel 6 nr. 1 bokstav f. Interessen vår er å hjelpe dem som tar kontakt.
    Du velger selv om du gir oss opplysningene. Uten en adresse kan vi ikke svare.
""",
        advice="""
Formålet ovenfor er et eksempel. Skriv ett for hver ting dere bruker personopplysninger til: hvilke
opplysninger, hva de brukes til, og på hvilket grunnlag. Er grunnlaget berettiget interesse, skriver
du hva interessen er. Skriv også hvor opplysningene kommer fra, om man må gi dem, og om noen
avgjørelser er automatiserte.
""",
    ),
    recipients=SectionWords(
        title="Mottakere",
        text="""
Her ser du hvem som får personopplysninger av oss til formålene i [](#purposes).
""",
        advice="""
List opp mottakerne, eller typene av mottakere: hva hver av dem får, og hvorfor. Går opplysninger ut
av EØS, skriver du til hvilket land, hvordan de er beskyttet, og hvordan man får en kopi av avtalen.
""",
    ),
    retention=SectionWords(
        title="Lagringstid",
        text="""
Tabellen viser hvor lenge vi har opplysningene vi bruker til formålene i [](#purposes).

| Opplysninger | Hvor lenge |
|---|---|
| Spørsmål og svar | Ett år etter siste svar |
""",
        advice="""
Raden er et eksempel. Skriv en tid for alle opplysninger, eller hva som avgjør tiden. «Så lenge det er
nødvendig» er ikke nok.
""",
    ),
    rights=SectionWords(
        title="Rettighetene dine",
        text="""
Du har rett til:

- **Innsyn:** få vite hvilke opplysninger vi har om deg, og få en kopi.
- **Retting:** få rettet opplysninger som er feil.
- **Sletting:** få slettet opplysninger, i de tilfellene loven nevner.
- **Begrensning:** få oss til å la opplysningene ligge urørt, i de tilfellene loven nevner.
- **Dataportabilitet:** få opplysningene du har gitt oss, i en fil som andre systemer kan lese.

Skriv til {{ controller.email }}. Du kan også protestere, se [](#objection), og klage, se
[](#complaint).
""",
        advice="""
Skriv hvor raskt dere svarer. Slett dataportabilitet med mindre grunnlaget er samtykke eller avtale og
behandlingen er automatisert (artikkel 20 nr. 1). Bruker dere samtykke, skriver du hvordan det
trekkes: når som helst, og like enkelt som det ble gitt (artikkel 7 nr. 3).
""",
    ),
    objection=SectionWords(
        title="Retten til å protestere",
        text="""
!!! important "Du kan protestere"
    Når grunnlaget vårt er berettiget interesse, kan du protestere av grunner som gjelder din
    situasjon. Mot direkte markedsføring kan du alltid protestere, uten å begrunne det.
    Skriv til {{ controller.email }}.

Hvilket grunnlag hvert formål har, står i [](#purposes).
""",
        advice="""
Nevn formålene man kan protestere mot. Denne retten skal komme tydelig fram og atskilt fra annen
informasjon (artikkel 21 nr. 4). La den derfor beholde sitt eget punkt.
""",
    ),
    complaint=SectionWords(
        title="Retten til å klage",
        text="""
Mener du at vi bruker opplysningene dine feil, vil vi gjerne høre det: {{ controller.email }}. Du kan
også klage til tilsynsmyndigheten: {{ authority.link }}.
""",
        advice="""
Kontroller at dette er riktig myndighet. Man kan også klage der man bor eller arbeider, eller der
bruddet skjedde (artikkel 77 nr. 1). Har dere lesere i flere land, bør du skrive det.
""",
    ),
)

COOKIES = CookieTexts(
    page=PageWords(
        folder="informasjonskapsler",
        title="Erklæring om informasjonskapsler",
        description="Hvilke informasjonskapsler vi bruker, hva de gjør, og hvordan du velger.",
        text="""
Her leser du hvilke informasjonskapsler {{ controller.name }} bruker, se [](#cookies), og hvordan du
bestemmer over dem, se [](#choices).
""",
    ),
    controller=SectionWords(
        title="Hvem som har ansvaret",
        text="""
{{ controller.name }} har ansvaret for informasjonskapslene i denne erklæringen.

{{ controller }}
""",
        advice="""
Skriv hvilke nettsteder og apper erklæringen handler om.
""",
    ),
    cookies=SectionWords(
        title="Informasjonskapsler vi bruker",
        text="""
| Navn | Leverandør | Formål | Hvor lenge | Tilgang for andre |
|---|---|---|---|---|
| `session` | {{ controller.name }} | Holder deg innlogget | Til du lukker nettleseren | Nei |
""",
        advice="""
Raden er et eksempel. List opp alle informasjonskapsler, og også piksler og det som på andre måter
lagres i nettleseren. Del dem i grupper: nødvendige, funksjonelle, statistikk, markedsføring.
""",
    ),
    choices=SectionWords(
        title="Valgene dine",
        text="""
Du bestemmer over informasjonskapslene i [](#cookies) som ikke er nødvendige. Du kan når som helst
ombestemme deg. Spørsmål sender du til {{ controller.email }}.
""",
        advice="""
Skriv hvor man finner innstillingene. La det være like enkelt å si nei som å si ja, og like enkelt å
trekke et samtykke som å gi det.
""",
    ),
)

TERMS = TermsTexts(
    page=PageWords(
        folder="vilkar",
        title="Vilkår",
        description="Hva som gjelder når du bruker tjenesten vår.",
        text="""
Vilkårene er en avtale mellom deg og {{ controller.name }}. Hva du kan forvente, står i [](#use).
Hvordan vilkårene blir endret, står i [](#changes).
""",
    ),
    about=SectionWords(
        title="Om oss",
        text="""
Du inngår avtalen med {{ controller.name }}.

{{ controller }}
""",
        advice="""
Skriv hva dere tilbyr, og til hvem. Informasjon om personopplysninger hører hjemme i en egen
personvernerklæring.
""",
    ),
    use=SectionWords(
        title="Bruk av tjenesten",
        text="""
Spørsmål om tjenesten sender du til {{ controller.email }}.
""",
        advice="""
Skriv hva tjenesten gjør, hva den koster, hvordan man bestiller og sier opp, hva som ikke er tillatt,
og hva som skjer når noe går galt. Skriv «du» og «vi».
""",
    ),
    changes=SectionWords(
        title="Endringer",
        text="""
Når vi endrer vilkårene, for eksempel [](#use), sier vi hva som er nytt, og fra hvilken dag.
""",
        advice="""
Skriv hvordan dere sier fra om en endring, og hvor mange dager i forveien.
""",
    ),
)

TEXTS = StarterTexts(
    language="nb",
    front="Her er dokumentene våre. Velg ett i tabellen.",
    advice_title="Til deg som skriver",
    advice_explained="""
Hvert punkt har en boks som denne, som sier hva som skal stå der. Skriv det, og slett boksen. Fakta
som virksomhetens navn står i `klartekst.yml`, og tekstene henter dem derfra.
""",
    unnamed_authority="(skriv navn og adresse her)",
    privacy=PRIVACY,
    cookies=COOKIES,
    terms=TERMS,
)
