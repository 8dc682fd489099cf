"""Days as running text writes them, in any language: found where they stand, read as calendar days."""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Literal

from babel import Locale
from babel.dates import get_date_format
from babel.localedata import locale_identifiers

from klartekst.wording.locale import ENGLISH, babel_locale

Trouble = Literal["", "impossible", "ambiguous"]

_GAP = r"(?:[^\S\n]{1,4}|[^\S\n]{0,4}\n[^\S\n]{0,4})"
_LINK_WORD = rf"(?:(?:of|de|del|af){_GAP})?"
_DAY = r"(?P<day>\d{1,2})(?:\\?\.|st\b|nd\b|rd\b|th\b|er\b|o\b|º)?"
_YEAR = r"(?P<year>[12]\d{3})(?!\d)"
_BEFORE = r"(?<![\w@/])(?<!\d[.,])"
_NUMERIC = re.compile(
    rf"{_BEFORE}(?P<first>\d{{4}}|\d{{1,2}})(?P<mark>\\?\.{_GAP}?|[/-])(?P<second>\d{{1,2}})(?P=mark)"
    r"(?P<third>\d{4}|\d{1,2})(?!\d|[./]\d|@)"
)
_NUMBER = re.compile(r"\d+")
_EAST_ASIAN = re.compile(
    r"(?P<year>\d{4})\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日일]"
)
_EAST_ASIAN_NAME = re.compile(r"[\d月월一-鿿]")

# What people write that CLDR does not list: other cases, older, shorter and regional names.
_OTHER_NAMES: dict[str, dict[str, int]] = {
    "de": {"jänner": 1, "feber": 2, "maerz": 3, "mrz": 3},
    "en": {"sept": 9},
    "is": {"ágústs": 8, "apríls": 4},
    "nb": {"sept": 9},
    "nn": {"sept": 9},
    "sv": {"sept": 9},
    "da": {"sept": 9},
}
_KNOWN_LOCALES = frozenset(locale_identifiers())
_FINNISH_CASES = ("n", "ta", "ssa", "sta", "hun", "lta", "lle", "ksi", "na")
_SHORTEST_MONTHS = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}
_LAST_DAY_OF_ANY = 31
_YEAR_LENGTH = 4
_LONGEST_SHORT_YEAR = 2


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: ``text[start:end]``, and the day that it names.

    ``day`` is None where there is trouble: the day is ``impossible`` in any calendar, or the figures
    are ``ambiguous``, since readers may take them for different days.
    """

    start: int
    end: int
    text: str
    day: date | None
    trouble: Trouble = ""


@lru_cache(maxsize=8192)
def dates_in(text: str, language: str) -> tuple[FoundDate, ...]:
    """The whole dates of a text in order, as ``24. september 2021``, ``24.09.2021`` or ``2021-09-24``.

    The months bear the names that CLDR has for the language (a BCP 47 tag), and the English ones.
    A day without a year is found only where no year has it (``31. april``); a month without a day
    never is. Figures with a year of two digits are ambiguous, and so are those with slashes that
    English readers take for two days. Numbers of statutes, versions and sections are no dates.
    """
    if not _NUMBER.search(text):
        return ()
    found: list[FoundDate] = []
    taken = 0
    for date_found in sorted(_candidates(text, language), key=lambda item: (item.start, -item.end)):
        if date_found.start >= taken:
            found.append(date_found)
            taken = date_found.end
    return tuple(found)


def _candidates(text: str, language: str) -> Iterator[FoundDate]:
    numbers = _NUMBER.findall(text)
    if len(numbers) >= len(("year", "month", "day")):
        for match in _NUMERIC.finditer(text):
            yield from _numeric(match, language)
        for match in _EAST_ASIAN.finditer(text):
            yield _found(match, _day(match["year"], match["month"], match["day"]))
    months = _months(language)
    for pattern in _word_patterns(language) if any(len(number) == _YEAR_LENGTH for number in numbers) else ():
        for match in pattern.finditer(text):
            month = months[match["month"].lower()]
            yield _found(match, _day(match["year"], str(month), match["day"]))
    for match in _yearless(language).finditer(text) if any(map(_is_late, numbers)) else ():
        month = months[match["month"].lower()]
        if _SHORTEST_MONTHS.get(month, _LAST_DAY_OF_ANY) < int(match["day"]) <= _LAST_DAY_OF_ANY:
            yield _found(match, None)


def _is_late(number: str) -> bool:
    """Whether a month may lack the day of this number."""
    is_short = len(number) <= _LONGEST_SHORT_YEAR
    return is_short and min(_SHORTEST_MONTHS.values()) < int(number) <= _LAST_DAY_OF_ANY


def _numeric(match: re.Match[str], language: str) -> Iterator[FoundDate]:
    """The date that three numbers name, unless they are the number of something else."""
    first, second, third = match["first"], match["second"], match["third"]
    if match["mark"] == "-" and _is_part_of_a_number(match):
        return
    if len(first) > _LONGEST_SHORT_YEAR:
        padded = len(second) == len(third) == _LONGEST_SHORT_YEAR
        if len(third) <= _LONGEST_SHORT_YEAR and (padded or not match["mark"].startswith(".")):
            yield _found(match, _day(first, second, third))
    elif len(third) > _LONGEST_SHORT_YEAR:
        if third[0] in "12":
            days = _readings(match, language)
            yield _troubled(match, "ambiguous") if days[1:] else _found(match, *(days or (None,)))
    elif _is_short_date(match):
        yield _troubled(match, "ambiguous")


def _is_part_of_a_number(match: re.Match[str]) -> bool:
    """Whether a hyphen goes on to more, as in the number of a statute, ``LOV-2018-06-15-38``."""
    before, after = match.string[: match.start()][-1:], match.string[match.end() :][:2]
    return before == "-" or (after[:1] == "-" and after[1:].isdigit())


def _readings(match: re.Match[str], language: str) -> tuple[date, ...]:
    """The days that figures with the year last may mean to readers of the language.

    With points the day comes first everywhere. With other marks Americans put the month first, and
    a text in English may be theirs.
    """
    first, second, year = match["first"], match["second"], match["third"]
    orders = [_day(year, second, first)]
    if "." not in match["mark"]:
        orders.insert(0 if language.lower() == "en-us" else 1, _day(year, first, second))
    days = tuple(dict.fromkeys(day for day in orders if day))
    return days if language.lower() == "en" else days[:1]


def _is_short_date(match: re.Match[str]) -> bool:
    """Whether figures like 25.05.18 are a date, not the number of a section or version."""
    first, second, third = match["first"], match["second"], match["third"]
    if len(third) < _LONGEST_SHORT_YEAR or len(first) + len(second) <= _LONGEST_SHORT_YEAR:
        return False
    begins_line = not match.string[: match.start()].rpartition("\n")[2].strip(" #>*")
    ends_line = not match.string[match.end() :].partition("\n")[0].strip()
    readings = (third, second, first), (third, first, second), (first, second, third)
    return any(_day(*reading) for reading in readings) and (ends_line or not begins_line)


@lru_cache
def _word_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    month = _month_pattern(language)
    forms = [
        rf"{_BEFORE}{_DAY}{_GAP}{_LINK_WORD}{month},?{_GAP}{_LINK_WORD}{_YEAR}",
        rf"(?<!\w){month}{_GAP}{_DAY}(?:{_GAP}(?:päivänä|p:nä))?,?{_GAP}{_LINK_WORD}{_YEAR}",
    ]
    if str(get_date_format("long", babel_locale(language)).pattern).startswith("y"):
        whose = rf"(?:\\?\.)?{_GAP}(?:(?:m\.|gada){_GAP})?"
        forms.append(rf"(?<!\w){_YEAR}{whose}{month}{_GAP}{_DAY}(?:{_GAP}d\.)?")
        forms.append(rf"(?<!\w){_YEAR}{whose}{_DAY}{_GAP}{month}")
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


@lru_cache
def _yearless(language: str) -> re.Pattern[str]:
    return re.compile(rf"{_BEFORE}{_DAY}{_GAP}{_LINK_WORD}{_month_pattern(language)}", re.IGNORECASE)


def _month_pattern(language: str) -> str:
    names = sorted(_months(language), key=lambda name: (-len(name), name))
    return rf"(?P<month>{'|'.join(map(re.escape, names))})(?!\w)\.?"


@lru_cache
def _months(language: str) -> dict[str, int]:
    """The number of each month by its names in small letters, without a full stop."""
    names: dict[str, int] = {}
    for locale in _locales(language):
        spoken = {
            name.lower().rstrip("."): number
            for form in locale.months.values()
            for width in ("wide", "abbreviated")
            for number, name in form[width].items()
            if not _EAST_ASIAN_NAME.search(name)
        }
        names = spoken | _OTHER_NAMES.get(locale.language, {}) | names
        if locale.language == "fi":
            whole = {name: number for name, number in names.items() if name.endswith("kuu")}
            names |= {name + case: number for name, number in whole.items() for case in _FINNISH_CASES}
    return names


def _locales(language: str) -> tuple[Locale, ...]:
    """The language, also in Latin letters where it has others in CLDR (Serbian), and English."""
    locale = babel_locale(language)
    latin = Locale.parse(f"{locale.language}_Latn") if f"{locale.language}_Latn" in _KNOWN_LOCALES else locale
    return locale, latin, ENGLISH


def _found(match: re.Match[str], day: date | None) -> FoundDate:
    return FoundDate(match.start(), match.end(), match[0], day, "" if day else "impossible")


def _troubled(match: re.Match[str], trouble: Trouble) -> FoundDate:
    return FoundDate(match.start(), match.end(), match[0], None, trouble)


def _day(year: str, month: str, day: str) -> date | None:
    with suppress(ValueError):
        return date(int(year) + (2000 if len(year) <= _LONGEST_SHORT_YEAR else 0), int(month), int(day))
    return None
