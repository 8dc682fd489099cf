"""A statement of accessibility in German."""

from klartekst.publishing.starter.statements.table import StatementWords

STATEMENT = StatementWords(
    language="de",
    file="barrierefreiheit",
    title="Barrierefreiheit",
    description="Wie barrierefrei die Website ist und wie Sie uns sagen, was nicht funktioniert.",
    aim="{name} möchte, dass alle diese Website nutzen können. Das Ziel ist WCAG 2.2, Stufen A und AA.",
    state_title="Wie barrierefrei die Website ist",
    state=(
        "Die Website erfüllt [alle | die meisten | nicht alle] Anforderungen von WCAG 2.2, Stufen A und AA."
    ),
    gaps_title="Was noch nicht für alle funktioniert",
    gaps=(
        "[Worum es geht, wen es betrifft, welche Anforderung verfehlt ist, was Sie stattdessen tun "
        "können und wann wir es beheben.]"
    ),
    contact_title="Sagen Sie es uns",
    contact=(
        "Schreiben Sie an <{email}>, wenn etwas bei Ihnen nicht funktioniert oder wenn Sie den Inhalt"
        " in anderer Form brauchen. Sie erhalten Antwort innerhalb von [Anzahl Tage]."
    ),
    examined_title="Wie wir sie geprüft haben",
    examined=(
        "[Wer] hat die Website am [Datum] geprüft: [mit der Tastatur, mit einem Screenreader, auf dem"
        " Telefon, mit einem Werkzeug wie axe …]. Diese Seite wurde zuletzt am [Datum] geändert."
    ),
    advice_title="Hinweis zum Schreiben",
    advice=(
        "Ersetzen Sie, was in eckigen Klammern steht, und löschen Sie diesen Kasten. Probieren Sie "
        "die Seiten selbst aus, bevor Sie schreiben, dass alles funktioniert: Werkzeuge finden nur "
        "einen Teil der Fehler. Geht es um eine öffentliche Stelle in der EU? Dann lesen Sie zuerst "
        "die Richtlinie (EU) 2016/2102."
    ),
)
