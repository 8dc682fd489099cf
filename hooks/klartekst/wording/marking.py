"""Wrapping words where they occur in a text: abbreviations at every use, terms at their first."""

import re
import unicodedata
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass

from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Mark:
    """A pattern, and the pair of tokens to put around what it matches."""

    pattern: str
    opening: Token
    closing: Token
    once: bool = False


def whole_words(words: str) -> str:
    """A pattern for the words that does not match inside a longer word.

    Scripts written without blanks (Han, kana) have no such limits, so none are set there.
    """
    wide = any(unicodedata.east_asian_width(letter) in "WF" for letter in words)
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return pattern if wide else rf"(?<!\w){pattern}(?!\w)"


def mark_words(tokens: list[Token], marks: Iterable[Mark]) -> None:
    """Put marks around the words of a token list, in place.

    Words in headings, links, images, code and raw HTML are left alone, and so are words that are
    already marked.
    """
    waiting = list(marks)
    if not waiting:
        return
    for index, token in enumerate(tokens):
        in_heading = index > 0 and tokens[index - 1].type == "heading_open"
        if waiting and token.type == "inline" and token.children and not in_heading:
            token.children = _marked(token.children, waiting)


def _marked(children: list[Token], waiting: list[Mark]) -> list[Token]:
    result: list[Token] = []
    enclosing = 0
    for child in children:
        if child.type in ("link_open", "abbr_open"):
            enclosing += 1
        elif child.type in ("link_close", "abbr_close"):
            enclosing -= 1
        if child.type == "text" and not enclosing:
            result.extend(_split(child, waiting))
        else:
            result.append(child)
    return result


def _split(text: Token, waiting: list[Mark]) -> list[Token]:
    """The text token, cut at the first word that a mark matches, and again in what follows it."""
    result: list[Token] = []
    rest = text.content
    while waiting and (hit := _first_hit(rest, waiting)):
        mark, match = hit
        result += [
            _text_like(text, rest[: match.start()]),
            copy(mark.opening),
            _text_like(text, match[0]),
            copy(mark.closing),
        ]
        rest = rest[match.end() :]
        if mark.once:
            waiting.remove(mark)
    return [token for token in [*result, _text_like(text, rest)] if token.type != "text" or token.content]


def _first_hit(text: str, marks: list[Mark]) -> tuple[Mark, re.Match[str]] | None:
    """The earliest match, and of two at one spot the longer."""
    hits = [(mark, m) for mark in marks if (m := re.search(mark.pattern, text, re.IGNORECASE))]
    return min(hits, key=lambda hit: (hit[1].start(), -hit[1].end()), default=None)


def _text_like(token: Token, content: str) -> Token:
    piece = copy(token)
    piece.content = content
    return piece
