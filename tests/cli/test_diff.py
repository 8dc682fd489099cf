"""``klartekst diff``: versions, working texts and files against each other."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.cli.desk import POLICY, Desk, published_desk

from klartekst.cli.main import main

OLD = "# Vilkår\n\n## Pris\n\nDet koster 10 kroner.\n\n## Frist\n\nDu må svare.\n"
NEW = OLD.replace("10 kroner", "12 kroner").replace("svare.", "ikke svare.")


@pytest.fixture
def published(tmp_path: Path) -> Desk:
    """A desk with version 1.0, and another recipient in the working text."""
    desk = published_desk(tmp_path)
    desk.edit()
    return desk


def compared(tmp_path: Path, old: str, new: str, *options: str) -> Result:
    for name, text in (("old.md", old), ("new.md", new)):
        (tmp_path / name).write_bytes(text.encode())
    files = [str(tmp_path / name) for name in ("old.md", "new.md")]
    return CliRunner().invoke(main, ["diff", *files, *options])


def test_working_text_against_a_version(published: Desk) -> None:
    result = published.run("diff", f"{POLICY}@1.0", POLICY)
    assert result.exit_code == 1
    assert "[-Regnskap Eksempel AS-]{+banken+}" in result.output
    assert "Lagringstid" not in result.output


def test_language_can_be_chosen(published: Desk) -> None:
    result = published.run("diff", f"{POLICY}@1.0", POLICY, "--language", "sv")
    assert "Mottagare (changed)" in result.output


def test_version_against_itself(published: Desk) -> None:
    result = published.run("diff", f"{POLICY}@1.0", f"{POLICY}@1.0")
    assert result.exit_code == 0
    assert "Both texts say the same." in result.output


def test_version_against_its_own_file(published: Desk) -> None:
    file = published.path("releases/1.0/nb.md")
    assert published.run("diff", f"{POLICY}@1.0", str(file)).exit_code == 0


def test_names_of_the_records_are_flagged(published: Desk) -> None:
    published.path("mottakere.nb.md").write_text(
        "---\ntitle: Mottakere\n---\nVi deler opplysningene med Fjordlys Eksempel AS. De slettes ikke der.\n",
        "utf-8",
    )
    assert "! name: – → Fjordlys Eksempel AS" in published.run("diff", f"{POLICY}@1.0", POLICY).output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nowhere", POLICY], "there is no policy 'nowhere'"),
        ([f"{POLICY}@9", POLICY], "has no version '9'"),
        ([f"{POLICY}@1.0", POLICY, "--language", "en"], "has no text in 'en'"),
        (["missing.md", POLICY], "missing.md"),
    ],
)
def test_trouble_exits_with_2(published: Desk, arguments: list[str], words: str) -> None:
    result = published.run("diff", *arguments)
    assert result.exit_code == 2
    assert words in result.output


def test_files_need_no_site(tmp_path: Path) -> None:
    result = compared(tmp_path, OLD, NEW)
    assert result.exit_code == 1
    assert "Det koster [-10-]{+12+} kroner." in result.output
    assert "! negation: – → ikke" in result.output


def test_only_typography(tmp_path: Path) -> None:
    result = compared(tmp_path, "Si «ja».\n", "Si “ja”.\n")
    assert result.exit_code == 0
    assert "Only typography differs." in result.output


def test_json(tmp_path: Path) -> None:
    answer = json.loads(compared(tmp_path, OLD, NEW, "--format", "json").output)
    price = next(section for section in answer["sections"] if section["id"] == "pris")
    assert (price["title"], price["status"]) == ("Pris", "changed")
    block = price["blocks"][1]
    assert block["status"] == "changed"
    assert block["spans"] == [
        {"kind": "same", "text": "Det koster "},
        {"kind": "removed", "text": "10"},
        {"kind": "added", "text": "12"},
        {"kind": "same", "text": " kroner."},
    ]
    assert block["flags"] == [{"meaning": "number", "old": "10", "new": "12"}]


def test_file_without_sections_is_one_section(tmp_path: Path) -> None:
    answer = json.loads(compared(tmp_path, "En.\n", "To.\n", "--format", "json").output)
    assert [section["status"] for section in answer["sections"]] == ["changed"]


def test_markdown_shows_exactly_the_words(tmp_path: Path) -> None:
    output = compared(tmp_path, "a *b* <i>\\_c\\_</i> d\n", "a *b* 1\\*2 e\n", "--format", "markdown").output
    assert "<ins>1\\*2 e</ins>" in output


def test_long_markdown_fits_a_comment(tmp_path: Path) -> None:
    texts = ["\n\n".join(f"Ordet {n}{letter} er nytt i dag." for n in range(2000)) for letter in "ab"]
    output = compared(tmp_path, *texts, "--format", "markdown").output
    assert len(output) < 65_536
    assert "Too long to show here" in output


def test_html_says_changes_in_words(tmp_path: Path) -> None:
    output = compared(tmp_path, "Vi deler <b>a & b</b>.\n", "Vi deler c & b.\n", "--format", "html").output
    assert '<del><small lang="en">[removed:]</small> a</del>' in output
    assert '<ins><small lang="en">[added:]</small> c</ins>' in output
    assert "&amp; b." in output


def test_front_matter_is_no_text_but_its_title_is(tmp_path: Path) -> None:
    old = "---\ntitle: Pris\n---\nAlt.\n"
    result = compared(tmp_path, old, old.replace("Pris\n", "Priser\ncovers: [a]\n"))
    assert "heading changed: [-Pris-]{+Priser+}" in result.output
    assert "covers" not in result.output
