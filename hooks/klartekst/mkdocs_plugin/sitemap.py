"""What a search engine is to know: each page once, in the language it is written in."""

from collections.abc import Iterator
from dataclasses import dataclass

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files

from klartekst.mkdocs_plugin.chrome import make_chrome


@dataclass(frozen=True, slots=True)
class SitemapEntry:
    """A page's absolute address, with its translations by language code."""

    address: str
    translations: tuple[tuple[str, str], ...]


def sitemap_entries(
    files: Files, language: str, languages: tuple[str, ...], config: MkDocsConfig
) -> Iterator[SitemapEntry]:
    """The pages of one language that hold a text in it; none for a site without an address."""
    for file in files.documentation_pages():
        chrome = make_chrome(config, language, languages, file, None, ())
        if chrome.indexed and chrome.canonical:
            yield SitemapEntry(chrome.canonical, chrome.translations)
