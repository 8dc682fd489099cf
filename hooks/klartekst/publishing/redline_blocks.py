"""The blocks of a redline's section as values that a template can lay out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from klartekst.model.redline import BlockKind, Flag, Meaning, RedlineBlock, RedlineStatus, Span, SpanKind
from klartekst.wording.blocks import CELL_END
from klartekst.wording.words.table import Words

_UNCHANGED = RedlineStatus.UNCHANGED
_TOGETHER = {BlockKind.TERM: BlockKind.DEFINITION}
"""Kinds that stand in one list with others, and what that list is called."""


@dataclass(frozen=True, slots=True)
class ShownCell:
    """A cell of a row, or all of another block: its words, and what to look at twice.

    ``name`` is the name of its column; the cells that name the columns have none.
    """

    spans: tuple[Span, ...]
    flags: tuple[str, ...]
    name: str = ""

    @property
    def text(self) -> str:
        """The words, old and new ones."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class ShownBlock:
    """A block: its words in cells (one, but for the rows of tables) and its label.

    ``folded`` is set where it is neither changed nor next to a change; ``leaves_gap`` on the first of
    such blocks that follow each other.
    """

    kind: str
    status: str
    level: int
    label: str
    cells: tuple[ShownCell, ...]
    folded: bool
    leaves_gap: bool = False


@dataclass(frozen=True, slots=True)
class BlockGroup:
    """Blocks that stand in one list or table, or a single block.

    ``label`` says what became of the whole table, where that is the same for all of its rows.
    """

    kind: str
    blocks: tuple[ShownBlock, ...]
    label: str = ""

    @property
    def status(self) -> str:
        """What became of the first of them."""
        return self.blocks[0].status

    @property
    def folded(self) -> bool:
        """Whether nothing of it is near a change."""
        return all(block.folded for block in self.blocks)


def block_groups(
    blocks: tuple[RedlineBlock, ...], origins: Iterator[str], words: Words
) -> Iterator[BlockGroup]:
    """The blocks of a section in the words of a language, those of a list or table together.

    ``origins`` gives the title of the section that each moved block came from, in their order.
    """
    folded = _folded(blocks)
    shown = [
        _shown(
            block,
            at in folded,
            at in folded and at - 1 not in folded,
            next(origins) if block.came_from else "",
            words,
        )
        for at, block in enumerate(blocks)
    ]
    for kind, together in groupby(shown, key=_group_of):
        if kind == "row":
            yield _table(tuple(_with_gaps(together)), words)
        elif kind in ("item", "definition"):
            yield BlockGroup(kind, tuple(_with_gaps(together)))
        else:
            yield from (BlockGroup(kind, (block,)) for block in together)


def _group_of(block: ShownBlock) -> str:
    kind = BlockKind(block.kind)
    return _TOGETHER.get(kind, kind).value


def _table(rows: tuple[ShownBlock, ...], words: Words) -> BlockGroup:
    """The rows of a table. Cells bear the names of their columns; what became of all rows is said once."""
    names = [_current_words(cell) for cell in rows[0].cells]
    named = (rows[0], *(replace(row, cells=tuple(_named(row.cells, names))) for row in rows[1:]))
    if len({row.label for row in rows}) == 1:
        return BlockGroup("row", tuple(replace(row, label="") for row in named), rows[0].label)
    return BlockGroup("row", tuple(replace(row, label=_label_of_row(row, words)) for row in named))


def _label_of_row(row: ShownBlock, words: Words) -> str:
    if not row.label or row.label != getattr(words, f"block_{row.status}"):
        return row.label
    return str(getattr(words, f"row_{row.status}"))


def _named(cells: tuple[ShownCell, ...], names: list[str]) -> Iterator[ShownCell]:
    if len(cells) != len(names):
        return iter(cells)
    return (replace(cell, name=name) for cell, name in zip(cells, names, strict=True))


def _current_words(cell: ShownCell) -> str:
    """The words of a cell in the new text, or in the old one where it is gone."""
    return "".join(span.after for span in cell.spans) or cell.text


def _with_gaps(blocks: Iterator[ShownBlock]) -> Iterator[ShownBlock]:
    """The blocks of one list; a gap that reaches into it is told in it, too."""
    before: ShownBlock | None = None
    for block in blocks:
        opens = block.folded and (before is None or not before.folded)
        yield replace(block, leaves_gap=opens)
        before = block


def _folded(blocks: tuple[RedlineBlock, ...]) -> frozenset[int]:
    """The unchanged blocks that neither stand next to a changed one nor head one."""
    changed = {at for at, block in enumerate(blocks) if block.status is not _UNCHANGED}
    near = {at + step for at in changed for step in (-1, 0, 1)}
    near |= {_term_above(blocks, at) for at in near}
    near |= {head for at in near for head in (*_headings_above(blocks, at), _head_of_table(blocks, at))}
    return frozenset(range(len(blocks))) - near


def _headings_above(blocks: tuple[RedlineBlock, ...], at: int) -> Iterator[int]:
    """The headings that a block stands under, so that none is shown without the one above it."""
    level = 7
    for place in range(min(at, len(blocks) - 1), -1, -1):
        block = blocks[place]
        if block.kind is BlockKind.HEADING and block.level < level:
            level = block.level
            yield place


def _term_above(blocks: tuple[RedlineBlock, ...], at: int) -> int:
    """The term that a definition belongs to; the place itself for anything else."""
    while 0 < at < len(blocks) and blocks[at].kind is BlockKind.DEFINITION:
        at -= 1
    return at


def _head_of_table(blocks: tuple[RedlineBlock, ...], at: int) -> int:
    """The first row of the table that a row stands in; the place itself for anything else."""
    rows = range(len(blocks))
    while at in rows and at - 1 in rows and {blocks[at].kind, blocks[at - 1].kind} == {BlockKind.ROW}:
        at -= 1
    return at


def _shown(block: RedlineBlock, folded: bool, leaves_gap: bool, origin: str, words: Words) -> ShownBlock:
    return ShownBlock(
        kind=block.kind.value,
        status=block.status.value,
        level=block.level,
        label=_label(block, origin, words),
        cells=tuple(_cells(block, words)),
        folded=folded,
        leaves_gap=leaves_gap,
    )


def _label(block: RedlineBlock, origin: str, words: Words) -> str:
    if block.status in (_UNCHANGED, RedlineStatus.CHANGED):
        return ""
    if block.status is RedlineStatus.MOVED and origin:
        return words.block_moved_from.format(title=origin)
    return str(getattr(words, f"block_{block.status.value}"))


def _cells(block: RedlineBlock, words: Words) -> Iterator[ShownCell]:
    """The cells with their flags; what concerns no cell stands in the last one."""
    cells = list(_spans_of_cells(block.spans)) if block.kind is BlockKind.ROW else [block.spans]
    last = len(cells) - 1
    for at, spans in enumerate(cells):
        flags = (flag for flag in block.flags if at == (last if flag.cell is None else flag.cell))
        yield ShownCell(spans, tuple(_flag(flag, words) for flag in flags))


def _spans_of_cells(spans: tuple[Span, ...]) -> Iterator[tuple[Span, ...]]:
    """The spans of a row, cell by cell.

    Where two rows differ in how many cells they have, what was removed stays in one cell: it has no
    column in the new table.
    """
    cell: list[Span] = []
    for span in spans:
        if span.kind is SpanKind.REMOVED and any(other.kind is not SpanKind.REMOVED for other in spans):
            cell.append(replace(span, text=span.text.replace(CELL_END, " ")))
            continue
        first, *others = span.text.split(CELL_END)
        cell.append(replace(span, text=first))
        for text in others:
            yield tuple(part for part in cell if part.text or part.old)
            cell = [replace(span, text=text)]
    yield tuple(part for part in cell if part.text or part.old)


def _flag(flag: Flag, words: Words) -> str:
    what = getattr(words, f"meaning_{flag.meaning.value}")
    if flag.meaning is Meaning.STRUCTURE:
        return str(what)
    if flag.old and flag.new:
        return f"{what}: {words.flag_replaced.format(old=flag.old, new=flag.new)}"
    return f"{what}: {words.addition if flag.new else words.removal} {flag.new or flag.old}"
