"""How far a long build has come: a bar on a terminal, a line now and then elsewhere, nothing with ``-q``."""

import logging
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, TextIO

from mkdocs.plugins import get_plugin_logger

log = get_plugin_logger("klartekst")

PATIENCE = 2.0
"""Seconds before anything is said: most builds are done by then."""

BETWEEN_LINES = 5.0
"""Seconds from one line to the next where there is no terminal."""

_BETWEEN_DRAWINGS = 0.1
_BAR = 24

Clock = Callable[[], float]


class Step(Protocol):
    """What tells of work that has been done."""

    def __call__(self, done: int = 1, /) -> None:
        """Says that so many more are done."""


@contextmanager
def of(
    total: int, what: str, *, terminal: TextIO | None = None, clock: Clock = time.monotonic
) -> Iterator[Step]:
    """Tells of a piece of work while it lasts; what is given is to be called for each that is done."""
    progress = Progress(total, what, terminal=terminal, clock=clock)
    try:
        yield progress.step
    finally:
        progress.end()


class Progress:
    """Work of a known length, such as so many pages, and what is said of it.

    ``clock`` gives seconds that never go back. ``terminal`` is standard error unless it is named; it
    is drawn on where it is a terminal that understands control sequences.
    """

    def __init__(
        self, total: int, what: str, *, terminal: TextIO | None = None, clock: Clock = time.monotonic
    ) -> None:
        self.total, self.what, self.clock = total, what, clock
        self.done = 0
        self._begin = clock()
        self._next = self._begin + PATIENCE
        self._bar = _bar(terminal or sys.stderr)

    def step(self, done: int = 1, /) -> None:
        """Says that so many more are done."""
        self.done += done
        now = self.clock()
        if now < self._next or not log.isEnabledFor(logging.INFO):
            return
        if self._bar:
            self._bar.draw(f"{self.what} {_drawing(self.done, self.total)} {self._figures(now)}")
        else:
            log.info("%s: %s", self.what, self._figures(now))
        self._next = now + (_BETWEEN_DRAWINGS if self._bar else BETWEEN_LINES)

    def end(self) -> None:
        """Leaves one line behind where the work took long; nothing more is said afterwards."""
        now = self.clock()
        if self._bar:
            self._bar.end()
        if now >= self._begin + PATIENCE:
            took = now - self._begin
            log.info("%s: %s in %s, %s", self.what, f"{self.done:,}", _duration(took), self._rate(now))

    def _figures(self, now: float) -> str:
        seconds = (self.total - self.done) * (now - self._begin) / self.done if self.done else 0
        of_all = f"{self.done:,} of {self.total:,}"
        return f"{of_all}, {self._rate(now)}, {_duration(max(seconds, 0))} left"

    def _rate(self, now: float) -> str:
        rate = self.done / (now - self._begin)
        return f"{rate:,.0f} a second" if rate >= 10 else f"{rate:.1f} a second"


class _Bar:
    """The last line of a terminal, which gives way to whatever MkDocs says."""

    def __init__(self, terminal: TextIO) -> None:
        self.terminal = terminal
        self.handlers: list[logging.Handler] = []
        self.is_drawn = False

    def draw(self, line: str) -> None:
        if not self.handlers:
            self.handlers = list(logging.getLogger("mkdocs").handlers)
            for handler in self.handlers:
                handler.addFilter(self._give_way)
        columns = shutil.get_terminal_size().columns
        self._write(f"\r{line[: columns - 1]}\x1b[K")
        self.is_drawn = True

    def end(self) -> None:
        self._erase()
        for handler in self.handlers:
            handler.removeFilter(self._give_way)
        self.handlers = []

    def _give_way(self, _record: logging.LogRecord) -> bool:
        self._erase()
        return True

    def _erase(self) -> None:
        if self.is_drawn:
            self._write("\r\x1b[K")
            self.is_drawn = False

    def _write(self, text: str) -> None:
        self.terminal.write(text)
        self.terminal.flush()


def _bar(terminal: TextIO) -> _Bar | None:
    return _Bar(terminal) if terminal.isatty() and os.environ.get("TERM") != "dumb" else None


def _drawing(done: int, total: int) -> str:
    filled = min(_BAR * done // total, _BAR) if total else _BAR
    return f"[{'#' * filled}{'-' * (_BAR - filled)}]"


def _duration(seconds: float) -> str:
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
