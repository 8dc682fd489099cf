"""Texts taken apart into tokens: once for all who look into the same text at about the same time."""

from typing import Any, NamedTuple

from markdown_it.token import Token

from klartekst.wording.dialect import quick_parser

_KEPT = 64


class Parsed(NamedTuple):
    """The tokens of a text, and what its parser has noted of footnotes and abbreviations."""

    tokens: list[Token]
    notes: dict[str, Any]


_shelf: dict[str, Parsed] = {}


def tokens_of(markdown: str) -> list[Token]:
    """The tokens of a text, to be read and not to be changed."""
    parsed = _shelf.get(markdown)
    if parsed is None:
        parsed = _shelf[markdown] = _parse(markdown)
        if len(_shelf) > _KEPT:
            _shelf.pop(next(iter(_shelf)), None)
    return parsed.tokens


def take(markdown: str) -> Parsed:
    """The tokens of a text for somebody who changes them, and so gets them alone."""
    return _shelf.pop(markdown, None) or _parse(markdown)


def only_run(token: Token) -> str | None:
    """The words of a block that is one run of text, as most are; ``None`` for any other."""
    children = token.children or ()
    return children[0].content if len(children) == 1 and children[0].type == "text" else None


def _parse(markdown: str) -> Parsed:
    notes: dict[str, Any] = {}
    return Parsed(quick_parser(markdown).parse(markdown, notes), notes)
