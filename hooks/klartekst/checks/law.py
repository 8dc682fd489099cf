"""Checks of the laws, authorities and companies that texts name."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from klartekst.checks.question import CheckedText, Question
from klartekst.checks.sayings import Saying, holds, holds_some, sayings
from klartekst.checks.text import Text, Texts
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
    """A name that is not right on a day on which a text governs: where it stands first, and how often.

    ``is_early`` says that it will be right later.
    """

    text: Text
    reference: DatedReference
    first: Saying
    times: int
    is_early: bool

    @property
    def words(self) -> str:
        often = f", here {self.times} times," if self.times > 1 else ""
        return f"'{self.first.words}'{often}"

    @property
    def since(self) -> str:
        """From when it is not right, as part of a sentence."""
        if self.is_early:
            return f"is not right before {self.reference.alive_from}"
        return f"is out of date from {self.reference.dead_from} on"

    @property
    def hint(self) -> str:
        return f"write {self.reference.use} (source: {self.reference.source})"


def dead_reference(question: Texts) -> Iterator[Diagnostic]:
    """A name or law in a working text that is not right on the day.

    Bad: "Datainspektionen utövar tillsyn." in 2026
    Good: "Integritetsskyddsmyndigheten utövar tillsyn."
    """
    for text in question.texts():
        for citation in _working_citations(text):
            if _is_sure(citation.reference):
                message = f"{citation.words} {citation.since}"
                yield found(codes.DEAD_REFERENCE, citation.first.place, message, citation.hint)


def published_dead_reference(question: Question) -> Iterator[Diagnostic]:
    """A name or law in a version in force, or announced, that is not right while the version applies.

    It is reported where the working text has been mended already, or never had it.

    Bad: version 1.0, in force since 2018, which names Datainspektionen, in 2026
    Good: the same version, superseded in 2020
    """
    for text in question.lasting_texts():
        for citation in _published_citations(question, text):
            if _is_sure(citation.reference) and not _is_in_working_text(question, text, citation.reference):
                message = f"in version {text.version}, {citation.words} {citation.since}"
                hint = f"{citation.hint} in a new version"
                yield found(codes.PUBLISHED_DEAD_REFERENCE, citation.first.place, message, hint)


def doubted_reference(question: Texts) -> Iterator[Diagnostic]:
    """A name or law in a working text of which nobody has verified that it is no longer right.

    Bad: "Posten Norge AS" in a text of 2026
    Good: "Posten Bring AS", if that is the company's name
    """
    for text in question.texts():
        for citation in _working_citations(text):
            if not _is_sure(citation.reference):
                message = f"{citation.words} may be out of date; nobody has verified this"
                hint = f"look it up; it may have to be {citation.reference.use}"
                yield found(codes.DOUBTED_REFERENCE, citation.first.place, message, hint)


def foreign_law(question: Texts) -> Iterator[Diagnostic]:
    """A law of a country in which no controller is, given as the reason for keeping data.

    Bad: "lagres etter den danske årsregnskapsloven" of a company in Norway
    Good: "lagres etter regnskapsloven"
    """
    for text in question.texts():
        at_home = text.setting.countries
        may_be = at_home and holds_some(text, _any_foreign_law(text.language))
        laws = _foreign_laws(text.language) if may_be else ()
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


def wrong_period(question: Texts) -> Iterator[Diagnostic]:
    """A number of years that the law which the sentence names does not set.

    Bad: "Enligt bokföringslagen sparas fakturor i fem år."
    Good: "Enligt bokföringslagen sparas fakturor i sju år."
    """
    for text in question.texts():
        for period in read_statutory_periods():
            if {*period.not_for}.isdisjoint(text.setting.countries):
                for saying in sayings(text, period.spellings):
                    years = [] if _is_of_another(saying, period) else _years_near(saying, text.language)
                    if years and period.years not in years:
                        yield found(codes.WRONG_PERIOD, saying.place, *_period_words(period, saying, years))


def _working_citations(text: Text) -> Iterator[_Citation]:
    """The names in a text that are not right on the day, each once."""
    if holds_some(text, text.setting.wrong_names):
        for reference in text.setting.not_yet:
            yield from _citation(text, reference, is_early=True)
        for reference in text.setting.no_longer:
            yield from _citation(text, reference, is_early=False)


def _published_citations(question: Question, text: CheckedText) -> Iterator[_Citation]:
    """The names in a text that are not right on a day, from today on, on which it governs."""
    references, countries = question.project.dated_references, text.setting.countries
    if holds_some(text, _names_of(references)):
        for reference in references:
            dead = reference.dead_in(max(text.since, question.on), text.until)
            if dead and reference.concerns(text.language, countries):
                is_early = reference.alive_from is not None and dead < reference.alive_from
                yield from _citation(text, reference, is_early=is_early)


def _citation(text: Text, reference: DatedReference, *, is_early: bool) -> Iterator[_Citation]:
    every = list(sayings(text, reference.spellings))
    if every:
        yield _Citation(text, reference, every[0], len(every), is_early)


def _is_in_working_text(question: Question, published: CheckedText, reference: DatedReference) -> bool:
    """Whether a name is reported of the text that will follow a published one."""
    key = published.policy.id, published.section, published.language
    return any(
        reference in (*text.setting.not_yet, *text.setting.no_longer) and holds(text, reference.spellings)
        for text in question.texts()
        if (text.policy.id, text.section, text.language) == key
    )


@lru_cache
def _names_of(references: tuple[DatedReference, ...]) -> PhraseList:
    return PhraseList(tuple(phrase for item in references for phrase in item.spellings.phrases))


def _is_sure(reference: DatedReference) -> bool:
    return reference.verified and bool(reference.dead_from or reference.alive_from)


@lru_cache
def _foreign_laws(language: str) -> tuple[tuple[str, PhraseList], ...]:
    """For each country the ways in which a language names its laws."""
    words = read_promise_phrases(language)
    by_country: dict[str, list[str]] = {}
    for adjective, country in words.nationalities.items():
        by_country.setdefault(country, []).extend(f"{adjective} {law}" for law in words.laws.phrases)
    return tuple((country, PhraseList(tuple(phrases))) for country, phrases in by_country.items())


@lru_cache
def _any_foreign_law(language: str) -> PhraseList:
    return PhraseList(tuple(phrase for _, laws in _foreign_laws(language) for phrase in laws.phrases))


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


def _listed(words: Iterable[str]) -> str:
    return ", ".join(sorted(words))
