"""The words of a section that are its own: without code, addresses and words of other languages."""

from functools import lru_cache

from klartekst.model.redline import BlockKind
from klartekst.wording.blocks import Block, blocks_of
from klartekst.wording.links import LinkKind, kind_of_link
from klartekst.wording.sentences import without_addresses

RUNNING = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.DEFINITION)
"""The kinds of blocks that hold running text."""

_REFERENCES = (LinkKind.ANCHOR, LinkKind.POLICY)


@lru_cache(maxsize=8192)
def prose_of(markdown: str) -> tuple[tuple[Block, str], ...]:
    """The blocks of a text but for code, each with its prose.

    In the prose each letter of an address, of code, of words marked as another language and of
    references to a section is a ``0``, so that every other letter keeps its place. A reference is
    mostly the title of what it leads to.
    """
    return tuple((block, _prose(block)) for block in blocks_of(markdown) if block.kind is not BlockKind.CODE)


@lru_cache(maxsize=8192)
def running_text(markdown: str) -> tuple[tuple[Block, str], ...]:
    """The paragraphs, items and definitions of a text, each with its prose: no headings, no tables."""
    return tuple((block, prose) for block, prose in prose_of(markdown) if block.kind in RUNNING)


def _prose(block: Block) -> str:
    text = without_addresses(block.text)
    for stretch in block.stretches:
        if not stretch.href or kind_of_link(stretch.href) in _REFERENCES:
            words = text[stretch.start : stretch.end]
            masked = "".join(letter if letter.isspace() else "0" for letter in words)
            text = text[: stretch.start] + masked + text[stretch.end :]
    return text
