"""A statement of accessibility in Norwegian Nynorsk."""

from klartekst.publishing.starter.statements.table import StatementWords

STATEMENT = StatementWords(
    language="nn",
    file="tilgjenge",
    title="Tilgjenge",
    description="Kor tilgjengeleg nettstaden er, og korleis du seier frå om noko som ikkje verkar.",
    aim="{name} vil at alle skal kunne bruke denne nettstaden. Målet er WCAG 2.2 på nivå A og AA.",
    state_title="Slik står det til",
    state="Nettstaden oppfyller [alle | dei fleste | ikkje alle] krava i WCAG 2.2 på nivå A og AA.",
    gaps_title="Dette verkar ikkje for alle enno",
    gaps=(
        "[Kva det gjeld, kven det råkar, kva krav det bryt med, kva du kan gjere i staden, og når vi "
        "rettar det.]"
    ),
    contact_title="Sei frå til oss",
    contact=(
        "Skriv til <{email}> dersom noko ikkje verkar for deg, eller dersom du treng innhaldet på ein"
        " annan måte. Du får svar innan [tal på dagar]."
    ),
    examined_title="Slik har vi undersøkt det",
    examined=(
        "[Kven] undersøkte nettstaden [dato]: [med tastatur, med skjermlesar, på mobil, med eit "
        "verktøy som axe …]. Denne sida vart sist endra [dato]."
    ),
    advice_title="Til deg som skriv",
    advice=(
        "Byt ut det som står i hakeparentesar, og slett denne ramma. Prøv sidene sjølv før du skriv "
        "at alt verkar: verktøy finn berre ein del av feila. Offentlege verksemder i Noreg skal ha ei"
        " tilgjengefråsegn på uustatus.no, sidan 1. februar 2023. Private verksemder har inga slik "
        "plikt."
    ),
)
