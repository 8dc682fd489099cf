"""A statement of accessibility in Finnish."""

from klartekst.publishing.starter.statements.table import StatementWords

STATEMENT = StatementWords(
    language="fi",
    file="saavutettavuus",
    title="Saavutettavuus",
    description="Miten saavutettava sivusto on ja miten kerrot meille, jos jokin ei toimi.",
    aim="{name} haluaa, että kaikki voivat käyttää tätä sivustoa. Tavoitteena on WCAG 2.2:n tasot A ja AA.",
    state_title="Saavutettavuuden tila",
    state="Sivusto täyttää [kaikki | useimmat | vain osan] WCAG 2.2:n tasojen A ja AA vaatimuksista.",
    gaps_title="Mikä ei vielä toimi kaikille",
    gaps=(
        "[Mistä on kyse, keitä se haittaa, mitä vaatimusta se ei täytä, mitä voi tehdä sen sijaan ja "
        "milloin korjaamme sen.]"
    ),
    contact_title="Kerro meille",
    contact=(
        "Kirjoita osoitteeseen <{email}>, jos jokin ei toimi tai tarvitset sisällön toisessa "
        "muodossa. Saat vastauksen [päivien määrä] päivän kuluessa."
    ),
    examined_title="Miten olemme tutkineet sivuston",
    examined=(
        "[Kuka] tutki sivuston [päivämäärä]: [näppäimistöllä, ruudunlukijalla, puhelimella, axen "
        "kaltaisella työkalulla …]. Tätä sivua on muutettu viimeksi [päivämäärä]."
    ),
    advice_title="Kirjoittajalle",
    advice=(
        "Korvaa hakasulkeissa olevat kohdat ja poista tämä laatikko. Kokeile sivuja itse ennen kuin "
        "kirjoitat, että kaikki toimii: työkalut löytävät vain osan virheistä. Onko kyse EU:n "
        "julkisen sektorin elimestä? Lue silloin ensin direktiivi (EU) 2016/2102."
    ),
)
