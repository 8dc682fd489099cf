"""Nothing leaves the site, nothing stays in the browser, and nothing breaks the security policy.

The fixture ``page`` fails on requests to other hosts and on console errors, which violations are.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.browser.test_pages import NARROW, PAGES

if TYPE_CHECKING:
    from playwright.sync_api import Page

KEPT = """
  async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]
"""
"""The names of all that a page can keep in a browser beside cookies."""

FIELD = "[name=query]"


def search(page: "Page") -> None:
    if page.locator(".kt-button--search").is_visible():
        page.locator(".kt-button--search").click()
    page.locator(FIELD).press_sequentially("a")
    page.locator(FIELD).press_sequentially("v")
    page.locator(".md-search-result__meta:not(:empty)").wait_for()
    page.wait_for_load_state("networkidle")


def _switch_language(page: "Page") -> None:
    page.locator(".kt-menu summary").click()
    page.locator(".kt-menu a[hreflang=en]").click()
    page.wait_for_load_state("networkidle")


def _open_menu(page: "Page") -> None:
    page.set_viewport_size(NARROW)
    if page.locator(".kt-button--menu").count():  # an archived page may have none
        page.locator(".kt-button--menu").click()
        page.locator("#menu").wait_for()


def _print(page: "Page") -> None:
    page.emulate_media(media="print")
    assert page.pdf().startswith(b"%PDF")


STATES: dict[str, Callable[["Page"], object]] = {
    "first load": lambda page: page.wait_for_load_state("networkidle"),
    "dark": lambda page: page.emulate_media(color_scheme="dark"),
    "search used": search,
    "menu opened": _open_menu,
    "printed": _print,
    "language switched": _switch_language,
}


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_nothing_is_kept_in_any_state(page: "Page", path: str) -> None:
    for state, enter in STATES.items():
        page.emulate_media(media="screen", color_scheme="light")
        page.set_viewport_size({"width": 1280, "height": 800})
        page.goto(path)
        enter(page)
        assert page.evaluate(KEPT) == [], state
        assert page.context.cookies() == [], state


def test_every_page_works_under_the_policy_of_a_published_site(page: "Page", example_site: Path) -> None:
    """Every page that is built: the server sends the policy, the fixture fails on violations."""
    failed: list[str] = []
    page.on("response", lambda answer: failed.append(answer.url) if answer.status >= 400 else None)
    pages = sorted(path.relative_to(example_site).as_posix() for path in example_site.rglob("*.html"))
    for name in pages:
        page.goto(f"/{name.removesuffix('index.html')}", wait_until="load")
    assert len(pages) > 300
    assert failed == []
