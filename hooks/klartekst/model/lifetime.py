"""How long something is stored: a length of time, for a session, or until somebody deletes it."""

import math
import re
from dataclasses import dataclass

SESSION_WORD, PERSISTENT_WORD = "session", "persistent"

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_UNITS = ((_DAY, "day"), (_HOUR, "hour"), (_MINUTE, "minute"), (1, "second"))
# The shortest and the longest that a unit can be: months have 28 to 31 days.
_DATE_DAYS = {"Y": (365, 366), "M": (28, 31), "W": (7, 7), "D": (1, 1)}
_CLOCK = {"H": _HOUR, "M": _MINUTE, "S": 1}
DURATION = (
    "P(?=[0-9T])(?=[^1-9]*[1-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,5}D)?"
    "(?:T(?=[0-9])(?:[0-9]{1,5}H)?(?:[0-9]{1,5}M)?(?:[0-9]{1,7}S)?)?"
)
"""A regular expression for durations in ISO 8601, but for those of nothing at all."""
_PART = re.compile("([0-9]+)([A-Z])")
# Clocks differ, and a scanner counts from when it looked.
_SLACK_SHARE, _SLACK_SECONDS = 0.02, _MINUTE


@dataclass(frozen=True, slots=True)
class Lifetime:
    """A length of storage in seconds, between the two where it is not known exactly.

    ``SESSION`` is no time at all, ``PERSISTENT`` without an end.
    """

    shortest: float
    longest: float

    @property
    def is_session(self) -> bool:
        """Whether it ends with the browser's session."""
        return self.longest == 0

    def agrees_with(self, other: "Lifetime") -> bool:
        """Whether both can be the same length, two parts in a hundred and a minute aside."""
        if self.is_session or other.is_session:
            return self == other
        return self._reaches(other) and other._reaches(self)

    def _reaches(self, other: "Lifetime") -> bool:
        return self.longest * (1 + _SLACK_SHARE) + _SLACK_SECONDS >= other.shortest

    def __str__(self) -> str:
        if self.is_session:
            return "the session"
        if math.isinf(self.shortest):
            return "until it is deleted"
        if math.isinf(self.longest):
            return f"at least {_in_words(self.shortest)}"
        return _in_words((self.shortest + self.longest) / 2)


SESSION = Lifetime(0, 0)
PERSISTENT = Lifetime(math.inf, math.inf)


def seconds(length: float) -> Lifetime:
    """The lifetime of exactly so many seconds."""
    return Lifetime(length, length)


def at_least(length: float) -> Lifetime:
    """The lifetime of which no more is known than that so many seconds of it are left."""
    return Lifetime(max(length, 1), math.inf)


def parse_lifetime(text: str) -> Lifetime | None:
    """The lifetime that a text declares, or ``None``: a duration in ISO 8601 or one of two words.

    A year has 365 or 366 days and a month 28 to 31, so ``P1M`` lies between.
    """
    if text in (SESSION_WORD, PERSISTENT_WORD):
        return SESSION if text == SESSION_WORD else PERSISTENT
    if not re.fullmatch(DURATION, text):
        return None
    dates, _, clock = text.partition("T")
    length = sum(int(count) * _CLOCK[unit] for count, unit in _PART.findall(clock))
    days = [(int(count), _DATE_DAYS[unit]) for count, unit in _PART.findall(dates)]
    shortest, longest = (length + sum(count * ends[at] * _DAY for count, ends in days) for at in (0, 1))
    return Lifetime(shortest, longest)


def _in_words(length: float) -> str:
    for unit, name in _UNITS:
        count = round(length / unit)
        if count >= 2 or (count == 1 and abs(length - unit) < unit * _SLACK_SHARE):
            return f"{count} {name}{'s' if count > 1 else ''}"
    return f"{length:g} seconds"
