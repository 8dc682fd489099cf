"""Checks a large site: for the first time, again, and after an edit."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.checks.site import LANGUAGES, Size, site_files
from benchmarks.machine import description
from benchmarks.measuring import Course, measure_command
from benchmarks.table import FORMS, Column, Table
from klartekst.storage import write_new

_COLUMNS = (
    Column("site"),
    Column("check"),
    Column("time, s", is_figure=True),
    Column("processors, s", is_figure=True),
    Column("memory, MB", is_figure=True),
    Column("findings", is_figure=True),
)
_LEGEND = (
    "time: from start to end; processors: how long all of them worked, together",
    "memory: the most that one process held; findings: lines of the report",
)
_TARGET = 10
_PACKAGES = ("klartekst", "markdown-it-py", "regex", "PyYAML")


def enter(parser: ArgumentParser) -> None:
    """Enters the options of this benchmark."""
    parser.add_argument("--policies", type=int, default=100, help="how many policies (100)")
    parser.add_argument(
        "--languages",
        type=int,
        choices=range(1, len(LANGUAGES) + 1),
        default=5,
        help="how many languages (5)",
    )
    parser.add_argument("--sections", type=int, default=10, help="how many sections in each policy (10)")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="write the site here and leave it")
    parser.add_argument("--format", choices=list(FORMS), default="text", help="the form of the table (text)")
    parser.add_argument("--date", type=date.fromisoformat, help="the date to print (today)")
    parser.set_defaults(run=run)


def run(options: Namespace) -> int:
    """Prints the table with the machine above and the target below it."""
    size = Size(options.policies, options.languages, options.sections)
    with TemporaryDirectory() as folder:
        site = options.keep or Path(folder, "site")
        write_new(site, site_files(size))
        courses = dict(_courses(site))
    failed = {name: course for name, course in courses.items() if course.code}
    for name, course in failed.items():
        print(f"{name}: klartekst check ended with {course.code}: {course.errors}", file=sys.stderr)
    for line in description(options.date or date.today(), _PACKAGES):
        print(line)
    rows = [_row(size, *course) for course in courses.items()]
    print(f"\n{FORMS[options.format](Table(_COLUMNS, rows))}\n")
    bullet = "- " if options.format == "markdown" else ""
    verdict = "met" if courses["first"].seconds < _TARGET else "missed"
    target = f"target for 5,000 sections, checked for the first time: under {_TARGET} s – {verdict}"
    for line in (*_LEGEND, *([target] if size == Size(100, 5, 10) else [])):
        print(bullet + line)
    return 1 if failed else 0


def _courses(site: Path) -> Iterator[tuple[str, Course]]:
    """What came of each check of the site, one after the other."""
    command = [sys.executable, "-m", "klartekst", "check"]
    yield "first", measure_command(command, site)
    yield "unchanged", measure_command(command, site)
    edited = next(iter(sorted(site.glob("docs/policy-1/part-1.*.md"))))
    edited.write_text(edited.read_text("utf-8") + "\nSom som.\n", "utf-8")
    yield "one file edited", measure_command(command, site)


def _row(size: Size, name: str, course: Course) -> list[str]:
    site = f"{size.policies} policies, {size.languages} languages, {size.sections} sections"
    findings = len(course.output.splitlines())
    return [
        site,
        name,
        f"{course.seconds:.1f}",
        f"{course.work:.1f}",
        f"{course.megabytes:.0f}",
        f"{findings:,}",
    ]
