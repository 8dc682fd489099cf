"""The words that a policy explains, in each of its languages."""

from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass

from klartekst.model import codes
from klartekst.model.diagnostic import Place
from klartekst.model.policy import Role, Term, TermWords
from klartekst.storage.fields import Field, Table, Values, read_fields, table_schema
from klartekst.storage.json_schema import Schema
from klartekst.storage.nodes import Mapping, Node
from klartekst.storage.parsers import (
    Entry,
    Identifier,
    Keyed,
    Language,
    ListOf,
    Record,
    Text,
    report_shape,
)
from klartekst.storage.report import Report, quoted, suggestion

TERM_ID = Field("id", Identifier(), "The id under which texts refer to the term.", required=True)
TERM = Field("term", Text(), "The term in its dictionary form.", required=True)
DEFINITION = Field("definition", Text(), "What the term means.", required=True)
FORMS = Field("forms", ListOf(Text()), "Other forms in which the term is met.")
TERM_WORDS_TABLE: Table = (TERM, DEFINITION, FORMS)


def _words(values: Values, _place: Place) -> TermWords | None:
    term, definition = values.get(TERM), values.get(DEFINITION)
    if term is None or definition is None:
        return None
    return TermWords(term, definition, values.get(FORMS) or ())


_BY_LANGUAGE = Keyed(Language(), Record(TERM_WORDS_TABLE, _words))


@dataclass(frozen=True, slots=True)
class TermEntry:
    """One item of the list, its words not yet held against the policy's languages."""

    id: str
    place: Place
    words: tuple[Entry[TermWords], ...]


@dataclass(frozen=True, slots=True)
class TermItem:
    """An item of the list: an id, and words under each language's code."""

    def __call__(self, node: Node, name: str, report: Report) -> TermEntry | None:
        """The entry; None without a usable id."""
        if not isinstance(node, Mapping):
            hint = 'write "id: …", and "term: …" and "definition: …" under each language'
            report_shape(node, name, "a group of keys", hint, report)
            return None
        own = tuple(entry for entry in node.entries if entry[0].text == TERM_ID.name)
        words = tuple(entry for entry in node.entries if entry[0].text != TERM_ID.name)
        term_id = read_fields(Mapping(own, node.line), (TERM_ID,), report).get(TERM_ID)
        entries = _BY_LANGUAGE(Mapping(words, node.line), name, report)
        if term_id is None:
            return None
        return TermEntry(term_id, report.place(node.line), entries or ())

    def schema(self) -> Schema:
        """A mapping of an id and of words under languages."""
        words = _BY_LANGUAGE.schema()
        keys = {"anyOf": [{"const": TERM_ID.name}, words["propertyNames"]]}
        return table_schema((TERM_ID,)) | words | {"propertyNames": keys}


def terms_from(
    items: tuple[TermEntry, ...], languages: ReadOnly[str, Role], report: Report
) -> tuple[Term, ...]:
    """The terms, each id once (KT144), in the policy's languages only (KT125)."""
    terms: dict[str, Term] = {}
    for item in items:
        if item.id in terms:
            earlier = terms[item.id].place.line
            report.add(
                codes.DUPLICATE_ANCHOR,
                item.place.line,
                f"the term {quoted(item.id)} is explained already in line {earlier}",
                "give one of the two another id, or delete it",
            )
            continue
        for entry in item.words:
            if entry.key not in languages:
                report.add(
                    codes.UNKNOWN_LANGUAGE,
                    entry.line,
                    f"{quoted(entry.key)} is not a language of this policy",
                    suggestion(entry.key, languages),
                )
        words = {entry.key: entry.value for entry in item.words if entry.key in languages}
        terms[item.id] = Term(item.id, item.place, words)
    return tuple(terms.values())
