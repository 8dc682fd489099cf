"""What came of trying an address on the web, and when."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class Answer(StrEnum):
    """What a visitor is given at an address.

    ``GONE`` is the word of its server (404 or 410); ``UNREACHED`` proves nothing about the address.
    """

    FOUND = "found"
    GONE = "gone"
    UNREACHED = "unreached"


_GOOD_FOR = {
    Answer.FOUND: timedelta(days=1),
    Answer.GONE: timedelta(days=1),
    Answer.UNREACHED: timedelta(minutes=10),
}


@dataclass(frozen=True, slots=True)
class Visit:
    """The answer at an address, with what was said (``404 Not Found``) and the moment it was asked.

    ``moved_to`` is where its server sends people for good, or empty. ``lacks_fragment`` says that the
    whole page was read, and has no place of the name that stands behind the ``#``.
    """

    address: str
    seen: datetime
    answer: Answer
    said: str
    moved_to: str = ""
    lacks_fragment: bool = False

    def holds(self, moment: datetime) -> bool:
        """Whether it is young enough at a moment to be gone by: a day, or minutes where unreached."""
        return timedelta(0) <= moment - self.seen < _GOOD_FOR[self.answer]
