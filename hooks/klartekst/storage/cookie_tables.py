"""The keys of ``cookies.yml``, and of what a release keeps of it."""

from dataclasses import dataclass

from klartekst.model import codes
from klartekst.model.cookies import Category, Cookie, Party, Tech
from klartekst.model.diagnostic import Place
from klartekst.model.lifetime import DURATION, PERSISTENT_WORD, SESSION_WORD, parse_lifetime
from klartekst.model.records import LEGAL_BASES
from klartekst.storage.dates import Day
from klartekst.storage.fact_fields import WEB_ADDRESS, Country
from klartekst.storage.fields import Field, Table, Values
from klartekst.storage.json_schema import Schema, pattern_schema
from klartekst.storage.nodes import Node
from klartekst.storage.parsers import Choice, ListOf, Pattern, Record, Text, Truth
from klartekst.storage.record_fields import Provision, WordsByLanguage
from klartekst.storage.report import Report, quoted

_WORDS = WordsByLanguage()
_HOST = Pattern(
    r"\.?(?:[A-Za-z0-9_-]+\.)*[A-Za-z0-9_-]+", 'a host without "https://", such as "www.example.com"'
)
_LENGTH_HINT = f'write a duration such as P2Y, P30D or PT30M, "{SESSION_WORD}", or "{PERSISTENT_WORD}"'


@dataclass(frozen=True, slots=True)
class Length:
    """How long something is stored: a duration in ISO 8601, ``session`` or ``persistent``."""

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The text, if it says how long."""
        text = Text()(node, name, report)
        if text is None or parse_lifetime(text):
            return text
        message = f"{quoted(text)} is no value for {quoted(name)}"
        report.add(codes.WRONG_VALUE, node.line, message, _LENGTH_HINT)
        return None

    def schema(self) -> Schema:
        """A text of one of the forms."""
        return pattern_schema(f"{SESSION_WORD}|{PERSISTENT_WORD}|{DURATION}", _LENGTH_HINT)


NAME = Field("name", Text(), "The name under which it is stored.", required=True)
PATTERN = Field(
    "pattern",
    Pattern(r"(?=.*[^*\s])[^\s*]*\*\S*", 'a name with "*" for any letters, such as "_ga_*"'),
    "The names it stands for, where one does not tell them all, with * for any letters.",
)
TECH = Field("tech", Choice(Tech), "How it is stored; cookie if nothing is said.")
PARTY = Field("party", Choice(Party), "Whose it is: of the site itself (first) or another (third).")
PROVIDER = Field("provider", Text(), "Who sets or reads it.")
NOTICE = Field("notice", WEB_ADDRESS, "The address of the provider's own notice.")
HOST = Field("host", _HOST, "The host that it belongs to.")
CATEGORY = Field(
    "category", Choice(Category), "What it is for; all but necessary need consent.", required=True
)
PURPOSE = Field("purpose", _WORDS, "What it is used for.")
DATA = Field("data", _WORDS, "What is stored in it.")
DURATION_KEY = Field("duration", Length(), "How long it is kept, such as P2Y, or session.")
THIRD_PARTY_ACCESS = Field("third_party_access", Truth(), "Whether anybody else has access to it.")
THIRD_COUNTRY = Field("third_country", Country(), "The country outside the EEA that data go to.")
LEGAL_BASIS = Field("legal_basis", Provision(LEGAL_BASES), "The article that allows what is done with it.")
SET_BEFORE_CONSENT = Field("set_before_consent", Truth(), "Whether it is there before anybody consents.")
LAST_SEEN = Field("last_seen", Day(), "The day on which a scan last met it.")

COOKIE_TABLE: Table = (
    NAME,
    PATTERN,
    TECH,
    PARTY,
    PROVIDER,
    NOTICE,
    HOST,
    CATEGORY,
    PURPOSE,
    DATA,
    DURATION_KEY,
    THIRD_PARTY_ACCESS,
    THIRD_COUNTRY,
    LEGAL_BASIS,
    SET_BEFORE_CONSENT,
    LAST_SEEN,
)


def _cookie(values: Values, place: Place) -> Cookie | None:
    name, category = values.get(NAME), values.get(CATEGORY)
    if name is None or category is None:
        return None
    return Cookie(
        place=place,
        name=name,
        category=category,
        pattern=values.get(PATTERN) or "",
        tech=values.get(TECH) or Tech.COOKIE,
        party=values.get(PARTY),
        provider=values.get(PROVIDER) or "",
        notice=values.get(NOTICE) or "",
        host=values.get(HOST) or "",
        purpose=values.get(PURPOSE) or {},
        data=values.get(DATA) or {},
        duration=values.get(DURATION_KEY) or "",
        third_party_access=values.get(THIRD_PARTY_ACCESS),
        third_country=values.get(THIRD_COUNTRY) or "",
        legal_basis=values.get(LEGAL_BASIS) or "",
        set_before_consent=values.get(SET_BEFORE_CONSENT) or False,
        last_seen=values.get(LAST_SEEN),
    )


COOKIES = Field(
    "cookies", ListOf(Record(COOKIE_TABLE, _cookie)), "What is stored on readers' devices.", required=True
)
COOKIES_TABLE: Table = (COOKIES,)

PUBLIC_COOKIES = Field(
    "cookies",
    ListOf(Record(tuple(field for field in COOKIE_TABLE if field is not LAST_SEEN), _cookie)),
    "What is stored on readers' devices.",
)
