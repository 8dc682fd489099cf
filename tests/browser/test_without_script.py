"""Without script all works but the search and the comparison of any two versions, which say so."""

from typing import TYPE_CHECKING

import pytest
from tests.browser.test_pages import PAGES

from klartekst.wording.words.choice import words_for

if TYPE_CHECKING:
    from playwright.sync_api import Page, ViewportSize

SMALLEST: "ViewportSize" = {"width": 320, "height": 640}
LANGUAGES = {"nb": "/", "nn": "/nn/", "sv": "/sv/", "da": "/da/", "fi": "/fi/", "en": "/en/"}


@pytest.mark.parametrize(("language", "start"), LANGUAGES.items())
def test_what_needs_script_says_so(scriptless: "Page", language: str, start: str) -> None:
    words = words_for(language)
    scriptless.goto(start)
    sentence = scriptless.locator("noscript p")
    assert sentence.is_visible()
    assert sentence.inner_text() == words.search_needs_script
    assert not scriptless.locator("[name=query]").is_visible()
    scriptless.goto(f"{start}personvern/compare/")
    assert scriptless.get_by_text(words.compare_needs_script).is_visible()
    assert not scriptless.locator("#compare-form").is_visible()


def test_who_has_script_is_not_told(page: "Page") -> None:
    page.goto("/personvern/compare/")
    assert page.locator("noscript p").count() == 0
    assert not page.get_by_text(words_for("nb").compare_needs_script).is_visible()


def test_menu_opens_and_leads_on(scriptless: "Page") -> None:
    scriptless.set_viewport_size(SMALLEST)
    scriptless.goto("/personvern/v/2.0/")
    assert not scriptless.locator("#menu").is_visible()
    scriptless.locator(".kt-button--menu").click()
    scriptless.locator("#menu a", has_text="Personvernerklæring").click()
    scriptless.wait_for_url("**/personvern/")


def test_languages_of_a_version_are_a_click_away(scriptless: "Page") -> None:
    scriptless.set_viewport_size(SMALLEST)
    scriptless.goto("/personvern/v/2.0/")
    scriptless.locator(".kt-menu summary").click()
    scriptless.locator(".kt-menu a[hreflang=en]").click()
    scriptless.wait_for_url("**/en/personvern/v/2.0/")


def test_versions_and_their_redlines_are_links(scriptless: "Page") -> None:
    scriptless.set_viewport_size(SMALLEST)
    scriptless.goto("/personvern/#history")
    scriptless.locator(".kt-version > a:first-child", has_text="Versjon 2.1").click()
    scriptless.wait_for_url("**/personvern/v/2.1/")
    scriptless.goto("/personvern/compare/")
    scriptless.locator("main td a").first.click()
    scriptless.locator("main ins, main del").first.wait_for()


@pytest.mark.parametrize("path", ["/personvern/", "/personvern/v/2.0/", "/fi/konsern/"])
def test_contents_lead_to_each_section(scriptless: "Page", path: str) -> None:
    scriptless.goto(path)
    links = scriptless.locator(".kt-contents a").evaluate_all("links => links.map(link => link.hash)")
    assert len(links) > 5
    for fragment in links:
        assert scriptless.locator(f"main [id='{fragment.removeprefix('#')}']").count() == 1
    scriptless.locator(".kt-contents a").last.click()
    scriptless.wait_for_url(f"**{links[-1]}")


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_words_are_all_there(page: "Page", scriptless: "Page", path: str) -> None:
    """Script adds no words to a page but results that a reader asks for."""
    address = path.partition("?")[0]
    page.goto(address, wait_until="networkidle")
    scriptless.goto(address)
    main = "document.querySelector('main article').textContent"
    assert scriptless.evaluate(main) == page.evaluate(main)
