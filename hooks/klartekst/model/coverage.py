"""Where a policy answers the items of its checklist."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from klartekst.model.checklist import ChecklistItem
from klartekst.model.diagnostic import Place


class Answer(StrEnum):
    """What a policy has to say to an item."""

    ANSWERED = "answered"
    INHERITED = "inherited"
    NOT_APPLICABLE = "not applicable"
    SILENT = "silent"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Exemption:
    """Somebody's word that an item does not apply to a policy, with the reason."""

    item: str
    reason: str
    place: Place


@dataclass(frozen=True, slots=True)
class Location:
    """A section that answers an item, in one language."""

    policy: str
    section: str
    title: str
    path: str


@dataclass(frozen=True, slots=True)
class ItemCoverage:
    """What a policy says to an item, and where, by language.

    ``reason`` is why it does not apply, or what shows that its condition holds.
    """

    item: ChecklistItem
    answer: Answer
    where: Mapping[str, tuple[Location, ...]]
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PolicyCoverage:
    """What a policy says to each item that it is asked for, in the order of the checklist.

    ``begun`` is whether any of its sections, or a line under ``not_applicable``, names an item.
    """

    policy: str
    languages: tuple[str, ...]
    items: tuple[ItemCoverage, ...]
    begun: bool
