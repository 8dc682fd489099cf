"""A redline: two texts as one, in which every word is kept, added or removed.

Nothing is lost in it: kept and removed words give back the old text, kept and added ones the new.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class SpanKind(StrEnum):
    """What became of a run of words; ``TYPOGRAPHY`` reads the same but is set otherwise."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    TYPOGRAPHY = "typography"


class RedlineStatus(StrEnum):
    """What became of a section or block; typography alone leaves it unchanged."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"


class BlockKind(StrEnum):
    """What a block is to a reader."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"
    CODE = "code"
    TERM = "term"
    DEFINITION = "definition"


class Meaning(StrEnum):
    """A difference that can change what a text means, or where it leads."""

    NEGATION = "negation"
    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    LINK = "link"
    STRUCTURE = "structure"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words of one kind. ``old`` is the earlier form of a typographic difference."""

    kind: SpanKind
    text: str
    old: str = ""

    @property
    def before(self) -> str:
        """What the old text says here."""
        if self.kind is SpanKind.TYPOGRAPHY:
            return self.old
        return "" if self.kind is SpanKind.ADDED else self.text

    @property
    def after(self) -> str:
        """What the new text says here."""
        return "" if self.kind is SpanKind.REMOVED else self.text


@dataclass(frozen=True, slots=True)
class Flag:
    """A difference worth a second look; ``old`` or ``new`` is empty where nothing stood or stands.

    ``cell`` is the cell of a row that it is in, counted from 0; it is ``None`` for other blocks, and
    for rows that differ in how many cells they have.
    """

    meaning: Meaning
    old: str
    new: str
    cell: int | None = None


# Blocks are told apart by what they are, not by what they say: the same two sections of other texts
# have the same blocks, and whoever makes something of them can remember it at no cost.
@dataclass(frozen=True, slots=True, eq=False)
class RedlineBlock:
    """A paragraph, heading, list item, table row or the like.

    The cells of a row are parted by tabs, each in a span of kind ``SAME`` where both rows have as
    many cells. ``level`` is a heading's level or the depth of a list. ``came_from`` is the id of the
    section that a moved block stood in before.
    """

    kind: BlockKind
    status: RedlineStatus
    spans: tuple[Span, ...]
    level: int = 0
    flags: tuple[Flag, ...] = ()
    came_from: str = ""

    @property
    def before(self) -> str:
        """The block's words in the old text."""
        return "".join(span.before for span in self.spans)

    @property
    def after(self) -> str:
        """The block's words in the new text."""
        return "".join(span.after for span in self.spans)


BlockPlaces = tuple[int | None, int | None]
"""Where a block stands in the old text, and where in the new one."""


@dataclass(frozen=True, slots=True)
class RedlineSection:
    """A section of either text, under the new one's id. ``title`` is the new one, or the last it had.

    ``heading`` is the title as a block, and ``None`` where no title is shown. A section that moved
    and also changed has the status of a changed one, and ``moved``. ``places`` says of each of
    ``all_blocks`` where it stands in the old text and where in the new one; both count the blocks of a
    whole text from 0, and are ``None`` where the block is not in it.
    """

    id: str
    title: str
    status: RedlineStatus
    heading: RedlineBlock | None
    blocks: tuple[RedlineBlock, ...]
    places: tuple[BlockPlaces, ...]
    old_title: str = ""
    moved: bool = False

    @property
    def all_blocks(self) -> Iterator[RedlineBlock]:
        """The title, where there is one, and the blocks."""
        if self.heading:
            yield self.heading
        yield from self.blocks


@dataclass(frozen=True, slots=True)
class Redline:
    """The difference between two texts, by section in the new order, removed ones where they stood."""

    sections: tuple[RedlineSection, ...]

    @property
    def is_empty(self) -> bool:
        """Whether both texts say the same, in the same order."""
        return all(s.status is RedlineStatus.UNCHANGED for s in self.sections)

    @property
    def counts(self) -> Counter[RedlineStatus]:
        """How many sections there are of each status."""
        return Counter(section.status for section in self.sections)

    @property
    def old_text(self) -> str:
        """The old text, put together from what was kept and removed, with a blank line after each block."""
        return _joined([(old, block.before) for block, (old, _) in self._placed() if old is not None])

    @property
    def new_text(self) -> str:
        """The new text, put together from what was kept and added, with a blank line after each block."""
        return _joined([(new, block.after) for block, (_, new) in self._placed() if new is not None])

    def _placed(self) -> Iterator[tuple[RedlineBlock, BlockPlaces]]:
        for section in self.sections:
            yield from zip(section.all_blocks, section.places, strict=True)


def _joined(placed: list[tuple[int, str]]) -> str:
    return "\n\n".join(text for _, text in sorted(placed))
