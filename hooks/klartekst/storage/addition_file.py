"""``addition.yml``: what was added to a published version afterwards."""

from dataclasses import dataclass
from enum import StrEnum

from klartekst.model.release import Correction, LateTranslation, Withdrawal
from klartekst.storage.fields import Field, Table, Values, read_fields, table_schema
from klartekst.storage.json_schema import Schema
from klartekst.storage.nodes import Mapping
from klartekst.storage.parsers import Choice, Language, Text
from klartekst.storage.release_file import (
    CHECKSUM,
    PUBLISHED,
    RECORDED,
    TEXT_TABLE,
    moment_from,
    text_from,
)
from klartekst.storage.report import Report

Addition = Correction | LateTranslation | Withdrawal


class AdditionKind(StrEnum):
    """What an addition is: an erratum, a text in one more language, or the end of the version."""

    CORRECTION = "correction"
    TRANSLATION = "translation"
    WITHDRAWAL = "withdrawal"


KIND = Field(
    "kind", Choice(AdditionKind), "What it is: correction, translation or withdrawal.", required=True
)
LANGUAGE = Field("language", Language(), "The language of the text.", required=True)
REASON = Field("reason", Text(), "Why it was added.", required=True)
REPLACES = Field("replaces", CHECKSUM, "The SHA-256 of the text that stood until then.", required=True)
PREVIOUS = Field(
    "previous", CHECKSUM, "The SHA-256 of the addition.yml before it, or of the release.yml.", required=True
)

_ALWAYS: Table = (KIND, PUBLISHED, RECORDED, PREVIOUS)
ADDITION_TABLES: dict[AdditionKind, Table] = {
    AdditionKind.CORRECTION: (*_ALWAYS, LANGUAGE, REASON, REPLACES, *TEXT_TABLE),
    AdditionKind.TRANSLATION: (*_ALWAYS, LANGUAGE, *TEXT_TABLE),
    AdditionKind.WITHDRAWAL: (*_ALWAYS, REASON),
}


@dataclass(frozen=True, slots=True)
class AdditionFile:
    """What an ``addition.yml`` says, without the words of its text, and the lines where it says so."""

    addition: Addition
    previous: str
    previous_line: int | None
    kind_line: int | None
    replaces_line: int | None


def read_addition_file(mapping: Mapping, number: int, report: Report) -> AdditionFile | None:
    """What the file says; None, with a diagnostic, where required keys are missing or wrong."""
    own = tuple(entry for entry in mapping.entries if entry[0].text == KIND.name)
    kind = read_fields(Mapping(own, mapping.line), (KIND,), report).get(KIND)
    if kind is None:
        return None
    values = read_fields(mapping, ADDITION_TABLES[kind], report)
    addition, previous = _addition(kind, number, values, report), values.get(PREVIOUS)
    if addition is None or previous is None:
        return None
    return AdditionFile(addition, previous, values.line(PREVIOUS), values.line(KIND), values.line(REPLACES))


def addition_schema() -> Schema:
    """The JSON Schema of the file: for each kind, that kind's table."""
    return {"type": "object", "oneOf": [_kind_schema(kind) for kind in AdditionKind]}


def _kind_schema(kind: AdditionKind) -> Schema:
    schema = table_schema(ADDITION_TABLES[kind])
    of_kind = {KIND.name: schema["properties"][KIND.name] | {"enum": [kind]}}
    return schema | {"properties": schema["properties"] | of_kind}


def _addition(kind: AdditionKind, number: int, values: Values, report: Report) -> Addition | None:
    moment, reason = moment_from(values), values.get(REASON)
    if kind is AdditionKind.WITHDRAWAL:
        return None if moment is None or reason is None else Withdrawal(number, moment, reason)
    language = values.get(LANGUAGE)
    folder = report.path.rpartition("/")[0]
    text = text_from(values, language or "", f"{folder}/{language}.md")
    if moment is None or language is None or text is None:
        return None
    if kind is AdditionKind.TRANSLATION:
        return LateTranslation(number, language, moment, text)
    replaced = values.get(REPLACES)
    if reason is None or replaced is None:
        return None
    return Correction(number, language, moment, reason, text, replaced)
