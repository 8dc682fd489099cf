"""Where a policy, or one of its versions, stands on a day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class StandingKind(StrEnum):
    """What a text is on a day.

    A draft has not been published; an announced version is not in force yet; a withdrawn one should
    not apply; an ended one applied when its policy ended.
    """

    DRAFT = "draft"
    ANNOUNCED = "announced"
    IN_FORCE = "in force"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Standing:
    """A text's state. ``since`` is the first day it governs, ``until`` the first day it no longer does.

    ``version`` is empty for a draft, and ``until`` is ``None`` where nothing is to come.
    """

    kind: StandingKind
    version: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def never_governed(self) -> bool:
        """Whether the text was withdrawn, or its policy ended, before its first day."""
        ended = self.kind in (StandingKind.WITHDRAWN, StandingKind.ENDED)
        return ended and self.until is None

    def governs_from(self, day: date) -> bool:
        """Whether the text governs, as far as is known, on the day or on any later one."""
        return not self.never_governed and (self.until is None or self.until > day)
