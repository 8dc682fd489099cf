"""What a text holds whatever its language: the shape, the links and the figures that a translation keeps."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Generic, TypeVar

from markdown_it.token import Token

from klartekst.wording.dates import dates_in
from klartekst.wording.figures import emails_in, numbers_in
from klartekst.wording.links import LinkKind, kind_of_link
from klartekst.wording.parsing import only_run, tokens_of

_HEADING_NUMBER = re.compile(r"\s*(?:§+\s*)?\d+(?:\.\d+)*[.)]?\s")
_DIGIT = re.compile(r"\d")
_SHOWN = frozenset(("text", "code_inline", "text_special", "image"))
_LISTS = ("bullet_list_open", "ordered_list_open")
_LIST_ENDS = ("bullet_list_close", "ordered_list_close")


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Located(Generic[T]):
    """Something in a text, as written there, on a line counted from 0."""

    value: T
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Substance:
    """What a text holds in every language alike, each in order.

    ``headings`` are the depths of sub-headings, ``lists`` the numbers of items, ``tables`` those of
    rows (with the head) and columns. ``links`` are the addresses of references and of other sites;
    ``doubtful`` the values of numbers that may be ordinals or times of day, ``unread_dates`` counts
    those with trouble. ``blocks`` are the words of each paragraph, item, cell and heading, each on one
    line, and ``words`` all of them.
    """

    headings: tuple[Located[int], ...]
    lists: tuple[Located[int], ...]
    tables: tuple[Located[tuple[int, int]], ...]
    links: tuple[Located[str], ...]
    numbers: tuple[Located[Decimal], ...]
    doubtful: frozenset[Decimal]
    dates: tuple[Located[date], ...]
    unread_dates: int
    emails: tuple[Located[str], ...]
    blocks: tuple[Located[str], ...]
    words: str


@lru_cache(maxsize=8192)
def substance_of(markdown: str, language: str) -> Substance:
    """The substance of a section's Markdown. Numbers of headings and lists are not part of it."""
    tokens = tokens_of(markdown)
    blocks = tuple(_blocks(tokens))
    counting = [block for block in blocks if _DIGIT.search(block.text)]
    numbers = [(b.line, found) for b in counting for found in numbers_in(b.text, language)]
    dates = [(b.line, found) for b in counting for found in dates_in(b.text, language)]
    words = "\n".join([b.text for b in blocks])
    return Substance(
        headings=tuple(_headings(tokens)),
        lists=tuple(_lists(tokens)),
        tables=tuple(_tables(tokens)),
        links=tuple(_links(tokens)),
        numbers=tuple(Located(found.value, found.text, line) for line, found in numbers if found.firm),
        doubtful=frozenset(found.value for _, found in numbers if not found.firm),
        dates=tuple(Located(found.day, found.text, line) for line, found in dates if found.day),
        unread_dates=sum(found.day is None for _, found in dates),
        emails=tuple(_emails(blocks)) if "@" in words else (),
        blocks=blocks,
        words=words,
    )


def _blocks(tokens: list[Token]) -> Iterator[Located[str]]:
    """The words of each block; a heading is without the number it bears."""
    for before, token in zip([None, *tokens], tokens, strict=False):
        line = token.map[0] if token.map else 0
        if token.type == "inline":
            words = only_run(token)
            if words is None:
                words = "".join(_words(token.children or ()))
            text = " ".join(words.split())
            if before and before.type == "heading_open":
                text = _HEADING_NUMBER.sub("", text, count=1)
            yield Located(text, text, line)
        elif token.type in ("fence", "code_block"):
            yield Located(token.content, token.content, line)


def _words(children: Iterable[Token]) -> Iterator[str]:
    for child in children:
        if child.type in _SHOWN:
            yield child.content
        elif child.type in ("softbreak", "hardbreak") or child.content.startswith("<br"):
            yield "\n"


def _emails(blocks: Iterable[Located[str]]) -> Iterator[Located[str]]:
    return (Located(address, address, b.line) for b in blocks for address in emails_in(b.text))


def _headings(tokens: list[Token]) -> Iterator[Located[int]]:
    """The sub-headings with their depths, counted as ``outline`` counts them: no level is skipped."""
    enclosing: list[int] = []
    for token in tokens:
        if token.type == "heading_open" and token.level == 0 and token.map:
            level = int(token.tag[1])
            enclosing = [*(above for above in enclosing if above < level), level]
            yield Located(len(enclosing), f"on level {len(enclosing)}", token.map[0])


def _lists(tokens: list[Token]) -> Iterator[Located[int]]:
    """Every list in the order in which they begin, those within others too."""
    lines: list[int] = []
    items: list[int] = []
    open_lists: list[int] = []
    for token in tokens:
        if token.type in _LISTS:
            open_lists.append(len(items))
            items.append(0)
            lines.append(token.map[0] if token.map else 0)
        elif token.type == "list_item_open":
            items[open_lists[-1]] += 1
        elif token.type in _LIST_ENDS:
            open_lists.pop()
    for count, line in zip(items, lines, strict=True):
        yield Located(count, f"of {count} {'item' if count == 1 else 'items'}", line)


@dataclass(slots=True)
class _Table:
    line: int
    rows: int = 0
    columns: int = 0


def _tables(tokens: list[Token]) -> Iterator[Located[tuple[int, int]]]:
    table = _Table(0)
    for token in tokens:
        if token.type == "table_open":
            table = _Table(token.map[0] if token.map else 0)
        elif token.type == "tr_open":
            table.rows += 1
        elif token.type == "th_open":
            table.columns += 1
        elif token.type == "table_close":
            shape = table.rows, table.columns
            yield Located(shape, f"of {shape[0]} rows and {shape[1]} columns", table.line)


def _links(tokens: list[Token]) -> Iterator[Located[str]]:
    """References, and links to files and other sites; addresses of people are no links here."""
    for token in tokens:
        line = token.map[0] if token.map else 0
        may_link = "[" in token.content or "<" in token.content
        for child in (token.children if may_link else None) or ():
            line += child.type in ("softbreak", "hardbreak")
            href = str(child.attrGet("href") or "") if child.type == "link_open" else ""
            if href and not _is_of_people(href):
                yield Located(href, href, line)


def _is_of_people(href: str) -> bool:
    return href.lower().startswith(("mailto:", "tel:")) and kind_of_link(href) is LinkKind.OUTSIDE
