"""Ids of sections, from the titles of the language that prevails: the same in every language."""

import re
from collections.abc import Iterable

from klartekst.importing.markdown_document import DraftSection
from klartekst.model.edition import PAGE_ANCHOR_PREFIXES, PAGE_ANCHORS
from klartekst.storage.parsers import plain_id
from klartekst.storage.section_list import RESERVED_IDS

_LONGEST = 32
_MADE_BY_PROGRAMS = re.compile(r"^(?:_|toc|h-|heading|section-?\d|ref|id-?\d|.*\d{4})", re.IGNORECASE)


def section_ids(sections: Iterable[DraftSection]) -> tuple[str, ...]:
    """An id for each section: the anchor that its heading carries, else its title in plain letters.

    A title without a letter of the Latin alphabet gives its number. No two are the same, and none is the
    address of something else.
    """
    taken: set[str] = set()
    found = []
    for number, section in enumerate(sections, 1):
        wish = usable_id(section.anchor) or _short(plain_id(section.title)) or f"section-{number}"
        chosen, again = wish, 2
        while chosen in taken or _is_reserved(chosen):
            chosen, again = f"{wish}-{again}", again + 1
        taken.add(chosen)
        found.append(chosen)
    return tuple(found)


def usable_id(anchor: str) -> str:
    """The anchor where it can be an id that a person would choose, and nothing where it cannot."""
    usual = anchor and plain_id(anchor) == anchor and not _MADE_BY_PROGRAMS.match(anchor)
    return anchor if usual and not _is_reserved(anchor) else ""


def _short(slug: str) -> str:
    """The first words of a slug, as many as make a handy name."""
    if len(slug) <= _LONGEST:
        return slug
    return slug[: _LONGEST + 1].rsplit("-", 1)[0][:_LONGEST].strip("-")


def _is_reserved(name: str) -> bool:
    return name in RESERVED_IDS or name in PAGE_ANCHORS or name.startswith(PAGE_ANCHOR_PREFIXES)
