"""The sections of a text that is to be compared, with their titles and blocks."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from klartekst.model.edition import Edition, EditionSection
from klartekst.model.redline import BlockKind
from klartekst.wording.blocks import Block, blocks_of

PREAMBLE, GLOSSARY, WHOLE = "preamble", "terms", "text"
_SECTION_LEVEL = 2
_TYPED_NUMBER = re.compile(r"^(?:§\s*)?\d+(?:\.\d+)*[.)]?\s+")


@dataclass(frozen=True, slots=True)
class Part:
    """A section: its title as a block, where it has one, and the blocks below it.

    ``lasting`` says that the id is the section's for good, not one made from its title.
    """

    id: str
    heading: Block | None
    blocks: tuple[Block, ...]
    language: str
    formerly: tuple[str, ...] = ()
    lasting: bool = True

    @property
    def title(self) -> str:
        """The words of the title."""
        return " ".join(self.heading.text.split()) if self.heading else ""


def parts_of_edition(edition: Edition) -> tuple[Part, ...]:
    """The preamble under the title of the whole, the sections, and the glossary where there is one."""
    preamble = _part_of_section(edition.preamble, edition.title, 1)
    sections = [_part_of_section(section, section.title, _SECTION_LEVEL) for section in edition.sections]
    glossary = tuple(
        block
        for entry in edition.glossary
        for block in (Block(BlockKind.TERM, entry.term), *_definition(entry.definition.markdown))
    )
    language = edition.text_language
    terms = [Part(GLOSSARY, None, glossary, language)] if glossary else []
    return (preamble, *sections, *terms)


def _part_of_section(section: EditionSection, title: str, level: int) -> Part:
    heading = Block(BlockKind.HEADING, title, level) if title else None
    blocks = blocks_of(section.passage.markdown)
    return Part(section.id, heading, blocks, section.language, section.formerly)


def _definition(markdown: str) -> Iterator[Block]:
    for block in blocks_of(markdown):
        yield Block(BlockKind.DEFINITION, block.text, block.level, block.links)


def parts_of_text(markdown: str, language: str) -> tuple[Part, ...]:
    """The sections of a Markdown text: under ``##`` headings where one ``#`` is the title of the whole.

    In other texts, sections are under the headings of the highest level. A text without headings is
    one section, and what stands before the first one is the preamble.
    """
    blocks = blocks_of(markdown)
    level = _section_level([block.level for block in blocks if block.kind is BlockKind.HEADING])
    starts = [at for at, b in enumerate(blocks) if b.kind is BlockKind.HEADING and b.level == level]
    if not starts:
        return (_preamble(blocks, WHOLE, language),)
    used: Counter[str] = Counter()
    first = [_preamble(blocks[: starts[0]], PREAMBLE, language)] if starts[0] else []
    return (
        *first,
        *(
            _part(blocks[start], blocks[start + 1 : end], language, used)
            for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True)
        ),
    )


def _section_level(levels: list[int]) -> int:
    if levels[:1] == [1] and levels.count(1) == 1:
        return min(levels[1:], default=0)
    return min(levels, default=0)


def _preamble(blocks: tuple[Block, ...], name: str, language: str) -> Part:
    has_title = bool(blocks) and blocks[0].kind is BlockKind.HEADING
    heading = blocks[0] if has_title else None
    return Part(name, heading, blocks[has_title:], language)


def _part(heading: Block, blocks: tuple[Block, ...], language: str, used: Counter[str]) -> Part:
    # A typed number is left out: a section that is put in gives every later one another.
    title = _TYPED_NUMBER.sub("", heading.text.lower())
    name = heading.anchor or re.sub(r"\W+", "-", title).strip("-") or "section"
    used[name] += 1
    unique = name if used[name] == 1 else f"{name}-{used[name]}"
    return Part(unique, heading, blocks, language, lasting=bool(heading.anchor))
