"""Nothing that axe-core calls a violation: WCAG 2.2 A and AA, and what is best practice.

Colours do not depend on the words of a page. So each kind of page is seen at each width in two languages,
one of each direction, and once in the others; over the languages it is seen in each look, and at each
width. All that can be combined is tried with ``KLARTEKST_EVERY_STATE=1``, which takes five times as long.
"""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.browser.axe import LOOKS, STATES, WIDTHS, Judge, State
from tests.five_languages import LANGUAGES, PAGES, address

if TYPE_CHECKING:
    from playwright.sync_api import Page

EVERY_STATE = bool(os.environ.get("KLARTEKST_EVERY_STATE"))
THOROUGHLY = ("nb", "ar")
EXAMPLE_LANGUAGES = ("nb", "nn", "sv", "da", "fi", "en")
SEEN_AT = (State(1280, "light"), State(320, "dark"))


def _states(language: str) -> tuple[State, ...]:
    """The states in which pages of a language are seen: each width in another look, or one of them."""
    at = LANGUAGES.index(language)
    turned = tuple(State(width, LOOKS[(at + turn) % len(LOOKS)]) for turn, width in enumerate(WIDTHS))
    if EVERY_STATE:
        return STATES
    return turned if language in THOROUGHLY else turned[at % 3 :][:1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PAGES)
def test_kind_of_page_is_accessible(five_languages_judge: Judge, kind: str, language: str) -> None:
    path = address(language, PAGES[kind])
    found = five_languages_judge.found(path, *_states(language))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("opened", ["menu", "languages", "search"])
@pytest.mark.parametrize("language", THOROUGHLY)
def test_page_with_something_open_is_accessible(
    five_languages_judge: Judge, opened: str, language: str
) -> None:
    path = address(language, PAGES["policy"])
    found: list[str] = []
    for state in STATES[:: 1 if EVERY_STATE else 2]:
        five_languages_judge.open(path, state)
        if _open(five_languages_judge.tab, opened, state):
            found += five_languages_judge.found_here(path, state, f"{opened} open")
    assert not found, "\n".join(found)


def _open(tab: "Page", what: str, state: State) -> bool:
    """Open something; answers whether there is such a thing at this width."""
    is_narrow = state.width < 1000
    if what == "languages":
        tab.locator(".kt-button--languages").click()
    elif what == "menu" and is_narrow:
        tab.locator(".kt-button--menu").click()
        tab.locator("#menu a").first.wait_for()
    elif what == "search":
        if is_narrow:
            tab.locator(".kt-button--search").click()
        tab.locator("[name=query]").press_sequentially("Eksempel")
        tab.locator(".md-search-result__item").first.wait_for()
    return what != "menu" or is_narrow


@pytest.mark.parametrize("language", EXAMPLE_LANGUAGES)
def test_pages_of_the_example_are_accessible(example_judge: Judge, example_site: Path, language: str) -> None:
    """Each page in two of the six languages, in one state each; those of the guide in English."""
    paths = _paths(example_site, language)
    assert len(paths) > 20
    turn = EXAMPLE_LANGUAGES.index(language)
    found = [
        line
        for at, path in enumerate(paths)
        if EVERY_STATE or (at + turn) % 3 == 0 or "/guide/" in path
        for line in example_judge.found(path, *(SEEN_AT if EVERY_STATE else SEEN_AT[turn % 2 :][:1]))
    ]
    assert not found, "\n".join(found)


def _paths(site: Path, language: str) -> list[str]:
    """The addresses of a language's pages."""
    others = {code for code in EXAMPLE_LANGUAGES if code != EXAMPLE_LANGUAGES[0]}
    pages = (path.relative_to(site) for path in sorted(site.rglob("*.html")))
    return [
        f"/{page.as_posix()}".removesuffix("index.html")
        for page in pages
        if (page.parts[0] == language if language in others else page.parts[0] not in others)
    ]
