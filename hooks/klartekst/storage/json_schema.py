"""Pieces of JSON Schema (draft 2020-12), for YAML as an editor sees it.

An editor gives plain scalars the types of YAML 1.2: ``1.0`` is a number to it, ``true`` a truth value, where
our reader keeps the text. So whatever may be such a text may be that type as well. Only keywords that
mean the same in draft 7 are used, which is what many editors know.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

Schema = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"

NOTHING = "nothing"
"""The name under which a document defines ``nothing_schema``."""

_TRUTHS = {"true": True, "false": False}
# Checksums are the longest texts of digits.
_NUMBERS = tuple("1" * length for length in range(1, 65))


def nothing_schema() -> Schema:
    """A key with nothing under it, which counts as absent."""
    shapes = ["null", "string", "array", "object"]
    return {"type": shapes, "pattern": r"^\s*$", "maxItems": 0, "maxProperties": 0}


def text_schema() -> Schema:
    """Any text but blanks."""
    return {"type": ["string", "number", "boolean"], "pattern": r"\S"}


def pattern_schema(expression: str, hint: str) -> Schema:
    """A text that matches the whole expression, blanks around it aside.

    ``hint`` is what editors of the VS Code family say in place of the expression.
    """
    return {
        "type": _types(lambda text: bool(re.fullmatch(expression, text))),
        "pattern": rf"^\s*(?:{expression})\s*$",
        "patternErrorMessage": hint,
    }


def words_schema(words: Iterable[str]) -> Schema:
    """One of the words."""
    return {"enum": [seen for word in words for seen in _seen(word)]}


def list_schema(item: Schema) -> Schema:
    """A list of at least one such item."""
    return {"type": "array", "items": item, "minItems": 1}


def keyed_schema(key: Schema, value: Schema) -> Schema:
    """At least one such value under such a key."""
    return {"type": "object", "propertyNames": key, "additionalProperties": value, "minProperties": 1}


def _types(matches: Callable[[str], bool]) -> str | list[str]:
    others = {"number": any(map(matches, _NUMBERS)), "boolean": any(map(matches, _TRUTHS))}
    types = [name for name, possible in others.items() if possible]
    return ["string", *types] if types else "string"


def _seen(word: str) -> list[str | bool]:
    return [_TRUTHS[word], word] if word in _TRUTHS else [word]
