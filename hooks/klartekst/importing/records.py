"""Processing records and tables of cookies, recognised by the labels of their fields."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from klartekst.importing.source_document import Block, BlockKind, HeadingKind
from klartekst.importing.text_reader import LABEL
from klartekst.importing.vocabulary import COOKIE_COLUMNS, COOKIE_DURATIONS, RECORD_FIELDS
from klartekst.wording.source import escape

_FEWEST_FIELDS = 4
_LONGEST_LABEL = 16


@dataclass(frozen=True, slots=True)
class RecordField:
    """A field of a record: which one it is, the label it bears in the source, its words and its line."""

    field: str
    label: str
    words: str
    line: int


@dataclass(frozen=True, slots=True)
class ProcessingRecord:
    """A processing activity as the source describes it field by field."""

    title: str
    line: int
    fields: tuple[RecordField, ...]


@dataclass(frozen=True, slots=True)
class CookieTable:
    """A table whose columns tell of cookies."""

    line: int
    columns: tuple[str, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class _Label:
    field: str
    label: str
    value: str


def with_records(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], tuple[ProcessingRecord, ...]]:
    """The blocks with each record as a heading and a list of definitions, and the records.

    A record is a purpose and at least three other fields, each with its label; it ends where a heading
    that is no field begins.
    """
    result: list[Block] = []
    records: list[ProcessingRecord] = []
    at = 0
    while at < len(blocks):
        end = _end(blocks, at) if _is_purpose(blocks[at]) else at
        run = blocks[at:end]
        kinds = {label.field for block in run if (label := _label(block, inside=True))}
        if len(kinds) < _FEWEST_FIELDS:
            result.append(blocks[at])
            at += 1
            continue
        title = result.pop() if result and _can_be_title(result[-1]) else None
        if title:
            level = 1 + max((b.level for b in result if b.kind is BlockKind.HEADING), default=1)
            level = min(level, 3)
            words = title.words.rstrip(": ")
            result.append(
                replace(title, kind=BlockKind.HEADING, text=words, level=level, heading=HeadingKind.RECORD)
            )
        groups = _grouped(run)
        result += [_definition(group) for group in groups]
        records.append(_record(title, groups))
        at = end
    return tuple(result), tuple(records)


def cookie_tables(blocks: Sequence[Block]) -> tuple[CookieTable, ...]:
    """The tables with a column for how long something is kept and others that tables of cookies have."""
    found = []
    for block in blocks:
        if block.kind is not BlockKind.TABLE:
            continue
        rows = [line for line in block.markdown.split("\n") if line.startswith("|")]
        columns = tuple(cell.strip() for cell in rows[0].strip("|").split("|")) if rows else ()
        known = sum(bool(COOKIE_COLUMNS.match(column)) for column in columns)
        if known > 1 and any(COOKIE_DURATIONS.match(column) for column in columns):
            found.append(CookieTable(block.line, columns, len(rows) - 2))
    return tuple(found)


def _label(block: Block, *, inside: bool) -> _Label | None:
    """The label at the start of a block. Inside a record, a heading is one as well."""
    if block.kind is BlockKind.HEADING:
        field = _field(block.words) if inside else ""
        return _Label(field, block.words, "") if field else None
    match = LABEL.match(block.text)
    if match is None or len(match["label"].split()) > _LONGEST_LABEL:
        return None
    field = _field(match["label"].strip())
    return _Label(field, " ".join(match["label"].split()), match["value"] or "") if field else None


def _field(label: str) -> str:
    return next((field for field, pattern in RECORD_FIELDS.items() if pattern.match(label)), "")


def _is_purpose(block: Block) -> bool:
    label = _label(block, inside=False)
    return label is not None and label.field == "purpose"


def _can_be_title(block: Block) -> bool:
    leads_in = block.kind is BlockKind.PARAGRAPH and block.words.endswith(":")
    return leads_in or block.heading is HeadingKind.ALONE


def _end(blocks: Sequence[Block], start: int) -> int:
    for at in range(start + 1, len(blocks)):
        block = blocks[at]
        if block.kind is BlockKind.HEADING and not _label(block, inside=True):
            return at
        if _is_purpose(block):
            return at - 1 if _can_be_title(blocks[at - 1]) else at
    return len(blocks)


def _grouped(run: Sequence[Block]) -> list[list[Block]]:
    groups: list[list[Block]] = []
    for block in run:
        if _label(block, inside=True) or not groups:
            groups.append([])
        groups[-1].append(block)
    return groups


def _definition(group: list[Block]) -> Block:
    """A label and what stands below it as a Markdown definition."""
    label = _label(group[0], inside=True)
    assert label is not None
    values = [label.value] if label.value else []
    values += [block.text for block in group[1:]]
    body = "\n\n    ".join(escape(value) for value in values)
    markdown = f"{escape(label.label)}\n:   {body}" if values else escape(label.label)
    return Block(
        BlockKind.VERBATIM, "\n".join(block.text for block in group), group[0].line, markdown=markdown
    )


def _record(title: Block | None, groups: list[list[Block]]) -> ProcessingRecord:
    fields = []
    for group in groups:
        label = _label(group[0], inside=True)
        assert label is not None
        words = " ".join([label.value, *(block.text for block in group[1:])])
        fields.append(
            RecordField(label.field, label.label, re.sub(r"\s+", " ", words).strip(), group[0].line)
        )
    line = title.line if title else groups[0][0].line
    return ProcessingRecord(title.words.rstrip(": ") if title else "", line, tuple(fields))
