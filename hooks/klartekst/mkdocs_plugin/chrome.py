"""What the templates around a text need to know: languages, words, files of the theme."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files as package_files
from types import MappingProxyType

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from klartekst.mkdocs_plugin.built_urls import BuiltUrls, Ways, without_dot
from klartekst.mkdocs_plugin.files import PolicyFile
from klartekst.mkdocs_plugin.languages import default_language
from klartekst.model.diagnostic import Diagnostic
from klartekst.publishing.policy_page import PolicyPage
from klartekst.wording.locale import direction, language_name
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """The way to this page in a language; ``translated`` is false where it shows other words there."""

    code: str
    name: str
    address: str
    canonical: str
    current: bool
    translated: bool


@dataclass(frozen=True, slots=True)
class Feed:
    """A changelog that readers may subscribe to: its address from the language's first page."""

    title: str
    address: str
    media_type: str


@dataclass(frozen=True, slots=True)
class CardLink:
    """The picture that others show beside a link to a page: its full address, and all that it says."""

    address: str
    title: str
    words: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Chrome:
    """Values for the templates, under the name ``klartekst``.

    ``root`` leads from the page to the folder of the language's first page and ``home`` to that
    page, ``troubles`` holds errors that a preview shows, and ``policy`` the policy that the page
    is, if it is one. ``canonical`` is the absolute address of the page in the language of its text;
    ``indexed`` is false where that is not this page. Both are for pages only, and the address needs
    a ``site_url``. ``feeds`` are those that the page's head names, ``card`` its social card, if it has
    one. ``href`` gives the way to an address in the page's language.
    """

    language: str
    default_language: str
    direction: str
    words: Words
    languages: tuple[LanguageLink, ...]
    root: str
    home: str
    canonical: str
    indexed: bool
    script: str
    search_worker: str
    troubles: tuple[Diagnostic, ...]
    policy: PolicyPage | None
    updates: str
    feeds: tuple[Feed, ...]
    card: CardLink | None
    ways: Ways

    @property
    def words_direction(self) -> str:
        """The direction of the site's words, which may be in another language than the page."""
        return direction(self.words.language)

    @property
    def href(self) -> Callable[[str], str]:
        """What gives the way to an address in the page's language."""
        return self.ways.href

    @property
    def translations(self) -> tuple[tuple[str, str], ...]:
        """Language codes, and ``x-default``, with absolute addresses; empty for a single language."""
        found = [link for link in self.languages if link.translated and link.canonical]
        if len(found) < 2:
            return ()
        default = [("x-default", link.canonical) for link in found if link.code == self.default_language]
        return (*((link.code, link.canonical) for link in found), *default)


def make_chrome(
    config: MkDocsConfig,
    language: str,
    languages: tuple[str, ...],
    file: File | None,
    policy: PolicyPage | None,
    troubles: tuple[Diagnostic, ...],
    updates: str = "",
    feeds: tuple[Feed, ...] = (),
    cards: Mapping[str, CardLink] = MappingProxyType({}),
) -> Chrome:
    """The values for a page, or for a template that is no page (``file`` is then ``None``)."""
    alternates: Mapping[str, File] = getattr(file, "alternates", {}) or ({language: file} if file else {})
    text_language = getattr(file, "locale", language)
    urls = BuiltUrls(config)
    here = file.url if file else None
    links = {
        code: _link(code, alternates.get(code), here, code == language, urls, config)
        for code in dict.fromkeys((*languages, text_language))
    }
    root = urls.way(urls.prefix(language) or ".", here)
    return Chrome(
        language=language,
        default_language=default_language(config),
        direction=direction(language),
        words=words_for(language),
        languages=tuple(links[code] for code in languages),
        root=root,
        home=root if config.use_directory_urls else f"{root.rstrip('/')}/index.html",
        canonical=links[text_language].canonical if file else "",
        indexed=file is not None and text_language == language and (not policy or policy.frame.indexed),
        script=_assets("javascripts", "js")[0],
        search_worker=_assets("javascripts/workers", "js")[0],
        troubles=troubles,
        policy=policy,
        updates=updates,
        feeds=feeds,
        card=_card(cards, file, f"{urls.prefix(language)}index.html"),
        ways=urls.ways_from(here, language, {link.code: link.address for link in links.values()}),
    )


def material_style() -> str:
    """Where the theme keeps Material's own style sheet."""
    return _assets("stylesheets", "css")[0]


def _card(cards: Mapping[str, CardLink], file: File | None, first: str) -> CardLink | None:
    """The card of a policy's own page, or of the first page of a language."""
    if isinstance(file, PolicyFile):
        return cards.get(file.policy)
    return cards.get("") if file is not None and file.dest_uri == first else None


def _link(
    code: str,
    target: File | None,
    here: str | None,
    current: bool,
    urls: BuiltUrls,
    config: MkDocsConfig,
) -> LanguageLink:
    """The link to a language: to the same page where it has one, to its first page otherwise."""
    url = target.url if target else urls.first(code)
    return LanguageLink(
        code=code,
        name=language_name(code, code),
        address=urls.way(url, here),
        canonical=f"{config.site_url.rstrip('/')}/{without_dot(url)}" if config.site_url else "",
        current=current,
        translated=target is not None and getattr(target, "locale", code) == code,
    )


@lru_cache
def _assets(folder: str, ending: str) -> tuple[str, ...]:
    """Material's own files of a kind: their names change with every version of it."""
    found = package_files("material") / "templates" / "assets" / folder
    return tuple(
        f"assets/{folder}/{entry.name}"
        for entry in sorted(found.iterdir(), key=lambda entry: entry.name)
        if entry.name.endswith(f".min.{ending}")
    )
