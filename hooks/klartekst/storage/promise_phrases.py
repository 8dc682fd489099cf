"""The phrases about days, promises and places in a text, one packaged file per language."""

from functools import lru_cache

from klartekst.model.diagnostic import Place
from klartekst.model.phrases import NOTHING, PhraseList, PromisePhrases
from klartekst.model.policy import PolicyKind
from klartekst.storage.fact_fields import Country
from klartekst.storage.fields import Field, Table, Values
from klartekst.storage.packaged_data import read_packaged
from klartekst.storage.parsers import Keyed, ListOf, Pattern, Record, Text, Word

PHRASES = Field("phrases", ListOf(Text()), "The phrases, each a row of words.", required=True)
NOT_AFTER = Field("not_after", ListOf(Text()), "Words after which a phrase does not count.")
NOT_WITH = Field("not_with", ListOf(Text()), "Words in whose sentence a phrase does not count.")
PHRASE_LIST_TABLE: Table = (PHRASES, NOT_AFTER, NOT_WITH)


def _phrase_list(values: Values, _place: Place) -> PhraseList:
    return PhraseList(values.get(PHRASES) or (), values.get(NOT_AFTER) or (), values.get(NOT_WITH) or ())


PHRASE_LIST = Record(PHRASE_LIST_TABLE, _phrase_list)
CHECK_REGULARLY = Field("check_regularly", PHRASE_LIST, "Asking readers to look for changes themselves.")
HEDGES = Field("hedges", PHRASE_LIST, "Saying what may be done with data instead of what is done.")
CONSENT_BY_CONTACT = Field("consent_by_contact", PHRASE_LIST, "Consent read into an act of another kind.")
BROWSER_SETTINGS = Field("browser_settings", PHRASE_LIST, "Cookies left to the settings of the browser.")
CONSENT = Field("consent", PHRASE_LIST, "Consent, in any form of the word.")
IN_FORCE = Field("in_force", PHRASE_LIST, "Words before the day from which a text applies.")
UPDATED = Field("updated", PHRASE_LIST, "Words before the day on which a text was changed.")
THIS_DOCUMENT = Field("this_document", PHRASE_LIST, "How a policy speaks of itself.")
POSITIONS = Field("positions", PHRASE_LIST, "Pointing to other parts by where they stand.")
PARTS = Field("parts", PHRASE_LIST, "What parts of a text are called, before a title in quotation marks.")
BARE_LINKS = Field("bare_links", PHRASE_LIST, "Whole words of a link that do not say where it leads.")
LOST_LINKS = Field("lost_links", PHRASE_LIST, "Words that only make sense as a link.")
STORING = Field("storing", PHRASE_LIST, "Keeping data, in any form of the word.")
LAWS = Field("laws", PHRASE_LIST, "How the names of laws end.")
YEARS = Field("years", PHRASE_LIST, "The word for years.")
OTHER_DOCUMENTS = Field(
    "other_documents", Keyed(Word(tuple(PolicyKind)), PHRASE_LIST), "How policies of each kind are named."
)
SUBJECTS = Field(
    "subjects", Keyed(Word(tuple(PolicyKind)), PHRASE_LIST), "What titles of policies of each kind speak of."
)
NATIONALITIES = Field("nationalities", Keyed(Text(), Country()), "Whose a law is, with the country.")
NUMBERS = Field("numbers", Keyed(Text(), Pattern("[0-9]+", "a number")), "Numbers as words.")

_LISTS = (
    CHECK_REGULARLY,
    HEDGES,
    CONSENT_BY_CONTACT,
    BROWSER_SETTINGS,
    CONSENT,
    IN_FORCE,
    UPDATED,
    THIS_DOCUMENT,
    POSITIONS,
    PARTS,
    BARE_LINKS,
    LOST_LINKS,
    STORING,
    LAWS,
    YEARS,
)
PROMISE_TABLE: Table = (*_LISTS, OTHER_DOCUMENTS, SUBJECTS, NATIONALITIES, NUMBERS)


@lru_cache
def read_promise_phrases(language: str) -> PromisePhrases:
    """The phrases of a language, its tag without region; nothing for one without a file.

    Raises ValueError when the packaged file is wrong.
    """
    values = read_packaged(f"promises/{language.partition('-')[0].lower()}.yml", PROMISE_TABLE)
    if values is None:
        return PromisePhrases()
    lists = {field.name: values.get(field) or NOTHING for field in _LISTS}
    return PromisePhrases(
        **lists,
        other_documents={entry.key: entry.value for entry in values.get(OTHER_DOCUMENTS) or ()},
        subjects={entry.key: entry.value for entry in values.get(SUBJECTS) or ()},
        nationalities={entry.key: entry.value for entry in values.get(NATIONALITIES) or ()},
        numbers={entry.key: int(entry.value) for entry in values.get(NUMBERS) or ()},
    )
