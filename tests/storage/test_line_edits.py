"""Notes go and keys come, and no other character of the file moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartekst.storage import clear_change_notes
from klartekst.storage.line_edits import with_key

NOTES = [
    "change: Ny leverandør.\n",
    'change: "Ny: leverandør # her"\n',
    "change: 'Ny\n\n  leverandør'\n",
    "change: Ny\n  leverandør\n",
    "change: |\n  Ny\n\n  # leverandør\n",
    "change: |+\n  Ny\n",
    "change: >-\n  Ny\n  leverandør\n",
    "change: !!str |2\n   Ny\n",
    "change:\n",
    "change: ~\n",
    "change:\n  Ny\n",
    "change:\u00a0Ny\n",
    '"change": Ny\n',
    "? change\n: Ny\n",
]
OTHERS = [
    "title: Mottakere\n",
    "title: 'Hvem # er'  # overskriften\n",
    "# En kommentar\n",
    "\n",
    "covers: [a, b]\n",
    "covers:\n  - a\n  # b\n",
    "description: |\n  Slik.\n  change: ikke dette\n",
    "translates: 9f2c\n",
]
others = st.lists(st.sampled_from(OTHERS), max_size=4)


@given(
    before=others,
    note=st.sampled_from(NOTES),
    after=others,
    body=st.sampled_from(["", "Tekst\n", "\nchange: i teksten\n---\nchange: x\n", "\u00a0 blank "]),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    mark=st.sampled_from(["", "\ufeff"]),
)
def test_note_goes_and_nothing_else(before, note, after, body, end, mark) -> None:
    if end == "\r" and "\u00a0" in note:
        return

    def file(*keys: str) -> str:
        return mark + f"---\n{''.join(keys)}---\n{body}".replace("\n", end)

    assert clear_change_notes(file(*before, note, *after)) == file(*before, *after)


@pytest.mark.parametrize(
    ("front_matter", "expected"),
    [
        ("change: a # hvorfor\ntitle: T\n", "# hvorfor\ntitle: T\n"),
        ("change: | # hvorfor\n  a\n\ntitle: T\n", "# hvorfor\n\ntitle: T\n"),
        ("  title: T\n  change: a\n", "  title: T\n"),
        ("{title: T, change: a}\n", "{title: T}\n"),
        ("{change: a, title: T}\n", "{title: T}\n"),
        ("{change: a}\n", "{}\n"),
        ("{title: T, change: a, }\n", "{title: T, }\n"),
        ("title: T\x85change: a\n", "title: T\x85"),
        ("change: [a]\n", "change: [a]\n"),
        ("title: [\nchange: a\n", "title: [\nchange: a\n"),
        ("- change: a\n", "- change: a\n"),
    ],
)
def test_unusual_front_matter(front_matter: str, expected: str) -> None:
    assert clear_change_notes(f"---\n{front_matter}---\nchange: x\n") == f"---\n{expected}---\nchange: x\n"


@given(st.text())
def test_text_without_front_matter_is_left_alone(text: str) -> None:
    assert clear_change_notes(f"# {text}") == f"# {text}"


@given(st.text(st.sampled_from("change: \n\r-|>'\"#{}[],&*!?\u00a0a")))
def test_any_front_matter_can_be_tried(text: str) -> None:
    cleared = clear_change_notes(f"---\n{text}\n---\nTekst\n")
    assert cleared.startswith("---")
    assert cleared.endswith("Tekst\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kind: privacy\n", "kind: privacy\nended_on: 2027-01-01\n"),
        ("kind: privacy", "kind: privacy\nended_on: 2027-01-01\n"),
        ("\ufeffkind: privacy\r\n# slutt\r\n", "\ufeffkind: privacy\r\n# slutt\r\nended_on: 2027-01-01\r\n"),
        ("  kind: privacy\n", "  kind: privacy\n  ended_on: 2027-01-01\n"),
        ("ended_on: '2026-01-01' # a\nkind: b\n", "ended_on: 2027-01-01 # a\nkind: b\n"),
        ("ended_on:\nkind: b\n", "ended_on: 2027-01-01\nkind: b\n"),
        ("ended_on: # snart\nkind: b\n", "ended_on: 2027-01-01 # snart\nkind: b\n"),
        ("ended_on: |\n  x\n\nkind: b\n", "ended_on: 2027-01-01\n\nkind: b\n"),
        ("kind: b\n...\n", "kind: b\nended_on: 2027-01-01\n...\n"),
        ("{kind: b}\n", "{ended_on: 2027-01-01, kind: b}\n"),
    ],
)
def test_key_is_set_and_nothing_else(text: str, expected: str) -> None:
    assert with_key(text, "ended_on", "2027-01-01") == expected


def test_value_with_special_characters_is_quoted() -> None:
    assert with_key("a: b\n", "c", 'd: "e" \\') == 'a: b\nc: "d: \\"e\\" \\\\"\n'


@pytest.mark.parametrize("text", ["", "# tom\n", "- a\n", "a: [\n", "ended_on: [a]\n"])
def test_file_that_cannot_take_the_key_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        with_key(text, "ended_on", "2027-01-01")
