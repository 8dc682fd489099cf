"""One text as a check sees it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from klartekst.model.diagnostic import Place
from klartekst.model.edition import Passage
from klartekst.model.policy import PolicyKind, SectionText
from klartekst.wording.blocks import LINE_BREAK, Block, blocks_of

_LINE_END = re.compile(f"[\n{LINE_BREAK}]")

PREAMBLE = "preamble"
"""What the words before the first section go by among a policy's sections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A section in one language of a policy of a kind, facts and references written out.

    ``section`` is ``PREAMBLE`` for the words before the first section; ``written`` is the file of a
    working text as its author wrote it.
    """

    kind: PolicyKind
    section: str
    language: str
    title: str
    passage: Passage
    written: SectionText | None = None

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs, headings, items and rows of the text."""
        return blocks_of(self.passage.markdown)

    def place(self, block: Block, start: int = 0, end: int | None = None) -> Place:
        """Where words of a block stand: their line, and their column where they are written so there."""
        line = block.line_of(start)
        words = _LINE_END.split(block.text[start:end], maxsplit=1)[0]
        written = self._line(line)
        column = written.find(words) + 1 if words and written.count(words) == 1 else 0
        return Place(self.passage.path, self.passage.line(line), column or None)

    @property
    def title_place(self) -> Place:
        """Where the title stands."""
        return Place(self.passage.path, self.written.title_line if self.written else self.passage.first_line)

    def _line(self, line: int) -> str:
        """The words of a line of the passage as they were written."""
        if self.written:
            line = self.passage.line(line) - self.passage.first_line
        lines = (self.written.body if self.written else self.passage.markdown).split("\n")
        return lines[line] if line < len(lines) else ""


class Texts(Protocol):
    """Texts to look at, each by itself."""

    def texts(self) -> Iterator[Text]:
        """The texts."""
