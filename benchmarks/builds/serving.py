"""How long a person waits who writes: for the first page of ``mkdocs serve``, and for an edit to show."""

import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from benchmarks.builds.contestants import KLARTEKST
from benchmarks.builds.scenarios import environment, write_site
from benchmarks.builds.texts import Size

FIRST, EDIT, ARCHIVED = "first page", "edit to visible (median of 5)", "archived page"

_PAUSE = 0.02
_LONGEST = 1800.0
_EDITS = 5


@dataclass(frozen=True, slots=True)
class Visit:
    """What somebody waits for, and how many seconds."""

    what: str
    seconds: float


def visits(size: Size, folder: Path) -> Iterator[Visit]:
    """A preview from its start: for the first time, and once more with what is remembered."""
    root = folder / "serve"
    write_site(KLARTEKST, size, root)
    for start in ("cold", "again"):
        begin = time.perf_counter()
        with _preview(root, size) as address:
            _wait(lambda: _page(address, "/policy-1/"), begin)
            yield Visit(f"{FIRST}, {start}", time.perf_counter() - begin)
            begin = time.perf_counter()
            _wait(lambda: _page(address, f"/policy-1/v/{size.versions}/"), begin)
            yield Visit(f"{ARCHIVED}, {start}", time.perf_counter() - begin)
            if start == "again":
                yield Visit(EDIT, statistics.median(_edits(root, address)))


def _edits(root: Path, address: tuple[str, int]) -> Iterator[float]:
    """How long each of some edits of one section takes to be seen, the time of polling included."""
    section = next(iter(sorted(root.glob("docs/policy-1/part-5.*.md"))))
    for number in range(_EDITS):
        # A server that has just built looks for changes again after a moment.
        time.sleep(2)
        word = f"Ytterst{number}"
        begin = time.perf_counter()
        section.write_text(f"{section.read_text('utf-8')}\n{word}.\n", "utf-8")
        _wait(lambda word=word: word in _page(address, _address_of(section)), begin)  # type: ignore[misc]
        yield time.perf_counter() - begin


def _address_of(section: Path) -> str:
    """The page that shows a section, whose language is the first by its letters or the default one."""
    language = section.name.split(".")[1]
    return "/policy-1/" if language == "nb" else f"/{language}/policy-1/"


@contextmanager
def _preview(root: Path, size: Size) -> Iterator[tuple[str, int]]:
    """``mkdocs serve`` on a free port, until it is no longer needed."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        host, port = probe.getsockname()
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", f"{host}:{port}"]
    surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **environment(size)}
    server = subprocess.Popen(command, cwd=root, env=surroundings)
    try:
        yield host, port
    finally:
        server.terminate()
        server.wait()


def _wait(until: Callable[[], object], begin: float) -> None:
    while not until():
        if time.perf_counter() - begin > _LONGEST:
            raise TimeoutError(f"nothing to be seen after {_LONGEST:.0f} s")
        time.sleep(_PAUSE)


def _page(address: tuple[str, int], path: str) -> str:
    """The page, or nothing while there is none."""
    connection = HTTPConnection(*address, timeout=_LONGEST)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        words = answer.read().decode("utf-8")
        return words if answer.status == 200 else ""
    except (OSError, HTTPException):
        return ""
    finally:
        connection.close()
