"""Which paragraphs are headings, and how deep each stands, in a source that does not mark them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from klartekst.importing.source_document import Block, BlockKind, HeadingKind
from klartekst.importing.text_reader import LABEL
from klartekst.importing.vocabulary import RELATED, Topic, topics_of

NUMBERED = re.compile(
    r"^(?P<number>(?:(?:§|Artikkel|Artikel|Article|Punkt|Section|Avsnitt)\s*)?\d{1,2}(?:\.\d{1,2})*)"
    r"(?P<mark>[.):]\s*|\s+[–-]\s+|\s+)(?P<title>[^\W\d_«\"”].*)$",
    re.DOTALL,
)
_ROMAN = re.compile(r"^(?P<number>[IVX]{1,5})(?P<mark>\.\s+)(?P<title>[^\W\d_].*)$", re.DOTALL)
_CONTACT = re.compile(
    r"@|https?://|www\.|\[email|\b\d{3}\s?\d{3}\s?\d{3}\b|\b\d{4,5}\s+[^\W\d_]|\+\d|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}"
)
_ENDS_SENTENCE = re.compile(r"[.!:;,…–-][\"»”’)]*$")
_MONTH_DATE = re.compile(r"^\W*(?:\d{1,2}\.?\s+[^\W\d_]+\s+\d{4}|[^\W\d_]+\s+\d{1,2},?\s+\d{4})\W*$")
_COMPANY_END = re.compile(r"\b(?:AS|ASA|AB|A/S|ApS|Oy|Oyj|GmbH|Ltd|ehf|hf)\.?$")
_LONGEST, _LONGEST_APART, _LONGEST_NUMBERED, _SHORT_INTRODUCTION = 100, 180, 160, 150
_MANY = 3


def recognise_headings(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with a title, and with headings at levels from 2, as far as they can be told.

    Headings that the source marks stay as they are, and nothing else becomes one beside them: several
    of them show that the source knows what a heading is.
    """
    marked = [block for block in blocks if block.heading is HeadingKind.MARKED]
    if len(marked) >= _MANY or any(block.level > 1 for block in marked):
        return tuple(blocks)
    found = _with_title(_candidates(list(blocks)))
    return tuple(_levelled(_without_subtitles(found)))


def _candidates(blocks: list[Block]) -> list[Block]:
    numbered = _numbered(blocks)
    found = []
    for at, block in enumerate(blocks):
        heading = _numbered_heading(block) if at in numbered else _plain_heading(blocks, at)
        found.append(heading or block)
    return found


def _numbered(blocks: list[Block]) -> set[int]:
    """The positions of numbered headings: several numbers that go up, with text between them."""
    found = [at for at, block in enumerate(blocks) if _may_be_numbered(block)]
    crowded = {
        at
        for at in found
        if {at + 1, at + 2} <= set(found) or {at - 1, at + 1} <= set(found) or {at - 2, at - 1} <= set(found)
    }
    found = [at for at in found if at not in crowded]
    numbers = [_number(blocks[at]) for at in found]
    rising = sum(a < b for a, b in pairwise(numbers))
    return set(found) if len(found) > 1 and rising >= 0.8 * (len(found) - 1) else set()


def _may_be_numbered(block: Block) -> bool:
    match = _split_number(block)
    if match is None or block.kind is not BlockKind.PARAGRAPH or "\n" in block.text:
        return False
    title = match["title"]
    return (
        len(title) <= _LONGEST_NUMBERED
        and title[0].isupper()
        and not _is_date(block.text)
        and not _ENDS_SENTENCE.search(title.rstrip())
        and not re.search(r"[.!?] [A-ZÆØÅÄÖ]", title)
    )


def _is_date(text: str) -> bool:
    return bool(_MONTH_DATE.match(text))


def _split_number(block: Block) -> re.Match[str] | None:
    return NUMBERED.match(block.words) or _ROMAN.match(block.words)


def _number(block: Block) -> tuple[int, ...]:
    match = NUMBERED.match(block.words)
    return tuple(int(part) for part in re.findall(r"\d+", match["number"])) if match else (0,)


def _numbered_heading(block: Block) -> Block | None:
    match = _split_number(block)
    if match is None:
        return None
    level = 1 + max(1, len(_number(block)))
    return replace(
        block,
        kind=BlockKind.HEADING,
        text=match["title"].strip(),
        marker=match["number"],
        level=level,
        heading=HeadingKind.NUMBERED,
    )


def _plain_heading(blocks: list[Block], at: int) -> Block | None:
    block = blocks[at]
    if block.kind is BlockKind.HEADING or block.kind is not BlockKind.PARAGRAPH or "\n" in block.text:
        return None
    kind = _heading_kind(block, blocks[at + 1] if at + 1 < len(blocks) else None)
    return replace(block, kind=BlockKind.HEADING, text=block.words, heading=kind) if kind else None


def _heading_kind(block: Block, following: Block | None) -> HeadingKind | None:
    text = block.words
    if following is None or not text[:1].isalnum() or _CONTACT.search(text) or _is_date(text):
        return None
    if _is_capitals(text) and len(text) <= _LONGEST_APART:
        return HeadingKind.CAPITALS
    if text[0].islower() or _ENDS_SENTENCE.search(text):
        return None
    label = LABEL.match(text)
    if label and label["value"]:
        return None
    if _COMPANY_END.search(text) and not topics_of(text):
        return None
    if (
        text.endswith("?")
        and len(text) <= _LONGEST
        and text.count("?") == 1
        and not re.search(r"[.!] ", text)
    ):
        return HeadingKind.QUESTION
    if block.styled and len(text) <= _LONGEST_APART:
        return HeadingKind.STYLED
    if text.endswith("?"):
        return None
    longest = _LONGEST_APART if block.gap > 1 else _LONGEST
    return HeadingKind.ALONE if len(text) <= longest and not re.search(r"[.!?] [A-ZÆØÅÄÖ]", text) else None


def _is_capitals(text: str) -> bool:
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= 4 and text == text.upper() and text != text.lower() and " " in text.strip()


def _with_title(blocks: list[Block]) -> list[Block]:
    """The blocks with the first one as the title, where it can be one."""
    if not blocks or any(block.level == 1 and block.heading is HeadingKind.MARKED for block in blocks):
        return blocks
    first = blocks[0]
    named = first.kind is BlockKind.HEADING and first.heading is not HeadingKind.NUMBERED
    if not named and not _can_be_title(first):
        return blocks
    title = replace(first, kind=BlockKind.HEADING, text=first.words, level=1, heading=HeadingKind.TITLE)
    return [title, *blocks[1:]]


def _can_be_title(block: Block) -> bool:
    return (
        block.kind is BlockKind.PARAGRAPH
        and "\n" not in block.text
        and len(block.text) <= _LONGEST
        and not re.search(r"[.!?:;]$", block.words)
        and not _CONTACT.search(block.words)
    )


def _without_subtitles(blocks: list[Block]) -> list[Block]:
    """The blocks, in which a line between the title and the first heading is no heading of its own."""
    if len(blocks) < 3 or blocks[0].heading is not HeadingKind.TITLE:
        return blocks
    second, third = blocks[1], blocks[2]
    if second.heading in (HeadingKind.ALONE, HeadingKind.STYLED) and not topics_of(second.text):
        repeated = third.words.rstrip(".").casefold() == blocks[0].words.casefold()
        if third.kind is BlockKind.HEADING or repeated:
            return [blocks[0], replace(second, kind=BlockKind.PARAGRAPH, heading=None), *blocks[2:]]
    return blocks


def _levelled(blocks: list[Block]) -> list[Block]:
    """The blocks with a level on every heading: below the title 2, and deeper below another."""
    numbered = any(block.heading is HeadingKind.NUMBERED for block in blocks)
    kinds = {b.heading for b in blocks if b.heading not in (None, HeadingKind.TITLE)}
    tops = kinds - {HeadingKind.RUN_IN, HeadingKind.CAPITALS} or kinds - {HeadingKind.RUN_IN} or kinds
    result: list[Block] = []
    opener: frozenset[Topic] | None = None
    above = 1
    for at, block in enumerate(blocks):
        if block.kind is not BlockKind.HEADING or block.heading is HeadingKind.TITLE:
            result.append(block)
            continue
        if block.level:
            above, opener = block.level, None
            result.append(block)
            continue
        topics = topics_of(block.text)
        if numbered or block.heading not in tops:
            level = max(2, above + 1) if block.heading is HeadingKind.RUN_IN or numbered else 3
            level = level if above > 1 else 2
        elif opener is not None and _belongs(topics, opener, result):
            level = 3
        else:
            level = above = 2
            opener = topics if _opens(blocks, at) else None
        result.append(replace(block, level=level))
    return result


def _opens(blocks: list[Block], at: int) -> bool:
    """Whether a heading has nothing below it but another one, or a short introduction to several."""
    following = blocks[at + 1 : at + 3]
    if following and following[0].kind is BlockKind.HEADING:
        return True
    introduced = (
        len(following) > 1
        and following[0].kind is BlockKind.PARAGRAPH
        and len(following[0].text) <= _SHORT_INTRODUCTION
        and following[1].kind is BlockKind.HEADING
    )
    topics = topics_of(blocks[at].text)
    later = [block for block in blocks[at + 1 :] if block.kind is BlockKind.HEADING]
    members = list(takewhile(lambda block: _is_part(topics_of(block.text), topics), later))
    return introduced and len(members) > 1


def _belongs(topics: frozenset[Topic], opener: frozenset[Topic], before: list[Block]) -> bool:
    return before[-1].kind is BlockKind.HEADING or _is_part(topics, opener)


def _is_part(topics: frozenset[Topic], whole: frozenset[Topic]) -> bool:
    """Whether a heading with these topics can stand below one with those."""
    related = whole.union(*(RELATED.get(topic, frozenset()) for topic in whole))
    return not topics or bool(topics & related)
