"""The checklist that comes with the package, and the words that show what a text says."""

from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from klartekst.model import codes
from klartekst.model.checklist import ChecklistItem, CompletenessPhrases, Need, Origin, Sign
from klartekst.model.diagnostic import Place
from klartekst.model.phrases import NOTHING, PhraseList
from klartekst.model.policy import PolicyKind
from klartekst.storage.fields import Field, Table, Values
from klartekst.storage.json_schema import Schema, words_schema
from klartekst.storage.nodes import Node
from klartekst.storage.packaged_data import read_packaged
from klartekst.storage.parsers import Choice, Identifier, Keyed, Language, ListOf, Record, Text
from klartekst.storage.report import Report, quoted

ID = Field("id", Identifier(), "The id, which never changes.", required=True)
ALSO = Field("also", ListOf(Identifier()), "The ids under which other articles ask for the same.")
KIND = Field("kind", Choice(PolicyKind), "The kind of policy that is asked: privacy if nothing is said.")
NEED = Field("need", Choice(Need), "When it is asked for.", required=True)
CONDITION = Field("condition", Text(), "When it applies, in words.")
SIGN = Field("sign", Choice(Sign), "What shows that the condition holds.")
DATA_FROM = Field("data_from", ListOf(Choice(Origin)), "Where the data come from when it is asked for.")
SOURCE = Field("source", Text(), "The article or decision that asks for it.", required=True)
LABELS = Field("labels", Keyed(Language(), Text()), "Its name in each language.", required=True)
ITEM_TABLE: Table = (ID, ALSO, KIND, NEED, CONDITION, SIGN, DATA_FROM, SOURCE, LABELS)


def _item(values: Values, _place: Place) -> ChecklistItem | None:
    item, need, source = values.get(ID), values.get(NEED), values.get(SOURCE)
    kind = values.get(KIND)
    if item is None or need is None or source is None:
        return None
    return ChecklistItem(
        id=item,
        kind=kind or PolicyKind.PRIVACY,
        need=need,
        source=source,
        labels={entry.key: entry.value for entry in values.get(LABELS) or ()},
        also=values.get(ALSO) or (),
        condition=values.get(CONDITION) or "",
        sign=values.get(SIGN),
        data_from=values.get(DATA_FROM) or tuple(Origin),
    )


ITEMS = Field("items", ListOf(Record(ITEM_TABLE, _item)), "The items of the checklist.", required=True)

_LISTS = (
    Field("consent", ListOf(Text()), "Consent."),
    Field("contract", ListOf(Text()), "A contract."),
    Field("legitimate_interest", ListOf(Text()), "Legitimate interest."),
    Field("other_bases", ListOf(Text()), "Any other legal basis, or the article on them."),
    Field("interest_stated", ListOf(Text()), "Saying which interest it is."),
    Field("vague_retention", ListOf(Text()), "Keeping data for no time that anybody could tell."),
    Field("period", ListOf(Text()), "A length of time, or what ends it."),
    Field("withdrawal", ListOf(Text()), "Withdrawing consent."),
    Field("direct_marketing", ListOf(Text()), "Direct marketing."),
    Field("transfer", ListOf(Text()), "Countries outside the EEA."),
    Field("safeguards", ListOf(Text()), "What a transfer rests on."),
    Field("authorities", ListOf(Text()), "A supervisory authority."),
    Field("officer", ListOf(Text()), "The data protection officer."),
    Field("entity", ListOf(Text()), "What kind of person or body somebody is."),
    Field("contact", ListOf(Text()), "Ways to reach somebody other than by e-mail."),
)
_RIGHTS = (
    Field("access", ListOf(Text()), "The right of access, Article 15."),
    Field("rectification", ListOf(Text()), "The right to rectification, Article 16."),
    Field("erasure", ListOf(Text()), "The right to erasure, Article 17."),
    Field("restriction", ListOf(Text()), "The right to restriction, Article 18."),
    Field("portability", ListOf(Text()), "The right to data portability, Article 20."),
    Field("objection", ListOf(Text()), "The right to object, Article 21."),
)
NO_TRANSFER = Field("no_transfer", ListOf(Text()), "Words with which a sentence says that nothing leaves.")
NO_WITHDRAWAL = Field("no_withdrawal", ListOf(Text()), "Words after which a withdrawal is but a case.")
PHRASES_TABLE: Table = (*_LISTS, *_RIGHTS, NO_TRANSFER, NO_WITHDRAWAL)


@lru_cache(maxsize=1)
def read_checklist() -> tuple[ChecklistItem, ...]:
    """The packaged items, in the order in which a report lists them.

    Raises ValueError when the packaged file is wrong: that is no trouble of the user's.
    """
    values = read_packaged("checklist.yml", (ITEMS,))
    return (values.get(ITEMS) if values else None) or ()


@lru_cache(maxsize=1)
def checklist_ids() -> tuple[str, ...]:
    """Every id that a section may say it covers."""
    return tuple(name for item in read_checklist() for name in item.ids)


@dataclass(frozen=True, slots=True)
class ChecklistId:
    """The id of an item of the checklist."""

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The id."""
        text = Text()(node, name, report)
        if text is None or text in checklist_ids():
            return text
        near = get_close_matches(text, checklist_ids(), n=1)
        hint = f'did you mean "{near[0]}"?' if near else "the guide's page on the checklist lists the ids"
        report.add(codes.WRONG_VALUE, node.line, f"{quoted(text)} is no value for {quoted(name)}", hint)
        return None

    def schema(self) -> Schema:
        """One of the ids."""
        return words_schema(checklist_ids())


@lru_cache
def read_completeness_phrases(language: str) -> CompletenessPhrases | None:
    """The phrases of a language, whatever its region; None for one without a file.

    Raises ValueError when the packaged file is wrong.
    """
    primary = language.partition("-")[0].lower()
    values = read_packaged(f"completeness/{ {'no': 'nb'}.get(primary, primary) }.yml", PHRASES_TABLE)
    if values is None:
        return None
    return CompletenessPhrases(
        **{field.name: _phrases(values, field) for field in _LISTS},
        rights={field.name: _phrases(values, field) for field in _RIGHTS},
    )


def _phrases(values: Values, field: Field[tuple[str, ...]]) -> PhraseList:
    phrases = values.get(field)
    if not phrases:
        return NOTHING
    return PhraseList(
        phrases,
        not_after=(values.get(NO_WITHDRAWAL) or ()) if field.name == "withdrawal" else (),
        not_with=(values.get(NO_TRANSFER) or ()) if field.name == "transfer" else (),
    )
