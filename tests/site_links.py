"""Following every link of a built site that leads to the site itself."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from tests.html_tree import parse_html

_POINTERS = ("href", "src")


def broken_links(site: Path, address: str) -> list[str]:
    """The links of all pages that lead nowhere, as ``page → link``; ``address`` is the site's own."""
    return sorted(
        f"{page} → {link}"
        for page, (_, links) in ((path, _page(site / path)) for path in _pages(site))
        for link in links
        if not _arrives(site, address, page, link)
    )


def _pages(site: Path) -> Iterator[str]:
    for path in sorted(site.rglob("*.html")):
        yield path.relative_to(site).as_posix()


@cache
def _page(path: Path) -> tuple[frozenset[str], frozenset[str]]:
    """The anchors of a page, and its links."""
    elements = list(parse_html(path.read_text("utf-8")).walk())
    return (
        frozenset(e.attrs["id"] for e in elements if "id" in e.attrs),
        frozenset(e.attrs[name] for e in elements for name in _POINTERS if name in e.attrs),
    )


def _arrives(site: Path, address: str, page: str, link: str) -> bool:
    here = address + page.removesuffix("index.html")
    target, anchor = urldefrag(urljoin(here, link))
    if urlsplit(target)[:2] != urlsplit(address)[:2]:
        return True
    if not target.startswith(address):
        return False
    path = site / unquote(urlsplit(target).path.removeprefix(urlsplit(address).path))
    file = path / "index.html" if target.endswith("/") else path
    if not file.is_file():
        return False
    return not anchor or file.suffix != ".html" or unquote(anchor) in _page(file)[0]
