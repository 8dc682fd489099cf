"""``klartekst statement`` writes a page on how accessible the site is."""

from pathlib import Path

import pytest
from tests.built_site import built, needs_installed_plugin, small_site
from tests.html_tree import parse_html
from tests.released import done, klartekst

from klartekst.model.project import SiteFile
from klartekst.publishing.starter.statement import statement_files
from klartekst.publishing.starter.statements.choice import TABLES
from klartekst.publishing.starter.texts.choice import TABLES as STARTERS


def test_page_is_written_in_each_language_under_one_name(tmp_path: Path) -> None:
    config = small_site(tmp_path)
    assert done(config, "statement").splitlines() == [
        "docs/tilgjengelighet.nb.md",
        "docs/tilgjengelighet.en.md",
        "docs/tilgjengelighet.sv.md",
    ]
    text = (tmp_path / "docs" / "tilgjengelighet.en.md").read_text("utf-8")
    assert "# Accessibility\n\nFjordlys Eksempel AS wants everyone to be able to use this site." in text
    assert "Write to <post@fjordlys.example> if something does not work for you" in text


def test_page_that_is_there_is_left_alone(tmp_path: Path) -> None:
    config = small_site(tmp_path, {"docs/tilgjengelighet.sv.md": "Vår egen.\n"})
    result = klartekst(config, "statement")
    assert result.exit_code == 1
    assert "docs/tilgjengelighet.sv.md is there already; nothing was written" in result.output
    assert not (tmp_path / "docs" / "tilgjengelighet.nb.md").exists()


def test_what_is_still_to_be_written_is_told_in_each_language(tmp_path: Path) -> None:
    config = small_site(tmp_path)
    done(config, "statement")
    result = klartekst(config, "check", "--strict", "--code", "KT327")
    assert result.exit_code == 1
    for page in ("docs/tilgjengelighet.nb.md", "docs/tilgjengelighet.en.md", "docs/tilgjengelighet.sv.md"):
        assert result.output.count(f"KT327 {page}:") >= 7, result.output


@needs_installed_plugin
def test_page_builds(tmp_path: Path) -> None:
    config = small_site(tmp_path / "source")
    done(config, "statement")
    page = built(config, tmp_path / "site") / "sv" / "tilgjengelighet" / "index.html"
    links = [element.attrs.get("href") for element in parse_html(page.read_text("utf-8")).walk()]
    assert "mailto:post@fjordlys.example" in links


def test_every_language_with_starter_texts_has_one() -> None:
    assert TABLES.keys() == STARTERS.keys()


@pytest.mark.parametrize("language", TABLES)
def test_company_and_address_are_in_each_and_no_place_is_left(language: str) -> None:
    site = SiteFile("mkdocs.yml", (), language, ())
    ((name, page),) = statement_files(site, "Eksempel AS", "post@eksempel.example").items()
    assert name == f"{TABLES[language].file}.md"
    assert page.count("Eksempel AS ") == 1
    assert page.count("<post@eksempel.example>") == 1
    assert "{" not in page
