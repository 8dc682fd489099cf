"""What a reader meets: private pages, found by search, read in any language, by keyboard, on paper."""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import FloatRect, Page, ViewportSize

NARROW: "ViewportSize" = {"width": 360, "height": 740}

PAGES = {
    "landing page": "/",
    "policy": "/personvern/",
    "records as cards": "/kunder/",
    "section in another language": "/fi/konsern/",
    "stale translation": "/en/konsern/",
    "page in another language": "/fi/personvern/",
    "page not found": "/404.html",
    "older version": "/personvern/v/2.0/",
    "text before a correction": "/personvern/v/3.0/c/1/",
    "withdrawn version": "/kunder/v/1.1/",
    "changelog": "/personvern/oppdateringer/",
    "changelog of the site": "/fi/oppdateringer/",
    "redline": "/personvern/v/3.0/changes/",
    "redline in another language": "/fi/personvern/v/3.0/changes/",
    "redline up to the version in force": "/personvern/v/1.0/since/",
    "history of sections": "/personvern/history/",
    "comparison": "/personvern/compare/",
    "comparison of two versions": "/personvern/compare/?from=1.0&to=4.0&language=nb",
}


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_page_keeps_to_itself_and_to_the_screen(page: "Page", path: str) -> None:
    """The fixture fails on requests to other hosts and on errors; nothing is stored, or too wide."""
    failed: list[str] = []
    page.on("response", lambda response: failed.append(response.url) if response.status >= 400 else None)
    page.set_viewport_size(NARROW)
    page.goto(path, wait_until="networkidle")
    stored = "[...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].join('')"
    assert page.evaluate(stored) == ""
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    assert page.locator("h1").count() == 1
    assert failed == []


def test_first_stop_of_the_keyboard_skips_to_the_text(page: "Page") -> None:
    page.goto("/en/konsern/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to content"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"


def test_language_switch_keeps_page_and_place(page: "Page") -> None:
    page.goto("/konsern/#mottakere")
    page.locator(".kt-menu summary").click()
    page.locator(".kt-menu a[hreflang=sv]").click()
    page.wait_for_url("**/sv/konsern/#mottakere")
    page.locator(".kt-languages a[hreflang=en]").click()
    page.wait_for_url("**/en/konsern/#mottakere")


def test_older_version_says_so_and_leads_to_the_same_place_in_force(page: "Page") -> None:
    page.goto("/personvern/v/2.0/#mottakere")
    banner = page.locator(".kt-banner--older")
    assert "eldre versjon" in banner.inner_text()
    assert "Versjon 2.0" in page.title()
    banner.locator("a").first.click()
    page.wait_for_url("**/personvern/#mottakere")
    page.locator(".kt-version > a:first-child", has_text="Versjon 2.1").click()
    page.wait_for_url("**/personvern/v/2.1/#mottakere")


def test_way_to_another_version_from_the_list_begins_at_its_title(page: "Page") -> None:
    page.goto("/personvern/#history")
    page.locator(".kt-version > a:first-child", has_text="Versjon 2.1").click()
    page.wait_for_url("**/personvern/v/2.1/")


def test_sections_of_an_older_version_lead_to_the_text_in_force(scriptless: "Page") -> None:
    scriptless.goto("/personvern/v/2.0/")
    assert scriptless.locator(".kt-version [aria-current]").inner_text().startswith("Versjon 2.0")
    scriptless.locator("section:has(#mottakere) .kt-changed a").first.click()
    scriptless.wait_for_url("**/personvern/#mottakere")


@pytest.mark.parametrize(("day", "is_due"), [("2026-12-31", False), ("2027-01-01", True)])
def test_notice_stands_out_once_its_version_has_taken_effect(page: "Page", day: str, is_due: bool) -> None:
    """The site was built before that day; the words stay, only their look changes."""
    page.clock.set_fixed_time(f"{day}T08:00:00")
    page.goto("/personvern/")
    notice = page.locator(".kt-banner--coming")
    assert ("kt-banner--due" in str(notice.get_attribute("class"))) is is_due
    assert "1.\u00a0januar\u00a02027" in notice.inner_text()


def test_changelog_and_its_timeline_fit_a_narrow_screen(page: "Page") -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("/personvern/oppdateringer/")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.locator(".kt-upcoming h3").inner_text().endswith("1.\u00a0januar\u00a02027")
    labels = page.locator(".kt-timeline__lane, .kt-timeline__year, .kt-timeline__label:not([class*=wide])")
    boxes = [label.bounding_box() for label in labels.all()]
    shown = [box for box in boxes if box]
    assert shown
    assert not any(_overlap(a, b) for i, a in enumerate(shown) for b in shown[i + 1 :])


def _overlap(a: "FloatRect", b: "FloatRect") -> bool:
    across = a["x"] < b["x"] + b["width"] and b["x"] < a["x"] + a["width"]
    return across and a["y"] < b["y"] + b["height"] and b["y"] < a["y"] + a["height"]


def test_language_and_then_policy_lead_to_the_policy(page: "Page") -> None:
    """Material's own script would send the reader from the policy back to the front page."""
    page.goto("/", wait_until="networkidle")
    page.locator(".kt-menu summary").click()
    page.locator(".kt-menu a[hreflang=sv]").click()
    page.wait_for_url("**/sv/")
    page.wait_for_load_state("networkidle")
    page.locator("main a[href$='konsern/']:not([hreflang])").click()
    page.wait_for_url("**/sv/konsern/")


@pytest.mark.parametrize(
    ("path", "word", "inflected", "start"),
    [
        ("/personvern/", "opplysning", "opplysninger", "/"),
        ("/sv/konsern/", "uppgift", "uppgifter", "/sv/"),
    ],
)
def test_search_knows_the_language(page: "Page", path: str, word: str, inflected: str, start: str) -> None:
    page.goto(path)
    page.locator("[name=query]").press_sequentially(word)
    page.locator(".md-search-result mark", has_text=inflected).first.wait_for()
    found = page.locator(".md-search-result__link").evaluate_all("links => links.map(link => link.href)")
    paths = [urlsplit(link).path for link in found]
    assert paths
    assert all(link.startswith(start) for link in paths)
    assert (start != "/") or not any(link.startswith(("/sv/", "/en/", "/fi/")) for link in paths)


def test_explanation_of_a_term_shows_on_focus_until_escape(page: "Page") -> None:
    page.goto("/personvern/")
    term = page.locator("a.kt-term").first
    shown = "element => getComputedStyle(element, '::after').content"
    assert term.evaluate(shown) == "none"
    page.keyboard.press("Tab")  # from here on the browser knows that a keyboard is used
    term.focus()
    assert str(term.get_attribute("data-definition")) in term.evaluate(shown)
    page.keyboard.press("Escape")
    assert term.evaluate(shown) == "none"


def test_bare_letters_are_no_commands(page: "Page") -> None:
    page.goto("/personvern/", wait_until="networkidle")
    page.keyboard.press("s")
    assert page.evaluate("document.activeElement.tagName") == "BODY"


def test_menu_opens_by_keyboard_on_a_narrow_screen(scriptless: "Page") -> None:
    scriptless.set_viewport_size(NARROW)
    scriptless.goto("/personvern/")
    assert not scriptless.locator("#menu").is_visible()
    scriptless.get_by_role("checkbox", name="Meny").press("Space")
    scriptless.locator("#menu a", has_text="Lysabonnement").click()
    scriptless.wait_for_url("**/lystjeneste/")


def test_everything_but_search_works_without_script(scriptless: "Page") -> None:
    scriptless.goto("/konsern/")
    assert not scriptless.locator(".kt-search").is_visible()
    assert scriptless.locator("noscript p").is_visible()
    scriptless.locator(".kt-contents a", has_text="Mottakere").click()
    scriptless.wait_for_url("**/konsern/#mottakere")
    scriptless.locator(".kt-menu summary").click()
    scriptless.locator(".kt-menu a[hreflang=fi]").click()
    scriptless.wait_for_url("**/fi/konsern/")


def test_paper_holds_the_text_and_where_it_came_from(page: "Page") -> None:
    page.goto("/personvern/")
    page.emulate_media(media="print")
    for pressed in (".md-header", "#menu", ".kt-toc", ".kt-tools", ".kt-ways", ".kt-version", ".kt-skip"):
        assert not page.locator(pressed).first.is_visible(), pressed
    assert page.locator("h1").is_visible()
    assert page.locator(".kt-print-source").inner_text().endswith("https://policies.example/personvern/")


def test_paper_tells_an_older_version_from_the_one_in_force(page: "Page") -> None:
    page.goto("/personvern/v/2.0/")
    page.emulate_media(media="print")
    assert page.locator(".kt-status").is_visible()
    assert page.locator(".kt-banner__text").is_visible()
    assert page.locator(".kt-checksum code").is_visible()
    assert page.locator(".kt-print-source").inner_text().endswith("/personvern/v/2.0/")
