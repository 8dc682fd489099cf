"""Sentences about versions and languages, in the reader's words."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from klartekst.model.release import Moment
from klartekst.model.standing import Standing, StandingKind
from klartekst.wording.locale import format_day, language_name
from klartekst.wording.words.table import Words

_NO_BREAK_SPACE = "\u00a0"


def in_language(language: str, words: Words) -> str:
    """The words "in Swedish", as the reader's language says them."""
    generic = words.in_other_language.format(name=language_name(language, words.language))
    return words.in_language.get(language, generic)


def local_day(moment: Moment, time_zone: str) -> date:
    """The day on which something was published, in the policy's time zone."""
    return moment.published.astimezone(ZoneInfo(time_zone)).date()


def shown_day(day: date, words: Words) -> str:
    """The day as pages show it: no line ends inside it."""
    return format_day(day, words.language).replace(" ", _NO_BREAK_SPACE)


def published_line(moment: Moment, time_zone: str, words: Words) -> str:
    """When something was published; a date that was entered afterwards says so."""
    day = shown_day(local_day(moment, time_zone), words)
    if moment.recorded is None:
        return words.published_on.format(date=day)
    recorded = moment.recorded.astimezone(ZoneInfo(time_zone)).date()
    return words.published_entered.format(date=day, recorded=shown_day(recorded, words))


def status_line(standing: Standing, words: Words) -> str:
    """Where a text stands, in words with its dates: never the bare word "current" (R8)."""
    if standing.kind is StandingKind.DRAFT or standing.since is None:
        return words.status_draft
    start = shown_day(standing.since, words)
    until = _last_day(standing, words)
    form = {
        StandingKind.ANNOUNCED: words.status_announced,
        StandingKind.IN_FORCE: words.status_in_force,
        StandingKind.WITHDRAWN: words.status_withdrawn,
    }.get(standing.kind, words.status_superseded if until else words.status_withdrawn)
    return form.format(version=standing.version, date=start, until=until)


def validity_line(standing: Standing, words: Words) -> str:
    """From when a version governs; until when only once that day is past, so that no promise is made.

    A version that never governed has its status instead.
    """
    if standing.since is None:
        return ""
    start = shown_day(standing.since, words)
    until = _last_day(standing, words)
    if standing.kind in (StandingKind.ANNOUNCED, StandingKind.IN_FORCE):
        return words.in_force_from.format(date=start)
    if until:
        return words.in_force_between.format(date=start, until=until)
    return status_line(standing, words)


def _last_day(standing: Standing, words: Words) -> str:
    """The last day in force; intervals are kept up to the first day that is not."""
    if standing.until is None:
        return ""
    return shown_day(standing.until - timedelta(days=1), words)
