"""A table as text that lines up, or as Markdown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """A column under its title; figures stand to the right."""

    title: str
    is_figure: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Columns, and rows with a cell for each. A row is set apart where its first cell differs."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]


def as_text(table: Table) -> str:
    """The table for a terminal; what stands in the first column is said once."""
    titles = [column.title for column in table.columns]
    lines = [_line(table, titles), _line(table, ["-" * width for width in _widths(table)])]
    said = ""
    for at, row in enumerate(table.rows):
        if row[0] != said and at:
            lines.append("")
        lines.append(_line(table, ["" if row[0] == said else row[0], *row[1:]]))
        said = row[0]
    return "\n".join(lines)


def as_markdown(table: Table) -> str:
    """The table as Markdown."""
    titles = [column.title for column in table.columns]
    rule = ["---:" if column.is_figure else "---" for column in table.columns]
    return "\n".join(f"| {' | '.join(row)} |" for row in [titles, rule, *table.rows])


FORMS: dict[str, Callable[[Table], str]] = {"text": as_text, "markdown": as_markdown}


def _widths(table: Table) -> list[int]:
    titles = [column.title for column in table.columns]
    return [max(map(len, cells)) for cells in zip(titles, *table.rows, strict=True)]


def _line(table: Table, cells: Sequence[str]) -> str:
    return "  ".join(
        cell.rjust(width) if column.is_figure else cell.ljust(width)
        for cell, column, width in zip(cells, table.columns, _widths(table), strict=True)
    ).rstrip()
