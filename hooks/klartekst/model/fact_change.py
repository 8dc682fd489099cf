"""Facts that differ between the records of two versions, told to readers of one language."""

from dataclasses import dataclass
from enum import StrEnum


class FactChangeKind(StrEnum):
    """What became of a record, or of one of its fields."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class FactChange:
    """A record that came or went, or a field of one that says something else.

    ``subject`` is ``recipient``, ``activity``, ``cookie`` or ``consent``, ``id`` the record's.
    ``field``, ``old`` and ``new`` are empty unless a field has changed; then ``old`` and ``new`` are
    its words, one of which may be empty. ``sentence`` says it all to a reader.
    """

    kind: FactChangeKind
    subject: str
    id: str
    sentence: str
    field: str = ""
    old: str = ""
    new: str = ""
