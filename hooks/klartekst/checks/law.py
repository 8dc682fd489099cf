"""Checks of the laws, authorities and companies that texts name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from klartekst.checks.question import CheckedText, Question
from klartekst.checks.sayings import Saying, holds_some, sayings
from klartekst.model import codes
from klartekst.model.dated_reference import DatedReference, StatutoryPeriod
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.phrases import PhraseList
from klartekst.storage.dated_references import read_statutory_periods
from klartekst.storage.promise_phrases import read_promise_phrases
from klartekst.wording.phrases import phrases_in, sentence_around

_WORD = re.compile(r"\d+[.,]\d+|\w+")


@dataclass(frozen=True, slots=True)
class _Citation:
    """A name that is not right on a day on which a text governs: where it stands first, and how often."""

    text: CheckedText
    reference: DatedReference
    first: Saying
    times: int
    dead: date

    @property
    def key(self) -> tuple[str, str, str, str]:
        text = self.text
        return text.policy.id, text.section, text.language, self.reference.term

    @property
    def words(self) -> str:
        often = f", here {self.times} times," if self.times > 1 else ""
        return f"'{self.first.words}'{often}"

    @property
    def since(self) -> str:
        """From when it is not right, as part of a sentence."""
        reference = self.reference
        if reference.alive_from and self.dead < reference.alive_from:
            return f"is not right before {reference.alive_from}"
        return f"is out of date from {reference.dead_from} on"

    @property
    def hint(self) -> str:
        return f"write {self.reference.use} (source: {self.reference.source})"


def dead_reference(question: Question) -> Iterator[Diagnostic]:
    """A name or law in a working text that is not right on the day.

    Bad: "Datainspektionen utövar tillsyn." in 2026
    Good: "Integritetsskyddsmyndigheten utövar tillsyn."
    """
    for citation in _working_citations(question):
        if _is_sure(citation.reference):
            message = f"{citation.words} {citation.since}"
            yield found(codes.DEAD_REFERENCE, citation.first.place, message, citation.hint)


def published_dead_reference(question: Question) -> Iterator[Diagnostic]:
    """A name or law in a version in force, or announced, that is not right while the version applies.

    It is reported where the working text has been mended already, or never had it.

    Bad: version 1.0, in force since 2018, which names Datainspektionen, in 2026
    Good: the same version, superseded in 2020
    """
    in_working_texts = {citation.key for citation in _working_citations(question)}
    references = question.project.dated_references
    names = _names_of(references)
    for text in question.published_texts():
        lasts = text.until is None or text.until > question.on
        if lasts and holds_some(text, names):
            since = max(text.since, question.on)
            for citation in _citations(references, text, since, text.until):
                if _is_sure(citation.reference) and citation.key not in in_working_texts:
                    message = f"in version {text.version}, {citation.words} {citation.since}"
                    hint = f"{citation.hint} in a new version"
                    yield found(codes.PUBLISHED_DEAD_REFERENCE, citation.first.place, message, hint)


def doubted_reference(question: Question) -> Iterator[Diagnostic]:
    """A name or law in a working text of which nobody has verified that it is no longer right.

    Bad: "Posten Norge AS" in a text of 2026
    Good: "Posten Bring AS", if that is the company's name
    """
    for citation in _working_citations(question):
        if not _is_sure(citation.reference):
            message = f"{citation.words} may be out of date; nobody has verified this"
            hint = f"look it up; it may have to be {citation.reference.use}"
            yield found(codes.DOUBTED_REFERENCE, citation.first.place, message, hint)


def foreign_law(question: Question) -> Iterator[Diagnostic]:
    """A law of a country in which no controller is, given as the reason for keeping data.

    Bad: "lagres etter den danske årsregnskapsloven" of a company in Norway
    Good: "lagres etter regnskapsloven"
    """
    for text in question.texts():
        at_home = _countries(text)
        laws = _foreign_laws(text.language) if at_home else ()
        storing = read_promise_phrases(text.language).storing
        for country, wanted in laws:
            if country not in at_home:
                for saying in sayings(text, wanted):
                    if phrases_in(saying.run.words, storing):
                        message = (
                            f"'{saying.words}' is a law of {country}, the controller is in {_listed(at_home)}"
                        )
                        hint = "name the law that applies to the controller"
                        yield found(codes.FOREIGN_LAW, saying.place, message, hint)


def wrong_period(question: Question) -> Iterator[Diagnostic]:
    """A number of years that the law which the sentence names does not set.

    Bad: "Enligt bokföringslagen sparas fakturor i fem år."
    Good: "Enligt bokföringslagen sparas fakturor i sju år."
    """
    for text in question.texts():
        for period in read_statutory_periods():
            if not _countries(text) & {*period.not_for}:
                for saying in sayings(text, period.spellings):
                    years = [] if _is_of_another(saying, period) else _years_near(saying, text.language)
                    if years and period.years not in years:
                        yield found(codes.WRONG_PERIOD, saying.place, *_period_words(period, saying, years))


def _working_citations(question: Question) -> Iterator[_Citation]:
    references = question.project.dated_references
    names = _names_of(references)
    for text in question.texts():
        ended = text.policy.ended_on
        if (ended is None or ended > question.on) and holds_some(text, names):
            for citation in _citations(references, text, text.since, None):
                if citation.dead == text.since:
                    yield citation


def _citations(
    references: tuple[DatedReference, ...], text: CheckedText, since: date, until: date | None
) -> Iterator[_Citation]:
    """The names in a text that are not right on a day of an interval, each once."""
    countries, language = _countries(text), text.language.partition("-")[0]
    for reference in references:
        dead = reference.dead_in(since, until)
        in_language = not reference.languages or language in reference.languages
        if dead and in_language and countries.isdisjoint(reference.not_for):
            every = list(sayings(text, reference.spellings))
            if every:
                yield _Citation(text, reference, every[0], len(every), dead)


def _names_of(references: tuple[DatedReference, ...]) -> PhraseList:
    return PhraseList(tuple(phrase for item in references for phrase in item.spellings.phrases))


def _is_sure(reference: DatedReference) -> bool:
    return reference.verified and bool(reference.dead_from or reference.alive_from)


def _countries(text: CheckedText) -> frozenset[str]:
    return frozenset(c.country for c in text.policy.facts.controllers if c.country)


@lru_cache
def _foreign_laws(language: str) -> tuple[tuple[str, PhraseList], ...]:
    """For each country the ways in which a language names its laws."""
    words = read_promise_phrases(language)
    by_country: dict[str, list[str]] = {}
    for adjective, country in words.nationalities.items():
        by_country.setdefault(country, []).extend(f"{adjective} {law}" for law in words.laws.phrases)
    return tuple((country, PhraseList(tuple(phrases))) for country, phrases in by_country.items())


def _years_near(saying: Saying, language: str) -> list[int]:
    """The numbers of years in the sentence of a saying."""
    words = read_promise_phrases(language)
    unit = {form for phrase in words.years.phrases for form in phrase.split("|")}
    start, end = sentence_around(saying.run.words, saying.phrase.start, saying.phrase.end)
    tokens = [token.lower() for token in _WORD.findall(saying.run.words[start:end])]
    counted = [number for number, word in pairwise(tokens) if word in unit]
    numbers = (int(n) if n.isdecimal() else words.numbers.get(n, 0) for n in counted)
    return [number for number in numbers if 0 < number < 100]


def _is_of_another(saying: Saying, period: StatutoryPeriod) -> bool:
    """Whether an adjective right before a law says that it is another country's."""
    before = saying.run.words[: saying.phrase.start].split()
    whose = read_promise_phrases(saying.run.text.language).nationalities
    return bool(before) and whose.get(before[-1].lower(), period.country) != period.country


def _period_words(period: StatutoryPeriod, saying: Saying, years: list[int]) -> tuple[str, str]:
    said = _listed(map(str, sorted(set(years))))
    message = f"'{saying.words}' ({period.country}) sets {period.years} years, the sentence says {said}"
    return message, f"look at {period.source}, and at which country's law applies"


def _listed(words: Iterator[str] | frozenset[str]) -> str:
    return ", ".join(sorted(words))
