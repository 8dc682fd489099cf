"""The addresses of a site that was built, or that a sitemap lists."""

from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

_NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_PAGES = (".html", ".json", ".xml", ".md", ".pdf", ".link")


def published_addresses(source: Path) -> frozenset[str]:
    """The addresses of pages and documents: ``/policy/`` for ``policy/index.html``.

    ``source`` is a built site's folder, or a ``sitemap.xml``, whose addresses are taken to count from
    the shortest of them. Style sheets, scripts and pictures are no addresses that people keep.
    """
    if source.is_dir():
        return frozenset(_folder_addresses(source))
    return _sitemap_addresses(source)


def _folder_addresses(folder: Path) -> set[str]:
    files = (path.relative_to(folder) for path in folder.rglob("*") if path.suffix in _PAGES)
    kept = (path.as_posix() for path in files if path.parts[0] != "assets" and path.stem != "404")
    return {f"/{path.removesuffix('index.html')}" for path in kept if not path.endswith("search_index.json")}


def _sitemap_addresses(sitemap: Path) -> frozenset[str]:
    paths = [
        unquote(urlsplit((location.text or "").strip()).path).removesuffix("index.html")
        for location in ET.parse(sitemap).getroot().iter(f"{_NAMESPACE}loc")
    ]
    base = min(paths, key=len, default="/").rstrip("/")
    return frozenset(path.removeprefix(base) or "/" for path in paths)
