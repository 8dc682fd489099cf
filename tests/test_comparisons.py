"""The pages that say what changed, in a built site and in a preview."""

import json
from datetime import date
from pathlib import Path
from urllib.parse import urljoin

import pytest
from tests.built_site import built, files_of, needs_installed_plugin
from tests.cli.desk import POLICY, Desk, published_desk
from tests.html_tree import Element, parse_html
from tests.page_text import page_text
from tests.released import noon
from tests.served_site import served
from tests.site_links import broken_links

from klartekst.wording.words.choice import words_for

ADDRESS = "https://eksempel.example/"
TODAY = date(2026, 3, 30)
SECRET = "utkastord"
LANGUAGES = {"nb": "", "sv": "sv/", "en": "en/"}

# The site is built once for all tests.
pytestmark = [needs_installed_plugin, pytest.mark.xdist_group("comparisons")]


def _history(root: Path) -> Desk:
    """2.0 renames a section and is in force, 3.0 is announced, 4.0 was withdrawn; and there is a draft."""
    desk = published_desk(root)
    desk.edit()
    for language in ("nb", "sv"):
        desk.path(f"lagringstid.{language}.md").rename(desk.path(f"oppbevaring.{language}.md"))
        desk.replace(
            f"oppbevaring.{language}.md", "title: Lagringstid", "title: Oppbevaring\nchange: Nytt navn."
        )
    desk.replace("policy.yml", "lagringstid]", "{id: oppbevaring, formerly: [lagringstid]}]")
    summaries = ("--summary", "nb=Vi bytter til banken.", "--summary", "sv=Vi byter till banken.")
    desk.publish("2.0", "2026-03-15", "material", *summaries, on=date(2026, 2, 1))
    for language in ("nb", "sv"):
        desk.replace(f"oppbevaring.{language}.md", "3 år", "5 år")
        desk.replace(f"oppbevaring.{language}.md", "\ntitle:", "\nchange: 5.\ntitle:")
    desk.publish("3.0", "2026-05-01", "material", on=date(2026, 3, 20))
    for language in ("nb", "sv"):
        desk.replace(f"oppbevaring.{language}.md", "5 år", "7 år")
        desk.replace(f"oppbevaring.{language}.md", "\ntitle:", "\nchange: 7.\ntitle:")
    desk.publish("4.0", "2026-06-01", "material", on=date(2026, 3, 21))
    desk.told("withdraw", POLICY, "4.0", "--reason", "Det ble ikke noe av.", on=date(2026, 3, 25))
    desk.replace("mottakere.nb.md", "banken", SECRET)
    return desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return _history(tmp_path_factory.mktemp("history"))


@pytest.fixture(scope="module")
def site(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    return built(desk.config, folder, "--strict", SOURCE_DATE_EPOCH=noon(TODAY))


def _html(site: Path, address: str, language: str = "nb") -> str:
    return (site / LANGUAGES[language] / POLICY / address / "index.html").read_text("utf-8")


def _links(site: Path, address: str, language: str = "nb") -> dict[str, str]:
    """Where the links of a page lead, by their words."""
    here = f"/{POLICY}/{address}"
    elements = parse_html(_html(site, address, language)).walk()
    return {e.words(): urljoin(here, e.attrs["href"]) for e in elements if e.tag == "a"}


def test_redline_page_says_the_summary_first_and_then_only_what_changed(site: Path) -> None:
    said = page_text(_html(site, "v/2.0/changes/")).replace("‹nb›", "")
    assert [" ".join(line.split()) for line in said.split("\n")] == [
        "# Endringer i versjon 2.0",
        "[Personvern](../../../)",
        "vesentlig endring Versjon 2.0, gjelder fra 15. mars 2026",
        "Vi bytter til banken.",
        "- Endrede punkter: 2",
        "- ord lagt til: 2",
        "- ord fjernet: 4",
        "[Vis hele teksten](#__whole)[Vis bare endringene](#__changes)",
        "## Personvern",
        "Uendret tekst er utelatt",
        "Slik bruker vi opplysninger.",
        "## 1. Mottakere (endret)",
        "Vi deler opplysningene med fjernet Regnskap Eksempel AS slutt på fjernet tekst"
        " lagt til banken slutt på tillegg . De slettes ikke der.",
        "## 2. fjernet Lagringstid slutt på fjernet tekst lagt til Oppbevaring slutt på tillegg (endret)",
        "Uendret tekst er utelatt",
        "Vi lagrer kundeforholdet i 3 år.",
        f"Skrevet ut fra {ADDRESS}{POLICY}/v/2.0/changes/",
    ]


def test_redline_page_lists_changed_sections_and_folds_the_rest(site: Path) -> None:
    page = parse_html(_html(site, "v/2.0/changes/"))
    contents = next(e for e in page.walk() if e.attrs.get("class") == "kt-contents")
    entries = [" ".join(e.words().split()) for e in contents.walk() if e.tag == "li"]
    assert entries == [
        "1. Mottakere (endret)Vi deler med færre.",
        "2. Oppbevaring (endret)Nytt navn.",
    ]
    folded = [e.words().strip() for e in page.walk() if "kt-folded" in e.attrs.get("class", "").split()]
    assert folded[1:] == ["Slik bruker vi opplysninger.", "Vi lagrer kundeforholdet i 3 år."]
    assert folded[0].startswith("Personvern")


def test_redline_in_a_language_without_the_text_says_so(site: Path) -> None:
    words = words_for("en")
    html = _html(site, "v/2.0/changes/", "en")
    said = page_text(html)
    assert "# Changes in version 2.0" in said
    assert words.notice_fallback_page.format(in_language=words.in_language["nb"]) in said
    assert "‹nb› Vi bytter til banken." in said
    sections = [e for e in parse_html(html).walk() if e.tag == "section"]
    assert {section.attrs["lang"] for section in sections} == {"nb"}


def test_only_versions_that_governed_are_held_against_the_one_in_force(site: Path) -> None:
    pages = [path.parts[-3] for path in (site / POLICY).rglob("since/index.html")]
    assert pages == ["1.0"]
    assert "Vi bytter til banken." in page_text(_html(site, "v/1.0/since/"))
    see = words_for("nb").see_changes_since
    assert _links(site, "v/1.0/")[see] == f"/{POLICY}/v/1.0/since/"
    assert see not in _links(site, "v/3.0/")


def test_announced_version_is_a_link_away_from_its_redline(site: Path) -> None:
    see = words_for("nb").see_changes
    for address in ("", "v/3.0/"):
        assert _links(site, address)[see] == f"/{POLICY}/v/3.0/changes/", address
    assert "Tall: fra 3 til 5" in page_text(_html(site, "v/3.0/changes/"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_renamed_section_has_one_history_under_both_names(site: Path, language: str) -> None:
    page = parse_html(_html(site, "history/", language))
    anchor, section = page.find("lagringstid"), page.find("oppbevaring")
    assert anchor is not None
    assert section is not None
    assert anchor.parent is section.parent
    steps = [e.words() for e in section.parent.walk() if e.tag == "h3"] if section.parent else []
    assert [step.split("(")[0].split()[-1] for step in steps] == ["3.0", "2.0"]


def test_pages_that_compare_are_for_readers_and_not_for_search_engines(site: Path) -> None:
    for address in ("v/2.0/changes/", "v/1.0/since/", "history/", "compare/"):
        for language in LANGUAGES:
            elements = [*parse_html(_html(site, address, language)).walk()]
            robots = [e.attrs["content"] for e in elements if e.attrs.get("name") == "robots"]
            assert robots == ["noindex, follow"]
            assert not [e for e in elements if e.tag == "link" and "hreflang" in e.attrs]
    addresses = [name for name in files_of(site) if name.startswith("sitemap")]
    assert not [name for name in addresses if b"changes/" in (site / name).read_bytes()]


def test_feeds_lead_to_what_changed(site: Path) -> None:
    atom = (site / POLICY / "oppdateringer" / "feed.xml").read_text("utf-8")
    for version in ("2.0", "3.0"):
        address = f"{ADDRESS}{POLICY}/v/{version}/changes/"
        assert f'rel="related" href="{address}"' in atom


def test_comparison_offers_the_usual_pairs_and_names_every_text_for_the_script(site: Path) -> None:
    page = parse_html(_html(site, "compare/", "sv"))
    links = _links(site, "compare/", "sv")
    assert "/personvern/v/2.0/changes/" in links.values()
    assert "/personvern/v/1.0/since/" in links.values()
    form, data = page.find("compare-form"), page.find("compare-texts")
    assert form is not None
    assert "hidden" in form.attrs
    assert _options(form, "language") == ["nb", "sv"]
    assert _options(form, "from") == ["4.0", "3.0", "2.0", "1.0"]
    assert data is not None
    here = f"/sv/{POLICY}/compare/"
    texts = {(t["version"], t["language"]): t["address"] for t in json.loads(data.words())["texts"]}
    assert len(texts) == 8
    assert urljoin(here, texts["1.0", "nb"]) == f"/{POLICY}/v/1.0/"
    assert urljoin(here, texts["3.0", "sv"]) == f"/sv/{POLICY}/v/3.0/"


def _options(form: Element, name: str) -> list[str]:
    select = next(e for e in form.walk() if e.attrs.get("name") == name)
    return [e.attrs["value"] for e in select.walk() if e.tag == "option"]


def test_every_link_arrives(site: Path) -> None:
    assert broken_links(site, ADDRESS) == []


def test_built_site_knows_nothing_of_the_draft(site: Path) -> None:
    assert not (site / POLICY / "compare" / "draft").exists()
    assert [name for name, content in files_of(site).items() if SECRET.encode() in content] == []


def test_preview_shows_what_the_draft_changes(desk: Desk, tmp_path: Path) -> None:
    with served(desk.config, tmp_path / "terminal.txt") as preview:
        page = preview.await_page(f"/{POLICY}/", lambda page: SECRET in page)
        assert words_for("nb").see_changes in page_text(page)
        said = page_text(preview.await_page(f"/{POLICY}/compare/draft/", lambda page: SECRET in page))
    assert f"lagt til {SECRET}‹nb› slutt på tillegg" in said
