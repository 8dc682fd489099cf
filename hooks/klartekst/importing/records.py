"""Processing records, recognised by the labels of their fields."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from klartekst.importing.source_document import LINES, Block, BlockKind, HeadingKind
from klartekst.importing.table_rows import table_rows
from klartekst.importing.text_reader import LABEL
from klartekst.importing.vocabulary import RECORD_FIELDS
from klartekst.wording.plain import plain_text
from klartekst.wording.record_words.choice import RECORD_TABLES
from klartekst.wording.source import escape

_FEWEST_FIELDS = 4
_FEWEST_COLUMNS = 3
_LONGEST_LABEL = 16
_OUR_NAMES = {
    "purpose": "purpose",
    "data": "data_categories",
    "basis": "legal_basis",
    "source": "source",
    "recipients": "recipients",
    "retention": "retention",
}


@dataclass(frozen=True, slots=True)
class RecordField:
    """A field of a record: which one it is, the label it bears in the source, its words and its lines.

    ``items`` are its words as they stood one below the other.
    """

    field: str
    label: str
    words: str
    line: int
    last_line: int = 0
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProcessingRecord:
    """A processing activity as the source describes it field by field."""

    title: str
    line: int
    fields: tuple[RecordField, ...]


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
    blocks = [part for block in blocks for part in _fields_apart(block)]
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


def table_records(blocks: Sequence[Block]) -> Iterator[ProcessingRecord]:
    """The records in the rows of tables: those with a column of purposes and two others that records have."""
    for block in blocks:
        rows = list(table_rows(block.markdown)) if block.kind is BlockKind.TABLE else []
        heads = [plain_text(cell) for cell in rows[0]] if rows else []
        fields = [_field(head) for head in heads]
        if "purpose" not in fields or len(set(filter(None, fields))) < _FEWEST_COLUMNS:
            continue
        for row in rows[1:]:
            cells = zip(fields, heads, map(plain_text, row), strict=False)
            found = (RecordField(f, h, w, block.line, block.line, (w,)) for f, h, w in cells if f and w)
            yield ProcessingRecord("", block.line, tuple(found))


def _fields_apart(block: Block) -> list[Block]:
    """The lines of a paragraph as blocks of their own, where they are the fields of a record."""
    lines = [
        replace(block, text=line, line=block.line + at, marker="")
        for at, line in enumerate(block.text.split("\n"))
    ]
    fields = {label.field for line in lines if (label := _label(line, inside=False))}
    return lines if block.marker == LINES and len(fields) >= _FEWEST_FIELDS else [block]


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
    plain = label.casefold()
    for field, name in _OUR_NAMES.items():
        if plain in {str(getattr(words, name)).casefold() for words in RECORD_TABLES.values()}:
            return field
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
        values = [label.value, *(block.text for block in group[1:])]
        items = tuple(" ".join(value.split()) for value in values if value.strip())
        last = group[-1].line + group[-1].text.count("\n")
        fields.append(RecordField(label.field, label.label, " ".join(items), group[0].line, last, items))
    line = title.line if title else groups[0][0].line
    return ProcessingRecord(title.words.rstrip(": ") if title else "", line, tuple(fields))
