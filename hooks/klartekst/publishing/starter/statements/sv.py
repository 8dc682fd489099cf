"""A statement of accessibility in Swedish."""

from klartekst.publishing.starter.statements.table import StatementWords

STATEMENT = StatementWords(
    language="sv",
    file="tillganglighet",
    title="Tillgänglighet",
    description="Hur tillgänglig webbplatsen är, och hur du säger till om något som inte fungerar.",
    aim="{name} vill att alla ska kunna använda den här webbplatsen. Målet är WCAG 2.2 på nivå A och AA.",
    state_title="Så tillgänglig är webbplatsen",
    state="Webbplatsen uppfyller [alla | de flesta | inte alla] krav i WCAG 2.2 på nivå A och AA.",
    gaps_title="Detta fungerar inte för alla än",
    gaps=(
        "[Vad det gäller, vem det drabbar, vilket krav det bryter mot, vad du kan göra i stället, och"
        " när vi rättar det.]"
    ),
    contact_title="Säg till oss",
    contact=(
        "Skriv till <{email}> om något inte fungerar för dig, eller om du behöver innehållet på ett "
        "annat sätt. Du får svar inom [antal dagar]."
    ),
    examined_title="Så har vi undersökt den",
    examined=(
        "[Vem] undersökte webbplatsen [datum]: [med tangentbord, med skärmläsare, på mobil, med ett "
        "verktyg som axe …]. Den här sidan ändrades senast [datum]."
    ),
    advice_title="Till dig som skriver",
    advice=(
        "Byt ut det som står inom hakparenteser, och ta bort den här rutan. Pröva sidorna själv innan"
        " du skriver att allt fungerar: verktyg hittar bara en del av felen. Gäller det ett "
        "offentligt organ i EU? Läs då direktiv (EU) 2016/2102 först."
    ),
)
