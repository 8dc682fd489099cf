"""The sections of a text that is to be compared, with their titles and blocks."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from klartekst.model.edition import Edition, EditionSection
from klartekst.model.redline import BlockKind
from klartekst.wording.blocks import Block, blocks_of
from klartekst.wording.comparison.standing import Worded, worded

PREAMBLE, GLOSSARY, WHOLE = "preamble", "terms", "text"
_SECTION_LEVEL = 2
_TYPED_NUMBER = re.compile(r"^(?:§\s*)?\d+(?:\.\d+)*[.)]?\s+")


# There is one for all versions that share a section, told apart from others by what it is.
@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A section: its title as a block, where it has one, and the blocks below it.

    ``lasting`` says that the id is the section's for good, not one made from its title.
    """

    id: str
    heading: Worded | None
    blocks: tuple[Worded, ...]
    formerly: tuple[str, ...] = ()
    lasting: bool = True

    @property
    def title(self) -> str:
        """The words of the title."""
        return " ".join(self.heading.block.text.split()) if self.heading else ""

    @property
    def first(self) -> int:
        """The place of the first block below the title, counted from the beginning of the section."""
        return 1 if self.heading else 0

    @property
    def size(self) -> int:
        """How many blocks there are, with the title."""
        return self.first + len(self.blocks)


def parts_of_edition(edition: Edition) -> tuple[Part, ...]:
    """The preamble under the title of the whole, the sections, and the glossary where there is one."""
    preamble = _part_of_section(edition.preamble, edition.title, 1)
    sections = [_part_of_section(section, section.title, _SECTION_LEVEL) for section in edition.sections]
    terms = tuple((entry.term, entry.definition.markdown) for entry in edition.glossary)
    return (preamble, *sections, *([_part_of_terms(terms, edition.text_language)] if terms else ()))


def _part_of_section(section: EditionSection, title: str, level: int) -> Part:
    return _section_part(
        section.id, title, level, section.passage.markdown, section.language, section.formerly
    )


@lru_cache(maxsize=8192)
def _section_part(
    id_: str, title: str, level: int, markdown: str, language: str, formerly: tuple[str, ...]
) -> Part:
    heading = Block(BlockKind.HEADING, title, level) if title else None
    return _worded_part(id_, heading, blocks_of(markdown), language, formerly)


@lru_cache(maxsize=1024)
def _part_of_terms(terms: tuple[tuple[str, str], ...], language: str) -> Part:
    blocks = (
        block for term, meaning in terms for block in (Block(BlockKind.TERM, term), *_definition(meaning))
    )
    return _worded_part(GLOSSARY, None, blocks, language)


def _worded_part(
    id_: str,
    heading: Block | None,
    blocks: Iterable[Block],
    language: str,
    formerly: tuple[str, ...] = (),
    lasting: bool = True,
) -> Part:
    title = worded(heading, language) if heading else None
    return Part(id_, title, tuple(worded(block, language) for block in blocks), formerly, lasting)


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
    return _worded_part(name, heading, blocks[has_title:], language)


def _part(heading: Block, blocks: tuple[Block, ...], language: str, used: Counter[str]) -> Part:
    # A typed number is left out: a section that is put in gives every later one another.
    title = _TYPED_NUMBER.sub("", heading.text.lower())
    name = heading.anchor or re.sub(r"\W+", "-", title).strip("-") or "section"
    used[name] += 1
    unique = name if used[name] == 1 else f"{name}-{used[name]}"
    return _worded_part(unique, heading, blocks, language, lasting=bool(heading.anchor))
