"""The definitions in a text: lines that other lines refer to, and that show nothing where they stand."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from klartekst.wording.dialect import BLOCK_PARSER

_START = re.compile(r" {0,3}(?:(?P<mark>\[[^\]\n]+\])|\*\[(?P<short>[^\]\n]+)\]):")


@dataclass(frozen=True, slots=True)
class Definition:
    """An address ``[x]: …``, a footnote ``[^1]: …`` or an abbreviation ``*[GDPR]: …``.

    ``mark`` is what a line that refers to it holds: ``[x]``, ``[^1]``, ``GDPR``. Lines are counted
    from 0.
    """

    mark: str
    first_line: int
    end_line: int

    @property
    def lines(self) -> slice:
        """The lines of the definition, among those of the text."""
        return slice(self.first_line, self.end_line)

    @property
    def is_footnote(self) -> bool:
        """Whether it holds words that a reader sees."""
        return self.mark.startswith("[^")

    def is_used_in(self, markdown: str) -> bool:
        """Whether the text may refer to it: the mark occurs there, be it in code."""
        return _folded(self.mark) in _folded(markdown)


def definitions(markdown: str) -> tuple[Definition, ...]:
    """The definitions of a text in order; those inside lists and quotations belong to these."""
    lines = markdown.split("\n")
    shown = _lines_of_blocks(markdown)
    starts = {n: m for n, line in enumerate(lines) if n not in shown and (m := _START.match(line))}
    limits = sorted({*shown, *starts, len(lines)})
    return tuple(
        Definition(match["mark"] or match["short"], line, limits[bisect_right(limits, line)])
        for line, match in starts.items()
    )


def _lines_of_blocks(markdown: str) -> set[int]:
    tokens = BLOCK_PARSER.parse(markdown)
    return {line for t in tokens if t.map and t.level == 0 for line in range(*t.map)}


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
