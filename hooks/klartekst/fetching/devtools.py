"""A Chromium that is spoken to over two pipes, in the words of the DevTools protocol.

Nothing listens on a port, and nothing has to be installed beside the browser.
"""

import json
import os
import select
import shutil
import signal
import tempfile
import time
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

# The one that Ubuntu may have as an empty promise comes last.
_NAMES = ("chromium", "google-chrome", "google-chrome-stable", "chrome", "chromium-browser")
_ON_MACOS = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
_FLAGS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--disable-gpu",
)
_CHUNK = 65536
# The pipes that the browser expects, and a number above them that is free to copy ours to.
_BROWSER_READS, _BROWSER_WRITES, _OUT_OF_THE_WAY = 3, 4, 10
_FAREWELL = 5.0

Values = Mapping[str, Any]


class BrowserError(Exception):
    """No browser could be found or started, or it did not do as it was told. The text says which."""


@dataclass(slots=True)
class Browser:
    """A running browser. ``events`` holds what it has told without being asked."""

    reads: int
    writes: int
    deadline: float
    events: deque[Values] = field(default_factory=deque)
    _buffer: bytes = b""
    _last_id: int = 0

    def call(self, method: str, session: str = "", **parameters: object) -> Values:
        """What it answers to a command; raises ``BrowserError`` where it refuses or takes too long."""
        self._last_id += 1
        message: dict[str, object] = {"id": self._last_id, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        try:
            os.write(self.writes, json.dumps(message).encode() + b"\0")
        except OSError as error:
            raise BrowserError("the browser has closed") from error
        while True:
            told = self._next_message(self.deadline)
            if told is None:
                raise BrowserError("the browser did not answer in time")
            if told.get("id") == self._last_id:
                if "error" in told:
                    raise BrowserError(f"the browser refused {method} ({told['error'].get('message')})")
                return dict(told.get("result", {}))
            self.events.append(told)

    def event(self, method: str, until: float) -> Values | None:
        """The next event of this name, or ``None`` where none comes until then; others are dropped."""
        while True:
            told = self.events.popleft() if self.events else self._next_message(min(until, self.deadline))
            if told is None or told.get("method") == method:
                return None if told is None else dict(told.get("params", {}))

    def _next_message(self, until: float) -> Values | None:
        while b"\0" not in self._buffer:
            left = until - time.monotonic()
            if left <= 0 or not select.select([self.reads], [], [], left)[0]:
                return None
            chunk = os.read(self.reads, _CHUNK)
            if not chunk:
                raise BrowserError("the browser has closed")
            self._buffer += chunk
        message, _, self._buffer = self._buffer.partition(b"\0")
        return dict(json.loads(message))


def find_browser() -> str:
    """The path of an installed Chromium or Chrome; raises ``BrowserError`` where there is none."""
    found = next(filter(None, map(shutil.which, _NAMES)), None)
    if found or _ON_MACOS.is_file():
        return found or str(_ON_MACOS)
    raise BrowserError("there is no Chromium or Chrome on this machine")


def needs_open_sandbox() -> bool:
    """Whether the browser can be started without its sandbox alone: Chromium refuses root otherwise."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


@contextmanager
def open_browser(path: str, timeout: float) -> Iterator[Browser]:
    """A browser without any memory, which is closed and forgotten at the end, as is all it has written.

    Raises ``BrowserError`` where it cannot be started. ``timeout`` is in seconds, for all of it.
    """
    if not hasattr(os, "posix_spawn"):
        raise BrowserError("on this system the browser cannot be spoken to")
    with tempfile.TemporaryDirectory(prefix="klartekst-", ignore_cleanup_errors=True) as profile:
        process, reads, writes = _start(path, profile)
        try:
            yield Browser(reads, writes, time.monotonic() + timeout)
        finally:
            _end(process, reads, writes)


def _start(path: str, profile: str) -> tuple[int, int, int]:
    """The process, and our ends of the two pipes."""
    import fcntl  # noqa: PLC0415 - only where there is posix_spawn

    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    ends = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, _OUT_OF_THE_WAY) for end in (theirs_in, theirs_out)]
    nowhere = os.open(os.devnull, os.O_RDWR)
    sandbox = ["--no-sandbox"] if needs_open_sandbox() else []
    arguments = [path, *_FLAGS, *sandbox, f"--user-data-dir={profile}", "about:blank"]
    actions = [
        (os.POSIX_SPAWN_DUP2, nowhere, 1),
        (os.POSIX_SPAWN_DUP2, nowhere, 2),
        (os.POSIX_SPAWN_DUP2, ends[0], _BROWSER_READS),
        (os.POSIX_SPAWN_DUP2, ends[1], _BROWSER_WRITES),
    ]
    try:
        process = os.posix_spawn(path, arguments, os.environ, file_actions=actions, setpgroup=0)
    except OSError as error:
        os.close(ours_in)
        os.close(ours_out)
        raise BrowserError(f"the browser cannot be started ({error.strerror})") from error
    finally:
        for end in (theirs_in, theirs_out, nowhere, *ends):
            os.close(end)
    return process, ours_in, ours_out


def _end(process: int, reads: int, writes: int) -> None:
    """Ask the browser to close, and end it where it does not: with every process that it has started."""
    with suppress(OSError):
        os.write(writes, b'{"id":0,"method":"Browser.close"}\0')
    os.close(writes)
    until = time.monotonic() + _FAREWELL
    ended = False
    while not ended and time.monotonic() < until:
        ended = os.waitpid(process, os.WNOHANG)[0] == process
        if not ended:
            time.sleep(0.02)
    os.close(reads)
    if not ended:
        with suppress(ProcessLookupError):
            os.killpg(process, signal.SIGKILL)
        os.waitpid(process, 0)
