"""Where a build puts things, and the ways from page to page."""

import re
from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from functools import lru_cache
from posixpath import normpath
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils import get_relative_url

from klartekst.mkdocs_plugin.languages import default_language

_PLAIN = re.compile(r"[^/.][^/]*(?:/[^/.][^/]*)*/?")
"""Addresses that are nothing but names, as nearly all are: none is empty, or a step up."""


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways from a page: to an address in its language, in another, and to itself in each by its code.

    Pages with the same ``folder`` have the same ways to whatever does not stand below one of them.
    """

    folder: str
    href: Callable[[str], str]
    href_in: Callable[[str, str], str]
    language_addresses: Mapping[str, str]


class BuiltUrls:
    """The addresses of a site, counted from its root, as its settings are when this is made."""

    def __init__(self, config: MkDocsConfig) -> None:
        # MkDocs looks through the settings for each of them, and each page has some dozens of links.
        self._default = default_language(config)
        self._index = "" if config.use_directory_urls else "index.html"
        self._base = urlsplit(config.site_url or "").path.rstrip("/")

    def prefix(self, language: str) -> str:
        """What a language's addresses begin with: nothing for the default one, else ``sv/``."""
        return "" if language == self._default else f"{language}/"

    def url(self, address: str, language: str) -> str:
        """Where the build puts what has this address in a language."""
        path, mark, anchor = address.partition("#")
        index = self._index if path.endswith("/") else ""
        return f"{self.prefix(language)}{path}{index}{mark}{anchor}"

    def first(self, language: str) -> str:
        """The first page of a language."""
        return f"{self.prefix(language)}{self._index}" or "."

    def way(self, url: str, here: str | None) -> str:
        """The way to a page from another; from the host's root for what is shown at any address."""
        if here is not None:
            path, mark, anchor = url.partition("#")
            return relative_url(path, here) + mark + anchor
        return f"{self._base}/{without_dot(url)}"

    def ways(self, address: str, language: str, languages: tuple[str, ...], texts: Container[str]) -> Ways:
        """The ways from a page of a language that has this address in it, and in those of ``texts``.

        In other ``languages``, the way to the page leads to the first one.
        """
        here = self.url(address, language)
        pages = {code: self.url(address, code) if code in texts else self.first(code) for code in languages}
        to_itself = {code: self.way(page, here) for code, page in pages.items()}
        return self.ways_from(here, language, to_itself)

    def ways_from(self, here: str | None, language: str, to_itself: Mapping[str, str]) -> Ways:
        """The ways from a page in a language; those to itself are known."""
        return Ways(
            folder=(here or "").removesuffix("index.html").rstrip("/").rpartition("/")[0],
            href=lambda address: self.way(self.url(address, language), here),
            href_in=lambda address, code: self.way(self.url(address, code), here),
            language_addresses=to_itself,
        )


def relative_url(url: str, here: str) -> str:
    """MkDocs' way from an address to another, found without taking the first one apart again."""
    if not _PLAIN.fullmatch(url):
        return str(get_relative_url(url, here))
    folder, parts = _folder_of(here), url.removesuffix("/").split("/")
    common = 0
    for one, other in zip(folder, parts, strict=False):
        if one != other:
            break
        common += 1
    way = "/".join([*[".."] * (len(folder) - common), *parts[common:]]) or "."
    return f"{way}/" if url.endswith("/") else way


@lru_cache(maxsize=64)
def _folder_of(url: str) -> tuple[str, ...]:
    """The folders that an address is in, or is: what has a dot in it is taken for a file, as by MkDocs."""
    folders, _, name = url.rpartition("/")
    folder = folders if "." in name else url
    path = normpath(folder if folder.startswith("/") else f"/{folder}")[1:]
    return tuple(path.split("/")) if path else ()


def without_dot(url: str) -> str:
    """An address as it stands behind that of the site: MkDocs calls the first page a dot."""
    return "" if url in (".", "./") else url
