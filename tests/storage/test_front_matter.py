"""Front matter and text, whatever bytes they come in."""

import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klartekst.storage.front_matter import PAGE_TABLE, SECTION_TABLE, read_section_text
from klartekst.storage.report import Report
from klartekst.storage.source_file import plain_block_spaces, read_text

LINE = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"], exclude_characters="\u00a0\ufeff"))
TITLE = LINE.map(str.strip).filter(bool)
BODY = st.lists(LINE).map("\n".join)


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@pytest.fixture
def read(tmp_path):
    def read_bytes(data: bytes, table=SECTION_TABLE):
        path = tmp_path / "a.nb.md"
        path.write_bytes(data)
        report = Report("a.nb.md")
        text = read_text(path, report)
        section = None if text is None else read_section_text(text, "nb", table, report)
        return section, [str(item) for item in report.found]

    return read_bytes


@given(data=st.binary() | st.text().map(lambda text: f"---\n{text}\n---\n".encode("utf-8", "replace")))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_bring_the_reader_down(read, data) -> None:
    section, found = read(data)
    assert section is not None or found
    assert found or section.title


@given(
    title=TITLE,
    body=BODY,
    newline=st.sampled_from(["\n", "\r\n", "\r"]),
    mark=st.sampled_from(["", "\ufeff"]),
    blanks=st.integers(0, 3),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_title_body_and_lines_survive(read, title, body, newline, mark, blanks) -> None:
    quoted = title.replace("'", "''")
    text = "---\n" + "# note\n" * blanks + f"title: '{quoted}'\n---\n{body}"
    section, found = read((mark + text.replace("\n", newline)).encode())
    assert found == []
    assert section.title == nfc(title)
    assert section.body == nfc(body)
    assert section.title_line == blanks + 2
    lines = nfc(text).split("\n")
    assert "\n".join(lines[section.body_line - 1 :]) == section.body


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("#\u00a0Tittel", "# Tittel"),
        ("###\u00a0Tittel", "### Tittel"),
        ("-\u00a0punkt\n  *\u00a0under", "- punkt\n  * under"),
        ("1.\u00a0mai 2018", "1.\u00a0mai 2018"),
        (">\u00a0-\u00a0sitat", "> - sitat"),
        ("Artikkel\u00a06 nr.\u00a01", "Artikkel\u00a06 nr.\u00a01"),
        ("*fet*\u00a0tekst", "*fet*\u00a0tekst"),
        ("2018\u00a0-\u00a02020", "2018\u00a0-\u00a02020"),
    ],
)
def test_no_break_spaces_count_as_spaces_after_block_markers_only(written, read_as) -> None:
    assert plain_block_spaces(written) == read_as


def test_rule_in_the_text_is_no_front_matter(read) -> None:
    section, found = read(b"---  \ntitle: T\n--- \nText\n\n---\n\nMore\n")
    assert found == []
    assert section.body == "Text\n\n---\n\nMore\n"


def test_empty_file_lacks_a_title(read) -> None:
    section, found = read(b"")
    assert section.body == ""
    assert [item.split()[0] for item in found] == ["KT108"]


def test_title_stands_on_one_line(read) -> None:
    _, found = read(b'---\ntitle: "a\\nb"\n---\n')
    assert found == ['KT107 a.nb.md:2 "a b" is no value for "title" — write the title on one line']


def test_page_has_a_description_and_covers_nothing(read) -> None:
    section, found = read(b"---\ntitle: T\ndescription: D\ncovers: [a]\n---\n", PAGE_TABLE)
    assert section.description == "D"
    assert [item.split()[0] for item in found] == ["KT102"]


def test_conflict_needs_all_its_marks_in_order(read) -> None:
    section, found = read(b"---\ntitle: T\n---\n<<<<<<< HEAD\n\nHeading\n=======\n\nText\n")
    assert found == []
    assert section is not None
