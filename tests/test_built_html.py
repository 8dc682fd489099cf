"""The HTML of whole sites: valid, with one h1, languages marked, every link arriving, every page named."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from tests.five_languages import build_five_languages
from tests.html_tree import Element, parse_html
from tests.page_checkers import html_errors
from tests.site_links import broken_links

pytestmark = pytest.mark.xdist_group("built-html")

ADDRESS = "https://policies.example/"
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@pytest.fixture(scope="session")
def five_languages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with every kind of page in five languages."""
    return build_five_languages(tmp_path_factory.mktemp("five-languages"))


@pytest.fixture(params=["example_site", "five_languages"])
def site(request: pytest.FixtureRequest) -> Path:
    folder: Path = request.getfixturevalue(request.param)
    return folder


def test_html_is_valid(site: Path) -> None:
    errors = html_errors(site)
    assert not errors, "\n".join(errors)


def test_every_link_and_fragment_arrives(site: Path) -> None:
    assert broken_links(site, ADDRESS) == []


def test_no_id_is_given_twice(site: Path) -> None:
    assert [
        f"{page} #{name}"
        for page, elements in _pages(site)
        for name, times in Counter(e.attrs["id"] for e in elements if "id" in e.attrs).items()
        if times > 1
    ] == []


def test_headings_begin_with_the_only_h1_and_skip_no_level(site: Path) -> None:
    wrong = []
    for page, elements in _pages(site):
        levels = [HEADINGS.index(e.tag) + 1 for e in elements if e.tag in HEADINGS]
        jumps = [b for a, b in pairwise(levels) if b > a + 1]
        if levels[:1] != [1] or levels.count(1) != 1 or jumps:
            wrong.append(f"{page} {levels}")
    assert wrong == []


def test_every_page_has_a_title_and_a_description(site: Path) -> None:
    unnamed = []
    for page, elements in _pages(site):
        title = next((e.words().strip() for e in elements if e.tag == "title"), "")
        told = [
            e.attrs["content"] for e in elements if e.tag == "meta" and e.attrs.get("name") == "description"
        ]
        if not title or (not page.endswith("404.html") and not "".join(told).strip()):
            unnamed.append(f"{page} {title!r} {told}")
    assert unnamed == []


def test_pages_name_each_other_as_translations_and_one_address_each(site: Path) -> None:
    canonical = {page: _links(elements, "canonical") for page, elements in _pages(site)}
    assert [page for page, links in canonical.items() if len(links) != (not page.endswith("404.html"))] == []
    translations = {
        page: {
            e.attrs["hreflang"]: e.attrs["href"]
            for e in elements
            if e.tag == "link" and "hreflang" in e.attrs
        }
        for page, elements in _pages(site)
    }
    assert [
        f"{page} → {code} {there}"
        for page, links in translations.items()
        for code, there in links.items()
        if translations.get(_page_at(there)) != links
    ] == []
    assert [
        page for page, links in translations.items() if links and canonical[page][0] not in links.values()
    ] == []


def test_tables_have_headers_with_a_scope(site: Path) -> None:
    assert [
        f"{page} {table.words().split()[:5]}"
        for page, elements in _pages(site)
        for table in elements
        if table.tag == "table" and not _has_headers(table)
    ] == []


def test_words_of_another_language_say_so(five_languages: Path) -> None:
    """Klartekst's own words are English on Arabic pages. Redlines compare words alone, without marks."""
    own = (
        "Skip to content",
        "Languages",
        "Contents",
        "Updates",
        "Versions",
        "Words and terms",
        "Duration",
        "Purpose",
    )
    unmarked = []
    for page, elements in _pages(five_languages):
        if not page.startswith("ar/"):
            continue
        for element in elements:
            words = "".join(child for child in element.children if isinstance(child, str)).strip(" :\n")
            if words in own and _language(element) != "en" and not _is_compared(element):
                unmarked.append(f"{page} {element.tag} {words}")
    assert unmarked == []


def _language(element: Element) -> str:
    """The language in which an element stands."""
    return next((e.attrs["lang"] for e in element.ancestors() if "lang" in e.attrs), "")


def _is_compared(element: Element) -> bool:
    around = [e.attrs.get("class", "") for e in element.ancestors()]
    return any("kt-section" in classes for classes in around) and any("kt-redline" in c for c in around)


def _has_headers(table: Element) -> bool:
    headers = [e for e in table.walk() if e.tag == "th"]
    return bool(headers) and all(
        e.attrs.get("scope") in ("col", "row") and e.words().strip() for e in headers
    )


def _links(elements: list[Element], rel: str) -> list[str]:
    return [e.attrs["href"] for e in elements if e.tag == "link" and e.attrs.get("rel") == rel]


def _page_at(address: str) -> str:
    return f"{address.removeprefix(ADDRESS)}index.html"


def _pages(site: Path) -> Iterator[tuple[str, list[Element]]]:
    """Every page by its path, with all its elements in document order."""
    for path in sorted(site.rglob("*.html")):
        yield path.relative_to(site).as_posix(), _elements(path)


@cache
def _elements(path: Path) -> list[Element]:
    return list(parse_html(path.read_text("utf-8")).walk())
