"""Compares versions of texts, beside other libraries: time, memory, size and exactness."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.machine import description
from benchmarks.measuring import Measurement, measure
from benchmarks.redlines import pairs
from benchmarks.redlines.contestants import CONTESTANTS, KLARTEKST, Contestant
from benchmarks.redlines.pairs import Pair, Target
from benchmarks.table import FORMS, Column, Table
from klartekst.wording.dialect import PARSER

_COLUMNS = (
    Column("texts"),
    Column("compared with"),
    Column("time, s", is_figure=True),
    Column("start, s", is_figure=True),
    Column("memory, MB", is_figure=True),
    Column("words marked", is_figure=True),
    Column("result, KB", is_figure=True),
    Column("gives both texts back"),
)
_LEGEND = (
    "time: of the processor, for one comparison; start: before it, once, to import and set up",
    "memory: the most that the process held; words marked: removed and added, together",
    "result: the redline of the whole text, written out with <ins> and <del>",
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What one contestant did with one pair."""

    pair: Pair
    contestant: Contestant
    measurement: Measurement


def enter(parser: ArgumentParser) -> None:
    """Enters the options of this benchmark."""
    parser.add_argument(
        "--pair", nargs=2, type=Path, metavar=("OLD", "NEW"), help="compare these two files, and nothing else"
    )
    parser.add_argument("--limit", type=int, default=60, metavar="SECONDS", help="give up after so long (60)")
    parser.add_argument("--format", choices=list(FORMS), default="text", help="the form of the table (text)")
    parser.add_argument("--date", type=date.fromisoformat, help="the date to print (today)")
    parser.set_defaults(run=run)


def run(options: Namespace) -> int:
    """Prints the table with the machine above and the targets below it; remarks go to standard error."""
    contestants = list(_present())
    entries = [entry for pair in _pairs(options.pair) for entry in _entries(pair, contestants, options.limit)]
    for line in description(options.date or date.today(), [c.package for c in contestants if c.package]):
        print(line)
    print(f"\n{FORMS[options.format](Table(_COLUMNS, [_row(entry) for entry in entries]))}\n")
    bullet = "- " if options.format == "markdown" else ""
    for line in [*_LEGEND, *_targets(entries)]:
        print(bullet + line)
    return 0


def _present() -> Iterator[Contestant]:
    """The contestants that are installed; a remark names each of the others."""
    for contestant in CONTESTANTS.values():
        try:
            contestant.load()
        except ImportError:
            _remark(f"{contestant.name} skipped: {contestant.package} is not installed")
        else:
            yield contestant


def _pairs(files: list[Path] | None) -> Iterator[Pair]:
    if files:
        yield pairs.of_files(*files)
        return
    yield from (make() for make in pairs.PAIRS)
    real = pairs.real()
    if real:
        yield real
    else:
        _remark("real texts skipped: no corpora found beside the project")


def _entries(pair: Pair, contestants: Iterable[Contestant], limit: int) -> Iterator[Entry]:
    with TemporaryDirectory() as folder:
        for version, text in (("old", pair.old), ("new", pair.new)):
            Path(folder, f"{version}.md").write_text(text, "utf-8")
            Path(folder, f"{version}.html").write_text(PARSER.render(text, {}), "utf-8")
        for contestant in contestants:
            _remark(f"{pair.name}: {contestant.name} …")
            found = measure("benchmarks.redlines.work:work", [contestant.name, folder], limit)
            yield Entry(pair, contestant, found)


def _row(entry: Entry) -> list[str]:
    found = entry.measurement
    names = [entry.pair.name, entry.contestant.name]
    if found.facts is None:
        return [*names, found.failure, *["–"] * (len(_COLUMNS) - len(names) - 1)]
    return [
        *names,
        f"{found.seconds:.3f}",
        f"{found.facts['start']:.2f}",
        f"{found.megabytes:.0f}",
        f"{found.facts['marked']:,}",
        f"{found.facts['size'] / 1000:,.0f}",
        found.facts["verdict"],
    ]


def _targets(entries: Iterable[Entry]) -> Iterator[str]:
    """What Klartekst means to stay under, and whether it does."""
    for entry in entries:
        target = entry.pair.target
        if target and entry.contestant.name == KLARTEKST:
            memory = f" and {target.megabytes} MB" if target.megabytes else ""
            verdict = "met" if _meets(entry.measurement, target) else "missed"
            yield f"target for {entry.pair.name}: under {target.seconds:g} s{memory} – {verdict}"


def _meets(found: Measurement, target: Target) -> bool:
    fast = not found.failure and found.seconds < target.seconds
    return fast and (target.megabytes is None or found.megabytes < target.megabytes)


def _remark(words: str) -> None:
    print(words, file=sys.stderr)
