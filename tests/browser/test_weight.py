"""What a reader has to load: little, and the search only on use."""

import gzip
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.browser.test_pages import PAGES
from tests.browser.test_privacy import search

from klartekst.publishing.style_sheet import style_sheet

if TYPE_CHECKING:
    from playwright.sync_api import Page

MOST_BYTES, MOST_REQUESTS = 40_000, 8
POLICIES = ("kapsler", "konsern", "kunder", "lystjeneste", "personvern", "vilkar")
STYLE = "**/assets/klartekst/style.css"


@pytest.mark.parametrize("path", [f"/{policy}/" for policy in POLICIES])
def test_policy_is_light_until_somebody_searches(page: "Page", example_site: Path, path: str) -> None:
    """HTML, styles and scripts, packed as servers send them, with a cold cache."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path, wait_until="networkidle")
    origin = page.evaluate("location.origin")
    weights = {name: _weight(example_site, name.removeprefix(origin)) for name in asked}
    assert len(asked) <= MOST_REQUESTS, asked
    assert sum(weights.values()) <= MOST_BYTES, weights


def _weight(site: Path, address: str) -> int:
    file = site / f"{address}index.html".lstrip("/") if address.endswith("/") else site / address.lstrip("/")
    return len(gzip.compress(file.read_bytes(), 6)) if file.suffix in (".html", ".css", ".js") else 0


@pytest.mark.parametrize("path", ["/", "/personvern/", "/personvern/v/3.0/changes/", "/en/guide/codes/"])
def test_search_is_fetched_on_use_alone(page: "Page", path: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path, wait_until="networkidle")
    assert [address for address in asked if "/search" in address or "/bundle" in address] == []
    search(page)
    assert len([address for address in asked if address.endswith("search_index.json")]) == 1


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_page_looks_as_with_the_whole_of_the_theme(page: "Page", path: str, whole_style: str) -> None:
    """Rules of Material that no page can use are left out of the style sheet; nobody may see it."""
    for width, scheme in ((1280, "light"), (360, "dark")):
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.goto(path, wait_until="networkidle")
        built = page.screenshot(full_page=True, animations="disabled")
        page.route(STYLE, lambda route: route.fulfill(body=whole_style, content_type="text/css"))
        page.goto(path, wait_until="networkidle")
        assert page.screenshot(full_page=True, animations="disabled") == built, (width, scheme)
        page.unroute(STYLE)


@pytest.fixture(scope="module")
def whole_style(example_site: Path) -> str:
    """The style sheet of the example site with everything that Material styles."""
    (material,) = (example_site / "assets" / "stylesheets").glob("main.*.css")
    theme, *own, printed = (
        path.read_text("utf-8")
        for path in (
            material,
            *(
                example_site / "assets" / "klartekst" / f"{name}.css"
                for name in ("frame", "text", "versions", "print")
            ),
        )
    )
    return style_sheet(theme, own, printed, None)
