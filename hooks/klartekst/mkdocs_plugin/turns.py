"""Who may change a served site now: one at a time, and nobody waits long for work that can wait."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition


class Turns:
    """Turns at a site. Whoever shows an edit or answers a request goes before work in the background.

    Such work takes its turn for long, and ``pause``s wherever all that it has written is whole.
    """

    def __init__(self) -> None:
        self._changed = Condition()
        self._urgent = 0
        self._taken = False

    @contextmanager
    def urgent(self) -> Iterator[None]:
        """A turn as soon as there is one, for the length of a block."""
        with self._changed:
            self._urgent += 1
            self._changed.wait_for(lambda: not self._taken)
            self._taken = True
        try:
            yield
        finally:
            with self._changed:
                self._urgent -= 1
            self._release()

    @contextmanager
    def unhurried(self) -> Iterator[None]:
        """A turn when nobody else wants one, for the length of a block."""
        self._take()
        try:
            yield
        finally:
            self._release()

    def pause(self) -> None:
        """In an unhurried turn: let those who wait go first."""
        if self._urgent:
            self._release()
            self._take()

    def _take(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: not (self._taken or self._urgent))
            self._taken = True

    def _release(self) -> None:
        with self._changed:
            self._taken = False
            self._changed.notify_all()
