"""Real policies in many languages, laid out as a site: accessible and valid, page by page.

The texts stand beside the project, never in it; without them these tests are skipped.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.browser.axe import Judge, State
from tests.browser.conftest import served_folder
from tests.built_site import built
from tests.page_checkers import axe_script, html_errors
from tests.real.lay_out import lay_out, mended, read_documents, release

if TYPE_CHECKING:
    from playwright.sync_api import Browser

DAY = "2020-01-08"
STATES = (State(1280, "light"), State(320, "dark"))
PAGES = ("", "websites/", "websites/v/1.0/", "websites/oppdateringer/", "oppdateringer/", "404.html")


@pytest.fixture(scope="module")
def site(corpora: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One day's policies, strictly built."""
    folder = tmp_path_factory.mktemp("real-pages") / "source"
    documents = read_documents(corpora / "mozilla-websites" / DAY)
    lay_out({language: mended(text) for language, text in documents.items()}, folder, as_plugin=False)
    release(folder, DAY)
    return built(folder / "mkdocs.yml", folder / "built", "--strict", "--quiet")


@pytest.fixture(scope="module")
def judge(browser: "Browser", site: Path) -> Iterator[Judge]:
    with served_folder(site) as address, browser.new_context(base_url=address) as context:
        yield Judge(context.new_page(), axe_script())


@pytest.mark.parametrize("page", PAGES)
def test_kind_of_page_is_accessible(judge: Judge, page: str) -> None:
    found = judge.found(f"/{page}", *STATES)
    assert not found, "\n".join(found)


def test_policy_is_accessible_in_every_language(judge: Judge, site: Path) -> None:
    languages = sorted(path.parent.parent.name for path in site.glob("*/websites/index.html"))
    assert {"ar", "ja", "fi"} & set(languages)
    found = [
        line
        for at, language in enumerate(languages)
        for line in judge.found(f"/{language}/websites/", STATES[at % 2])
    ]
    assert not found, "\n".join(found)


def test_html_is_valid(site: Path) -> None:
    errors = html_errors(site)
    assert not errors, "\n".join(errors)
