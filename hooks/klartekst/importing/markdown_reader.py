"""Markdown as a document: its text stays as it stands, and its blocks are there to be looked at."""

import re
from collections import Counter
from collections.abc import Iterator

from klartekst.importing.decoding import decode
from klartekst.importing.mending import mended
from klartekst.importing.source_document import (
    Block,
    BlockKind,
    HeadingKind,
    LeftOut,
    SourceDocument,
    refuse_length,
    words_of,
)
from klartekst.wording.outline import outline
from klartekst.wording.plain import plain_text

_ITEM = re.compile(r"^\s{0,3}(?:[-*+]|\d{1,3}[.)])\s+\S")
_NUMBERED_ITEM = re.compile(r"^\s*(\d{1,9})[.)]\s", re.MULTILINE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TITLE_KEY = re.compile(r"^title\s*:\s*[\"']?(?P<title>.*?)[\"']?\s*$", re.MULTILINE)


def read_markdown_file(data: bytes, name: str) -> SourceDocument:
    """A Markdown file as a document. Raises ImportRefused for bytes that are no text."""
    text, notes = decode(data, name)
    refuse_length(text, name)
    front, body, line = _without_front_matter(text)
    words = shown_words(body) + words_of(front)
    markdown, found, gone = mended("\n" * (line - 1) + body)
    key = _TITLE_KEY.search(front)
    left_out = (LeftOut(front, 1, "front matter of another program"),) if front else ()
    return SourceDocument(
        name,
        tuple(_blocks(markdown)),
        words,
        (*left_out, *gone),
        (*notes, *found),
        title=key["title"] if key else "",
        markdown=markdown,
    )


def shown_words(markdown: str) -> Counter[str]:
    """The words that a reader of the Markdown sees, with the numbers of its lists."""
    return words_of(plain_text(_BREAK.sub(" ", markdown))) + Counter(_NUMBERED_ITEM.findall(markdown))


def _without_front_matter(text: str) -> tuple[str, str, int]:
    """The front matter, the text below it, and the line on which that begins."""
    match = re.match(r"---[ \t]*\n(?P<front>(?:[\w-]+\s*:.*\n|[ \t#-].*\n|\n)*?)---[ \t]*(?:\n|$)", text)
    if match is None or not match["front"].strip():
        return "", text, 1
    return match["front"], text[match.end() :], text.count("\n", 0, match.end()) + 1


def _blocks(markdown: str) -> Iterator[Block]:
    headings = {heading.first_line: heading for heading in outline(markdown).headings}
    lines = markdown.split("\n")
    at = 0
    while at < len(lines):
        heading = headings.get(at)
        if heading:
            text = plain_text("\n".join(lines[at : heading.end_line]))
            yield Block(
                BlockKind.HEADING, text, at + 1, level=heading.level, heading=HeadingKind.MARKED, gap=1
            )
            at = heading.end_line
            continue
        end = at + 1
        while end < len(lines) and end not in headings and _goes_on(lines, at, end):
            end += 1
        chunk = "\n".join(lines[at:end])
        if chunk.strip():
            yield _chunk(chunk, at + 1)
        at = end


def _goes_on(lines: list[str], start: int, at: int) -> bool:
    """Whether a line belongs to the block that begins at ``start``."""
    return bool(lines[start].strip()) and bool(lines[at].strip()) and not _ITEM.match(lines[at])


def _chunk(chunk: str, line: int) -> Block:
    kind = BlockKind.ITEM if _ITEM.match(chunk) else BlockKind.VERBATIM
    if chunk.lstrip().startswith("|"):
        kind = BlockKind.TABLE
    return Block(kind, plain_text(chunk), line, markdown=chunk, level=1)
