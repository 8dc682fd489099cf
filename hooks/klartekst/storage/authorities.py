"""The supervisory authorities that come with the package, as dated records."""

from functools import lru_cache

from klartekst.model.diagnostic import Place
from klartekst.model.facts import Authority
from klartekst.storage.dates import Day
from klartekst.storage.fact_fields import Country
from klartekst.storage.fields import Field, Table, Values
from klartekst.storage.packaged_data import read_packaged
from klartekst.storage.parsers import Keyed, Language, ListOf, Record, Text, Word

COUNTRY = Field("country", Country(), "The country's two letters.", required=True)
NAMES = Field("names", Keyed(Language(), Text()), "The authority's own name in each language.")
ENGLISH_NAME = Field("english_name", Text(), "Its name in English.", required=True)
SHORT_NAME = Field("short_name", Text(), "Its usual abbreviation.")
URL = Field("url", Text(), "The address of its website.", required=True)
VALID_FROM = Field("valid_from", Day(), "The first day on which it bore these names.")
VALID_TO = Field("valid_to", Day(), "The first day on which it no longer bore them.")
CHECKED = Field("checked", Word(("dataset", "seen")), "How name and address were verified.", required=True)
AUTHORITY_TABLE: Table = (
    COUNTRY,
    NAMES,
    ENGLISH_NAME,
    SHORT_NAME,
    URL,
    VALID_FROM,
    VALID_TO,
    CHECKED,
)


def _authority(values: Values, _place: Place) -> Authority | None:
    country, english_name, url = values.get(COUNTRY), values.get(ENGLISH_NAME), values.get(URL)
    if country is None or english_name is None or url is None:
        return None
    return Authority(
        country=country,
        names={entry.key: entry.value for entry in values.get(NAMES) or ()},
        english_name=english_name,
        url=url,
        short_name=values.get(SHORT_NAME) or "",
        valid_from=values.get(VALID_FROM),
        valid_to=values.get(VALID_TO),
    )


AUTHORITIES = Field(
    "authorities",
    ListOf(Record(AUTHORITY_TABLE, _authority)),
    "The supervisory authorities of the EEA, the United Kingdom and Switzerland.",
    required=True,
)


@lru_cache(maxsize=1)
def read_authorities() -> tuple[Authority, ...]:
    """The packaged authorities, in the order of their countries.

    Raises ValueError when the packaged file is wrong: that is no trouble of the user's.
    """
    values = read_packaged("authorities.yml", (AUTHORITIES,))
    return values.get(AUTHORITIES) or () if values else ()
