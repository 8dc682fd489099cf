"""The menu of a language: entries are laid out once for all pages from which they look the same.

A menu of a hundred policies stands on each of their pages, so laying out every entry for every page costs
the square of their number.
"""

import posixpath
from collections.abc import Callable, Sequence

from jinja2 import Environment, TemplateNotFound
from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Link
from mkdocs.structure.pages import Page

from klartekst.mkdocs_plugin.site_templates import are_filled_in_as_written
from klartekst.mkdocs_plugin.theme import is_ours
from klartekst.storage.cache import is_switched_off

_TEMPLATE = "partials/nav.html"
_PLAIN = (Page, Link)

Entry = Callable[[StructureItem], str]
"""The macro of the template that lays out an entry, with the page on which it stands."""


Face = tuple[str | None, str, str | None]
"""What is seen of an entry: where it leads, its title, and the language of the page."""

_MOST = 256
"""How many lists are kept laid out: a site has few menus, unless somebody changes titles on every page."""


class Menu:
    """The entries of the menu, for the template that lays them out.

    ``prefix`` is what the addresses of the language begin with. An entry is shared where its words, and the
    way to it from the page, are those that it was laid out with.
    """

    def __init__(self, environment: Environment, prefix: str) -> None:
        self._environment, self._prefix = environment, prefix
        self._known: dict[tuple[int, Face | None], str] = {}
        self._lists: dict[tuple[int, tuple[Face | None, ...]], _Laid] = {}

    def entries(self, items: Sequence[StructureItem], page: Page | None, entry: Entry) -> str:
        """Items of the menu, each laid out by ``entry`` as it is on a page; ``None`` is no page at all."""
        folder = _folder(page.url) if page else ""
        below = f"{folder}/".startswith(f"{_normal(self._prefix)}/")
        if page is None or not below or not self._is_shared():
            return "".join(map(entry, items))
        depth, faces = folder.count("/"), tuple(map(_face, items))
        laid = self._laid(depth, faces)
        own = laid.alone | laid.near.get(_branch(folder, self._prefix), frozenset())
        own = own.union(at for at, item in enumerate(items) if item is page)
        for at in laid.missing - own:
            laid.html[at] = self._shared(items[at], (depth, faces[at]), entry)
        laid.missing &= own
        html = list(laid.html)
        for at in own:
            html[at] = entry(items[at])
        return "".join(html)

    def _laid(self, depth: int, faces: tuple[Face | None, ...]) -> "_Laid":
        known = self._lists.get((depth, faces))
        if known is None:
            if len(self._lists) >= _MOST:
                self._lists.clear()
            known = self._lists[depth, faces] = _Laid(faces, self._prefix)
        return known

    def _shared(self, item: StructureItem, looks: tuple[int, Face | None], entry: Entry) -> str:
        """An entry whose way leads over the first page of the language, from so many folders below it."""
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


class _Laid:
    """A list of entries as it is on most pages at one depth.

    What stands at the places in ``alone`` is laid out for each page, what is in ``near`` for the pages
    of the same branch; what is ``missing`` has not been laid out yet.
    """

    def __init__(self, faces: Sequence[Face | None], prefix: str) -> None:
        self.html = [""] * len(faces)
        self.alone = frozenset(at for at, face in enumerate(faces) if face is None)
        self.missing = frozenset(range(len(faces))) - self.alone
        near: dict[str, set[int]] = {}
        for at, face in enumerate(faces):
            if face is not None:
                near.setdefault(_branch(face[0] or "", prefix), set()).add(at)
        self.near = {branch: frozenset(places) for branch, places in near.items()}


def _face(item: StructureItem) -> Face | None:
    """What is seen of a page or a link; nothing where somebody has given it no words for a title."""
    if not isinstance(item, _PLAIN):
        return None
    title: object = item.title
    if not isinstance(title, str):
        return None
    return item.url, title, getattr(item.file, "locale", None) if isinstance(item, Page) else None


def _folder(url: str) -> str:
    """The folder from which MkDocs counts the ways of a page: what has a dot in its name is a file."""
    folder, _, name = url.rpartition("/")
    return _normal(folder if "." in name else url)


def _branch(url: str, prefix: str) -> str:
    """The folder or page below the first page of the language in which something is."""
    return _normal(url).removeprefix(_normal(prefix)).lstrip("/").partition("/")[0]


def _normal(url: str) -> str:
    """An address from the root of the site, as MkDocs compares it with others."""
    return posixpath.normpath(f"/{url.lstrip('/')}").rstrip("/")
