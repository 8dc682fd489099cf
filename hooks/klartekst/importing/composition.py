"""Blocks as one Markdown document, with the place of each block in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from klartekst.importing.source_document import LINES, Block, BlockKind
from klartekst.wording.source import escape


@dataclass(frozen=True, slots=True)
class Composition:
    """A Markdown document, and the line of it, counted from 1, on which each block begins."""

    markdown: str
    places: tuple[tuple[int, Block], ...]


def compose(blocks: Sequence[Block]) -> Composition:
    """The blocks written as Markdown that shows their words and nothing else."""
    lines: list[str] = []
    places = []
    before: Block | None = None
    for block in _with_lists_from_the_top(blocks):
        is_list = before is not None and before.kind is block.kind is BlockKind.ITEM
        if before is not None and not is_list:
            lines.append("")
        places.append((len(lines) + 1, block))
        lines += _markdown(block).split("\n")
        before = block
    return Composition("\n".join(lines), tuple(places))


def _with_lists_from_the_top(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, in which a list begins at depth 1 and goes down one at a time."""
    depth = 0
    for block in blocks:
        depth = min(max(block.level, 1), depth + 1) if block.kind is BlockKind.ITEM else 0
        yield replace(block, level=depth) if depth else block


def cut_out(markdown: str, blocks: Sequence[Block], kept: Sequence[Block]) -> Composition:
    """A Markdown text without those of its blocks that are not kept; no line moves."""
    lines = markdown.split("\n")
    for block in blocks:
        if block not in kept:
            lines[block.line - 1 : block.line - 1 + block.lines] = [""] * block.lines
    return Composition("\n".join(lines), tuple((block.line, block) for block in kept))


def _markdown(block: Block) -> str:
    if block.kind is BlockKind.HEADING:
        return f"{'#' * max(1, min(block.level, 6))} {block.markdown or escape(block.words)}"
    if block.kind is BlockKind.ITEM:
        return f"{'    ' * (max(block.level, 1) - 1)}{_mark(block)} {block.markdown or escape(block.words)}"
    if block.markdown:
        return block.markdown
    end = "\\\n" if block.marker == LINES else "\n"
    return end.join(escape(line) for line in block.text.split("\n"))


def _mark(block: Block) -> str:
    number = block.marker.rstrip(".)")
    if number.isdigit():
        return f"{number}."
    return f"- {escape(block.marker)}" if block.marker else "-"
