"""Where a policy stands on a day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class StandingKind(StrEnum):
    """A draft has not been published as a version; an ended policy applies no longer."""

    DRAFT = "draft"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Standing:
    """A policy's state on a day. ``since`` is the first day of it, where there is one."""

    kind: StandingKind
    since: date | None = None
