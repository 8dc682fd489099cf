"""Tables of cookies and processing records become records, and texts show these where they say the same."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.importing.foreign import page

from klartekst.importing.fact_words import read_category, read_citations, read_period
from klartekst.importing.imported_policy import ImportedPolicy, import_policy
from klartekst.importing.policy_files import Setting, policy_files
from klartekst.importing.readers import read_document
from klartekst.importing.shown_records import with_tables_from_records
from klartekst.model.cookies import Category
from klartekst.model.policy import TO_DO_FILE
from klartekst.model.records import LegalBasis, Records
from klartekst.storage import read_project, write_new

HEADS = "<tr><th>Navn</th><th>Leverandør</th><th>Formål</th><th>Varighet</th></tr>"
NECESSARY = (
    f"<table>{HEADS}"
    "<tr><td>kurv</td><td>Fjordlys Eksempel AS</td><td>husker handlekurven</td><td>Sesjon</td></tr>"
    "<tr><td>valg</td><td>Fjordlys Eksempel AS</td><td>husker svaret ditt</td><td>6 måneder</td></tr></table>"
)
COUNTING = (
    f"<table>{HEADS}<tr><td>_tell_*</td><td><a href='https://teller.example/p'>Teller Eksempel AS</a></td>"
    "<td>teller besøk</td><td>1 år og 1 måned</td></tr></table>"
)
NORWEGIAN = (
    "<h1>Informasjonskapsler</h1><p>Her ser du hva vi lagrer.</p>"
    f"<h2>Nødvendige</h2><p>Uten disse virker ikke nettstedet.</p>{NECESSARY}<h2>Statistikk</h2>{COUNTING}"
)
SWEDISH = (
    NORWEGIAN.replace("Informasjonskapsler", "Kakor").replace("Nødvendige", "Nödvändiga")
    .replace("Statistikk", "Statistik").replace("Navn", "Namn").replace("Leverandør", "Leverantör")
    .replace("Formål", "Ändamål").replace("Varighet", "Varaktighet").replace("Sesjon", "Session")
    .replace("6 måneder", "6 månader").replace("1 år og 1 måned", "1 år och 1 månad")
    .replace("husker handlekurven", "minns varukorgen").replace("husker svaret ditt", "minns ditt svar")
    .replace("teller besøk", "räknar besök")
)  # fmt: skip

RECORDS = """\
Personvern

Hva vi gjør

Når du bestiller:

Formål: levere varen
Kategorier av personopplysninger: navn og adresse
Rettslig grunnlag: artikkel 6 nr. 1 bokstav b
Kilde: deg selv
Mottakere: Pakkebud Eksempel AS
Lagringstid: 5 år etter regnskapsårets slutt

Når du skriver til oss:

Formål: svare deg
Kategorier av personopplysninger: det du du skriver
Rettslig grunnlag: karakter. 6 stk. 1 bokstav c
Kilde: deg selv
Lagringstid: 18 måneder
"""


def files_of(policy: ImportedPolicy, *languages: str) -> dict[str, str]:
    shown = with_tables_from_records(policy)
    return {name: data.decode() for name, data in policy_files(shown, Setting(languages)).items()}


def pages(**texts: str) -> ImportedPolicy:
    return import_policy({code: read_document(page(text), f"{code}.html") for code, text in texts.items()})


def records_of(files: dict[str, str], tmp_path: Path, *languages: str) -> Records:
    """The records as a site reads them, in which nothing is wrong."""
    lines = "".join(
        f"          - {{locale: {c}, name: {c}, default: {c == languages[0]}}}\n" for c in languages
    )
    config = (
        "site_name: x\nplugins:\n  - i18n:\n      docs_structure: suffix\n      languages:\n" + lines.lower()
    )
    inside = {f"docs/p/{name}": text.encode() for name, text in files.items()}
    write_new(tmp_path / "site", {"mkdocs.yml": config.encode(), "docs/klartekst.yml": b"{}\n", **inside})
    project = read_project(tmp_path / "site")
    assert [d for d in project.diagnostics if d.place.path.startswith("docs/p/records")] == []
    policy = project.policy("p")
    assert policy is not None
    return policy.records


def test_tables_of_categories_become_cookies_and_are_shown_from_them(tmp_path: Path) -> None:
    files = files_of(pages(nb=NORWEGIAN), "nb")
    assert files["nodvendige.nb.md"].endswith(
        "\nUten disse virker ikke nettstedet.\n\n{{ table.cookies.necessary }}\n"
    )
    assert files["statistikk.nb.md"].endswith("---\n{{ table.cookies.statistics }}\n")
    cookies = records_of(files, tmp_path, "nb").cookies
    assert [(c.name, c.category, c.duration) for c in cookies] == [
        ("kurv", Category.NECESSARY, "session"),
        ("valg", Category.NECESSARY, "P6M"),
        ("_tell_*", Category.STATISTICS, "P1Y1M"),
    ]
    assert (cookies[2].pattern, cookies[2].notice) == ("_tell_*", "https://teller.example/p")
    assert "taken from the words above them: Nødvendige" in files[TO_DO_FILE]
    assert "| 1 år og 1 måned | duration: P1Y1M | 1 |" in files[TO_DO_FILE]


def test_languages_share_the_cookies(tmp_path: Path) -> None:
    files = files_of(pages(nb=NORWEGIAN, sv=SWEDISH), "nb", "sv")
    assert files["statistikk.sv.md"].endswith("{{ table.cookies.statistics }}\n")
    cookies = records_of(files, tmp_path, "nb", "sv").cookies
    assert [dict(c.purpose) for c in cookies] == [
        {"nb": "husker handlekurven", "sv": "minns varukorgen"},
        {"nb": "husker svaret ditt", "sv": "minns ditt svar"},
        {"nb": "teller besøk", "sv": "räknar besök"},
    ]


def test_language_that_says_otherwise_keeps_its_table() -> None:
    files = files_of(pages(nb=NORWEGIAN, sv=SWEDISH.replace("6 månader", "7 månader")), "nb", "sv")
    assert "7 månader" in files["nodvendige.sv.md"]
    assert "{{ table.cookies.necessary }}" in files["nodvendige.nb.md"]
    assert "duration: P6M" in files["records/cookies.yml"]
    assert "`valg` is told of otherwise" in files[TO_DO_FILE]


def test_one_table_with_everything_is_shown_whole(tmp_path: Path) -> None:
    main = (
        "<h1>Kapsler</h1><h2>Oversikt</h2><table><tr><th>Cookie</th><th>Kategori</th><th>Formål</th>"
        "<th>Varighet</th><th>Tilgang for andre</th></tr><tr><td>okt</td><td>Nødvendig</td>"
        "<td>innlogging</td>"
        "<td>Økt</td><td>Nei</td></tr><tr><td>_a, _b</td><td>Markedsføring</td><td>annonser</td>"
        "<td>90 dager</td><td>Ja</td></tr></table>"
    )
    files = files_of(pages(nb=main), "nb")
    assert files["oversikt.nb.md"].endswith("---\n{{ table.cookies }}\n")
    cookies = records_of(files, tmp_path, "nb").cookies
    assert [(c.name, c.third_party_access, c.needs_consent) for c in cookies] == [
        ("okt", False, False),
        ("_a", True, True),
        ("_b", True, True),
    ]


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("6 måneder", "opptil 6 måneder", "says more than duration: P6M"),
        ("6 måneder", "se nedenfor", "is no value of a record"),
        ("husker svaret ditt", "<a href='https://a.example/'>husker</a> svaret", "there are links under"),
        ("<th>Leverandør</th>", "<th>Domene</th>", "has to be written as a fact by hand"),
        ("<td>valg</td>", "<td></td>", "there are rows without a name"),
    ],
)
def test_table_stays_where_records_would_say_something_else(old: str, new: str, why: str) -> None:
    files = files_of(pages(nb=NORWEGIAN.replace(old, new)), "nb")
    assert "{{ table" not in files["nodvendige.nb.md"]
    assert "| husker handlekurven |" in files["nodvendige.nb.md"]
    assert why in files[TO_DO_FILE].replace("\\", "").replace("`", "")
    assert "{{ table.cookies.statistics }}" in files["statistikk.nb.md"] or old.startswith("<th>")


def test_cookies_without_a_category_are_listed_to_be_completed(tmp_path: Path) -> None:
    files = files_of(pages(nb=NORWEGIAN.replace("Nødvendige", "Våre").replace("Statistikk", "Andres")), "nb")
    assert "records/cookies.yml" not in files
    assert "kurv" in files["vare.nb.md"]
    assert "the records say otherwise" not in files[TO_DO_FILE]
    assert "The table stays in the text: it has no records: nothing says" in files[TO_DO_FILE]
    listed = files[TO_DO_FILE].partition("```yaml\n")[2].partition("```")[0]
    completed = re.sub("category: #.*", "category: statistics", listed)
    records = records_of({**files, "records/cookies.yml": completed}, tmp_path, "nb")
    assert [c.name for c in records.cookies] == ["kurv", "valg", "_tell_*"]


def test_tables_of_other_things_are_no_cookies() -> None:
    main = (
        "<h1>P</h1><h2>Lagringstid</h2><table><tr><th>Navn</th><th>Varighet</th></tr>"
        "<tr><td>Kjøp hos oss</td><td>5 år</td></tr><tr><td>Det du skriver</td><td>1 år</td></tr></table>"
    )
    assert "records/cookies.yml" not in files_of(pages(nb=main), "nb")


def test_processing_records_are_written_and_the_words_stay(tmp_path: Path) -> None:
    policy = import_policy({"nb": read_document(RECORDS.encode(), "a.txt")})
    files = files_of(policy, "nb")
    first, second = records_of(files, tmp_path, "nb").activities
    assert (first.id, dict(first.purpose)) == ("nar-du-bestiller", {"nb": "levere varen"})
    assert first.legal_basis == (LegalBasis("6(1)(b)"),)
    assert first.retention is not None
    assert (first.retention.duration, first.retention.criterion) == (
        "P5Y",
        {"nb": "etter regnskapsårets slutt"},
    )
    assert dict(first.source) == {"nb": "deg selv"}
    assert [basis.article for basis in second.legal_basis] == ["6(1)(c)"]
    assert second.retention is not None
    assert (second.retention.duration, second.data_categories) == ("P18M", ())
    assert '    # data_categories:\n    #   - {"nb": "det du du skriver"}' in files["records/processing.yml"]
    assert any("bokstav c" in text for name, text in files.items() if name.startswith("hva-vi-gjor"))
    for task in (
        "line 11, recipients: Recipients need a name and a role each",
        "line 17, data: A word stands there twice: du du",
        "line 18, basis: This is no clear citation; it was read as 6(1)(c)",
        "`data_categories` stands behind comment signs",
    ):
        assert f"- [ ] {task}" in files[TO_DO_FILE]


def processing_table(*rows: str, heads: str = "Formål|Opplysninger|Rettslig grunnlag|Lagringstid") -> str:
    cells = ["".join(f"<td>{cell}</td>" for cell in row.split("|")) for row in (heads, *rows)]
    table = "".join(f"<tr>{row}</tr>" for row in cells).replace("<td>", "<th>", heads.count("|") + 1)
    return f"<h1>Personvern</h1><h2>Hva vi gjør</h2><table>{table}</table><h2>Mer</h2><p>Ingenting.</p>"


def test_rows_of_a_table_are_processing_records(tmp_path: Path) -> None:
    main = processing_table(
        "levere varen|navn|artikkel 6 nr. 1 bokstav b|3 år",
        "sende nyhetsbrev|adresse|samtykke|til du sier nei",
    )
    files = files_of(pages(nb=main), "nb")
    assert "| levere varen |" in files["hva-vi-gjor.nb.md"]
    found = records_of(files, tmp_path, "nb").activities
    assert [(a.id, [b.article for b in a.legal_basis]) for a in found] == [
        ("levere-varen", ["6(1)(b)"]),
        ("sende-nyhetsbrev", ["6(1)(a)"]),
    ]
    assert "No article is named; it was read as 6(1)(a)" in files[TO_DO_FILE]


def test_rows_that_a_translation_sorts_otherwise_are_told_by_their_facts() -> None:
    norwegian = processing_table(
        "be|navn|artikkel 6 nr. 1 bokstav b|3 år", "se|navn|artikkel 6 nr. 1 bokstav a|1 år"
    )
    swedish = processing_table("att se|namn|artikel 6.1 a|1 år", "bön|namn|artikel 6.1 b|3 år")
    records = pages(nb=norwegian, sv=swedish).records
    assert [dict(a.purpose) for a in records.activities.values()] == [
        {"nb": "be", "sv": "bön"},
        {"nb": "se", "sv": "att se"},
    ]
    other = pages(nb=norwegian, sv=swedish.replace("3 år", "4 år")).records
    assert [dict(a.purpose) for a in other.activities.values()] == [{"nb": "be"}, {"nb": "se"}]
    assert [d.language for d in other.disagreements] == ["sv"]


def test_record_without_a_basis_is_listed_to_be_completed(tmp_path: Path) -> None:
    text = RECORDS.replace("Rettslig grunnlag: artikkel 6 nr. 1 bokstav b\n", "")
    files = files_of(import_policy({"nb": read_document(text.encode(), "a.txt")}), "nb")
    assert [a.id for a in records_of(files, tmp_path, "nb").activities] == ["nar-du-skriver-til-oss"]
    assert "  - id: nar-du-bestiller # line 5 of the source" in files[TO_DO_FILE]
    assert "    legal_basis: # what is missing: " in files[TO_DO_FILE]


def test_legitimate_interest_is_what_stands_beside_its_article(tmp_path: Path) -> None:
    interest = "artikkel 6 nr. 1 bokstav f, fordi vi har en berettiget interesse i å svare deg"
    text = RECORDS.replace("karakter. 6 stk. 1 bokstav c", f"{interest}.")
    files = files_of(import_policy({"nb": read_document(text.encode(), "a.txt")}), "nb")
    assert dict(records_of(files, tmp_path, "nb").activities[1].legitimate_interest) == {"nb": interest}


@pytest.mark.parametrize(
    ("words", "value", "whole"),
    [
        ("2 år", "P2Y", True),
        ("13 months", "P13M", True),
        ("1 år og 1 måned", "P1Y1M", True),
        ("30 minutter", "PT30M", True),
        ("180 päivää", "P180D", True),
        ("24 timer", "PT24H", True),
        ("til nettleseren lukkes", "session", True),
        ("kunnes poistat sen", "persistent", True),
        ("Opptil 1 uke", "P1W", False),
    ],
)
def test_periods_in_words(words: str, value: str, whole: bool) -> None:
    reading = read_period(words)
    assert reading is not None
    assert (reading.value, reading.whole) == (value, whole)


@pytest.mark.parametrize("words", ["", "lenge", "0 år", "3 fot", "se punkt 4"])
def test_what_is_no_period(words: str) -> None:
    assert read_period(words) is None


def test_words_for_several_categories_name_none() -> None:
    assert read_category("Statistikk og markedsføring") is None
    assert read_category("Innstillinger og analyse") is None


@pytest.mark.parametrize(
    "words", ["Ikke nødvendige", "Non-essential cookies", "Andre, som ikke er nødvendige"]
)
def test_what_is_not_of_a_category_is_of_none(words: str) -> None:
    assert read_category(words) is None


@pytest.mark.parametrize(
    ("words", "articles"),
    [
        ("GDPR art. 6(1)(b)", ["6(1)(b)"]),
        ("artikkel 6 nr. 1 bokstav a og f", ["6(1)(a)", "6(1)(f)"]),
        ("artikel 6.1 led c", ["6(1)(c)"]),
        ("Art. 6 Abs. 1 lit. b DSGVO", ["6(1)(b)"]),
        ("artikel 6, stk. 1, litra f", ["6(1)(f)"]),
        ("article 9(2)(a)", ["9(2)(a)"]),
        ("Avtal (artikel 6.1 b)", ["6(1)(b)"]),
        ("Suostumus (6 artiklan 1 kohdan a alakohta)", ["6(1)(a)"]),
        ("Under Article 6(1) a person may", []),
        ("samtykke", []),
        ("16 nr. 1 bokstav b", []),
        ("artikkel 6 nr. 13 bokstav b", []),
    ],
)
def test_citations(words: str, articles: list[str]) -> None:
    found = read_citations(words)
    assert [citation.article for citation in found] == articles
    assert not any(citation.garbled for citation in found)


@given(st.text(alphabet="0123456789 abfPåroeginmdst.,()6", max_size=40))
def test_any_words_are_read_or_not(words: str) -> None:
    reading = read_period(words)
    assert reading is None or reading.value
    assert all(re.fullmatch(r"[69]\([12]\)\([a-j]\)", c.article) for c in read_citations(words))


CELLS = (
    *("kurv", "_a, _b", "_t*", "", "–", "Nødvendige", "Statistikk og annet", "førstepart", "Sesjon", "2 år"),
    *(
        "opptil 2 år",
        "Ja",
        "se punkt 4",
        "a|b",
        "<a href='https://a.example/'>A</a>",
        "<b>fet</b> skrift",
        "{{ x }}",
    ),
)
COLUMNS = (
    "Navn",
    "Formål",
    "Beskrivelse",
    "Varighet",
    "Leverandør",
    "Kategori",
    "Type",
    "Part",
    "Domene",
    "Tilgang",
    "Merknad",
)


@settings(max_examples=60, deadline=None)
@given(
    heads=st.lists(st.sampled_from(COLUMNS), min_size=2, max_size=5),
    rows=st.lists(st.lists(st.sampled_from(CELLS), min_size=1, max_size=5), min_size=1, max_size=4),
    title=st.sampled_from(("Nødvendige", "Markedsføring", "Våre informasjonskapsler")),
)
def test_no_word_of_a_table_is_lost(heads: list[str], rows: list[list[str]], title: str) -> None:
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    table = f"<table><tr>{''.join(f'<th>{head}</th>' for head in heads)}</tr>{cells}</table>"
    main = f"<h1>Kapsler</h1><h2>{title}</h2><p>Her.</p>{table}<h2>Mer</h2>{COUNTING}<p>Ingen.</p>"
    document = read_document(page(main), "nb.html")
    # An import fails by itself where a word is nowhere.
    shown = with_tables_from_records(import_policy({"nb": document}))
    listed = policy_files(shown, Setting(("nb",)))[TO_DO_FILE].decode()
    assert all(
        written.words.split()[0] in listed for table in shown.texts["nb"].cookies for written in table.written
    )
