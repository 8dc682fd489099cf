"""Redlines as readers meet them: built beforehand, and made in the browser of any two versions."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.html_tree import Element, parse_html

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Route

VERSIONS = ("1.0", "2.0", "2.1", "3.0", "4.0")
PAIRS = [*permutations(VERSIONS, 2)]
COMPARE = "/personvern/compare/"
QUERY = "?from=1.0&to=4.0&language=nb"
OUT_OF_REACH = """
  [...document.querySelectorAll("main *")].filter((element) =>
    element.scrollWidth > element.clientWidth + 1 && element.tabIndex < 0
    && /auto|scroll/.test(getComputedStyle(element).overflowX)).map(({ outerHTML }) => outerHTML)
"""
"""What scrolls sideways and cannot be focused."""

MARKED = """
  async ([language, ...texts]) => {
    const { compare } = await import("/assets/klartekst/redline.js");
    const pages = texts.map((text) => new DOMParser().parseFromString(
      `<div class="kt-policy"><h1>A</h1><div class="kt-preamble"><p>${text}</p></div></div>`, "text/html"));
    const [section] = await compare(...pages, language, async () => {});
    const marks = { added: (text) => `{+${text}+}`, removed: (text) => `[-${text}-]`, same: (text) => text };
    const spans = section.blocks.flatMap((block) => block.spans.flat());
    return spans.map(({ kind, text }) => marks[kind](text)).join("");
  }
"""
"""Two texts compared, with marks around what was added and removed."""

_AROUND = ("kt-anchor", "kt-footnote-mark", "kt-said", "kt-label", "kt-state", "kt-flags", "kt-left-out")
_INLINE = ("a", "abbr", "code", "del", "em", "ins", "mark", "span", "strong", "sub", "sup")
_NUMBER = re.compile(r"^\d+\.(?: |$)")
_SET_OTHERWISE = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys("‘’", "'"))


def _parts(page: Element, *classes: str) -> Iterator[Element]:
    for element in page.walk():
        if any(name in element.attrs.get("class", "").split() for name in classes):
            yield element


def _said(element: Element, without: str = "") -> str:
    """What is read of an element, its blocks parted by blanks."""
    classes = element.attrs.get("class", "").split()
    is_skipped = element.tag == without or "data-search-exclude" in element.attrs
    if is_skipped or element.attrs.get("role") == "doc-backlink" or any(name in _AROUND for name in classes):
        return ""
    words = "".join(child if isinstance(child, str) else _said(child, without) for child in element.children)
    if element.tag == "h2":
        words = _NUMBER.sub("", words.strip())
    return words if element.tag in _INLINE else f" {words} "


def _words(texts: Iterator[str]) -> Counter[str]:
    """How often each word is said: a section or paragraph may have moved."""
    return Counter(
        word
        for text in texts
        for word in unicodedata.normalize("NFC", text).translate(_SET_OTHERWISE).replace("\xad", "").split()
    )


def _words_of_version(site: Path, version: str, start: str = "") -> Counter[str]:
    page = parse_html((site / start / "personvern" / "v" / version / "index.html").read_text("utf-8"))
    title = next(element for element in page.walk() if element.tag == "h1")
    return _words(map(_said, (title, *_parts(page, "kt-preamble", "kt-section"))))


def _words_of_redline(redline: Element, without: str) -> Counter[str]:
    return _words(_said(section, without) for section in _parts(redline, "kt-section"))


def _changed_sections(redline: Element) -> list[tuple[str, str]]:
    """The sections that the list names, with what it says of them."""
    entries = next(_parts(redline, "kt-contents")).walk()
    return [
        (next(e for e in entry.walk() if e.tag == "a").attrs["href"], next(_parts(entry, "kt-quiet")).words())
        for entry in entries
        if entry.tag == "li"
    ]


def _compared(page: "Page", address: str) -> Element:
    """The result that the browser shows at an address."""
    page.goto(address)
    page.locator("#__changes").wait_for()
    return parse_html(page.locator("#__whole").inner_html())


@pytest.mark.parametrize(("language", "start"), [("nb", ""), ("en", "en")])
def test_any_pair_is_exact(page: "Page", example_site: Path, language: str, start: str) -> None:
    """Kept and removed words are the old text, kept and added words the new."""
    for old, new in PAIRS:
        redline = _compared(page, f"{COMPARE}?from={old}&to={new}&language={language}")
        assert _words_of_redline(redline, "ins") == _words_of_version(example_site, old, start), (old, new)
        assert _words_of_redline(redline, "del") == _words_of_version(example_site, new, start), (old, new)


@pytest.mark.parametrize("start", ["", "en"])
@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("1.0", "2.0", "v/2.0/changes"),
        ("2.0", "2.1", "v/2.1/changes"),
        ("2.1", "3.0", "v/3.0/changes"),
        ("3.0", "4.0", "v/4.0/changes"),
        ("1.0", "3.0", "v/1.0/since"),
        ("2.0", "3.0", "v/2.0/since"),
    ],
)
def test_page_built_beforehand_is_exact_and_says_the_same(
    page: "Page", example_site: Path, start: str, old: str, new: str, name: str
) -> None:
    built = parse_html((example_site / start / "personvern" / name / "index.html").read_text("utf-8"))
    assert _words_of_redline(built, "ins") == _words_of_version(example_site, old, start)
    assert _words_of_redline(built, "del") == _words_of_version(example_site, new, start)
    prefix = f"/{start}" if start else ""
    made = _compared(page, f"{prefix}{COMPARE}?from={old}&to={new}&language={start or 'nb'}")
    assert _changed_sections(made) == _changed_sections(built)


# What was built beforehand


@pytest.mark.parametrize(
    "path", ["v/3.0/changes/", "v/1.0/since/", "history/", "compare/", f"compare/{QUERY}"]
)
def test_page_fits_the_narrowest_screen_and_every_part_is_reached_by_keyboard(
    page: "Page", path: str
) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"/personvern/{path}", wait_until="networkidle")
    for fragment in ("", "#__whole"):
        page.evaluate("fragment => { location.hash = fragment }", fragment)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert page.evaluate(OUT_OF_REACH) == []


def test_whole_text_is_a_plain_link_away(scriptless: "Page") -> None:
    scriptless.goto("/personvern/v/4.0/changes/")
    unchanged = scriptless.locator("section:has(#personvernombud), section:has(#ansvarlig)").first
    assert not unchanged.is_visible()
    scriptless.get_by_text("Vis hele teksten").click()
    assert unchanged.is_visible()
    assert not scriptless.locator(".kt-left-out").first.is_visible()
    scriptless.get_by_text("Vis bare endringene").click()
    assert not unchanged.is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("media", ["screen", "print"])
def test_changes_are_told_by_more_than_colour(page: "Page", media: str, scheme: str) -> None:
    page.emulate_media(media=media, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto("/personvern/v/3.0/changes/")
    line = "element => getComputedStyle(element).textDecorationLine"
    assert page.locator("main ins").first.evaluate(line) == "underline"
    assert page.locator("main del").first.evaluate(line) == "line-through"
    assert page.locator(".kt-label").first.is_visible()
    assert page.locator(".kt-flag").first.is_visible()
    assert page.locator(".kt-left-out").first.is_visible()
    assert page.locator("main ins").first.inner_text().startswith("lagt til")
    assert page.locator(".kt-fold").is_visible() is (media == "screen")


def test_paper_holds_what_the_reader_has_unfolded(page: "Page") -> None:
    page.goto("/personvern/v/4.0/changes/#__whole")
    page.emulate_media(media="print")
    assert page.locator("#ansvarlig").is_visible()


# Any two versions


def test_comparison_without_script_is_a_table_of_links(scriptless: "Page") -> None:
    scriptless.goto(COMPARE)
    assert not scriptless.locator(".kt-compare").is_visible()
    assert scriptless.get_by_text("trengs JavaScript").is_visible()
    scriptless.get_by_role("link", name="Fra versjon 2.1 til versjon 3.0").click()
    scriptless.wait_for_url("**/personvern/v/2.1/since/")


def test_comparison_by_keyboard_is_announced_and_has_an_address(page: "Page") -> None:
    page.goto(COMPARE)
    assert not page.get_by_text("trengs JavaScript").is_visible()
    page.get_by_label("Fra versjon").focus()
    page.keyboard.type("1.0")
    page.get_by_label("Til versjon").select_option("4.0")
    page.locator("select[name=language]").select_option("en")
    page.get_by_role("button", name="Sammenlign").press("Enter")
    page.wait_for_url(f"**{COMPARE}?from=1.0&to=4.0&language=en")
    page.locator("#__changes").wait_for()
    assert page.evaluate("document.activeElement.textContent") == "Fra versjon 1.0 til versjon 4.0"
    said = page.get_by_role("status").inner_text()
    assert said.startswith("Fra versjon 1.0 til versjon 4.0. Endrede punkter: ")
    sections = page.locator("#__whole .kt-section")
    assert {section.get_attribute("lang") for section in sections.all()} == {"en"}
    page.locator("#__whole").get_by_role("link", name="Se versjon 4.0").click()
    page.wait_for_url("**/en/personvern/v/4.0/")


def test_whole_text_of_a_comparison_unfolds(page: "Page") -> None:
    page.goto(f"{COMPARE}?from=3.0&to=4.0&language=nb")
    page.get_by_text("Vis hele teksten").click()
    assert page.locator("#ansvarlig").is_visible()
    page.get_by_text("Vis bare endringene").click()
    assert not page.locator("#ansvarlig").is_visible()


def test_a_version_says_the_same_as_itself(page: "Page") -> None:
    page.goto(f"{COMPARE}?from=2.1&to=2.1&language=nb")
    page.locator("#__changes").wait_for()
    assert "Tekstene er like." in page.get_by_role("status").inner_text()
    assert page.locator("#__whole ins, #__whole del").count() == 0


def test_nonsense_in_the_address_is_ignored(page: "Page") -> None:
    page.goto(f"{COMPARE}?from=0.1&to=<b>&language=xx")
    page.locator("#__changes").wait_for()
    assert page.locator("#__changes").inner_text() == "Fra versjon 2.1 til versjon 3.0"


def test_texts_that_cannot_be_fetched_are_told(browser: "Browser", address: str) -> None:
    with browser.new_context(base_url=address) as context:
        context.route("**/v/1.0/", lambda route: route.abort())
        page = context.new_page()
        page.goto(f"{COMPARE}?from=1.0&to=4.0&language=nb")
        page.get_by_text("Tekstene kunne ikke hentes.").wait_for()


def test_comparison_works_under_a_strict_content_security_policy(page: "Page") -> None:
    page.route("**/compare/*", _strictly)
    page.goto(f"{COMPARE}?from=1.0&to=4.0&language=nb")
    page.locator("#__changes").wait_for()
    assert page.evaluate("[...Object.keys(localStorage), document.cookie].join('')") == ""


def _strictly(route: "Route") -> None:
    answer = route.fetch()
    policy = (
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:"
    )
    route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})


@pytest.mark.parametrize(
    ("language", "sentence", "old", "new"),
    [
        ("nb", "Vi lagrer i {} dager.", "10 000", "10 500"),
        ("nb", "Det gjelder fra {}.", "31.12.2026", "31.12.2027"),
        ("en", "Until {} only.", "1 May 2026", "1 June 2026"),
        ("sv", "Skriv till {} nu.", "a.b@post.example", "c.b@post.example"),
        ("en", "See {}.", "https://x.example/a?b=1#c", "https://x.example/a?b=2#c"),
        ("nb", "Send en {} til oss.", "e-post", "e-faktura"),
    ],
)
def test_words_are_never_split(page: "Page", language: str, sentence: str, old: str, new: str) -> None:
    page.goto("/")
    marked = page.evaluate(MARKED, [language, sentence.format(old), sentence.format(new)])
    assert marked == sentence.format(f"[-{old}-]{{+{new}+}}")


@pytest.mark.parametrize(
    ("language", "old", "new", "expected"),
    [
        ("nb", "Vi sier «ja» her.", "Vi sier “ja” her.", "Vi sier “ja” her."),
        ("nb", "Kjøp og betal.", "Kjøp, prøv og betal.", "Kjøp{+, prøv+} og betal."),
        ("nb", "Vi deler det.", "Vi deler det ikke.", "Vi deler det{+ ikke+}."),
        ("ja", "個人情報を保存します。", "個人情報を共有します。", "個人情報を[-保存-]{+共有+}します。"),
    ],
)
def test_marks_stand_where_the_words_differ(
    page: "Page", language: str, old: str, new: str, expected: str
) -> None:
    page.goto("/")
    assert page.evaluate(MARKED, [language, old, new]) == expected


def test_texts_that_have_little_in_common_are_compared_coarsely_and_exactly(page: "Page") -> None:
    page.goto("/")
    old = " ".join(f"ord{n * 7919 % 4001}" for n in range(6000))
    new = " ".join(f"ord{n * 104729 % 4003}" for n in range(6000))
    marked = page.evaluate(MARKED, ["nb", old, new])
    assert re.sub(r"\{\+.*?\+\}|\[-|-\]", " ", marked).split() == old.split()
    assert re.sub(r"\[-.*?-\]|\{\+|\+\}", " ", marked).split() == new.split()
