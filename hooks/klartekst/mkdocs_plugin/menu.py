"""The menu of a language: entries are laid out once for all pages from which they look the same.

A menu of a hundred policies stands on each of their pages, so laying out every entry for every page costs
the square of their number.
"""

import posixpath
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeGuard

from jinja2 import Environment, TemplateNotFound
from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Link
from mkdocs.structure.pages import Page

from klartekst.mkdocs_plugin.site_templates import are_filled_in_as_written
from klartekst.mkdocs_plugin.theme import is_ours
from klartekst.storage.cache import is_switched_off

_TEMPLATE = "partials/nav.html"

Entry = Callable[[StructureItem], str]
"""The macro of the template that lays out an entry, with the page on which it stands."""


class Menu:
    """The entries of the menu, for the template that lays them out.

    ``prefix`` is what the addresses of the language begin with. An entry is shared where its words, and the
    way to it from the page, are those that it was laid out with.
    """

    def __init__(self, environment: Environment, prefix: str) -> None:
        self._environment, self._prefix = environment, prefix
        self._known: dict[tuple[object, ...], str] = {}

    def entries(self, items: Iterable[StructureItem], page: Page | None, entry: Entry) -> str:
        """Items of the menu, each laid out by ``entry`` as it is on a page; ``None`` is no page at all."""
        folder = _folder(page.url) if page else ""
        below = f"{folder}/".startswith(f"{_normal(self._prefix)}/")
        if page is None or not below or not self._is_shared():
            return "".join(map(entry, items))
        branch = _branch(folder, self._prefix)
        return "".join(
            self._shared(item, folder.count("/"), entry)
            if _is_plain(item) and item is not page and _branch(item.url or "", self._prefix) != branch
            else entry(item)
            for item in items
        )

    def _shared(self, item: Page | Link, depth: int, entry: Entry) -> str:
        """An entry whose way leads over the first page of the language, from so many folders below it."""
        language = getattr(item.file, "locale", None) if isinstance(item, Page) else None
        looks = (depth, item.url, item.title, language)
        html = self._known.get(looks)
        if html is None:
            html = self._known[looks] = entry(item)
        return html

    def _is_shared(self) -> bool:
        """Whether entries are laid out by our template as it is written, which says no more of a page."""
        if is_switched_off() or not are_filled_in_as_written(self._environment):
            return False
        try:
            return is_ours(self._environment.get_template(_TEMPLATE).filename)
        except TemplateNotFound:
            return False


def _is_plain(item: StructureItem) -> TypeGuard[Page | Link]:
    """Whether an item is a page or a link, and nobody has given it something else than words for a title."""
    return isinstance(item, Page | Link) and isinstance(item.title, str)


def _folder(url: str) -> str:
    """The folder from which MkDocs counts the ways of a page: what has a dot in its name is a file."""
    folder, _, name = url.rpartition("/")
    return _normal(folder if "." in name else url)


@lru_cache(maxsize=65536)
def _branch(url: str, prefix: str) -> str:
    """The folder or page below the first page of the language in which something is."""
    return _normal(url).removeprefix(_normal(prefix)).lstrip("/").partition("/")[0]


def _normal(url: str) -> str:
    """An address from the root of the site, as MkDocs compares it with others."""
    return posixpath.normpath(f"/{url.lstrip('/')}").rstrip("/")
