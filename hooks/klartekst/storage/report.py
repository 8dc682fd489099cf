"""The trouble met while reading, gathered file by file."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from klartekst.model.diagnostic import Code, Diagnostic, Place, found

_LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Report:
    """The diagnostics of one file.

    ``found`` is shared by all files of a reading, so that nothing is lost when a reader gives up.
    """

    path: str
    found: list[Diagnostic] = field(default_factory=list)

    def add(self, code: Code, line: int | None, message: str, hint: str) -> None:
        """Note a diagnostic in this file."""
        self.found.append(found(code, self.place(line), message, hint))

    def place(self, line: int | None = None) -> Place:
        """The place of a line in this file."""
        return Place(self.path, line)

    def on(self, path: str) -> "Report":
        """The report of another file in the same reading."""
        return Report(path, self.found)


def quoted(text: str) -> str:
    """The text between quotation marks, on one line and cut to a readable length."""
    line = re.sub(r"\s+", " ", text).strip()
    return f'"{line if len(line) <= _LONGEST_QUOTE else line[: _LONGEST_QUOTE - 1] + "…"}"'


def suggestion(word: str, choices: Iterable[str]) -> str:
    """A hint for a word that is none of the choices: the nearest one, or all of them."""
    known = {choice.casefold(): choice for choice in choices}
    near = difflib.get_close_matches(word.casefold(), known, n=1)
    if near:
        return f"did you mean {quoted(known[near[0]])}?"
    return f"choose one of: {', '.join(known.values())}"
