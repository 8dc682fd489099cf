"""Checks of the days that texts and policies name."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from functools import lru_cache

from klartekst.checks.question import CheckedText, Question
from klartekst.checks.sayings import Run, Saying, holds_some, runs_of, sayings
from klartekst.checks.text import Text, Texts
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.phrases import PromisePhrases
from klartekst.model.release import Release
from klartekst.model.standing import StandingKind
from klartekst.storage.dated_references import read_law_days
from klartekst.storage.promise_phrases import read_promise_phrases
from klartekst.wording.dates import FoundDate, dates_in
from klartekst.wording.phrases import phrases_in, sentence_around

_DIGIT = re.compile(r"\d")
_ATTRIBUTE = re.compile(r"\{:?[^}\n]*\bdatetime=[\"']?(\d{4}-\d{2}-\d{2})[^}\n]*\}")
_TIME_TAG = re.compile(r"<time\b[^>]*\bdatetime=[\"']?(\d{4}-\d{2}-\d{2})[^>]*>(.*?)</time>", re.DOTALL)
_NORWEGIAN = ("nb", "nn", "no")
_FARTHEST = 15
"""How many letters may stand between "in force from" and its date."""


def impossible_day(question: Texts) -> Iterator[Diagnostic]:
    """A day in a text that no calendar has.

    Bad: "fra 31. april 2026"
    Good: "fra 30. april 2026"
    """
    for run, day in _days(question):
        if day.trouble == "impossible":
            place = run.place(day.start, day.end)
            message = f"the day '{_line(day.text)}' does not exist"
            yield found(codes.IMPOSSIBLE_DAY, place, message, "write a day of the calendar")


def ambiguous_day(question: Texts) -> Iterator[Diagnostic]:
    """A date in a text that readers may take for several days.

    Bad: "25.05.18", or "04/05/2021" in English
    Good: "25. mai 2018", "4 May 2021"
    """
    for run, day in _days(question):
        if day.trouble == "ambiguous":
            place = run.place(day.start, day.end)
            message = f"readers may take '{_line(day.text)}' for several days"
            hint = "write the month as a word, and the year with four digits"
            yield found(codes.AMBIGUOUS_DAY, place, message, hint)


def other_day(question: Question) -> Iterator[Diagnostic]:
    """A text in force or announced that gives another day for itself, or the draft of an announced one.

    Bad: "Gjelder fra 1. mars 2027" in a version that takes effect on 1 April 2027
    Good: "Gjelder fra 1. april 2027"
    """
    drafts: set[tuple[str, str, str]] = set()
    for text in question.texts():
        announced = _announced(question, text)
        if announced:
            for run, day in _wrong_days(text, announced):
                drafts.add((text.policy.id, text.section, text.language))
                yield _other_day(run, day, announced)
    for text in question.lasting_texts():
        if (text.policy.id, text.section, text.language) not in drafts:
            release = _release(question, text)
            for run, day in _wrong_days(text, release):
                yield _other_day(run, day, release)


def other_datetime(question: Texts) -> Iterator[Diagnostic]:
    """A date in words beside a ``datetime`` that names another day.

    Bad: ``<time datetime="2020-03-08">8 January 2020</time>``
    Good: ``<time datetime="2020-01-08">8 January 2020</time>``
    """
    for text in question.texts():
        body = text.written.body if text.written else ""
        if "datetime" in body and text.written:
            for offset, iso, words in _datetimes(body):
                days = [day for day in dates_in(words, text.language) if day.day]
                meant = _iso(iso)
                if days and meant and meant not in {day.day for day in days}:
                    place = Place(text.written.path, text.written.body_line + body.count("\n", 0, offset))
                    message = f"'{_line(days[-1].text)}' is {days[-1].day}, its datetime says {meant}"
                    yield found(codes.OTHER_DATETIME, place, message, "make the two name the same day")


def other_law_day(question: Texts) -> Iterator[Diagnostic]:
    """A text in force from a day on which a law that it names began to apply, but in other countries.

    Bad: "Denne GDPR-erklæringen gjelder fra 25. mai 2018" of a company in Norway
    Good: "Denne GDPR-erklæringen gjelder fra 20. juli 2018"
    """
    for text in question.texts():
        for law in read_law_days():
            if _country(text) == law.country and holds_some(text, law.spellings):
                for saying in sayings(text, read_promise_phrases(text.language).in_force):
                    day = _day_after(saying, text.language)
                    if day and day.day == law.elsewhere:
                        message = (
                            f"'{_line(day.text)}' is the day of the {law.law} in other countries; "
                            f"in {law.country} it applies from {law.day}"
                        )
                        hint = f"see whether that is the day you mean (source: {law.source})"
                        yield found(codes.OTHER_LAW_DAY, saying.run.place(day.start, day.end), message, hint)


def overdue_review(question: Question) -> Iterator[Diagnostic]:
    """A policy whose ``reviewed_on`` is more than a year old.

    Bad: ``reviewed_on: 2025-01-01`` in November 2026
    Good: ``reviewed_on: 2026-01-01``
    """
    for policy in question.policies:
        ended = policy.ended_on is not None and policy.ended_on <= question.on
        if policy.reviewed_on and not ended and _a_year_after(policy.reviewed_on) < question.on:
            message = f"the policy was last reviewed on {policy.reviewed_on}, more than a year ago"
            hint = "read it again, and write the day under reviewed_on: even if nothing has to change"
            yield found(codes.OVERDUE_REVIEW, policy.place, message, hint)


def _days(question: Texts) -> Iterator[tuple[Run, FoundDate]]:
    return (found for text in question.texts() for found in _days_of(text))


@lru_cache(maxsize=1024)
def _days_of(text: Text) -> tuple[tuple[Run, FoundDate], ...]:
    return tuple((run, day) for run in runs_of(text) for day in _dates(run, text))


def _dates(run: Run, text: Text) -> tuple[FoundDate, ...]:
    return dates_in(run.words, text.language) if _DIGIT.search(run.words) else ()


def _announced(question: Question, text: CheckedText) -> Release | None:
    """The last version of the text's policy that has been published and is to come."""
    history = question.histories.get(text.policy.id)
    records = history.versions if history else ()
    coming = [record.release for record in records if record.standing.kind is StandingKind.ANNOUNCED]
    return max(coming, key=lambda release: release.effective_from, default=None)


def _release(question: Question, text: CheckedText) -> Release:
    return question.histories[text.policy.id].record(text.version).release


def _wrong_days(text: Text, release: Release) -> Iterator[tuple[Run, FoundDate]]:
    """The dates that a text gives as its own, for taking effect or being changed, and that are not."""
    words = read_promise_phrases(text.language)
    published = release.moment.published.date()
    changed = {release.effective_from, published, *(c.moment.published.date() for c in release.corrections)}
    for wanted, right in ((words.in_force, {release.effective_from}), (words.updated, changed)):
        for saying in sayings(text, wanted):
            day = _day_after(saying, text.language)
            if day and day.day not in right and _is_of_itself(saying, words):
                yield saying.run, day


def _day_after(saying: Saying, language: str) -> FoundDate | None:
    """The date that a phrase leads to."""
    words, end = saying.run.words, saying.phrase.end
    for day in dates_in(words, language):
        between = words[end : day.start]
        if day.day and end <= day.start <= end + _FARTHEST and not re.search(r"[.!?;]\s", between):
            return day
    return None


def _is_of_itself(saying: Saying, words: PromisePhrases) -> bool:
    """Whether a phrase is about the text: it begins the sentence, or the text is named before it."""
    start, _ = sentence_around(saying.run.words, saying.phrase.start, saying.phrase.end)
    before = saying.run.words[start : saying.phrase.start]
    return not before.strip(" \n(*") or bool(phrases_in(before, words.this_document))


def _other_day(run: Run, day: FoundDate, release: Release) -> Diagnostic:
    effect = f"version {release.version} takes effect on {release.effective_from}"
    message = f"the text names '{_line(day.text)}', {effect}"
    hint = "correct the text, or leave out the day: the page shows it"
    return found(codes.OTHER_DAY, run.place(day.start, day.end), message, hint)


def _country(text: Text) -> str:
    """The controllers' country; that of a language of one country where nothing is known of them."""
    countries = text.setting.countries
    if not countries and text.language in _NORWEGIAN:
        return "NO"
    return countries[0] if len(countries) == 1 else ""


def _datetimes(body: str) -> Iterator[tuple[int, str, str]]:
    """Where a datetime stands, what it says, and the words that it is about."""
    for match in _TIME_TAG.finditer(body):
        yield match.start(), match[1], match[2]
    for match in _ATTRIBUTE.finditer(body):
        paragraph = body[: match.start()].rstrip(" \t").removesuffix("\n").rpartition("\n\n")[2]
        yield match.start(), match[1], paragraph


def _iso(text: str) -> date | None:
    with suppress(ValueError):
        return date.fromisoformat(text)
    return None


def _a_year_after(day: date) -> date:
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def _line(text: str) -> str:
    return " ".join(text.split())
