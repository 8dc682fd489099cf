"""A statement of accessibility in Norwegian Bokmål."""

from klartekst.publishing.starter.statements.table import StatementWords

STATEMENT = StatementWords(
    language="nb",
    file="tilgjengelighet",
    title="Tilgjengelighet",
    description="Hvor tilgjengelig nettstedet er, og hvordan du sier fra om noe som ikke virker.",
    aim="{name} vil at alle skal kunne bruke dette nettstedet. Målet er WCAG 2.2 på nivå A og AA.",
    state_title="Slik står det til",
    state="Nettstedet oppfyller [alle | de fleste | ikke alle] kravene i WCAG 2.2 på nivå A og AA.",
    gaps_title="Dette virker ikke for alle ennå",
    gaps=(
        "[Hva det gjelder, hvem det rammer, hvilket krav det bryter med, hva du kan gjøre i stedet, "
        "og når vi retter det.]"
    ),
    contact_title="Si fra til oss",
    contact=(
        "Skriv til <{email}> hvis noe ikke virker for deg, eller hvis du trenger innholdet på en "
        "annen måte. Du får svar innen [antall dager]."
    ),
    examined_title="Slik har vi undersøkt det",
    examined=(
        "[Hvem] undersøkte nettstedet [dato]: [med tastatur, med skjermleser, på mobil, med et "
        "verktøy som axe …]. Denne siden ble sist endret [dato]."
    ),
    advice_title="Til deg som skriver",
    advice=(
        "Bytt ut det som står i hakeparenteser, og slett denne rammen. Prøv sidene selv før du "
        "skriver at alt virker: verktøy finner bare en del av feilene. Offentlige virksomheter i "
        "Norge skal ha en tilgjengelighetserklæring på uustatus.no, siden 1. februar 2023. Private "
        "virksomheter har ingen slik plikt."
    ),
)
