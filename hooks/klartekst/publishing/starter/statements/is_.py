"""A statement of accessibility in Icelandic."""

from klartekst.publishing.starter.statements.table import StatementWords

STATEMENT = StatementWords(
    language="is",
    file="adgengi",
    title="Aðgengi",
    description="Hversu aðgengilegur vefurinn er og hvernig þú lætur vita af því sem virkar ekki.",
    aim="{name} vill að allir geti notað þennan vef. Markmiðið er WCAG 2.2, stig A og AA.",
    state_title="Staðan",
    state="Vefurinn uppfyllir [allar | flestar | ekki allar] kröfur WCAG 2.2 á stigum A og AA.",
    gaps_title="Þetta virkar ekki enn fyrir alla",
    gaps=(
        "[Hvað það er, hverja það snertir, hvaða krafa er ekki uppfyllt, hvað má gera í staðinn og "
        "hvenær við lögum það.]"
    ),
    contact_title="Láttu okkur vita",
    contact=(
        "Skrifaðu til <{email}> ef eitthvað virkar ekki fyrir þig eða ef þú þarft efnið á annan hátt."
        " Þú færð svar innan [fjöldi daga]."
    ),
    examined_title="Hvernig við könnuðum vefinn",
    examined=(
        "[Hver] kannaði vefinn [dagsetning]: [með lyklaborði, með skjálesara, í síma, með tóli á borð"
        " við axe …]. Þessari síðu var síðast breytt [dagsetning]."
    ),
    advice_title="Til höfundar",
    advice=(
        "Skiptu út því sem er í hornklofum og eyddu þessum ramma. Prófaðu síðurnar áður en þú skrifar"
        " að allt virki: tól finna aðeins hluta af villunum. Er þetta vefur opinbers aðila í ESB? "
        "Lestu þá fyrst tilskipun (ESB) 2016/2102."
    ),
)
