"""The skeleton of a section: its sub-headings and the anchors its author has set."""

import re
from dataclasses import dataclass
from functools import lru_cache

from klartekst.wording.dialect import BLOCK_PARSER, PARSER

# Without any of these, and without a line of dashes, there is neither a heading nor an id to find.
_SIGNS = "#={\r"
_DASHES = re.compile(r"^[ \t]*-+[ \t]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class OutlineHeading:
    """A sub-heading as written: its Markdown, its depth below the section, its lines from 0.

    ``level`` is the one written: 2 for ``##``.
    """

    markdown: str
    level: int
    depth: int
    first_line: int
    end_line: int
    id: str
    attributes: str


@dataclass(frozen=True, slots=True)
class Outline:
    """The headings of a section in order, and the ids set on other blocks with their lines."""

    headings: tuple[OutlineHeading, ...]
    anchors: tuple[tuple[str, int], ...]


@lru_cache(maxsize=16384)
def outline(markdown: str) -> Outline:
    """The outline of a section's Markdown.

    Depth follows nesting, not the number of ``#`` written, so that no level is ever skipped: the
    first heading is at depth 1 however many ``#`` it has.
    """
    if not (any(sign in markdown for sign in _SIGNS) or _DASHES.search(markdown)):
        return Outline((), ())
    headings: list[OutlineHeading] = []
    anchors: list[tuple[str, int]] = []
    enclosing: list[int] = []
    tokens = BLOCK_PARSER.parse(markdown)
    for index, token in enumerate(tokens):
        line = token.map[0] if token.map else 0
        if token.type == "heading_open" and token.level == 0 and token.map:
            level = int(token.tag[1])
            while enclosing and enclosing[-1] >= level:
                enclosing.pop()
            enclosing.append(level)
            others = {k: v for k, v in token.attrs.items() if k != "id"}
            others |= dict.fromkeys(token.meta.get("refused", ()), "")  # to be reported with the text
            others |= dict.fromkeys(token.meta.get("refused", ()), "")  # to be reported with its line
            headings.append(
                OutlineHeading(
                    markdown=" ".join(tokens[index + 1].content.split()),
                    level=level,
                    depth=len(enclosing),
                    first_line=token.map[0],
                    end_line=token.map[1],
                    id=str(token.attrGet("id") or ""),
                    attributes="".join(f' {k}="{v}"' for k, v in others.items()),
                )
            )
        elif token.attrGet("id"):
            anchors.append((str(token.attrGet("id")), line))
    return Outline(tuple(headings), tuple(anchors))


@lru_cache(maxsize=16384)
def plain_words(markdown: str) -> str:
    """The words of a line of Markdown, without their markup."""
    children = PARSER.parseInline(markdown)[0].children or []
    shown = (c.content for c in children if c.type in ("text", "code_inline", "text_special"))
    return " ".join("".join(shown).split())
