"""Every format becomes the same blocks, and what cannot be read is refused in plain words."""

import importlib.util
import io
import tracemalloc
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.importing import foreign
from tests.importing.foreign import (
    SECTIONS,
    TEXT,
    deleted,
    inserted,
    page,
    paragraph,
    pdf_file,
    run,
    word_file,
)

from klartekst.importing.imported_policy import ImportedText, import_policy
from klartekst.importing.readers import read_document
from klartekst.importing.source_document import ImportRefused

HTML = """<h1>Personvern hos Fjordlys</h1>
<p>Vi selger lamper. Denne erklæringen gjelder fra 1. mars 2024.</p>
<h2>Hvem vi er</h2>
<p>Fjordlys Eksempel AS er behandlingsansvarlig.</p><p>E-post: <a href="mailto:post@fjordlys.example">post@fjordlys.example</a></p>
<h2>Hva vi lagrer</h2>
<div><p>Vi lagrer dette om deg:</p><ul><li>navn</li><li><p>adresse</p></li></ul></div>
<h2>Rettighetene dine</h2>
<p>Du kan be om <b>innsyn</b> når du vil.</p>"""  # noqa: E501

MARKDOWN = """# Personvern hos Fjordlys

Vi selger lamper. Denne erklæringen gjelder fra 1. mars 2024.

## Hvem vi er

Fjordlys Eksempel AS er behandlingsansvarlig.

E-post: post@fjordlys.example

## Hva vi lagrer

Vi lagrer dette om deg:

- navn
- adresse

## Rettighetene dine

Du kan be om **innsyn** når du vil.
"""

WORD = word_file(
    paragraph(run("Personvern hos Fjordlys"), "Title"),
    paragraph(run("Vi selger lamper. Denne erklæringen gjelder fra 1. mars 2024.")),
    paragraph(run("Hvem vi er"), "Heading1"),
    paragraph(run("Fjordlys Eksempel AS er behandlingsansvarlig.")),
    paragraph(run("E-post: post@fjordlys.example")),
    paragraph(run("Hva vi lagrer"), "Heading1"),
    paragraph(run("Vi lagrer dette om deg:")),
    paragraph(run("navn"), bullet=True),
    paragraph(run("adresse"), bullet=True),
    paragraph(run("Rettighetene dine"), "Heading1"),
    paragraph(run("Du kan be om ") + run("innsyn", bold=True) + run(" når du vil.")),
)

PDF = pdf_file(
    [
        ("Personvern hos Fjordlys", 20),
        ("Vi selger lamper. Denne erklæringen gjelder fra 1. mars 2024.", 11),
        ("Hvem vi er", 14),
        ("Fjordlys Eksempel AS er behandlingsansvarlig.", 11),
        ("E-post: post@fjordlys.example", 11),
        ("Hva vi lagrer", 14),
        ("Vi lagrer dette om deg:", 11),
        ("• navn".replace("•", "-"), 11),
        ("- adresse", 11),
        ("Rettighetene dine", 14),
        ("Du kan be om inn-", 11),
        ("syn når du vil.", 11),
    ]
)

FORMATS = {
    "a.txt": TEXT.encode(),
    "a.html": page(HTML),
    "a.md": MARKDOWN.encode(),
    "a.docx": WORD,
    "a.pdf": PDF,
}


def text_of(name: str, data: bytes, language: str = "nb") -> ImportedText:
    return import_policy({language: read_document(data, name)}).authoritative


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_becomes_the_same_policy(name: str) -> None:
    text = text_of(name, FORMATS[name])
    assert text.title == "Personvern hos Fjordlys"
    assert tuple(section.id for section in text.sections) == SECTIONS
    _, what, rights = text.sections
    assert "- navn\n- adresse" in what.body
    assert " ".join(rights.body.replace("*", "").split()) == "Du kan be om innsyn når du vil."
    assert text.contacts.controller.name.value == "Fjordlys Eksempel AS"
    assert text.contacts.controller.email.value == "post@fjordlys.example"
    assert [d.kind.name for d in text.statements.dates] == ["EFFECTIVE"]


def test_page_keeps_its_main_part_and_lists_the_rest() -> None:
    banner = "<div id='onetrust-banner' role='dialog'>Vi bruker kaker. <button>Godta alle</button></div>"
    text = text_of("a.html", page(HTML, banner))
    assert [(gone.words, gone.why) for gone in text.left_out] == [
        ("Fjordlys nettbutikk", "the head of the page"),
        ("Hjem Lamper", "navigation"),
        ("Vi bruker kaker. Godta alle", "a dialogue, such as a consent banner"),
        ("Kundesenter døgnet rundt", "the foot of the page"),
    ]


def test_pictures_inside_a_page_cost_nothing() -> None:
    picture = "<img alt='' src='data:image/png;base64," + "A" * 20_000_000 + "'>"
    assert len(text_of("a.html", page(HTML + picture)).sections) == 3


def test_twenty_megabytes_of_words_are_refused_without_much_memory() -> None:
    data = page("<p>ord og flere ord</p>\n" * 900_000)
    tracemalloc.start()
    with pytest.raises(ImportRefused, match="more text than any policy"):
        read_document(data, "a.html")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 40 * len(data)


def test_layout_in_tables_is_no_table() -> None:
    text = text_of("a.html", page(f"<table><tr><td>{HTML}</td><td>side</td></tr></table>"))
    assert len(text.sections) == 3


def test_tables_lists_and_links_of_a_page() -> None:
    main = (
        "<h1>P</h1><h2 id='kapsler'>Kapsler</h2><p>Se <a href='https://a.example/x'>der</a>, "
        "<a href='#kapsler'>her</a> og <a href='/vilkar'>vilkår</a>.</p>"
        "<table><tr><th>Navn</th><th>Varighet</th></tr><tr><td><code>sid</code></td>"
        "<td>1 | 2 år</td></tr></table>"
        "<ol><li>en<ul><li>under</li></ul></li><li>to</li></ol><h2>B</h2><p>b</p><h2>C</h2><p>c</p>"
    )
    text = text_of("a.html", page(main))
    assert text.sections[0].id == "kapsler"
    assert text.sections[0].body == (
        "Se [der](https://a.example/x), [her](#kapsler) og vilkår.\n\n"
        "| Navn | Varighet |\n|---|---|\n| sid | 1 \\| 2 år |\n\n"
        "1. en\n    - under\n2. to"
    )
    assert [(table.columns, len(table.cookies)) for table in text.cookies] == [(("Navn", "Varighet"), 1)]
    assert [note.words for note in text.notes if "/vilkar" in note.message] == ["vilkår"]


def test_page_that_is_only_a_consent_wall_is_refused() -> None:
    wall = b"<html><body><div role='dialog'>Vi bryr oss. <button>Godta alle</button></div></body></html>"
    with pytest.raises(ImportRefused, match="shows only a dialogue, such as a consent banner"):
        read_document(wall, "a.html")


def test_deeply_nested_page_is_read() -> None:
    text = text_of("a.html", page("<div>" * 700 + "<p>dypt nede</p>" + "</div>" * 700 + HTML))
    assert "dypt nede" in text.preamble
    assert len(text.sections) == 3


def test_tracked_changes_are_accepted_and_listed() -> None:
    data = word_file(
        paragraph(run("Personvern"), "Title"),
        paragraph(run("Vi er ") + inserted("nesten ") + deleted("alltid ") + run("her.")),
        header1=f"<w:hdr {foreign._WORD}>{paragraph(run('Internt utkast'))}</w:hdr>".encode(),
    )
    text = text_of("a.docx", data)
    assert [(section.title, section.body) for section in text.sections] == [
        ("Personvern", "Vi er nesten her.")
    ]
    assert [(n.line, n.message.split(";")[0], n.words) for n in text.notes] == [
        (2, "A tracked change removes these words", "alltid"),
        (2, "A tracked change adds these words", "nesten"),
        (1, "The source has no headings, so that all of it is one section", "Personvern"),
    ]
    assert [(gone.words, gone.why) for gone in text.left_out] == [
        ("Internt utkast", "the head of the printed page")
    ]


def test_what_every_page_repeats_is_left_out() -> None:
    words = (("rød", "blå"), ("sur", "søt"), ("ung", "eldre"), ("kort", "lang"))
    pages = [
        [
            ("Fjordlys AS - internt", 9),
            ("Personvern", 20),
            *((f"Her står {word} for seg selv.", 11) for word in pair),
            (f"Side {number}", 9),
        ]
        for number, pair in enumerate(words, 1)
    ]
    text = text_of("a.pdf", pdf_file(*pages))
    assert {gone.words for gone in text.left_out} == {
        "Fjordlys AS - internt",
        "Personvern",
        *(f"Side {n}" for n in range(1, 5)),
    }


def bomb() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (80 * 1024**2))
    return data.getvalue()


def encrypted_pdf() -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(PDF)))
    writer.encrypt("hemmelig", algorithm="RC4-128")
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


def locked_pdf() -> bytes:
    """A PDF that says it is encrypted in the newer way."""
    encrypt = b"/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O <" + b"00" * 48 + b"> /U <"
    encrypt += b"00" * 48 + b"> /OE <" + b"00" * 32 + b"> /UE <" + b"00" * 32 + b"> /Perms <" + b"00" * 16
    encrypt += b"> /CF << /StdCF << /CFM /AESV3 /Length 32 >> >> /StmF /StdCF /StrF /StdCF >> /ID [<00> <00>]"
    return PDF.replace(b"/Root 1 0 R", b"/Root 1 0 R " + encrypt)


REFUSED = {
    "empty file": ("a.txt", b"", "is empty"),
    "blank file": ("a.md", b" \n\n\t", "is empty"),
    "picture called .txt": ("a.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is a picture"),
    "PDF called .txt": ("a.txt", PDF, "give it the ending .pdf"),
    "Word document called .md": ("a.md", WORD, "ending .docx"),
    "bytes called .txt": ("a.txt", bytes(range(256)) * 20, "no text"),
    "text called .pdf": ("a.pdf", TEXT.encode(), "no PDF"),
    "text called .docx": ("a.docx", TEXT.encode(), "no Word document"),
    "cut-off Word document": ("a.docx", WORD[:600], "no Word document"),
    "broken part": ("a.docx", word_file(paragraph(run("x")), footnotes=b"<w:footnotes"), "damaged"),
    "empty Word document": ("a.docx", word_file(paragraph("")), "holds no words"),
    "entities": ("a.docx", word_file(footnotes=b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"), "defines entities"),
    "cut-off PDF": ("a.pdf", PDF[:200], "PDF"),
    "PDF with a password": ("a.pdf", encrypted_pdf(), "needs a password"),
    "PDF with newer encryption": ("a.pdf", locked_pdf(), "password"),
    "PDF without text": ("a.pdf", pdf_file([]), "holds no text"),
    "zip bomb": ("a.docx", bomb(), "would unpack to 80 MiB"),
    "page without words": ("a.html", b"<html><body><script>x()</script></body></html>", "shows only"),
    "unknown ending": ("a.odt", b"x", "ending that is not known"),
}


@pytest.mark.parametrize(("name", "data", "words"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_refused(name: str, data: bytes, words: str) -> None:
    with pytest.raises(ImportRefused) as refusal:
        import_policy({"nb": read_document(data, name)})
    assert words in str(refusal.value)
    assert " — " in str(refusal.value)


@pytest.mark.parametrize(
    "encoding", ["utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32"], ids=str
)
def test_other_encodings_are_recovered(encoding: str) -> None:
    plain = TEXT.replace("•", "-") if encoding == "cp1252" else TEXT
    text = text_of("a.txt", plain.encode(encoding))
    assert "behandlingsansvarlig" in text.sections[0].body
    assert text.preamble.startswith("Vi selger lamper. Denne erklæringen")


@pytest.mark.parametrize(("name", "library"), [("a.html", "lxml"), ("a.docx", "mammoth"), ("a.pdf", "pypdf")])
def test_missing_library_is_named_with_the_extra(
    monkeypatch: pytest.MonkeyPatch, name: str, library: str
) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(
        "klartekst.importing.readers.find_spec", lambda wanted: None if wanted == library else found(wanted)
    )
    with pytest.raises(ImportRefused, match=rf"'{library}'.*pip install 'klartekst\[import\]'"):
        read_document(FORMATS[name], name)


PIECES = st.sampled_from(
    [
        "Hvem vi er",
        "1. Om oss",
        "2. Mer",
        "• punkt",
        "- strek",
        "a) bokstav",
        "KONTAKT OSS NÅ",
        "Hva da?",
        "  ",
        "",
        "",
        "Formål: å svare.",
        "Lagring: så lenge vi må",
        "Mottakere:",
        "Kilde: deg",
        "Grunnlag: avtale",
        "Rettslig grunnlag: avtale",
        "Vi deler *ikke* [noe] <med> {{ noen }} | andre_.",
        "12. mai 2020",
        "Oppdatert 01.02.2020 – nytt",
        "Innhold:",
        "Lagt i handlekurv",
        "Aksepter alle",
        "# ikke overskrift",
        "[email protected]der",
        "Se mer her.",
        "o",
        "rd videre",
        "***",
        "---",
        "    innrykk",
        "1) en",
        "2) to",
        "Fjordlys AS, org.nr 987 654 321",
        "https://a.example/_x_*y*",
        "Term\n: forklaring",
        "\u00a0",
        "|a|b|",
    ]
)


@given(st.lists(PIECES, min_size=1, max_size=30))
def test_no_word_of_a_text_is_lost(pieces: list[str]) -> None:
    data = "\n".join(pieces).encode()
    if data.strip(b"\xc2\xa0 \n"):
        try:
            import_policy({"nb": read_document(data, "a.txt")})
        except ImportRefused:
            return


TAGS = st.sampled_from(
    [
        "<h1>En tittel</h1>",
        "<h2 id='a'>En del</h2>",
        "<h3>Under</h3>",
        "<p>Noe <b>tykt:</b>tekst</p>",
        "<ul><li>x",
        "</ul>",
        "<div>",
        "</div>",
        "løse ord",
        "<table><tr><td>c<td>d<tr><td>e</table>",
        "<dl><dt>t<dd>f</dl>",
        "<nav>meny</nav>",
        "<span>inne</span>",
        "<br>",
        "<a href='#a'>lenke</a>",
        "<a href='x y'>ødelagt</a>",
        "<pre>kode  her</pre>",
        "<ol start=4><li>fire<p>mer</p></ol>",
        "<p><i>a</i>b<i>c</i></p>",
        "<em> rom </em>",
        "<blockquote>sitat</blockquote>",
        "<li>alene</li>",
        "<td>celle</td>",
        "<p>*stjerne* _strek_ `hake`</p>",
        "<details><summary>mer</summary>gjemt</details>",
        "<p style='display:none'>skjult</p>",
        "&lt;b&gt;",
    ]
)


@given(st.lists(TAGS, min_size=1, max_size=25))
def test_no_word_of_a_page_is_lost(tags: list[str]) -> None:
    try:
        import_policy({"nb": read_document("\n".join(tags).encode(), "a.html")})
    except ImportRefused:
        return


MARKS = st.sampled_from(
    [
        "# Tittel",
        "## 1. Del {#del}",
        "## 2. Annen del",
        "### Under",
        "Noe [tekst](https://a.example/) og [mer](../annet.md) og [der](#del).",
        "![bilde](https://a.example/b.png) ![eget](b.png)",
        "- punkt\n- [Del](#del)\n- [Annen del](#annen-del)",
        "1. en\n2. to",
        "| a | b |\n|---|---|\n| c<br>d | e |",
        '{: datetime="2020-01-01" }',
        "{{ include }} og `{{ kode }}`",
        "```\nkode # her\n```",
        "> sitat",
        "ord[^1] her\n\n[^1]: note",
        "[](https://a.example/) [x]((https://b.example/))",
        "8. mai 2020",
        "<div>html</div>",
        "* ** fet** tekst",
        "Tittel\n=====",
        "---",
        "Begrep\n: forklaring",
    ]
)


@given(st.lists(MARKS, min_size=1, max_size=20))
def test_no_word_of_markdown_is_lost(marks: list[str]) -> None:
    try:
        import_policy({"nb": read_document("\n\n".join(marks).encode(), "a.md")})
    except ImportRefused:
        return
