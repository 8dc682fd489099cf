"""The keys of ``consent.yml``, and of what a release keeps of it."""

from klartekst.model.consent import Consent
from klartekst.model.cookies import Category
from klartekst.model.diagnostic import Place
from klartekst.storage.fields import Field, Table, Values
from klartekst.storage.parsers import Keyed, Record, Word
from klartekst.storage.record_fields import WordsByLanguage

_WORDS = WordsByLanguage()

TITLE = Field("title", _WORDS, "The heading of the request.", required=True)
TEXT = Field("text", _WORDS, "What people are told before they choose.", required=True)
ACCEPT_LABEL = Field("accept", _WORDS, "The label of what accepts everything.", required=True)
REJECT_LABEL = Field("reject", _WORDS, "The label of what rejects everything but the necessary.")
CHOOSE_LABEL = Field("choose", _WORDS, "The label of what leads to a choice of categories.")
CATEGORIES = Field(
    "categories", Keyed(Word(tuple(Category)), _WORDS), "What each category is for, in each language."
)
CONSENT_TABLE: Table = (TITLE, TEXT, ACCEPT_LABEL, REJECT_LABEL, CHOOSE_LABEL, CATEGORIES)


def consent_from(values: Values, place: Place) -> Consent | None:
    """The request that the values describe; None where what it cannot do without is missing."""
    title, text, accept = values.get(TITLE), values.get(TEXT), values.get(ACCEPT_LABEL)
    if title is None or text is None or accept is None:
        return None
    return Consent(
        place=place,
        title=title,
        text=text,
        accept=accept,
        reject=values.get(REJECT_LABEL) or {},
        choose=values.get(CHOOSE_LABEL) or {},
        categories={Category(entry.key): entry.value for entry in values.get(CATEGORIES) or ()},
    )


PUBLIC_CONSENT = Field("consent", Record(CONSENT_TABLE, consent_from), "What readers are asked.")
