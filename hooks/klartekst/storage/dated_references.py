"""Names of laws, authorities and companies with their days: those packaged, and a site's own."""

from dataclasses import replace
from functools import lru_cache

from klartekst.model.dated_reference import DatedReference, LawDay, StatutoryPeriod
from klartekst.model.diagnostic import Place
from klartekst.model.phrases import PhraseList
from klartekst.storage.dates import Day
from klartekst.storage.fact_fields import Country
from klartekst.storage.fields import Field, Table, Values
from klartekst.storage.packaged_data import read_packaged
from klartekst.storage.parsers import Language, ListOf, Pattern, Record, Text, Truth

TERM = Field("term", Text(), "The name as it is usually written.", required=True)
SPELLINGS = Field("spellings", ListOf(Text()), "Other ways in which texts write it.")
LANGUAGES = Field("languages", ListOf(Language()), "The languages of texts in which it is looked for.")
COUNTRY = Field("country", Country(), "The country's two letters in quotation marks.")
NOT_FOR = Field("not_for", ListOf(Country()), "Countries whose companies may go on using the name.")
ALIVE_FROM = Field("alive_from", Day(), "The first day on which the name is right.")
DEAD_FROM = Field("dead_from", Day(), "The first day on which the name is no longer right.")
USE = Field("use", Text(), "What to write instead.", required=True)
SOURCE = Field("source", Text(), "Where this can be looked up.", required=True)
VERIFIED = Field("verified", Truth(), "Whether somebody has looked it up there.", required=True)
DATED_REFERENCE_TABLE: Table = (
    TERM,
    SPELLINGS,
    LANGUAGES,
    COUNTRY,
    NOT_FOR,
    ALIVE_FROM,
    DEAD_FROM,
    USE,
    SOURCE,
    VERIFIED,
)

LAW = Field("law", Text(), "The law as it is usually named.", required=True)
YEARS = Field("years", Pattern("[0-9]{1,2}", "a number of years"), "The years it sets.", required=True)
LAW_COUNTRY = Field("country", Country(), "The country whose law it is.", required=True)
PERIOD_TABLE: Table = (LAW, SPELLINGS, LAW_COUNTRY, NOT_FOR, YEARS, SOURCE)

DAY = Field("day", Day(), "The day from which it applies there.", required=True)
ELSEWHERE = Field("elsewhere", Day(), "The day from which it applies elsewhere.", required=True)
LAW_DAY_TABLE: Table = (LAW, SPELLINGS, LAW_COUNTRY, DAY, ELSEWHERE, SOURCE)


def _spellings(name: str, values: Values) -> PhraseList:
    return PhraseList(tuple(with_genitive(form) for form in (name, *(values.get(SPELLINGS) or ()))))


FORMER_NAMES = Field("former_names", ListOf(Text()), "Words right after which an old name is right.")


@lru_cache(maxsize=1)
def _words_before_former_names() -> tuple[str, ...]:
    values = read_packaged("former_names.yml", (FORMER_NAMES,))
    return values.get(FORMER_NAMES) or () if values else ()


def with_genitive(name: str) -> str:
    """A spelling that finds the name with a genitive ``-s`` as well, as most of the languages have it."""
    last = name.rsplit(maxsplit=1)[-1]
    if not last[-1].isalpha() or last.isupper():
        return name
    return f"{name.removesuffix(last)}{last}|{last}s|{last}'s|{last}’s"


def _dated_reference(values: Values, _place: Place) -> DatedReference | None:
    term, use, source = values.get(TERM), values.get(USE), values.get(SOURCE)
    if term is None or use is None or source is None:
        return None
    return DatedReference(
        term=term,
        use=use,
        source=source,
        spellings=replace(_spellings(term, values), not_after=_words_before_former_names()),
        country=values.get(COUNTRY) or "",
        languages=values.get(LANGUAGES) or (),
        not_for=values.get(NOT_FOR) or (),
        alive_from=values.get(ALIVE_FROM),
        dead_from=values.get(DEAD_FROM),
        verified=values.get(VERIFIED) or False,
    )


def _period(values: Values, _place: Place) -> StatutoryPeriod | None:
    law, years, country, source = (values.get(field) for field in (LAW, YEARS, LAW_COUNTRY, SOURCE))
    if law is None or years is None or country is None or source is None:
        return None
    spellings = _spellings(law, values)
    return StatutoryPeriod(law, int(years), country, source, spellings, values.get(NOT_FOR) or ())


def _law_day(values: Values, _place: Place) -> LawDay | None:
    law, country, source = (values.get(field) for field in (LAW, LAW_COUNTRY, SOURCE))
    day, elsewhere = values.get(DAY), values.get(ELSEWHERE)
    if law is None or country is None or source is None or day is None or elsewhere is None:
        return None
    return LawDay(law, country, day, elsewhere, source, _spellings(law, values))


DATED_REFERENCES = Field(
    "dated_references",
    ListOf(Record(DATED_REFERENCE_TABLE, _dated_reference)),
    "Names that are right on some days only: of laws, authorities, companies.",
)
STATUTORY_PERIODS = Field(
    "statutory_periods",
    ListOf(Record(PERIOD_TABLE, _period)),
    "How long laws have documents kept.",
    required=True,
)

LAW_DAYS = Field(
    "law_days", ListOf(Record(LAW_DAY_TABLE, _law_day)), "When laws began to apply.", required=True
)


@lru_cache(maxsize=1)
def read_dated_references() -> tuple[DatedReference, ...]:
    """The packaged names. Raises ValueError when the packaged file is wrong."""
    values = read_packaged("dated_references.yml", (DATED_REFERENCES,))
    return values.get(DATED_REFERENCES) or () if values else ()


@lru_cache(maxsize=1)
def read_statutory_periods() -> tuple[StatutoryPeriod, ...]:
    """The packaged periods. Raises ValueError when the packaged file is wrong."""
    values = read_packaged("statutory_periods.yml", (STATUTORY_PERIODS,))
    return values.get(STATUTORY_PERIODS) or () if values else ()


@lru_cache(maxsize=1)
def read_law_days() -> tuple[LawDay, ...]:
    """The packaged days. Raises ValueError when the packaged file is wrong."""
    values = read_packaged("law_days.yml", (LAW_DAYS,))
    return values.get(LAW_DAYS) or () if values else ()
