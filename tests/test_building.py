"""What ``mkdocs build`` makes of a site, and what it refuses to make."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.built_site import (
    ROOT,
    build,
    built,
    copy_of_example,
    files_of,
    needs_installed_plugin,
    released_site,
    small_site,
)
from tests.html_tree import parse_html
from tests.page_text import page_text
from tests.site_links import broken_links

from klartekst.wording.words.choice import words_for

ADDRESS = "https://policies.example/"
STEMMERS = {"nb": "no", "nn": "no", "sv": "sv", "da": "da", "fi": "fi", "en": "en"}
DEFAULT = "nb"

BROKEN = {
    "docs/personvern/policy.yml": (
        "kind: privacy\nsections: [mottakere, glemt]\nlanguages: {nb: authoritative}\n"
    ),
    "docs/personvern/mottakere.nb.md": (
        "---\ntitle: Mottakere\n---\nSe [](#slett).\n<script>alert(1)</script>\n"
    ),
}
UNFINISHED = {
    "docs/personvern/policy.yml": (
        "kind: privacy\nsections: [mottakere]\nlanguages: {nb: authoritative, en: required}\n"
    ),
}

# Building once for the tests of this module is enough.
pytestmark = pytest.mark.xdist_group("building")


def _start(language: str) -> str:
    return "" if language == DEFAULT else f"{language}/"


def _index(site: Path, language: str) -> dict[str, Any]:
    path = site / _start(language) / "search" / "search_index.json"
    index: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return index


def test_every_link_of_the_example_arrives(example_site: Path) -> None:
    assert len(list(example_site.rglob("*.html"))) > len(STEMMERS)
    assert broken_links(example_site, ADDRESS) == []


def test_every_link_arrives_below_a_folder_and_with_file_names_in_addresses(tmp_path: Path) -> None:
    address = "https://policies.example/om/personvern/"
    config = copy_of_example(tmp_path, {ADDRESS: address})
    site = built(config, tmp_path / "site", "--strict", "--no-directory-urls")
    assert (site / "en" / "vilkar" / "index.html").is_file()
    assert broken_links(site, address) == []


@needs_installed_plugin
@pytest.mark.parametrize(
    ("changes", "options", "codes"),
    [
        pytest.param(BROKEN, (), ("KT121", "KT141", "KT161"), id="errors"),
        pytest.param(UNFINISHED, ("--strict",), ("KT126",), id="warnings, strictly"),
    ],
)
def test_bad_input_stops_the_build_and_leaves_the_old_site(
    changes: dict[str, str], options: tuple[str, ...], codes: tuple[str, ...], tmp_path: Path
) -> None:
    config = small_site(tmp_path, changes)
    site = tmp_path / "site"
    (site / "personvern").mkdir(parents=True)
    (site / "personvern" / "index.html").write_text("Den gamle siden.", "utf-8")
    before = files_of(tmp_path)
    outcome = build(config, site, *options)
    assert outcome.returncode == 1
    assert [code for code in codes if f"{code} docs/personvern/" not in outcome.stdout] == []
    assert "nothing was built" in outcome.stdout
    assert "Traceback" not in outcome.stdout
    assert files_of(tmp_path) == before


@needs_installed_plugin
def test_warnings_alone_do_not_stop_a_build(tmp_path: Path) -> None:
    config = released_site(tmp_path)
    for name, text in UNFINISHED.items():
        (tmp_path / name).write_text(text, "utf-8")
    outcome = build(config, tmp_path / "site")
    assert outcome.returncode == 0
    assert "KT126" in outcome.stdout
    assert (tmp_path / "site" / "personvern" / "index.html").is_file()


@needs_installed_plugin
def test_plugin_and_hook_together_are_refused(tmp_path: Path) -> None:
    config = small_site(tmp_path)
    hook = ROOT / "hooks" / "klartekst_hook.py"
    config.write_text(f"{config.read_text('utf-8')}\nhooks: [{hook}]\n", "utf-8")
    outcome = build(config, tmp_path / "site")
    assert outcome.returncode == 1
    assert "Klartekst is enabled twice in mkdocs.yml" in outcome.stdout
    assert "Traceback" not in outcome.stdout
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("language", STEMMERS)
def test_every_language_has_its_own_page_for_what_is_not_there(example_site: Path, language: str) -> None:
    html = (example_site / _start(language) / "404.html").read_text("utf-8")
    assert next(e for e in parse_html(html).walk() if e.tag == "html").attrs["lang"] == language
    assert words_for(language).not_found_title in page_text(html)


@pytest.mark.parametrize("language", STEMMERS)
def test_every_language_searches_its_own_words(example_site: Path, language: str) -> None:
    index = _index(example_site, language)
    root = example_site / _start(language)
    assert index["config"]["lang"] == [STEMMERS[language]]
    assert "vilkar/" in {entry["location"] for entry in index["docs"]} or language not in ("nb", "en")
    for entry in index["docs"]:
        path, _, anchor = entry["location"].partition("#")
        page = parse_html((root / path / "index.html").read_text("utf-8"))
        assert not anchor or page.find(anchor) is not None, entry["location"]


@needs_installed_plugin
def test_sections_of_the_same_few_words_are_all_found(tmp_path: Path) -> None:
    policy = "kind: privacy\nsections: [kontakt]\nlanguages: {nb: authoritative, sv: required}\n"
    texts = {
        f"docs/{folder}/{stem}.{language}.md": f"---\ntitle: {title}\n---\n{body}\n"
        for folder in ("butikk", "lager")
        for language in ("nb", "sv")
        for stem, title, body in (
            ("index", "Eksempel", ""),
            ("kontakt", "Kontakt", "Fjordlys Eksempel AS, Eksempelgata 12"),
        )
    }
    policies = {f"docs/{folder}/policy.yml": policy for folder in ("butikk", "lager")}
    site = built(released_site(tmp_path, {**texts, **policies}), tmp_path / "site", "--strict")
    for language in ("nb", "sv"):
        found = {
            entry["location"] for entry in _index(site, language)["docs"] if "Eksempelgata" in entry["text"]
        }
        assert {"butikk/#kontakt", "lager/#kontakt"} <= found
