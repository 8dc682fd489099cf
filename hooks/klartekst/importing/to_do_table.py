"""Tables of the list of things to do."""

from collections.abc import Iterable, Sequence

from klartekst.wording.source import escape


def to_do_table(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table under a heading, whose words are shown as they are; empty without rows."""
    lines = [f"| {' | '.join(_cell(cell) for cell in row)} |" for row in rows]
    if not lines:
        return ""
    head = f"| {' | '.join(columns)} |\n|{'---|' * len(columns)}"
    return f"\n### {title}\n\n{head}\n" + "\n".join(lines) + "\n"


def _cell(cell: object) -> str:
    return escape(cell) if isinstance(cell, str) else str(cell)
