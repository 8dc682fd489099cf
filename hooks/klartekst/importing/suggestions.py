"""Which items of the checklist a section may answer, with the words that make it look so."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from klartekst.importing.source_document import Block, BlockKind
from klartekst.importing.vocabulary import COVERS, RIGHTS
from klartekst.model.policy import PolicyKind

_FEWEST_RIGHTS = 2


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An item of the checklist (``gdpr-13-2-a``), and the words and the line that suggest it."""

    item: str
    words: str
    line: int


@dataclass(frozen=True, slots=True)
class NamedRight:
    """A right that the document names, by the article's name for it, with the line."""

    right: str
    words: str
    line: int


def suggest_items(blocks: Sequence[Block]) -> tuple[Suggestion, ...]:
    """The items that a section may answer, each with the first words that say so."""
    found = []
    for item, pattern in COVERS.items():
        first = next(((m[0], b.line) for b in blocks for m in [pattern.search(b.words)] if m), None)
        if first:
            found.append(Suggestion(item, *first))
    return tuple(found)


def named_rights(blocks: Sequence[Block]) -> tuple[NamedRight, ...]:
    """The rights that list items or headings name, where there are several of them."""
    found: dict[str, NamedRight] = {}
    for block in blocks:
        if block.kind not in (BlockKind.ITEM, BlockKind.HEADING):
            continue
        head = block.words.partition(":")[0][:80]
        for right, pattern in RIGHTS.items():
            match = pattern.search(head)
            if match and right not in found:
                found[right] = NamedRight(right, head, block.line)
                break
    return tuple(found.values()) if len(found) >= _FEWEST_RIGHTS else ()


def suggest_kind(title: str) -> PolicyKind:
    """The kind that a title names; a policy about data is the usual one."""
    words = title.casefold()
    if re.search(r"personv|privac|integrit|privatliv|datenschutz|tietosuoj|persónuvernd", words):
        return PolicyKind.PRIVACY
    if re.search(r"vilkår|villkor|betingelser|terms|conditions|agb\b|käyttöehdot|skilmál", words):
        return PolicyKind.TERMS
    if re.search(r"cookie|informasjonskaps|kakor|evästee", words):
        return PolicyKind.COOKIES
    return PolicyKind.PRIVACY
