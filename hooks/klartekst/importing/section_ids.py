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
    return tuple(
        free_id(usable_id(section.anchor) or short_id(section.title) or f"section-{number}", taken)
        for number, section in enumerate(sections, 1)
    )


def short_id(words: str) -> str:
    """The first words in plain letters, as many as make a handy name; empty where there are none."""
    slug = plain_id(words)
    if len(slug) <= _LONGEST:
        return slug
    return slug[: _LONGEST + 1].rsplit("-", 1)[0][:_LONGEST].strip("-")


def free_id(wish: str, taken: set[str]) -> str:
    """The id wished for, with a number behind it where it is taken or the address of something else.

    It counts as taken from then on.
    """
    chosen, again = wish, 2
    while chosen in taken or _is_reserved(chosen):
        chosen, again = f"{wish}-{again}", again + 1
    taken.add(chosen)
    return chosen


def usable_id(anchor: str) -> str:
    """The anchor where it can be an id that a person would choose, and nothing where it cannot."""
    usual = anchor and plain_id(anchor) == anchor and not _MADE_BY_PROGRAMS.match(anchor)
    return anchor if usual and not _is_reserved(anchor) else ""


def _is_reserved(name: str) -> bool:
    return name in RESERVED_IDS or name in PAGE_ANCHORS or name.startswith(PAGE_ANCHOR_PREFIXES)
