"""The cells of a table in Markdown."""

import re
from collections.abc import Iterator

_BAR = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"[\s|:-]+")


def table_rows(markdown: str) -> Iterator[list[str]]:
    """The rows, the heads of the columns first, each with its cells as Markdown."""
    for line in markdown.split("\n"):
        if line.lstrip().startswith("|") and not _RULE.fullmatch(line):
            inside = line.strip().removeprefix("|")
            cells = _BAR.split(inside)
            yield [cell.strip() for cell in (cells[:-1] if inside.endswith("|") else cells)]
