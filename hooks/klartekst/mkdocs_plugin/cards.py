"""Social cards: pictures of policies' pages and of the first page, where a site asks for them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.mkdocs_plugin.chrome import CardLink
from klartekst.mkdocs_plugin.site_cache import site_cache
from klartekst.printing.cards import HEIGHT, WIDTH, Card, drawn_with, make_card
from klartekst.printing.drawing import CannotPrint
from klartekst.printing.letters import MissingLetters
from klartekst.publishing.policy_page import PolicyPage
from klartekst.storage.cache import Cache

log = get_plugin_logger("klartekst")

_BRAND = re.compile(r"--kt-brand\s*:\s*([^;{}<>\"]+)")
_USUAL_STYLE = "assets/klartekst/frame.css"


@dataclass(frozen=True, slots=True)
class MadeCard:
    """A card, its address from the language's first page, and what pages say of it."""

    address: str
    link: CardLink
    data: bytes


def make_cards(site: LanguageSite) -> Mapping[str, MadeCard]:
    """The cards of a language, by policy, that of the first page under no name; none in a preview.

    Raises ``Abort`` where cards cannot be made at all. One whose letters no font has is left out, with
    a warning.
    """
    if not site.reading.has_cards:
        return {}
    if not site.config.site_url:
        raise Abort(
            "klartekst.yml says 'social_cards: yes', and pictures are asked for by full addresses: "
            "set site_url in mkdocs.yml, or take the line out."
        )
    try:
        with site_cache(Path(site.config.config_file_path).parent) as cache:
            return dict(_made(site, cache))
    except CannotPrint as error:
        raise Abort(f"klartekst.yml says 'social_cards: yes': {error}, or take the line out.") from error


def _made(site: LanguageSite, cache: Cache) -> Iterator[tuple[str, MadeCard]]:
    for policy, address, card in _cards(site):
        where = f"{policy or 'the first page'} in '{site.language}'"
        try:
            data = _drawn(card, cache)
        except MissingLetters as error:
            log.warning("%s has no social card: %s.", where, error)
            continue
        base = str(site.config.site_url).rstrip("/")
        url = f"{base}/{site.urls.url(address, site.language)}"
        yield policy, MadeCard(address, CardLink(url, card.title, card.words, WIDTH, HEIGHT), data)


def _drawn(card: Card, cache: Cache) -> bytes:
    """The card's picture, drawn or remembered."""
    tools = drawn_with()
    question = f"social card\n{tools}\n{card!r}"
    known = cache.find(question) if tools else None
    if known is not None:
        return known
    data = make_card(card)
    if tools:
        cache.keep(question, data)
    return data


def _cards(site: LanguageSite) -> Iterator[tuple[str, str, Card]]:
    colour = _brand(site.config)
    for policy, page in site.pages.items():
        yield policy, site.addresses.card(policy, page.frame.standing.version), _card_of(site, page, colour)
    controllers = site.reading.project.facts.controllers
    yield (
        "",
        site.addresses.card(),
        Card(
            title=site.config.site_name,
            site="",
            owner=controllers[0].name if controllers else "",
            status="",
            language=site.language,
            words_language=site.language,
            colour=colour,
        ),
    )


def _card_of(site: LanguageSite, page: PolicyPage, colour: str) -> Card:
    policy = site.reading.project.policy(page.policy)
    controllers = policy.facts.controllers if policy else ()
    return Card(
        title=page.title,
        site=site.config.site_name,
        owner=controllers[0].name if controllers else "",
        status=page.frame.status,
        language=page.text_language,
        words_language=page.words.language,
        colour=colour,
    )


def _brand(config: MkDocsConfig) -> str:
    """The site's own colour, as its style sheets set it last."""
    folders = [Path(config.docs_dir), *map(Path, config.theme.dirs)]
    found = ""
    for name in (_USUAL_STYLE, *config.extra_css):
        path = next((folder / name for folder in folders if (folder / name).is_file()), None)
        values = _BRAND.findall(path.read_text("utf-8")) if path else []
        found = values[-1].strip() if values else found
    return found
