"""Declared fields: one table per kind of file says which keys it has and what each may hold.

The same table reads the file and describes it to editors, so the two cannot say different things.
"""

from collections.abc import Iterable
from collections.abc import Mapping as ReadOnly
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, cast

from klartekst.model import codes
from klartekst.storage.json_schema import NOTHING, Schema
from klartekst.storage.nodes import Mapping, Node, Scalar, Sequence
from klartekst.storage.report import Report, quoted, suggestion

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Parser(Protocol[T_co]):
    """What turns the node under a key into a value; None, with a diagnostic, where it cannot."""

    def __call__(self, node: Node, name: str, report: Report) -> T_co | None:
        """The value; ``name`` is the key's, for the words of a diagnostic."""

    def schema(self) -> Schema:
        """The JSON Schema of what is written under a key, where anything is."""


@dataclass(frozen=True, slots=True)
class Field(Generic[T]):
    """A key of a file: its name, how its value is read, and what it means in one sentence."""

    name: str
    parse: Parser[T]
    description: str
    required: bool = False


Table = tuple[Field[Any], ...]


@dataclass(frozen=True, slots=True)
class Values:
    """The values that one mapping gives to the fields of its table, with their lines."""

    found: ReadOnly[str, tuple[object, int]]

    def get(self, field: Field[T]) -> T | None:
        """The field's value; None where it is absent, empty or wrong."""
        return cast(T | None, self.found.get(field.name, (None, 0))[0])

    def line(self, field: Field[Any]) -> int | None:
        """The line of the field's key, where it has a value."""
        return self.found[field.name][1] if field.name in self.found else None


def read_fields(mapping: Mapping, table: Table, report: Report) -> Values:
    """The values of a mapping.

    Reported are unknown keys (KT102), required ones that are missing or empty (KT108), and whatever
    the parsers of the fields find. An empty optional key counts as absent.
    """
    fields = {field.name: field for field in table}
    found: dict[str, tuple[object, int]] = {}
    for key, node in mapping.entries:
        field = fields.pop(key.text, None)
        if field is None:
            _report_unknown(key, table, report)
        elif is_empty(node):
            _report_missing([field], key.line, "is empty", report)
        else:
            value = field.parse(node, field.name, report)
            if value is not None:
                found[field.name] = (value, key.line)
    _report_missing(fields.values(), mapping.line, "is missing", report)
    return Values(found)


def table_schema(table: Table) -> Schema:
    """The JSON Schema of a mapping with this table; its document defines ``NOTHING``."""
    schema: Schema = {
        "type": "object",
        "properties": {field.name: _field_schema(field) for field in table},
        "additionalProperties": False,
    }
    required = [field.name for field in table if field.required]
    return schema | ({"required": required} if required else {})


def is_empty(node: Node) -> bool:
    """Whether nothing is written: no text but blanks, no items, no keys."""
    match node:
        case Scalar(text=text, null=null):
            return null or not text.strip()
        case Sequence(items=items):
            return not items
        case Mapping(entries=entries):
            return not entries


def _field_schema(field: Field[Any]) -> Schema:
    about = {"title": field.name, "description": field.description}
    value = field.parse.schema()
    if field.required:
        return about | value
    return about | {"anyOf": [value, {"$ref": f"#/$defs/{NOTHING}"}]}


def _report_unknown(key: Scalar, table: Table, report: Report) -> None:
    report.add(
        codes.UNKNOWN_KEY,
        key.line,
        f"the key {quoted(key.text)} is unknown here",
        suggestion(key.text, (field.name for field in table)),
    )


def _report_missing(fields: Iterable[Field[Any]], line: int, what: str, report: Report) -> None:
    for field in fields:
        if field.required:
            report.add(
                codes.MISSING_KEY,
                line,
                f"{quoted(field.name)} {what}",
                f'write "{field.name}: …" ({_in_sentence(field.description)})',
            )


def _in_sentence(description: str) -> str:
    return description[0].lower() + description[1:].removesuffix(".")
