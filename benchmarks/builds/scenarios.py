"""What is asked of every program: to build a site for the first time, and again after this and that."""

import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

from benchmarks.builds.contestants import SITE, Contestant
from benchmarks.builds.texts import Size, histories, history, today
from benchmarks.measuring import Course, measure_command

COLD, UNCHANGED, RELEASED, EDITED = "cold", "nothing changed", "one release added", "one section edited"

_FLOOR = str(Path(__file__).with_name("floor.py"))


@dataclass(frozen=True, slots=True)
class Build:
    """What a program took for a piece of work, and the site that it left.

    ``versions`` is how many bytes the pages of versions have, redlines not counted.
    """

    name: str
    size: Size
    work: str
    course: Course
    files: int
    bytes: int
    versions: int


def builds(contestant: Contestant, size: Size, folder: Path) -> Iterator[Build]:
    """Every piece of work, one after the other, each in a process of its own."""
    _warm_up(contestant, size, folder / "warm-up")
    root = folder / f"{contestant.name} {size.versions}"
    write_site(contestant, size, root)
    yield _build(contestant, size, COLD, root)
    yield _build(contestant, size, UNCHANGED, root)
    longer = history(1, Size(1, size.versions + 1, size.languages))
    _write(root, contestant.policy(longer))
    yield _build(contestant, size, RELEASED, root)
    _write(root, contestant.edited(longer))
    yield _build(contestant, size, EDITED, root)


def write_site(contestant: Contestant, size: Size, root: Path) -> None:
    """Writes the files of a site, and takes away what an earlier build has left there."""
    for left in (SITE, *contestant.memory):
        shutil.rmtree(root / left, ignore_errors=True)
    _write(root, contestant.frame(size))
    for one in histories(size):
        _write(root, contestant.policy(one))


def floor(size: Size, folder: Path) -> Build:
    """What it takes to write the files of Klartekst's site, as they were after its last build."""
    site = folder / f"klartekst {size.versions}" / SITE
    names, root = folder / "files.txt", folder / "floor"
    found = sorted((path.relative_to(site), path.stat().st_size) for path in _files(site))
    names.write_text("".join(f"{length} {path}\n" for path, length in found), "utf-8")
    shutil.rmtree(root, ignore_errors=True)
    command = [sys.executable, "-I", "-S", _FLOOR, str(names), SITE]
    root.mkdir()
    return _left("floor", size, "same files, empty", measure_command(command, root), root)


def environment(size: Size) -> dict[str, str]:
    """The day that builds are made on, whatever day it is."""
    moment = datetime.combine(today(size), time(12), UTC)
    return {"SOURCE_DATE_EPOCH": str(int(moment.timestamp())), "NO_MKDOCS_2_WARNING": "1"}


def is_version(path: Path) -> bool:
    """Whether this is a page such as ``policy-1/v/2/index.html``."""
    return path.match("v/*/index.html") or path.match("v/*.html")


def _warm_up(contestant: Contestant, size: Size, root: Path) -> None:
    """A tiny site first: what Python compiles once per machine is no part of a build."""
    write_site(contestant, Size(1, 1, size.languages[:1]), root)
    measure_command(contestant.command, root, environment(size))


def _build(contestant: Contestant, size: Size, work: str, root: Path) -> Build:
    course = measure_command(contestant.command, root, environment(size))
    return _left(contestant.name, size, work, course, root)


def _left(name: str, size: Size, work: str, course: Course, root: Path) -> Build:
    found = {path.relative_to(root): path.stat().st_size for path in _files(root / SITE)}
    versions = sum(length for path, length in found.items() if is_version(path))
    return Build(name, size, work, course, len(found), sum(found.values()), versions)


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file())


def _write(root: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Writes the files that are not there as they should be."""
    for name, data in files:
        path = root / name
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
