"""What search engines are told: existing texts only, each at one address, linked both ways."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from tests.built_site import ROOT, built
from tests.html_tree import Element, parse_html

HOST = "https://policies.example/"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's own example site."""
    return built(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("example") / "site")


@pytest.fixture(scope="module")
def sitemap(site: Path) -> dict[str, dict[str, str]]:
    """The addresses of the sitemap, each with its translations by language."""
    return {
        str(url.findtext(f"{SITEMAP}loc")): {
            link.attrib["hreflang"]: link.attrib["href"] for link in url.findall(f"{XHTML}link")
        }
        for url in ET.parse(site / "sitemap.xml").getroot()
    }


def test_every_address_is_a_page_that_was_built(site: Path, sitemap: dict[str, dict[str, str]]) -> None:
    assert f"{HOST}personvern/" in sitemap
    assert [loc for loc in sitemap if not _page_at(site, loc).is_file()] == []


def test_page_shown_in_another_language_is_left_out(sitemap: dict[str, dict[str, str]]) -> None:
    assert f"{HOST}en/personvern/" in sitemap
    assert f"{HOST}fi/personvern/" not in sitemap


def test_translations_name_each_other_and_the_default(sitemap: dict[str, dict[str, str]]) -> None:
    assert sitemap[f"{HOST}personvern/"] == {
        "nb": f"{HOST}personvern/",
        "en": f"{HOST}en/personvern/",
        "x-default": f"{HOST}personvern/",
    }
    assert [
        (here, there)
        for here, links in sitemap.items()
        for there in links.values()
        if sitemap.get(there) != links
    ] == []


def test_pages_say_the_same_as_the_sitemap(site: Path, sitemap: dict[str, dict[str, str]]) -> None:
    for loc, translations in sitemap.items():
        links = _links(_page_at(site, loc))
        assert [link["href"] for link in links if link["rel"] == "canonical"] == [loc]
        assert {link["hreflang"]: link["href"] for link in links if "hreflang" in link} == translations


def test_page_shown_in_another_language_points_to_that_language(site: Path) -> None:
    page = _page_at(site, f"{HOST}fi/personvern/")
    assert [link["href"] for link in _links(page) if link["rel"] == "canonical"] == [f"{HOST}personvern/"]
    assert not any("hreflang" in link for link in _links(page))
    assert {"name": "robots", "content": "noindex, follow"} in [
        meta.attrs for meta in _elements(page, "meta")
    ]


def test_no_link_is_one_that_the_theme_takes_for_another_site(site: Path) -> None:
    """Material's script acts on ``rel`` when it is exactly ``alternate``."""
    pages = list(site.rglob("*.html"))
    assert pages
    assert not any('rel="alternate"' in page.read_text("utf-8") for page in pages)


def _page_at(site: Path, address: str) -> Path:
    return site / address.removeprefix(HOST) / "index.html"


def _links(page: Path) -> list[dict[str, str]]:
    return [link.attrs for link in _elements(page, "link")]


def _elements(page: Path, tag: str) -> list[Element]:
    return [element for element in parse_html(page.read_text("utf-8")).walk() if element.tag == tag]
