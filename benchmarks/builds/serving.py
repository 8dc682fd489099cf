"""How long a person waits who writes: for the first page of ``mkdocs serve``, and for an edit to show."""

import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from benchmarks.builds.contestants import KLARTEKST
from benchmarks.builds.scenarios import environment, write_site
from benchmarks.builds.texts import Size

FIRST, EDIT, ARCHIVED = "first page", "edit to visible (median of 5)", "archived page"

COMMAND = (sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr")
"""What starts a preview, without the address that comes last."""

REST = 2.0
"""Seconds between edits: a server that has just built looks for changes again after a moment."""

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
        with _preview(root, size) as preview:
            yield Visit(f"{FIRST}, {start}", preview.wait_for("/policy-1/", "", begin))
            begin = time.perf_counter()
            archived = f"/policy-1/v/{size.versions}/"
            yield Visit(f"{ARCHIVED}, {start}", preview.wait_for(archived, "", begin))
            if start == "again":
                section = root / f"docs/policy-1/part-5.{size.languages[0]}.md"
                yield Visit(EDIT, statistics.median(_edits(section, preview)))


def _edits(section: Path, preview: "_Preview") -> Iterator[float]:
    """How long each of some edits of one section takes to be seen, the time of looking included."""
    for number in range(_EDITS):
        time.sleep(REST)
        word = f"Ytterst{number}"
        begin = time.perf_counter()
        section.write_text(f"{section.read_text('utf-8')}\n{word}.\n", "utf-8")
        yield preview.wait_for("/policy-1/", word, begin)


@dataclass(frozen=True, slots=True)
class _Preview:
    server: subprocess.Popen[bytes]
    host: str
    port: int

    def wait_for(self, path: str, word: str, begin: float) -> float:
        """The seconds since ``begin`` when a page is there and has the word."""
        while (page := self.page(path)) is None or word not in page:
            if self.server.poll() is not None:
                raise RuntimeError("mkdocs serve has ended")
            if time.perf_counter() - begin > _LONGEST:
                raise TimeoutError(f"nothing to be seen after {_LONGEST:.0f} s")
            time.sleep(_PAUSE)
        return time.perf_counter() - begin

    def page(self, path: str) -> str | None:
        """The page, or ``None`` while there is none."""
        connection = HTTPConnection(self.host, self.port, timeout=_LONGEST)
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            return answer.read().decode("utf-8") if answer.status == 200 else None
        except (OSError, HTTPException):
            return None
        finally:
            connection.close()


@contextmanager
def _preview(root: Path, size: Size) -> Iterator[_Preview]:
    """``mkdocs serve`` on a free port, until it is no longer needed."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        host, port = probe.getsockname()
    command = [*COMMAND, f"{host}:{port}"]
    surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **environment(size)}
    server = subprocess.Popen(command, cwd=root, env=surroundings)
    try:
        yield _Preview(server, host, port)
    finally:
        server.terminate()
        server.wait()
