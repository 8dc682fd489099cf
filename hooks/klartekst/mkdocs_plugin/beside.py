"""Work that a copy of this process does while this one goes on."""

import multiprocessing
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar, cast

from klartekst.storage.crew import crew_size

A = TypeVar("A")


class Beside(Generic[A]):
    """What comes of some work, which has begun where the system can make a copy of this process.

    Elsewhere, and where the copy is lost, this process does the work when it is asked for the result.
    """

    def __init__(self, work: Callable[[], A]) -> None:
        self._work = work
        self._process: Any = None
        if sys.platform == "linux" and crew_size() > 1:
            context = multiprocessing.get_context("fork")
            self._receiver, sender = context.Pipe(duplex=False)
            self._process = context.Process(target=_do, args=(work, sender), daemon=True)
            self._process.start()
            sender.close()

    def is_over(self, patience: float) -> bool:
        """Whether the copy is done or gone, or becomes so within these seconds."""
        return self._process is None or bool(self._receiver.poll(patience))

    def result(self) -> A:
        """What came of the work; whatever it raises, this raises."""
        if self._process is not None:
            with suppress(EOFError, OSError):
                found = self._receiver.recv()
                self.end()
                return cast(A, found)
        return self._work()

    def end(self) -> None:
        """Do without the result."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process = None


def _do(work: Callable[[], object], sender: Connection) -> None:
    # Whoever ends the server at the terminal sends it to both processes; the first one ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The first process comes upon the same trouble, and tells of it.
    with suppress(Exception):
        sender.send(work())
