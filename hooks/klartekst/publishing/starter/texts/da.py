"""The starter texts in Danish."""

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
        folder="privatliv",
        title="Privatlivspolitik",
        description="Hvad vi bruger personoplysninger til, hvor længe, og hvilke rettigheder du har.",
        text="""
{{ controller.name }} bruger personoplysninger. Her læser du, hvad vi bruger dem til, og hvad du kan
kræve af os.

- Hvad vi bruger oplysningerne til, står i [](#purposes).
- Dine rettigheder står i [](#rights), og retten til indsigelse står i [](#objection).
- Spørgsmål sender du til {{ controller.email }}.
""",
    ),
    controller=SectionWords(
        title="Dataansvarlig og kontaktoplysninger",
        text="""
{{ controller.name }} bestemmer, hvorfor og hvordan personoplysningerne i denne politik bliver brugt.

{{ controller }}
""",
        advice="""
Skriv adresse og telefonnummer i `klartekst.yml`. Har I en databeskyttelsesrådgiver, skriver du her,
hvordan man får fat i vedkommende.
""",
    ),
    purposes=SectionWords(
        title="Formål og retsgrundlag",
        text="""
Hvert formål har sit eget retsgrundlag i databeskyttelsesforordningen (GDPR).

Svare på spørgsmål
:   Vi bruger navnet, e-mailadressen og det, du skriver, til at svare dig. Grundlaget er en legitim
    interesse, artikel 6, stk. 1, litra f. Vores interesse er at hjælpe dem, der kontakter os.
    Du vælger selv, om du giver os oplysningerne. Uden en adresse kan vi ikke svare.
""",
        advice="""
Formålet ovenfor er et eksempel. Skriv et for hver ting, I bruger personoplysninger til: hvilke
oplysninger, til hvad og på hvilket grundlag. Er grundlaget en legitim interesse, skriver du, hvad
interessen er. Skriv også, hvor oplysningerne kommer fra, om man skal give dem, og om nogen afgørelser
er automatiske.
""",
    ),
    recipients=SectionWords(
        title="Modtagere",
        text="""
Her ser du, hvem der får personoplysninger af os til formålene i [](#purposes).
""",
        advice="""
Skriv modtagerne, eller typerne af modtagere: hvad hver af dem får, og hvorfor. Forlader oplysninger
EØS, skriver du til hvilket land, hvordan de er beskyttet, og hvordan man får en kopi af aftalen.
""",
    ),
    retention=SectionWords(
        title="Opbevaringsperiode",
        text="""
Tabellen viser, hvor længe vi har de oplysninger, vi bruger til formålene i [](#purposes).

| Oplysninger | Hvor længe |
|---|---|
| Spørgsmål og svar | Et år efter det sidste svar |
""",
        advice="""
Rækken er et eksempel. Skriv en periode for alle oplysninger, eller hvad der afgør perioden. »Så længe
det er nødvendigt« er ikke nok.
""",
    ),
    rights=SectionWords(
        title="Dine rettigheder",
        text="""
Du har ret til:

- **Indsigt:** få at vide, hvilke oplysninger vi har om dig, og få en kopi.
- **Berigtigelse:** få rettet oplysninger, der er forkerte.
- **Sletning:** få slettet oplysninger i de tilfælde, som loven nævner.
- **Begrænsning:** få os til at lade oplysningerne ligge urørt i de tilfælde, som loven nævner.
- **Dataportabilitet:** få de oplysninger, du har givet os, i en fil, som andre systemer kan læse.

Skriv til {{ controller.email }}. Du kan også gøre indsigelse, se [](#objection), og klage, se
[](#complaint).
""",
        advice="""
Skriv, hvor hurtigt I svarer. Slet dataportabilitet, medmindre grundlaget er samtykke eller kontrakt,
og behandlingen er automatisk (artikel 20, stk. 1). Bruger I samtykke, skriver du, hvordan det trækkes
tilbage: når som helst, og lige så let, som det blev givet (artikel 7, stk. 3).
""",
    ),
    objection=SectionWords(
        title="Retten til indsigelse",
        text="""
!!! important "Du kan gøre indsigelse"
    Når vores grundlag er en legitim interesse, kan du gøre indsigelse af grunde, der gælder din
    situation. Mod direkte markedsføring kan du altid gøre indsigelse, uden at give en grund.
    Skriv til {{ controller.email }}.

Hvilket grundlag hvert formål har, står i [](#purposes).
""",
        advice="""
Nævn de formål, man kan gøre indsigelse mod. Denne ret skal fremgå tydeligt og adskilt fra anden
information (artikel 21, stk. 4). Lad den derfor have sit eget punkt.
""",
    ),
    complaint=SectionWords(
        title="Retten til at klage",
        text="""
Mener du, at vi bruger dine oplysninger forkert, vil vi gerne høre det: {{ controller.email }}. Du kan
også klage til tilsynsmyndigheden: {{ authority.link }}.
""",
        advice="""
Kontrollér, at det er den rigtige myndighed. Man kan også klage der, hvor man bor eller arbejder, eller
hvor overtrædelsen skete (artikel 77, stk. 1). Har I læsere i flere lande, bør du skrive det.
""",
    ),
)

COOKIES = CookieTexts(
    page=PageWords(
        folder="cookies",
        title="Cookiepolitik",
        description="Hvilke cookies vi bruger, hvad de gør, og hvordan du vælger.",
        text="""
Her læser du, hvilke cookies {{ controller.name }} bruger, se [](#cookies), og hvordan du bestemmer over
dem, se [](#choices).
""",
    ),
    controller=SectionWords(
        title="Hvem der har ansvaret",
        text="""
{{ controller.name }} har ansvaret for de cookies, der står i denne politik.

{{ controller }}
""",
        advice="""
Skriv, hvilke websteder og apps politikken handler om.
""",
    ),
    cookies=SectionWords(
        title="Cookies, vi bruger",
        text="""
| Navn | Udbyder | Formål | Hvor længe | Adgang for andre |
|---|---|---|---|---|
| `session` | {{ controller.name }} | Holder dig logget ind | Til du lukker browseren | Nej |
""",
        advice="""
Rækken er et eksempel. Skriv alle cookies, og også pixels og det, der på andre måder gemmes i
browseren. Del dem i grupper: nødvendige, funktionelle, statistik, markedsføring.
""",
    ),
    choices=SectionWords(
        title="Dine valg",
        text="""
Du bestemmer over de cookies i [](#cookies), der ikke er nødvendige. Du kan ændre mening når som helst.
Spørgsmål sender du til {{ controller.email }}.
""",
        advice="""
Skriv, hvor man finder indstillingerne. Lad det være lige så let at sige nej som at sige ja, og lige så
let at trække et samtykke tilbage som at give det.
""",
    ),
)

TERMS = TermsTexts(
    page=PageWords(
        folder="vilkar",
        title="Vilkår",
        description="Hvad der gælder, når du bruger vores tjeneste.",
        text="""
Vilkårene er en aftale mellem dig og {{ controller.name }}. Hvad du kan forvente, står i [](#use).
Hvordan vilkårene bliver ændret, står i [](#changes).
""",
    ),
    about=SectionWords(
        title="Om os",
        text="""
Du indgår aftalen med {{ controller.name }}.

{{ controller }}
""",
        advice="""
Skriv, hvad I tilbyder, og til hvem. Information om personoplysninger hører hjemme i en særskilt
privatlivspolitik.
""",
    ),
    use=SectionWords(
        title="Brug af tjenesten",
        text="""
Spørgsmål om tjenesten sender du til {{ controller.email }}.
""",
        advice="""
Skriv, hvad tjenesten gør, hvad den koster, hvordan man bestiller og opsiger, hvad der ikke er tilladt,
og hvad der sker, når noget går galt. Skriv »du« og »vi«.
""",
    ),
    changes=SectionWords(
        title="Ændringer",
        text="""
Når vi ændrer vilkårene, for eksempel [](#use), siger vi, hvad der er nyt, og fra hvilken dag.
""",
        advice="""
Skriv, hvordan I fortæller om en ændring, og hvor mange dage i forvejen.
""",
    ),
)

TEXTS = StarterTexts(
    language="da",
    front="Her er vores dokumenter. Vælg et i tabellen.",
    advice_title="Til dig, der skriver",
    advice_explained="""
Hvert punkt har en boks som denne, der siger, hvad der skal stå. Skriv det, og slet boksen. Fakta som
virksomhedens navn står i `klartekst.yml`, og teksterne henter dem derfra.
""",
    unnamed_authority="(skriv navn og adresse her)",
    privacy=PRIVACY,
    cookies=COOKIES,
    terms=TERMS,
)
