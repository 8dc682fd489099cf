"""A foreign document as the other modules of this room speak of it, whatever its format was."""

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

_WORD = re.compile(r"\w+")
_SHORTEST_EXCERPT = 20


LARGEST_TEXT = 2 * 1024 * 1024
"""The letters of the longest text that is taken for a policy: about a thousand printed pages."""

LINES = "lines"
"""The marker of a paragraph whose lines stay lines, as in an address."""


class ImportRefused(Exception):
    """The source cannot be imported; the argument says why, and what to do."""


class BlockKind(StrEnum):
    """What a block is. ``VERBATIM`` is Markdown that is taken over as it stands."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    TABLE = "table"
    VERBATIM = "verbatim"


class HeadingKind(StrEnum):
    """By what a line was recognised as a heading."""

    TITLE = "title"
    MARKED = "marked as one"
    NUMBERED = "its number"
    CAPITALS = "its capitals"
    QUESTION = "its question mark"
    STYLED = "its bold letters"
    RUN_IN = "the text right below it"
    ALONE = "standing alone without a full stop"
    RECORD = "the fields below it"


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph, list item or table with the line of the source where it begins.

    ``text`` holds the words in the lines of the source; ``markdown`` is set where the block is written
    otherwise than as these words. ``level`` is a heading's level, 0 where the source does not say, or the
    depth of a list from 1. ``marker`` is what stood before a list item or a heading (``1.``). ``gap``
    counts the empty lines before the block, and ``styled`` says that it is set in bold or larger letters.
    """

    kind: BlockKind
    text: str
    line: int
    markdown: str = ""
    level: int = 0
    marker: str = ""
    heading: HeadingKind | None = None
    gap: int = 1
    styled: bool = False

    @property
    def words(self) -> str:
        """The text on one line."""
        return " ".join(self.text.split())

    @property
    def marked_words(self) -> str:
        """The text on one line, with the number or letter that stood before it."""
        return self.words if self.marker in ("", LINES) else f"{self.marker} {self.words}"

    @property
    def lines(self) -> int:
        """How many lines of the source it takes up."""
        return self.markdown.count("\n") + 1 if self.kind is BlockKind.VERBATIM else self.text.count("\n") + 1


class NoteKind(StrEnum):
    """What a note in the list of things to do is about; the value is the heading it stands under."""

    CONFIRM = "Confirm what was guessed"
    DATES = "Dates, and what they are dates of"
    BROKEN = "Mend what is broken in the source"
    CHANGED = "Look at what was written otherwise"


@dataclass(frozen=True, slots=True)
class Note:
    """Something for a person to do, with the line of the source and the words it is about."""

    kind: NoteKind
    line: int
    message: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Words of the source that become no part of the policy, and why."""

    words: str
    line: int
    why: str


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """A document in one language, taken apart.

    ``words`` are all words of the source as its reader met them: what becomes of each is accounted for.
    ``unit`` is what ``line`` counts in this format. ``markdown`` is the text of a source in Markdown, which
    is taken over as it stands; ``title`` what the source gives as its title outside the text.
    """

    name: str
    blocks: tuple[Block, ...]
    words: Counter[str]
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[Note, ...] = ()
    unit: str = "line"
    title: str = ""
    markdown: str = ""


def refuse_length(text: str, name: str) -> None:
    """Raise ImportRefused for a text that is longer than any policy."""
    if len(text) > LARGEST_TEXT:
        raise ImportRefused(f"{name} holds more text than any policy — import the policy alone")


def words_of(text: str) -> Counter[str]:
    """The words and numbers of a text, each as often as it stands there."""
    return Counter(_WORD.findall(text))


def excerpt(words: str, length: int = 90) -> str:
    """The words, or their beginning where there are many."""
    plain = " ".join(words.split())
    if len(plain) <= length:
        return plain
    cut = plain[:length].rsplit(" ", 1)[0]
    return f"{cut if len(cut) > _SHORTEST_EXCERPT else plain[:length]} …"
