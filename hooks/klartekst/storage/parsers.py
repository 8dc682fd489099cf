"""The kinds of values that fields hold."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from klartekst.model import codes
from klartekst.model.diagnostic import Place
from klartekst.storage.fields import Parser, Table, Values, is_empty, read_fields, table_schema
from klartekst.storage.json_schema import (
    Schema,
    keyed_schema,
    list_schema,
    pattern_schema,
    text_schema,
    words_schema,
)
from klartekst.storage.nodes import Mapping, Node, Scalar, Sequence
from klartekst.storage.report import Report, quoted, suggestion
from klartekst.storage.yaml_nodes import shape

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
_LANGUAGE_PARTS = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?", re.IGNORECASE)
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_TAG_HINT = 'write a code such as "nb", "sv" or "pt-BR"'
_ID_HINT = "use small letters a–z, digits and hyphens"
_TRUTHS = ("yes", "no", "true", "false")
_LETTERS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "þ": "th", "ð": "d", "đ": "d", "ł": "l"})


@dataclass(frozen=True, slots=True)
class Text:
    """Any text, without the blanks around it."""

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The text."""
        if isinstance(node, Scalar):
            return node.text.strip()
        report_shape(node, name, "a text", f'write "{name}: …" with a text on one line', report)
        return None

    def schema(self) -> Schema:
        """Any text."""
        return text_schema()


@dataclass(frozen=True, slots=True)
class Pattern:
    """A text of a certain form; ``form`` says which, for the hint."""

    expression: str
    form: str

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The text, if it has the form."""
        text = Text()(node, name, report)
        if text is None or re.fullmatch(self.expression, text):
            return text
        report.add(
            codes.WRONG_VALUE,
            node.line,
            f"{quoted(text)} is no value for {quoted(name)}",
            f"write {self.form}",
        )
        return None

    def schema(self) -> Schema:
        """A text of the form."""
        return pattern_schema(self.expression, f"write {self.form}")


@dataclass(frozen=True, slots=True)
class Word:
    """One of a fixed set of words."""

    words: tuple[str, ...]

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The word."""
        text = Text()(node, name, report)
        if text is None or text in self.words:
            return text
        report.add(
            codes.WRONG_VALUE,
            node.line,
            f"{quoted(text)} is no value for {quoted(name)}",
            suggestion(text, self.words),
        )
        return None

    def schema(self) -> Schema:
        """One of the words."""
        return words_schema(self.words)


@dataclass(frozen=True, slots=True)
class Choice(Generic[E]):
    """A member of an enumeration, under its value."""

    members: type[E]

    def __call__(self, node: Node, name: str, report: Report) -> E | None:
        """The member."""
        word = Word(tuple(self.members))(node, name, report)
        return None if word is None else self.members(word)

    def schema(self) -> Schema:
        """One of the members' values."""
        return words_schema(self.members)


@dataclass(frozen=True, slots=True)
class Truth:
    """Yes or no; ``true`` and ``false`` mean the same."""

    def __call__(self, node: Node, name: str, report: Report) -> bool | None:
        """Whether it is yes."""
        word = Word(_TRUTHS)(node, name, report)
        return None if word is None else word in ("yes", "true")

    def schema(self) -> Schema:
        """One of the words for yes and no."""
        return words_schema(_TRUTHS)


@dataclass(frozen=True, slots=True)
class Language:
    """A language tag as BCP 47 writes it: ``nb``, ``es-ES``, ``sr-Latn``."""

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The tag."""
        text = Text()(node, name, report)
        if text is None or _LANGUAGE.fullmatch(text):
            return text
        tag = language_tag(text)
        report.add(
            codes.WRONG_VALUE,
            node.line,
            f"{quoted(text)} is not a language code",
            f"did you mean {quoted(tag)}?" if tag else _TAG_HINT,
        )
        return None

    def schema(self) -> Schema:
        """A text of the form of a tag."""
        return pattern_schema(_LANGUAGE.pattern, _TAG_HINT)


@dataclass(frozen=True, slots=True)
class Identifier:
    """An id that can stand in an address: small letters a–z, digits, hyphens between them."""

    reserved: frozenset[str] = frozenset()

    def __call__(self, node: Node, name: str, report: Report) -> str | None:
        """The id."""
        text = Text()(node, name, report)
        if text is None:
            return None
        if text in self.reserved:
            report.add(
                codes.INVALID_ID,
                node.line,
                f"the id {quoted(text)} is reserved for pages of the site",
                f'choose another id, for example "{text}-2"',
            )
            return None
        if _ID.fullmatch(text):
            return text
        plain = plain_id(text)
        report.add(
            codes.INVALID_ID,
            node.line,
            f"the id {quoted(text)} has characters that an address cannot hold",
            f"write {quoted(plain)}" if plain else _ID_HINT,
        )
        return None

    def schema(self) -> Schema:
        """A text of the form of an id, and none of the reserved ones."""
        if not self.reserved:
            return pattern_schema(_ID.pattern, _ID_HINT)
        reserved = sorted(self.reserved)
        others = rf"(?!(?:{'|'.join(reserved)})\s*$){_ID.pattern}"
        return pattern_schema(others, f"{_ID_HINT}; reserved are {', '.join(reserved)}")


@dataclass(frozen=True, slots=True)
class Entry(Generic[T]):
    """A key that authors choose, its value and its line."""

    key: str
    value: T
    line: int


@dataclass(frozen=True, slots=True)
class Keyed(Generic[T]):
    """Values under keys that authors choose, such as languages."""

    key: Parser[str]
    value: Parser[T]

    def __call__(self, node: Node, name: str, report: Report) -> tuple[Entry[T], ...] | None:
        """The entries that can be read."""
        if not isinstance(node, Mapping):
            hint = f'write lines of the form "key: value" under "{name}:"'
            report_shape(node, name, "a group of keys", hint, report)
            return None
        entries = []
        for key_node, value_node in node.entries:
            key = self.key(key_node, name, report)
            if is_empty(value_node):
                _report_empty(value_node, key_node.text, report)
                continue
            value = self.value(value_node, key_node.text, report)
            if key is not None and value is not None:
                entries.append(Entry(key, value, key_node.line))
        return tuple(entries)

    def schema(self) -> Schema:
        """Such values under such keys."""
        return keyed_schema(self.key.schema(), self.value.schema())


@dataclass(frozen=True, slots=True)
class ListOf(Generic[T]):
    """A list whose items are of one kind."""

    item: Parser[T]

    def __call__(self, node: Node, name: str, report: Report) -> tuple[T, ...] | None:
        """The items that can be read."""
        if not isinstance(node, Sequence):
            report_shape(node, name, "a list", f'write "{name}: [first, second]"', report)
            return None
        items = []
        for item_node in node.items:
            if is_empty(item_node):
                _report_empty(item_node, name, report)
                continue
            item = self.item(item_node, name, report)
            if item is not None:
                items.append(item)
        return tuple(items)

    def schema(self) -> Schema:
        """A list of such items."""
        return list_schema(self.item.schema())


@dataclass(frozen=True, slots=True)
class Record(Generic[T]):
    """A mapping with a table of its own, built into one value."""

    table: Table
    build: Callable[[Values, Place], T | None]

    def __call__(self, node: Node, name: str, report: Report) -> T | None:
        """The value; None where a required key is missing."""
        if isinstance(node, Mapping):
            return self.build(read_fields(node, self.table, report), report.place(node.line))
        keys = ", ".join(field.name for field in self.table)
        hint = f'write lines of the form "key: value" with these keys: {keys}'
        report_shape(node, name, "a group of keys", hint, report)
        return None

    def schema(self) -> Schema:
        """A mapping with the table's keys."""
        return table_schema(self.table) | {"minProperties": 1}


def report_shape(node: Node, name: str, wanted: str, hint: str, report: Report) -> None:
    """Note a node of another shape than wanted (KT106)."""
    message = f"{quoted(name)} is {shape(node)}, but needs to be {wanted}"
    report.add(codes.WRONG_SHAPE, node.line, message, hint)


def language_tag(text: str) -> str:
    """The text as a language tag in the usual case, or nothing where it does not look like one."""
    parts = _LANGUAGE_PARTS.fullmatch(text.replace("_", "-"))
    if parts is None:
        return ""
    language, script, region = parts.groups(default="")
    return "-".join(filter(None, (language.lower(), script.title(), region.upper())))


def plain_id(text: str) -> str:
    """The text as an id, in letters without their marks; empty where it has none of the Latin alphabet."""
    letters = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return re.sub(r"[^a-z0-9]+", "-", re.sub(r"[\u0300-\u036f]", "", letters)).strip("-")


def _report_empty(node: Node, name: str, report: Report) -> None:
    report.add(
        codes.MISSING_KEY,
        node.line,
        f"an empty value stands under {quoted(name)}",
        "write the value, or delete the line",
    )
