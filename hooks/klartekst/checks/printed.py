"""Values in letters, by which what was found in them is remembered.

Two that differ print differently, as surely as two texts have different digests.
"""

import hashlib
from dataclasses import fields
from functools import cached_property, lru_cache
from typing import Any

from klartekst.model.edition import Passage
from klartekst.model.policy import SectionText

_LONG = 200
"""From this length on a text is printed as its digest: several values hold it, and quoting it takes long."""

_HOLDERS = (Passage, SectionText)
"""What holds long texts inside of other values."""


class Shared:
    """A value that many others hold, and that is printed as its digest, which is taken once."""

    @cached_property
    def _digest(self) -> str:
        return hashlib.sha256(_fields(self).encode()).hexdigest()

    def __repr__(self) -> str:
        return self._digest


def printed(value: object) -> str:
    """A dataclass as it prints itself, all its fields in order, but for long texts."""
    return repr(value) if isinstance(value, Shared) else _fields(value)


def _fields(value: object) -> str:
    names = _names(type(value))  # type: ignore[arg-type]
    return f"{type(value).__name__}({', '.join([_part(getattr(value, name)) for name in names])})"


@lru_cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _part(value: object) -> str:
    if isinstance(value, str):
        return repr(value) if len(value) < _LONG else _digest_of(value)
    return _fields(value) if isinstance(value, _HOLDERS) else repr(value)


@lru_cache(maxsize=1024)
def _digest_of(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()
