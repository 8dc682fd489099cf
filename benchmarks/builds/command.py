"""Builds sites with a long history, beside other programs: time, memory and bytes."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.builds.contestants import KLARTEKST, OTHERS
from benchmarks.builds.scenarios import Build, builds, floor
from benchmarks.builds.serving import Visit, visits
from benchmarks.builds.targets import verdicts
from benchmarks.builds.texts import Size
from benchmarks.checks.site import LANGUAGES
from benchmarks.machine import description
from benchmarks.table import FORMS, Column, Table

_COLUMNS = (
    Column("site"),
    Column("built by"),
    Column("work"),
    Column("time, s", is_figure=True),
    Column("processors, s", is_figure=True),
    Column("memory, MB", is_figure=True),
    Column("together, MB", is_figure=True),
    Column("files", is_figure=True),
    Column("site, MB", is_figure=True),
    Column("written, MB", is_figure=True),
)
_VISIT_COLUMNS = (Column("site"), Column("seen in a browser"), Column("time, s", is_figure=True))
_LEGEND = (
    "site: policies × versions × languages; each version edits one or two of ten sections",
    "klartekst makes everything: pages in force, versions, redlines, changelogs, feeds; the others make "
    "pages of versions alone",
    "floor: a bare script that writes as many bytes to as many files as klartekst's site has",
    "time: from start to end; processors: how long all of them worked, together",
    "memory: the most that one process held; together: the most that all held at once, "
    "shared pages counted for each",
    "written: to files and pipes; files that are linked are not counted",
)
_PACKAGES = ("klartekst", *dict.fromkeys(package for other in OTHERS for package in other.packages))
_FLOOR, _GROWTH, _SERVE = "floor", "growth", "serve"
_PARTS = (KLARTEKST.name, _FLOOR, *(other.name for other in OTHERS), _GROWTH, _SERVE)


def enter(parser: ArgumentParser) -> None:
    """Enters the options of this benchmark."""
    parser.add_argument("--policies", type=int, default=10, help="how many policies (10)")
    parser.add_argument("--versions", type=int, default=20, help="how many versions of each (20)")
    parser.add_argument(
        "--languages",
        type=int,
        choices=range(1, len(LANGUAGES) + 1),
        default=5,
        help="how many languages (5)",
    )
    parser.add_argument("--only", nargs="+", choices=_PARTS, default=_PARTS, help="measure no more than this")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="write the sites here and leave them")
    parser.add_argument("--format", choices=list(FORMS), default="text", help="the form of the tables (text)")
    parser.add_argument("--date", type=date.fromisoformat, help="the date to print (today)")
    parser.set_defaults(run=run)


def run(options: Namespace) -> int:
    """Prints the tables with the machine above and the targets below; remarks go to standard error."""
    size = Size(options.policies, options.versions, LANGUAGES[: options.languages])
    with TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        measured = list(_builds(options.only, size, folder))
        seen = list(visits(size, folder)) if _SERVE in options.only else []
    for line in description(options.date or date.today(), _PACKAGES):
        print(line)
    form = FORMS[options.format]
    rows = [*map(_row, measured), *_absent(options.only, size)]
    if rows:
        print(f"\n{form(Table(_COLUMNS, rows))}\n")
    if seen:
        print(f"\n{form(Table(_VISIT_COLUMNS, [_visit_row(size, visit) for visit in seen]))}\n")
    bullet = "- " if options.format == "markdown" else ""
    for line in (*_LEGEND, *verdicts(measured, seen)):
        print(bullet + line)
    return 1 if any(build.course.code for build in measured) else 0


def _builds(parts: Collection[str], size: Size, folder: Path) -> Iterator[Build]:
    if not {KLARTEKST.name, _FLOOR, _GROWTH}.isdisjoint(parts):
        yield from _told(builds(KLARTEKST, size, folder))
    if _FLOOR in parts:
        yield from _told([floor(size, folder)])
    for other in OTHERS:
        if other.name in parts and not other.missing:
            yield from _told(builds(other, size, folder))
    if _GROWTH in parts:
        yield from _told(islice(builds(KLARTEKST, size.with_longer_history, folder), 2))


def _told(measured: Iterable[Build]) -> Iterator[Build]:
    for build in measured:
        _remark(f"{build.size}, {build.name}, {build.work}: {build.course.seconds:.1f} s")
        if build.course.code:
            _remark(f"it ended with {build.course.code}: {build.course.errors}")
        yield build


def _row(build: Build) -> list[str]:
    course = build.course
    return [
        str(build.size),
        build.name,
        build.work,
        f"{course.seconds:.2f}",
        f"{course.work:.2f}",
        f"{course.megabytes:.0f}",
        f"{course.together:.0f}",
        f"{build.files:,}",
        f"{build.bytes / 1e6:,.1f}",
        f"{course.written / 1e6:,.1f}",
    ]


def _absent(parts: Collection[str], size: Size) -> Iterator[list[str]]:
    for other in OTHERS:
        if other.name in parts and other.missing:
            yield [str(size), other.name, "not installed", *["–"] * (len(_COLUMNS) - 3)]


def _visit_row(size: Size, visit: Visit) -> list[str]:
    return [str(size), visit.what, f"{visit.seconds:.2f}"]


def _remark(words: str) -> None:
    print(words, file=sys.stderr)
