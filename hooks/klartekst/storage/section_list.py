"""The sections that a ``policy.yml`` lists: their ids in order, and the ids they formerly bore."""

from dataclasses import dataclass

from klartekst.model import codes
from klartekst.storage.fields import Field, Table, read_fields, table_schema
from klartekst.storage.json_schema import Schema
from klartekst.storage.nodes import Mapping, Node, Scalar
from klartekst.storage.parsers import Identifier, ListOf, report_shape
from klartekst.storage.report import Report, quoted

PAGE_STEM = "index"

# Pages and anchors of every policy: its own page, its glossary, contents, history, versions, feeds.
RESERVED_IDS = frozenset({PAGE_STEM, "terms", "contents", "history", "v", "feed"})

SECTION_ID = Field(
    "id", Identifier(RESERVED_IDS), "The id of the section, which names its files.", required=True
)
FORMERLY = Field("formerly", ListOf(Identifier()), "The ids that the section formerly bore.")
SECTION_ITEM_TABLE: Table = (SECTION_ID, FORMERLY)


@dataclass(frozen=True, slots=True)
class SectionEntry:
    """One item of the list: the id as written, and whether it can be one."""

    id: str
    line: int
    valid: bool
    formerly: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionItem:
    """An item of the list: an id, or a mapping of an id and former ids."""

    def __call__(self, node: Node, name: str, report: Report) -> SectionEntry | None:
        """The entry; None where it holds no id at all."""
        if isinstance(node, Scalar):
            section_id = SECTION_ID.parse(node, name, report)
            return SectionEntry(node.text.strip(), node.line, section_id is not None)
        if not isinstance(node, Mapping):
            hint = 'write the id itself, or "{id: new-id, formerly: [old-id]}"'
            report_shape(node, name, "an id", hint, report)
            return None
        values = read_fields(node, SECTION_ITEM_TABLE, report)
        written = node.get(SECTION_ID.name)
        if not isinstance(written, Scalar):
            return None
        valid = values.get(SECTION_ID) is not None
        return SectionEntry(written.text.strip(), node.line, valid, values.get(FORMERLY) or ())

    def schema(self) -> Schema:
        """An id, or a mapping."""
        return {"anyOf": [SECTION_ID.parse.schema(), table_schema(SECTION_ITEM_TABLE)]}


@dataclass(frozen=True, slots=True)
class SectionList:
    """The sections that can be used, and every id that is listed, usable or not."""

    entries: tuple[SectionEntry, ...]
    listed: tuple[str, ...]

    @classmethod
    def of(cls, items: tuple[SectionEntry, ...], report: Report) -> "SectionList":
        """The list without invalid ids, repetitions (KT123) and former ids in use (KT143)."""
        first: dict[str, SectionEntry] = {}
        for item in items:
            if item.id in first:
                earlier = first[item.id].line
                report.add(
                    codes.DUPLICATE_SECTION,
                    item.line,
                    f"the section {quoted(item.id)} is listed already in line {earlier}",
                    "delete one of the two",
                )
            first.setdefault(item.id, item)
        entries = tuple(entry for entry in first.values() if entry.valid)
        _report_former_ids(entries, tuple(first), report)
        return cls(entries, tuple(first))


def _report_former_ids(entries: tuple[SectionEntry, ...], listed: tuple[str, ...], report: Report) -> None:
    owners: dict[str, str] = {}
    for entry in entries:
        for former in entry.formerly:
            owner = former if former in listed else owners.setdefault(former, entry.id)
            if owner == entry.id and former not in listed:
                continue
            used = "is the id of a section" if former in listed else f"is claimed by {quoted(owner)}"
            report.add(
                codes.FORMER_ID_IN_USE,
                entry.line,
                f"the former id {quoted(former)} of {quoted(entry.id)} {used}",
                "delete it from one of the two, so that old links lead to one place",
            )
