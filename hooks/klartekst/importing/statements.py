"""What a document says of itself: its dates with their kinds, its version, and its list of updates.

A date is never promoted: one that a text was updated on is not one that it applies from.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from klartekst.importing.source_document import Block, BlockKind
from klartekst.importing.vocabulary import MATERIAL
from klartekst.wording.locale import month_numbers


class DateKind(StrEnum):
    """What a date is the date of, by the words beside it."""

    EFFECTIVE = "in force from"
    PUBLISHED = "published on"
    UPDATED = "updated on"
    WRITTEN = "written on"
    UNKNOWN = "a date of unknown kind"


@dataclass(frozen=True, slots=True)
class DateStatement:
    """A day that the document gives for itself, with its kind, the words and their line."""

    kind: DateKind
    day: date
    words: str
    line: int


@dataclass(frozen=True, slots=True)
class Update:
    """An entry of a list of updates. ``material`` says what makes it a change people are told of."""

    day: date
    words: str
    line: int
    material: str = ""


@dataclass(frozen=True, slots=True)
class Statements:
    """All that a document says of itself; ``version`` is empty where it names none."""

    dates: tuple[DateStatement, ...] = ()
    updates: tuple[Update, ...] = ()
    version: str = ""
    version_line: int = 0
    succeeds: bool = False


_KINDS = {
    DateKind.EFFECTIVE: (
        r"gjeld\w* (?:fra|frå)|gäll\w* från|gælder fra|i kraft|effective|in force|gilt ab|gültig ab|voimassa"
    ),
    DateKind.WRITTEN: r"skrevet|skriven|skrevs|written|utarbeid|drafted|verfasst",
    DateKind.PUBLISHED: r"publiser|publicer|offentliggj|published|veröffentlicht|julkaistu",
    DateKind.UPDATED: (
        r"oppdatert?|uppdatera|opdater|(?:sist|senast|sidst) (?:endre|ändra|ændre)|endret|updated|revised"
        r"|revidert|modified|aktualisiert|stand|päivitetty"
    ),
}
_SUCCEEDS = re.compile(
    r"\b(?:ny versjon|ny version|new version|nye versjonen|erstatter|ersätter|replaces)\b", re.I
)
_VERSION = re.compile(
    r"\b(?:(\d+(?:\.\d+)+)[-–. ]{0,2}(?:versjon|version|utgave)"
    r"|(?:versjon|version|utgave)\w*:?\s+v?(\d+(?:\.\d+)*))",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"(?P<iso>\b\d{4}-\d{2}-\d{2}\b)"
    r"|(?P<day>\b\d{1,2})\s*\.?\s*(?:de |of )?(?P<month>[^\W\d_]{3,})\.?,?\s+(?P<year>\d{4})\b"
    r"|(?P<month_first>\b[^\W\d_]{3,})\.?\s+(?P<day_after>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<year_after>\d{4})\b"
    r"|(?P<d>\b\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})\b"
)
_AFTER_DAY = re.compile(r"^\s*[–—:-]\s*(?P<words>.+)$", re.DOTALL)
_SENTENCES = re.compile(r"(?<=[^\d][.!?])\s+(?=[A-ZÆØÅÄÖ])")
_LONGEST_BARE = 60


def read_statements(blocks: Sequence[Block], language: str) -> Statements:
    """What the document says of itself."""
    updates = tuple(update for block in blocks if (update := _update(block, language)))
    lines = {update.line for update in updates}
    told = [block for block in blocks if block.line not in lines and block.kind is not BlockKind.HEADING]
    dates = tuple(statement for block in told for statement in _dates(block, language))
    version, line = next(
        ((m[1] or m[2], block.line) for block in told for m in _VERSION.finditer(block.words)), ("", 0)
    )
    succeeds = any(_SUCCEEDS.search(block.words) for block in told)
    return Statements(dates, updates, version, line, succeeds)


def days_in(text: str, language: str) -> Iterator[tuple[date, re.Match[str]]]:
    """The days that are written in a text, with their places."""
    for match in _DAY.finditer(text):
        day = _day(match, language)
        if day:
            yield day, match


def _day(match: re.Match[str], language: str) -> date | None:
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        if match["d"]:
            return date(int(match["y"]), int(match["m"]), int(match["d"]))
        months = {**month_numbers("en"), **month_numbers(language)}
        month = months.get((match["month"] or match["month_first"]).lower())
        day, year = match["day"] or match["day_after"], match["year"] or match["year_after"]
        return date(int(year), month, int(day)) if month else None
    except ValueError:
        return None


def _dates(block: Block, language: str) -> Iterator[DateStatement]:
    for sentence in _SENTENCES.split(block.words):
        for day, match in days_in(sentence, language):
            kind = _kind(sentence, match)
            bare = len(sentence) <= len(match[0]) + 5 and len(sentence) <= _LONGEST_BARE
            if kind is not DateKind.UNKNOWN or bare:
                yield DateStatement(kind, day, sentence, block.line)


def _kind(sentence: str, match: re.Match[str]) -> DateKind:
    """The kind whose words stand nearest to the date."""
    found = [
        (min(abs(word.end() - match.start()), abs(word.start() - match.end())), order, kind)
        for order, (kind, pattern) in enumerate(_KINDS.items())
        for word in re.finditer(rf"(?<!\w)(?:{pattern})", sentence, re.IGNORECASE)
    ]
    return min(found)[2] if found else DateKind.UNKNOWN


def _update(block: Block, language: str) -> Update | None:
    if block.kind not in (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.VERBATIM):
        return None
    words = block.words
    found = next(days_in(words, language), None)
    if found is None:
        return None
    day, match = found
    before, after = words[: match.start()].strip(" -–—•*:"), _AFTER_DAY.match(words[match.end() :])
    is_verb = not before or re.fullmatch(_KINDS[DateKind.UPDATED] + r"\w*", before, re.IGNORECASE)
    if after is None or not is_verb:
        return None
    material = next((what for what, pattern in MATERIAL.items() if pattern.search(after["words"])), "")
    return Update(day, after["words"], block.line, material)
