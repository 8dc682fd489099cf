"""A statement of accessibility in Danish."""

from klartekst.publishing.starter.statements.table import StatementWords

STATEMENT = StatementWords(
    language="da",
    file="tilgaengelighed",
    title="Tilgængelighed",
    description="Hvor tilgængeligt webstedet er, og hvordan du siger til om noget, der ikke virker.",
    aim="{name} vil have, at alle kan bruge dette websted. Målet er WCAG 2.2 på niveau A og AA.",
    state_title="Sådan står det til",
    state="Webstedet opfylder [alle | de fleste | ikke alle] krav i WCAG 2.2 på niveau A og AA.",
    gaps_title="Det virker endnu ikke for alle",
    gaps=(
        "[Hvad det gælder, hvem det rammer, hvilket krav det strider mod, hvad du kan gøre i stedet, "
        "og hvornår vi retter det.]"
    ),
    contact_title="Sig til",
    contact=(
        "Skriv til <{email}>, hvis noget ikke virker for dig, eller hvis du har brug for indholdet på"
        " en anden måde. Du får svar inden for [antal dage]."
    ),
    examined_title="Sådan har vi undersøgt det",
    examined=(
        "[Hvem] undersøgte webstedet [dato]: [med tastatur, med skærmlæser, på mobil, med et værktøj "
        "som axe …]. Denne side blev sidst ændret [dato]."
    ),
    advice_title="Til dig, der skriver",
    advice=(
        "Erstat det, der står i kantede parenteser, og slet denne ramme. Prøv selv siderne, før du "
        "skriver, at alt virker: værktøjer finder kun en del af fejlene. Gælder det et offentligt "
        "organ i EU? Læs så direktiv (EU) 2016/2102 først."
    ),
)
