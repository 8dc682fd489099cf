"""Frozen values of the model as JSON, and back."""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from klartekst.model.frozen_words import FrozenWords

T = TypeVar("T")

Reading = Callable[[Any], Any]


def plain(value: object) -> str:
    """The value as JSON: a dataclass is a list of its fields, and frozen words are their checksum."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain)


def _plain(value: object) -> object:
    match value:
        case FrozenWords():
            return value.sha256
        case date():
            return value.isoformat()
    assert is_dataclass(value), f"{type(value)} has no plain form"
    return [getattr(value, field.name) for field in fields(value)]


class PlainReader:
    """Reads values from what they are in JSON, by the annotations of their dataclasses.

    ``special`` gives types that are read in a way of their own. What is read is taken apart for it.
    """

    def __init__(self, special: Mapping[Any, Reading]) -> None:
        self._known: dict[Any, Reading | None] = dict(special)

    def read(self, kind: type[T], value: Any) -> T:
        """The value of this type."""
        found: T = _read(self._reading(kind), value)
        return found

    def _reading(self, kind: Any) -> Reading | None:
        """How a type is read; ``None`` if its values are themselves in JSON."""
        if kind not in self._known:
            self._known[kind] = self._made(kind)
        return self._known[kind]

    def _made(self, kind: Any) -> Reading | None:
        origin, inner = get_origin(kind), get_args(kind)
        if origin is UnionType:
            (one,) = (part for part in inner if part is not NoneType)
            return _unless_none(self._reading(one))
        if origin is tuple:
            return self._tuple(inner)
        if origin is Mapping:
            return _mapping(*map(self._reading, inner))
        if is_dataclass(kind):
            return self._dataclass(kind)
        if issubclass(kind, date):
            return datetime.fromisoformat if issubclass(kind, datetime) else date.fromisoformat
        return kind if issubclass(kind, Enum) else None

    def _tuple(self, inner: tuple[Any, ...]) -> Reading:
        first, last = self._reading(inner[0]), inner[-1]
        if last is not Ellipsis:
            readings = list(map(self._reading, inner))
            return lambda value: tuple(_read(r, item) for r, item in zip(readings, value, strict=True))
        return (lambda value: tuple(map(first, value))) if first else tuple

    def _dataclass(self, kind: Any) -> Reading:
        hints = _hints(kind)
        readings = [self._reading(hints[field.name]) for field in fields(kind)]
        changed = [(at, reading) for at, reading in enumerate(readings) if reading]

        def read(value: list[Any]) -> Any:
            for at, reading in changed:
                value[at] = reading(value[at])
            return kind(*value)

        return read


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _read(reading: Reading | None, value: Any) -> Any:
    return reading(value) if reading else value


def _unless_none(reading: Reading | None) -> Reading | None:
    return (lambda value: None if value is None else reading(value)) if reading else None


def _mapping(key: Reading | None, value: Reading | None) -> Reading | None:
    if key is None and value is None:
        return None
    return lambda found: {_read(key, name): _read(value, item) for name, item in found.items()}
