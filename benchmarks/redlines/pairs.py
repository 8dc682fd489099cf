"""The pairs of texts that are compared, and how fast Klartekst means to be on each."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from benchmarks.redlines import edits
from benchmarks.redlines.author import Author

_SHARED = Path(os.environ.get("KLARTEKST_SHARED", Path(__file__).resolve().parents[3] / "shared"))
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Target:
    """What Klartekst means to stay under: seconds of processor time, and megabytes if any."""

    seconds: float
    megabytes: int | None = None


_HOSTILE = Target(10)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts under a name."""

    name: str
    old: str
    new: str
    target: Target | None = None


def policy(size: int = 45_000) -> Pair:
    """A privacy notice before and after an ordinary revision."""
    author = Author(2)
    old = author.policy(size)
    new = edits.reword(old, author, 12)
    for edit in (edits.change_number, edits.move_sentence, edits.rename_section):
        new = edit(new, author)
    return Pair("Policy, 45 KB", _text(old), _text(edits.insert_items(new, author, 1)), Target(0.1))


def contract() -> Pair:
    """A contract of 120 pages, revised all over; a new chapter has given others new numbers."""
    author = Author(3)
    old = author.contract(600_000)
    new = edits.reword(old, author, 150)
    for edit in (edits.change_number, edits.move_sentence, edits.change_row) * 10:
        new = edit(new, author)
    new = edits.insert_chapter(edits.insert_items(new, author, 10), author, 60)
    return Pair("Contract, 600 KB", _text(old), _text(new), Target(2, 300))


def unrelated() -> Pair:
    """Two policies in one language that have nothing else in common."""
    old, new = (_text(Author(seed).policy(_MEGABYTE)) for seed in (4, 5))
    return Pair("Unrelated, 1 MB each", old, new, _HOSTILE)


def one_paragraph() -> Pair:
    """A text without a single break, in which words are replaced here and there."""
    author = Author(6)
    old: list[str] = []
    written = 0
    while written < _MEGABYTE:
        old.append(author.sentence())
        written += len(old[-1].encode()) + 1
    new = edits.reword(old, author, 300)
    return Pair("One paragraph, 1 MB", " ".join(old), " ".join(new), _HOSTILE)


def many_items() -> Pair:
    """A list of fifty thousand items, some of them new, gone or changed."""
    author = Author(7)
    old = [f"- {author.phrase(3, 12)}" for _ in range(50_000)]
    new = edits.reword(old, author, 300)
    for edit in (edits.insert_items, edits.remove_items):
        new = edit(new, author, 100)
    return Pair("List, 50,000 items", _text(old), _text(new), _HOSTILE)


PAIRS: tuple[Callable[[], Pair], ...] = (policy, contract, unrelated, one_paragraph, many_items)


def of_files(old: Path, new: Path) -> Pair:
    """Two files of Markdown."""
    name = old.name if old.name == new.name else f"{old.name} → {new.name}"
    return Pair(name, old.read_text("utf-8-sig"), new.read_text("utf-8-sig"))


def real() -> Pair | None:
    """The latest change to an English policy beside the project, where there is one."""
    files = sorted(_SHARED.glob("corpora/*/*/en.md"))
    changed = [pair for pair in _following(files) if pair[0].read_bytes() != pair[1].read_bytes()]
    if not changed:
        return None
    old, new = changed[-1]
    pair = of_files(old, new)
    return Pair(f"Real, {len(pair.new.encode()) // 1000} KB, {new.parent.name}", pair.old, pair.new)


def _following(files: list[Path]) -> Iterator[tuple[Path, Path]]:
    """The files of one collection that follow each other."""
    return ((old, new) for old, new in pairwise(files) if old.parents[1] == new.parents[1])


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
