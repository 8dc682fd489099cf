"""The starter texts in Swedish."""

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
        folder="integritet",
        title="Integritetspolicy",
        description="Vad vi använder personuppgifter till, hur länge och vilka rättigheter du har.",
        text="""
{{ controller.name }} använder personuppgifter. Här läser du vad vi använder dem till och vad du kan
kräva av oss.

- Vad vi använder uppgifterna till står i [](#purposes).
- Dina rättigheter står i [](#rights), och rätten att göra invändningar står i [](#objection).
- Frågor skickar du till {{ controller.email }}.
""",
    ),
    controller=SectionWords(
        title="Personuppgiftsansvarig och kontaktuppgifter",
        text="""
{{ controller.name }} bestämmer varför och hur personuppgifterna i den här policyn används.

{{ controller }}
""",
        advice="""
Lägg in adress och telefonnummer i `klartekst.yml`. Om ni har ett dataskyddsombud skriver du här hur
man når ombudet.
""",
    ),
    purposes=SectionWords(
        title="Ändamål och rättslig grund",
        text="""
Varje ändamål har sin egen rättsliga grund i dataskyddsförordningen (GDPR).

Svara på frågor
:   Vi använder namnet, e-postadressen och det du skriver för att svara dig. Grunden är ett berättigat
    intresse, artikel 6.1 f. Vårt intresse är att hjälpa dem som hör av sig.
    Du väljer själv om du lämnar uppgifterna. Utan en adress kan vi inte svara.
""",
        advice="""
Ändamålet ovan är ett exempel. Skriv ett för varje sak som ni använder personuppgifter till: vilka
uppgifter, till vad och på vilken grund. Om grunden är ett berättigat intresse skriver du vilket
intresset är. Skriv också varifrån uppgifterna kommer, om man måste lämna dem och om några beslut är
automatiserade.
""",
    ),
    recipients=SectionWords(
        title="Mottagare",
        text="""
Här ser du vilka som får personuppgifter av oss för ändamålen i [](#purposes).
""",
        advice="""
Räkna upp mottagarna, eller typerna av mottagare: vad var och en får och varför. Om uppgifter lämnar
EES skriver du till vilket land, hur de är skyddade och hur man får en kopia av avtalet.
""",
    ),
    retention=SectionWords(
        title="Lagringstid",
        text="""
Tabellen visar hur länge vi har uppgifterna som vi använder för ändamålen i [](#purposes).

| Uppgifter | Hur länge |
|---|---|
| Frågor och svar | Ett år efter det sista svaret |
""",
        advice="""
Raden är ett exempel. Ange en tid för alla uppgifter, eller vad som avgör tiden. ”Så länge det behövs”
räcker inte.
""",
    ),
    rights=SectionWords(
        title="Dina rättigheter",
        text="""
Du har rätt till:

- **Tillgång:** få veta vilka uppgifter vi har om dig och få en kopia.
- **Rättelse:** få felaktiga uppgifter rättade.
- **Radering:** få uppgifter raderade, i de fall som lagen anger.
- **Begränsning:** få oss att låta uppgifterna ligga orörda, i de fall som lagen anger.
- **Dataportabilitet:** få uppgifterna du har lämnat till oss i en fil som andra system kan läsa.

Skriv till {{ controller.email }}. Du kan också göra invändningar, se [](#objection), och klaga, se
[](#complaint).
""",
        advice="""
Skriv hur snart ni svarar. Ta bort dataportabilitet om inte grunden är samtycke eller avtal och
behandlingen är automatiserad (artikel 20.1). Om ni använder samtycke skriver du hur det återkallas:
när som helst, och lika lätt som det gavs (artikel 7.3).
""",
    ),
    objection=SectionWords(
        title="Rätten att göra invändningar",
        text="""
!!! important "Du kan göra invändningar"
    När vår grund är ett berättigat intresse kan du invända av skäl som gäller din situation. Mot
    direktmarknadsföring kan du alltid invända, utan att ange något skäl.
    Skriv till {{ controller.email }}.

Vilken grund varje ändamål har står i [](#purposes).
""",
        advice="""
Nämn de ändamål som man kan invända mot. Den här rätten ska framgå tydligt och skild från annan
information (artikel 21.4). Låt den därför ha en egen punkt.
""",
    ),
    complaint=SectionWords(
        title="Rätten att klaga",
        text="""
Om du anser att vi använder dina uppgifter fel vill vi gärna veta det: {{ controller.email }}. Du kan
också klaga hos tillsynsmyndigheten: {{ authority.link }}.
""",
        advice="""
Kontrollera att det här är rätt myndighet. Man kan också klaga där man bor eller arbetar, eller där
intrånget skedde (artikel 77.1). Om ni har läsare i flera länder bör du skriva det.
""",
    ),
)

COOKIES = CookieTexts(
    page=PageWords(
        folder="cookies",
        title="Cookiepolicy",
        description="Vilka kakor (cookies) vi använder, vad de gör och hur du väljer.",
        text="""
Här läser du vilka kakor (cookies) {{ controller.name }} använder, se [](#cookies), och hur du bestämmer
över dem, se [](#choices).
""",
    ),
    controller=SectionWords(
        title="Vem som ansvarar",
        text="""
{{ controller.name }} ansvarar för kakorna i den här policyn.

{{ controller }}
""",
        advice="""
Skriv vilka webbplatser och appar policyn handlar om.
""",
    ),
    cookies=SectionWords(
        title="Kakor som vi använder",
        text="""
| Namn | Leverantör | Ändamål | Hur länge | Tillgång för andra |
|---|---|---|---|---|
| `session` | {{ controller.name }} | Håller dig inloggad | Tills du stänger webbläsaren | Nej |
""",
        advice="""
Raden är ett exempel. Räkna upp alla kakor, och även pixlar och det som på andra sätt lagras i
webbläsaren. Dela in dem i grupper: nödvändiga, funktionella, statistik, marknadsföring.
""",
    ),
    choices=SectionWords(
        title="Dina val",
        text="""
Du bestämmer över de kakor i [](#cookies) som inte är nödvändiga. Du kan ändra dig när som helst. Frågor
skickar du till {{ controller.email }}.
""",
        advice="""
Skriv var man hittar inställningarna. Låt det vara lika lätt att säga nej som att säga ja, och lika
lätt att återkalla ett samtycke som att ge det.
""",
    ),
)

TERMS = TermsTexts(
    page=PageWords(
        folder="villkor",
        title="Villkor",
        description="Vad som gäller när du använder vår tjänst.",
        text="""
Villkoren är ett avtal mellan dig och {{ controller.name }}. Vad du kan vänta dig står i [](#use). Hur
villkoren ändras står i [](#changes).
""",
    ),
    about=SectionWords(
        title="Om oss",
        text="""
Du ingår avtalet med {{ controller.name }}.

{{ controller }}
""",
        advice="""
Skriv vad ni erbjuder och till vem. Information om personuppgifter hör hemma i en egen
integritetspolicy.
""",
    ),
    use=SectionWords(
        title="Användning av tjänsten",
        text="""
Frågor om tjänsten skickar du till {{ controller.email }}.
""",
        advice="""
Skriv vad tjänsten gör, vad den kostar, hur man beställer och säger upp, vad som inte är tillåtet och
vad som händer när något går fel. Skriv ”du” och ”vi”.
""",
    ),
    changes=SectionWords(
        title="Ändringar",
        text="""
När vi ändrar villkoren, till exempel [](#use), säger vi vad som är nytt och från vilken dag.
""",
        advice="""
Skriv hur ni berättar om en ändring, och hur många dagar i förväg.
""",
    ),
)

TEXTS = StarterTexts(
    language="sv",
    front="Här är våra dokument. Välj ett i tabellen.",
    advice_title="Till dig som skriver",
    advice_explained="""
Varje punkt har en ruta som den här, som säger vad som ska stå där. Skriv det och ta bort rutan. Fakta
som företagets namn står i `klartekst.yml`, och texterna hämtar dem därifrån.
""",
    unnamed_authority="(skriv namn och adress här)",
    privacy=PRIVACY,
    cookies=COOKIES,
    terms=TERMS,
)
