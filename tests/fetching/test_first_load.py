"""What a site stores on a first visit, in a real browser, on a loopback port."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.fetching.shop import needs_chromium, open_shop

from klartekst.fetching.devtools import BrowserError, find_browser
from klartekst.fetching.first_load import scan_first_load
from klartekst.model.cookies import Party, Tech
from klartekst.model.lifetime import PERSISTENT, SESSION, seconds

SETTLING = 0.5


@pytest.fixture(scope="module")
def shop() -> Iterator[str]:
    with open_shop() as address:
        yield address


@needs_chromium
@pytest.mark.browser
def test_everything_that_is_stored_is_met_without_its_value(shop: str) -> None:
    scan = scan_first_load(f"{shop}/", find_browser(), SETTLING)
    found = {sighting.name: sighting for sighting in scan.sightings}
    assert {name: sighting.tech for name, sighting in found.items()} == {
        "sid": Tech.COOKIE,
        "_ga": Tech.COOKIE,
        "scripted": Tech.COOKIE,
        "basket": Tech.LOCAL_STORAGE,
        "tab": Tech.SESSION_STORAGE,
        "catalogue": Tech.INDEXED_DB,
    }
    assert "hemmelig" not in str(scan)
    assert scan.before_consent and not scan.is_complete
    assert {sighting.party for sighting in found.values()} == {Party.FIRST}
    assert (found["sid"].lifetime, found["basket"].lifetime) == (SESSION, PERSISTENT)
    scripted, ga = found["scripted"].lifetime, found["_ga"].lifetime
    assert scripted and scripted.agrees_with(seconds(3600))
    # Chromium cuts it to 400 days, which is no reason to doubt two years.
    assert ga and ga.agrees_with(seconds(730 * 86400)) and not ga.agrees_with(seconds(86400))


@needs_chromium
@pytest.mark.browser
def test_a_second_visit_remembers_nothing_of_the_first(shop: str) -> None:
    assert scan_first_load(f"{shop}/plain", find_browser(), SETTLING).sightings == ()


@needs_chromium
@pytest.mark.browser
@pytest.mark.parametrize(
    ("address", "words"),
    [("{shop}/missing", "answers 404"), ("http://nowhere.invalid/", "cannot be loaded")],
)
def test_a_page_that_is_not_there_is_trouble(shop: str, address: str, words: str) -> None:
    with pytest.raises(BrowserError, match=words):
        scan_first_load(address.format(shop=shop), find_browser(), SETTLING)


@pytest.mark.parametrize(
    ("program", "words"), [("/bin/true", "has closed"), ("/nowhere/x", "cannot be started")]
)
def test_what_is_no_browser_is_trouble(program: str, words: str) -> None:
    with pytest.raises(BrowserError, match=words):
        scan_first_load("https://fjordlys.example/", program)


def test_without_a_browser_there_is_a_plain_word(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(BrowserError, match="no Chromium"):
        find_browser()
