"""What somebody meets who comes to a served site before all of it is built."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.built_site import needs_installed_plugin, released_site
from tests.served_site import ServedSite, served

pytestmark = needs_installed_plugin

SECTION = "docs/personvern/mottakere.nb.md"
SLOW = """\
import time

def on_page_markdown(markdown, page, config, files):
    if page.url.startswith("en/"):
        time.sleep(0.5)
    return markdown
"""
BROKEN = """\
from pathlib import Path

def on_page_markdown(markdown, page, config, files):
    if page.url.startswith("en/") and not Path(__file__).with_name("mended").exists():
        raise RuntimeError("the words are lost")
    return markdown
"""


def _site(folder: Path, hook: str = SLOW, changes: Mapping[str, str] | None = None) -> Path:
    config = released_site(folder, {"hook.py": hook, **(changes or {})})
    config.write_text(config.read_text("utf-8") + "\nhooks: [hook.py]\n", "utf-8")
    return config


def _label(page: str) -> str:
    """The theme's own word on a button, which MkDocs' configuration decides on."""
    return page.split('class="kt-search__reset" aria-label="')[1].split('"', maxsplit=1)[0]


def _await_all(site: ServedSite) -> None:
    """Wait until all of the site is there: its list of pages is the last to be answered."""
    site.await_page("/sitemap.xml", lambda text: "urlset" in text)


def test_pages_of_further_languages_and_what_all_share_are_waited_for(tmp_path: Path) -> None:
    with served(_site(tmp_path / "site"), tmp_path / "terminal.txt") as site:
        assert "Vi deler ikke" in site.await_page("/personvern/", lambda page: True)
        answers = [site.get(f"/{address}") for address in ("en/personvern/", "personvern/coverage/")]
        assert [status for status, _ in answers] == [200, 200]
        assert f"<loc>http://127.0.0.1:{site.port}/en/</loc>" in site.get("/sitemap.xml")[1]
        assert '"Example"' in site.get("/en/search/search_index.json")[1]
        assert '"Example"' not in site.get("/search/search_index.json")[1]
        assert site.get("/en/nothing/")[0] == 404
        assert site.interrupt() == 0


def test_versions_in_a_language_that_is_not_built_yet_are_made_and_labelled_in_it(tmp_path: Path) -> None:
    with served(_site(tmp_path / "site"), tmp_path / "terminal.txt") as site:
        site.await_page("/", lambda page: True)
        pages = [site.get(f"/{at}personvern/v/1.0/")[1] for at in ("en/", "", "sv/")]
        assert [_label(page) for page in pages] == ["Clear", "Nullstill", "Rensa"]


@pytest.mark.parametrize("settings", ["", "\nuse_directory_urls: false\n"])
@pytest.mark.parametrize("words", ["Ingen får dem.", "Se [](#slett)."])
def test_all_is_as_if_it_had_been_built_at_once(tmp_path: Path, settings: str, words: str) -> None:
    text = f"---\ntitle: Mottakere\n---\n{words}\n"
    found = []
    for name, options in (("later", []), ("at-once", ["--dirtyreload", "--no-livereload"])):
        config = _site(tmp_path / name / "site", "")
        config.write_text(config.read_text("utf-8") + settings, "utf-8")
        (tmp_path / name / "site" / SECTION).write_text(text, "utf-8")
        with served(config, tmp_path / f"{name}.txt", *options) as site:
            _await_all(site)
            site.get("/nothing-of-this-name")
            found.append((site.files(), "KT141" in site.printed()))
    later, at_once = found
    assert sorted(later[0]) == sorted(at_once[0])
    assert [name for name in later[0] if later[0][name] != at_once[0][name]] == []
    assert later[1] == at_once[1] == ("slett" in words)


def test_edits_of_the_first_seconds_are_shown_in_all_languages(tmp_path: Path) -> None:
    with served(_site(tmp_path / "site"), tmp_path / "terminal.txt") as site:
        site.await_page("/personvern/", lambda page: "Vi deler ikke" in page)
        section = tmp_path / "site" / SECTION
        section.write_text(section.read_text("utf-8") + "\nNoe mer.\n", "utf-8")
        site.await_page("/personvern/", lambda page: "Noe mer." in page)
        site.await_page("/en/personvern/", lambda page: "Noe mer." in page)

        (tmp_path / "site" / "docs" / "index.nb.md").write_text("# En annen forside\n", "utf-8")
        site.await_page("/", lambda page: "En annen forside" in page)
        assert "Noe mer." in site.get("/personvern/")[1]
        assert "Noe mer." in site.get("/en/personvern/")[1]


def test_a_build_in_place_of_the_rest_ends_it(tmp_path: Path) -> None:
    with served(_site(tmp_path / "site"), tmp_path / "terminal.txt") as site:
        site.await_page("/personvern/", lambda page: True)
        section = tmp_path / "site" / SECTION
        section.write_text("---\ntitle: Noe annet\n---\nIngen får dem.\n", "utf-8")
        site.await_page("/personvern/", lambda page: "Noe annet" in page)
        site.await_page("/en/", lambda page: True)
        _await_all(site)
        assert "Traceback" not in site.printed()


def test_trouble_in_the_background_is_told_and_mended_by_the_next_build(tmp_path: Path) -> None:
    with served(_site(tmp_path / "site", BROKEN), tmp_path / "terminal.txt") as site:
        site.await_page("/personvern/", lambda page: "Vi deler ikke" in page)
        status, text = site.get("/en/personvern/")
        assert (status, "terminal" in text) == (500, True)
        assert "the words are lost" in site.printed()
        assert site.get("/personvern/")[0] == 200

        (tmp_path / "site" / "mended").touch()
        section = tmp_path / "site" / SECTION
        section.write_text(section.read_text("utf-8") + "\nNoe mer.\n", "utf-8")
        site.await_page("/personvern/", lambda page: "Noe mer." in page)
        assert site.get("/en/personvern/")[0] == 200


def test_ctrl_c_ends_what_goes_on_in_the_background(tmp_path: Path) -> None:
    with served(_site(tmp_path / "site"), tmp_path / "terminal.txt") as site:
        site.await_page("/", lambda page: True)
        assert site.interrupt() == 0
        assert "Traceback" not in site.printed()
        assert list(site.folder.glob("mkdocs_*")) == []
