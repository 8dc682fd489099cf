"""Reading by keyboard, on narrow screens, with room between lines, without motion."""

from typing import TYPE_CHECKING, Any

import pytest
from tests.five_languages import LANGUAGES, PAGES, address

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

NARROW: Any = {"width": 320, "height": 800}  # also what 400 % of a screen of 1280 pixels leaves
WIDE: Any = {"width": 1280, "height": 800}

# WCAG 1.4.12: whoever sets these for themselves must not lose a word.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }
"""

# The parts whose words are cut off: hidden overflow that holds more than it shows.
CUT_OFF = """() => [...document.querySelectorAll("body *")].filter((element) => {
    const style = getComputedStyle(element);
    const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    const isHidden = style.clipPath !== "none" || style.visibility === "hidden" || !element.checkVisibility();
    const cuts = (way) => ["hidden", "clip"].includes(style[way]);
    return words && !isHidden
        && ((cuts("overflowX") && element.scrollWidth > element.clientWidth + 1)
            || (cuts("overflowY") && element.scrollHeight > element.clientHeight + 1));
}).map((element) => element.outerHTML.slice(0, 120))"""

# WCAG 2.5.8, measured: what can be pressed is 24 pixels high and wide, or a link within a sentence.
SMALL_TARGETS = """() => [...document.querySelectorAll("a[href], button, summary, select, label.kt-button")]
    .filter((target) => {
        const style = getComputedStyle(target);
        if (!target.checkVisibility({ visibilityProperty: true }) || target.closest(".kt-skip")) return false;
        if (style.clipPath !== "none" || target.disabled) return false;
        const { width, height } = target.getBoundingClientRect();
        const isInline = style.display === "inline";
        return !isInline && (width < 24 || height < 24);
    }).map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return `${Math.round(width)} × ${Math.round(height)}: ${target.outerHTML.slice(0, 120)}`;
    })"""

MOVING = """() => [...document.querySelectorAll("*")].flatMap((element) =>
    ["", "::before", "::after"].map((part) => [element, part, getComputedStyle(element, part || null)]))
    .filter(([, , style]) => /[1-9]/.test(style.transitionDuration)
        || (style.animationName !== "none" && /[1-9]/.test(style.animationDuration)))
    .map(([element, part]) => element.outerHTML.slice(0, 80) + part)"""

# Where the keyboard is: what it is called there, whether that can be seen, and whether it is on the screen.
STOP = """() => {
    const at = document.activeElement;
    const shown = at.matches(".kt-toggle") ? at.nextElementSibling
        : at.matches(".kt-search__input") ? at.closest(".kt-search__form") : at;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    const box = shown.getBoundingClientRect();
    const middle = document.elementFromPoint(box.x + Math.min(box.width, 20) / 2, box.y + box.height / 2);
    return {
        name: at === document.body ? "" : at.outerHTML.slice(0, 100),
        outlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
        onScreen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
            && box.top < innerHeight && box.left < innerWidth,
        uncovered: Boolean(middle && (shown.contains(middle) || middle.contains(shown))),
        place: [...document.querySelectorAll("*")].indexOf(at),
    };
}"""


@pytest.fixture(scope="module")
def tab(browser: "Browser", five_languages_address: str) -> "Any":
    # A reader's own style, which these tests put in, is nothing that the page's policy could forbid.
    with browser.new_context(base_url=five_languages_address, bypass_csp=True) as context:
        yield context.new_page()


def _width(tab: "Page") -> int:
    return int(tab.evaluate("document.documentElement.scrollWidth"))


@pytest.mark.parametrize("width", [480, 740, 980, 1280])
def test_long_words_in_tables_stay_on_the_page(tab: "Page", width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    wide = []
    for page in ("policy", "ordinary page", "changelog", "comparison", "coverage"):
        tab.goto(address("nb", PAGES[page]))
        wide += [page] if _width(tab) > width else []
    assert wide == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_scrolls_sideways_even_with_wide_spacing(tab: "Page", language: str) -> None:
    tab.set_viewport_size(NARROW)
    wrong = []
    for kind, page in PAGES.items():
        tab.goto(address(language, page))
        plain = _width(tab)
        tab.add_style_tag(content=SPACING)
        spaced, cut = _width(tab), tab.evaluate(CUT_OFF)
        if plain > NARROW["width"] or spaced > NARROW["width"] or cut:
            wrong.append(f"{kind}: {plain} px wide, with wide spacing {spaced}, cut off: {cut}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("language", ["nb", "ar"])
def test_what_can_be_pressed_is_large_enough(tab: "Page", language: str, size: Any) -> None:
    tab.set_viewport_size(size)
    small = []
    for kind, page in PAGES.items():
        tab.goto(address(language, page))
        small += [f"{kind}: {found}" for found in tab.evaluate(SMALL_TARGETS)]
    assert not small, "\n".join(small)


def test_nothing_moves_for_those_who_want_no_motion(tab: "Page") -> None:
    tab.emulate_media(reduced_motion="reduce")
    moving = []
    for kind, page in PAGES.items():
        tab.goto(address("nb", page))
        moving += [f"{kind}: {found}" for found in tab.evaluate(MOVING)]
    tab.emulate_media(reduced_motion="no-preference")
    assert not moving, "\n".join(moving)


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["narrow", "wide"])
@pytest.mark.parametrize("language", ["nb", "ar"])
@pytest.mark.parametrize(
    "kind", ["policy", "redline", "changelog", "comparison", "ordinary page", "page not found"]
)
def test_keyboard_walks_the_page_in_order_and_in_sight(
    tab: "Page", kind: str, language: str, size: Any
) -> None:
    tab.set_viewport_size(size)
    tab.goto(address(language, PAGES[kind]))
    stops = _walk(tab)
    assert "kt-skip" in stops[0]["name"]
    assert [stop["name"] for stop in stops if not stop["outlined"]] == []
    assert [stop["name"] for stop in stops if not stop["onScreen"]] == []
    assert [stop["name"] for stop in stops if not stop["uncovered"]] == []
    places = [stop["place"] for stop in stops]
    assert places == sorted(set(places)), "the order is not that of the page"


def _walk(tab: "Page") -> list[dict[str, Any]]:
    """Every stop of the Tab key from the top of the page until the keyboard leaves it."""
    stops: list[dict[str, Any]] = []
    for _ in range(400):
        tab.keyboard.press("Tab")
        stop = tab.evaluate(STOP)
        if not stop["name"] or (stops and stop["place"] == stops[0]["place"]):
            return stops
        stops.append(stop)
    raise AssertionError(f"the keyboard does not get out: {stops[-3:]}")


@pytest.mark.parametrize("language", ["nb", "ar"])
def test_menu_and_languages_open_and_close_by_keyboard(tab: "Page", language: str) -> None:
    tab.set_viewport_size(NARROW)
    tab.goto(address(language, PAGES["policy"]))
    toggle, menu = tab.locator("#__drawer"), tab.locator("#menu")
    toggle.focus()
    tab.keyboard.press("Space")
    assert menu.is_visible()
    tab.keyboard.press("Escape")
    assert not menu.is_visible()
    assert toggle.evaluate("at => at === document.activeElement")
    summary, choices = tab.locator(".kt-menu > summary"), tab.locator(".kt-menu__list")
    summary.focus()
    tab.keyboard.press("Enter")
    assert choices.is_visible()
    tab.keyboard.press("Escape")
    assert not choices.is_visible()
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    tab.keyboard.press("Tab")
    chosen = tab.evaluate("document.activeElement.hreflang")
    tab.keyboard.press("Enter")
    tab.wait_for_url(f"**{address(chosen, PAGES['policy'])}")


def test_another_version_is_chosen_by_keyboard(tab: "Page") -> None:
    tab.goto(address("nb", PAGES["policy"]))
    tab.locator(".kt-version > a", has_text="Versjon 1.0").focus()
    tab.keyboard.press("Enter")
    tab.wait_for_url(f"**{address('nb', PAGES['older version'])}")
