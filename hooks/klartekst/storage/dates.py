"""Dates and times as people write them: one form is read, the others are explained."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime

from klartekst.model import codes
from klartekst.storage.json_schema import Schema, pattern_schema
from klartekst.storage.nodes import Node
from klartekst.storage.parsers import Text
from klartekst.storage.report import Report, quoted

_ISO = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})"
)
_NUMBERS = re.compile(r"([0-9]{4}|[0-9]{1,2})([./-]) ?([0-9]{1,2})\2 ?([0-9]{4}|[0-9]{1,2})")
_WORDS = re.compile(r"([0-9]{1,2})\.? +([^\W\d_]+)\.? +([0-9]{4})")

_DAY_HINT = "write year-month-day, such as 2026-06-01"
_MOMENT_HINT = 'write it like "2026-06-01T09:00:00+02:00"'

# The beginnings of the months' names in the Nordic languages, English and German.
_MONTHS = (
    ("jan", "tammi"),
    ("feb", "helmi"),
    ("mar", "mär", "maalis"),
    ("apr", "huhti"),
    ("mai", "maj", "may", "maí", "touko"),
    ("jun", "jún", "kesä"),
    ("jul", "júl", "heinä"),
    ("aug", "ágú", "elo"),
    ("sep", "syys"),
    ("okt", "oct", "loka"),
    ("nov", "nóv", "marras"),
    ("des", "dec", "dez", "joulu"),
)


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day in the form of ISO 8601: ``2026-06-01``."""

    def __call__(self, node: Node, name: str, report: Report) -> date | None:
        """The day."""
        text = Text()(node, name, report)
        if text is None:
            return None
        if not _ISO.fullmatch(text):
            _report_form(text, node.line, report)
            return None
        day = _day(*text.split("-"))
        if day is None:
            _report_impossible(text, node.line, report)
        return day

    def schema(self) -> Schema:
        """A text of the form of a day."""
        return pattern_schema(_ISO.pattern, _DAY_HINT) | {"format": "date"}


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment with its offset in the form of ISO 8601: ``2026-06-01T09:00:00+02:00``."""

    def __call__(self, node: Node, name: str, report: Report) -> datetime | None:
        """The moment."""
        text = Text()(node, name, report)
        if text is None:
            return None
        if not _INSTANT.fullmatch(text):
            message = f"{quoted(text)} is not a time with its offset in the form of ISO 8601"
            report.add(codes.WRONG_VALUE, node.line, message, _MOMENT_HINT)
            return None
        moment = _moment(text)
        if moment is None:
            message = f"the time {quoted(text)} does not exist"
            hint = "write a day of the calendar, an hour up to 23 and an offset up to 23:59"
            report.add(codes.IMPOSSIBLE_DATE, node.line, message, hint)
        return moment

    def schema(self) -> Schema:
        """A text of the form of a moment."""
        return pattern_schema(_INSTANT.pattern, _MOMENT_HINT)


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    # In another zone it may be another year, which has to exist as well.
    return moment if MINYEAR < moment.year < MAXYEAR else None


def _report_form(text: str, line: int, report: Report) -> None:
    readings = _number_readings(text)
    if readings:
        _report_numbers(text, _possible(readings), line, report)
        return
    named = _word_reading(text)
    if named and not _possible([named]):
        _report_impossible(text, line, report)
        return
    hint = f"write {_possible([named])[0]}" if named else _DAY_HINT
    report.add(codes.WRONG_VALUE, line, f"{quoted(text)} is not a date in the form of ISO 8601", hint)


def _report_numbers(text: str, days: list[str], line: int, report: Report) -> None:
    if not days:
        _report_impossible(text, line, report)
        return
    message = f"the date {quoted(text)} is not written as year-month-day"
    which = days[0] if len(days) == 1 else f"{' or '.join(days)}, whichever is meant"
    report.add(codes.AMBIGUOUS_DATE, line, message, f"write {which}")


def _report_impossible(text: str, line: int, report: Report) -> None:
    report.add(
        codes.IMPOSSIBLE_DATE,
        line,
        f"the date {quoted(text)} does not exist",
        "write a day of the calendar as year-month-day, such as 2026-06-01",
    )


def _number_readings(text: str) -> list[tuple[str, str, str]]:
    """The orders in which the numbers may be meant, each as year, month, day.

    With points the day always comes first; slashes and hyphens are used for every order.
    """
    match = _NUMBERS.fullmatch(text)
    if match is None:
        return []
    first, mark, second, third = match.groups()
    if len(first) == 4:
        return [] if len(third) == 4 else [(first, second, third)]
    day_first, month_first = (third, second, first), (third, first, second)
    if mark == ".":
        return [day_first]
    year_first = [] if len(third) == 4 else [(first, second, third)]
    return [day_first, month_first, *year_first]


def _word_reading(text: str) -> tuple[str, str, str] | None:
    match = _WORDS.fullmatch(text)
    if match is None:
        return None
    day, name, year = match.groups()
    for number, beginnings in reversed(list(enumerate(_MONTHS, 1))):
        # From December back, so that Finnish "marraskuu" is not taken for March.
        if name.lower().startswith(beginnings):
            return year, str(number), day
    return None


def _possible(readings: Iterable[tuple[str, str, str]]) -> list[str]:
    days = (_day(*reading) for reading in readings)
    return list(dict.fromkeys(day.isoformat() for day in days if day))


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year) + (2000 if len(year) <= 2 else 0), int(month), int(day))
    except ValueError:
        return None
