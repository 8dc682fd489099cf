"""Contents lists that somebody typed: pages have one of their own, which never drifts from the headings."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from klartekst.importing.source_document import Block, BlockKind, LeftOut, Note, NoteKind
from klartekst.importing.vocabulary import LEAD_INS

_ALIKE, _MOST, _FEWEST = 0.6, 0.6, 3
_DOTS = re.compile(r"[\s.…·_]*\d*\s*$")
WHY = "a contents list; every page makes its own from the headings"


def without_contents_list(
    blocks: Sequence[Block],
) -> tuple[tuple[Block, ...], tuple[LeftOut, ...], tuple[Note, ...]]:
    """The blocks without the contents list, what was left out, and where it differed from the headings.

    A contents list is a run of three or more items or lines most of which say what the headings below
    say. The sentence or heading that leads to it goes with it.
    """
    for start, end in _runs(blocks):
        headings = [b for b in blocks[end:] if b.kind is BlockKind.HEADING]
        pairs = [_nearest(block, headings) for block in blocks[start:end]]
        if sum(alike >= _ALIKE for _, alike in pairs) < _MOST * len(pairs):
            continue
        first = start - 1 if start and _leads_in(blocks[start - 1]) else start
        gone = tuple(LeftOut(block.marked_words, block.line, WHY) for block in blocks[first:end])
        notes = tuple(
            Note(
                NoteKind.CONFIRM,
                block.line,
                f"The contents list promised other words than {_where(heading)}; the heading was kept",
                block.words,
            )
            for block, (heading, _) in zip(blocks[start:end], pairs, strict=True)
            if heading is None or _plain(heading.text) != _plain(block.text)
        )
        return (*blocks[:first], *blocks[end:]), gone, notes
    return tuple(blocks), (), ()


def _runs(blocks: Sequence[Block]) -> list[tuple[int, int]]:
    """The runs of list items or short lines that are long enough, as positions."""
    runs, start = [], 0
    for at in range(1, len(blocks) + 1):
        if at == len(blocks) or blocks[at].kind is not blocks[start].kind:
            is_list = blocks[start].kind in (BlockKind.ITEM, BlockKind.PARAGRAPH)
            if is_list and at - start >= _FEWEST:
                runs.append((start, at))
            start = at
    return runs


def _nearest(block: Block, headings: list[Block]) -> tuple[Block | None, float]:
    wanted = _plain(block.text)
    found: tuple[Block | None, float] = (None, 0.0)
    for heading in headings:
        alike = SequenceMatcher(None, wanted, _plain(heading.text), autojunk=False).ratio()
        if wanted and (wanted.startswith(_plain(heading.text)) or _plain(heading.text).startswith(wanted)):
            alike = max(alike, _ALIKE)
        if alike > found[1]:
            found = heading, alike
    return found if found[1] >= _ALIKE else (None, found[1])


def _leads_in(block: Block) -> bool:
    if block.kind is BlockKind.HEADING:
        return bool(LEAD_INS.search(block.text)) and len(block.text) <= len("Table of contents") + 3
    return block.kind is BlockKind.PARAGRAPH and block.words.endswith(":") and "." not in block.words


def _where(heading: Block | None) -> str:
    return f"the heading in line {heading.line} ('{heading.words}')" if heading else "any heading"


def _plain(text: str) -> str:
    words = re.sub(r"^\s*\d+(?:\.\d+)*[.)]?\s*", "", text)
    return " ".join(re.findall(r"\w+", _DOTS.sub("", words) or words)).casefold()
