"""Plain text as blocks: what stands between empty lines, list items, and headings right above a text."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from klartekst.importing.decoding import decode
from klartekst.importing.source_document import (
    LINES,
    Block,
    BlockKind,
    HeadingKind,
    Note,
    NoteKind,
    SourceDocument,
    refuse_length,
    words_of,
)

_NUMBERED_TITLE = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+(?P<title>[^\W\d_].*)")
_BULLET = re.compile(r"^(\s*)([•●▪◦‣∙·○■□◆►➤\uf0b7]|[–—*+-](?=\s))\s*(?=\S)")
_NUMBER = re.compile(r"^(\s*)((?:\d{1,2}|[a-zA-Z])[.)])\s+(?=\S)")
LABEL = re.compile(r"^\W*(?P<label>[^\W\d_][^:.!?\n]{0,100}?)\s*:\s*(?P<value>\S.*)?$", re.DOTALL)
SENTENCE_END = re.compile(r"[.!?…:;][\"»”’)]*\s*$")
_SHORT_LINE, _LONGEST_RUN_IN = 60, 80
_LONGEST_LABEL = 12


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of the source with its number; ``styled`` where it is set in bold or larger letters."""

    text: str
    number: int
    styled: bool = False


def read_text_file(data: bytes, name: str) -> SourceDocument:
    """A text file as a document. Raises ImportRefused for bytes that are no text."""
    text, notes = decode(data, name)
    refuse_length(text, name)
    lines = [SourceLine(line, number) for number, line in enumerate(text.split("\n"), 1)]
    blocks, found = read_lines(lines)
    return SourceDocument(name, blocks, words_of(text), notes=(*notes, *found))


def read_lines(lines: list[SourceLine]) -> tuple[tuple[Block, ...], tuple[Note, ...]]:
    """The blocks of lines of text, and what is odd about them."""
    blocks: list[Block] = []
    notes: list[Note] = []
    often = words_of("\n".join(line.text for line in lines))
    for group, gap in _groups(lines):
        parts = list(_parts(group))
        parts[0] = replace(parts[0], gap=gap)
        blocks += (parts[0], *(replace(part, gap=0) for part in parts[1:]))
        notes += _cut_words(group, often)
    return tuple(blocks), tuple(notes)


def _groups(lines: list[SourceLine]) -> Iterator[tuple[list[SourceLine], int]]:
    """The runs of lines that are not empty, with the number of empty lines before each."""
    group: list[SourceLine] = []
    gap = before = 0
    for line in lines:
        if line.text.strip():
            if not group:
                before, gap = gap, 0
            group.append(line)
        else:
            if group:
                yield group, before
                group = []
            gap += 1
    if group:
        yield group, before


def _parts(group: list[SourceLine]) -> Iterator[Block]:
    """The blocks of a run of lines: list items where marks stand, else headings, labels, paragraphs."""
    items: list[list[SourceLine]] = []
    for line in group:
        if _mark(line.text, group) or not items:
            items.append([line])
        else:
            items[-1].append(line)
    for item in items:
        mark = _mark(item[0].text, group)
        yield from [_item(item, mark)] if mark else _paragraphs(item)


def _mark(line: str, group: list[SourceLine]) -> re.Match[str] | None:
    """The mark of a list item. A number is one only where another numbered line stands beside it."""
    bullet = _BULLET.match(line)
    if bullet:
        return bullet
    number = _NUMBER.match(line)
    return number if number and sum(bool(_NUMBER.match(other.text)) for other in group) > 1 else None


def _item(lines: list[SourceLine], mark: re.Match[str]) -> Block:
    text = "\n".join([lines[0].text[mark.end() :].strip(), *(line.text.strip() for line in lines[1:])])
    marker = mark[2] if mark[2][0].isalnum() else ""
    depth = 2 if len(mark[1].expandtabs()) >= 4 else 1
    return Block(BlockKind.ITEM, text, lines[0].number, level=depth, marker=marker)


def _paragraphs(lines: list[SourceLine]) -> Iterator[Block]:
    if _has_numbered_title(lines):
        yield _paragraph(lines[:1])
        lines = lines[1:]
    elif _has_run_in_heading(lines):
        head = lines[0]
        yield Block(
            BlockKind.HEADING, head.text.strip(), head.number, heading=HeadingKind.RUN_IN, styled=head.styled
        )
        lines = lines[1:]
    start = 0
    whole = _is_line_list(lines)
    for at in range(1, len(lines) + 1):
        if at == len(lines) or (not whole and _begins_label(lines[at].text) and _ends(lines[at - 1].text)):
            yield _paragraph(lines[start:at])
            start = at


def _paragraph(lines: list[SourceLine]) -> Block:
    """The lines as one paragraph. Short lines, as of an address, stay lines."""
    text = "\n".join(line.text.strip() for line in lines)
    kept = len(lines) > 1 and all(len(line.text.strip()) < _SHORT_LINE for line in lines)
    return Block(
        BlockKind.PARAGRAPH,
        text,
        lines[0].number,
        marker=LINES if kept else "",
        styled=all(line.styled for line in lines),
    )


def _has_numbered_title(lines: list[SourceLine]) -> bool:
    """Whether the first line is a title with a number, and the others, which begin anew, its text.

    Whether it is a heading shows where all such lines are seen together.
    """
    match = _NUMBERED_TITLE.fullmatch(lines[0].text.strip())
    if match is None or len(lines) < 2 or len(match["title"]) > _LONGEST_RUN_IN:
        return False
    following = lines[1].text.strip()
    return match["title"][0].isupper() and not SENTENCE_END.search(match["title"]) and following[:1].isupper()


def _has_run_in_heading(lines: list[SourceLine]) -> bool:
    """Whether the first line is a heading and the others its text.

    It ends early and without a full stop, and the text below it begins anew and is longer.
    """
    if len(lines) < 2:
        return False
    head, following = lines[0].text.strip(), lines[1].text.strip()
    if len(head) > _LONGEST_RUN_IN or SENTENCE_END.search(head) or not head[:1].isupper():
        return bool(head.endswith("?") and len(head) <= _LONGEST_RUN_IN and len(following) > len(head))
    rest = " ".join(line.text.strip() for line in lines[1:])
    begins_anew = following[:1].isupper() or not following[:1].isalpha()
    return (
        begins_anew and len(rest) > len(head) and bool(SENTENCE_END.search(rest)) and not _is_line_list(lines)
    )


def _is_line_list(lines: list[SourceLine]) -> bool:
    return all(len(line.text.strip()) < _SHORT_LINE for line in lines) and len(lines) > 2


def _begins_label(line: str) -> bool:
    match = LABEL.match(line)
    return bool(match and line.strip()[:1].isupper() and len(match["label"].split()) <= _LONGEST_LABEL)


def _ends(line: str) -> bool:
    return bool(SENTENCE_END.search(line)) or len(line.strip()) < _SHORT_LINE


def _cut_words(group: list[SourceLine], often: Counter[str]) -> Iterator[Note]:
    """Words that a line end stands in: a single letter, and letters that are a word nowhere else."""
    for line, following in pairwise(group):
        last = re.search(r"(?<!\w)(\w)$", line.text.strip())
        first = re.match(r"\w+", following.text.strip())
        if last and first and first[0][0].islower() and often[first[0]] == 1 and last[1].isalpha():
            message = "A word seems to be cut by the end of a line; join its halves"
            yield Note(NoteKind.BROKEN, line.number, message, f"{last[1]} / {first[0]}")
