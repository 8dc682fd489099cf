"""Names of laws, authorities and companies, with the days on which they were right."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from klartekst.model.phrases import PhraseList


@dataclass(frozen=True, slots=True)
class DatedReference:
    """A name that was right from ``alive_from`` until the day before ``dead_from``.

    ``spellings`` finds it in texts, in ``languages`` only where there are any, and not in texts of
    controllers in the countries ``not_for``, where it is right. ``verified`` tells whether somebody has seen
    what the record says in ``source``.
    """

    term: str
    use: str
    source: str
    spellings: PhraseList
    country: str = ""
    languages: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    alive_from: date | None = None
    dead_from: date | None = None
    verified: bool = False

    def concerns(self, language: str, countries: Iterable[str]) -> bool:
        """Whether the record is about texts in a language, of controllers in these countries."""
        in_language = not self.languages or language.partition("-")[0] in self.languages
        return in_language and not set(self.not_for) & set(countries)

    def dead_in(self, since: date, until: date | None) -> date | None:
        """The first day from ``since`` until the day before ``until`` on which the name is not right.

        A record without days does not know since when it is wrong: it is so on every day.
        """
        if self.alive_from and since < self.alive_from:
            return since
        if self.dead_from is None:
            return None if self.alive_from else since
        first = max(since, self.dead_from)
        return first if until is None or first < until else None


@dataclass(frozen=True, slots=True)
class StatutoryPeriod:
    """The years for which a country's law has documents kept, and the names by which texts cite the law."""

    law: str
    years: int
    country: str
    source: str
    spellings: PhraseList
    not_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LawDay:
    """The day from which a law applies in a country, and the day that others have for it."""

    law: str
    country: str
    day: date
    elsewhere: date
    source: str
    spellings: PhraseList
