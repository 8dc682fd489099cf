"""The skeleton of a section: its sub-headings and the anchors its author has set."""

import re
from dataclasses import dataclass
from functools import lru_cache

from klartekst.wording.dialect import BLOCK_PARSER, PARSER

# Without any of these, and without a line of dashes, there is neither a heading nor an id to find.
_SIGNS = ("=", "{", "\r", "\n#", "\n #", "\n  #", "\n   #")
# A line end in front, which is put before the text as well, is found sooner than the beginning of a line.
_DASHES = re.compile(r"\n[ \t]*-+[ \t]*$", re.MULTILINE)
_MARK = re.compile(r"#{1,6}(?= |$)")
# Code, definitions, and what shifts lines or columns; then single braces, underlines, HTML and indentation.
_INTRICATE_SIGNS = ("\t", "\r", "\0", "```", "~~~", " : ", " ~ ", "\n: ", "\n~ ")
_BRACE = re.compile(r"(?<!\{)\{(?!\{)")
_INTRICATE_LINE = re.compile(r"\n(?: {0,3}(?:<|(?:-+|=+) *$)| {1,3}#|[:~] )", re.MULTILINE)


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
    if not _may_hold_any(f"\n{markdown}"):
        return Outline((), ())
    return _read(markdown) if _is_intricate(markdown) else _glimpsed(markdown)


def _may_hold_any(lines: str) -> bool:
    """Whether there may be a heading or an id in a text, before whose first line a line end stands."""
    return any(map(lines.__contains__, _SIGNS)) or bool(_DASHES.search(lines))


def _is_intricate(markdown: str) -> bool:
    """Whether only a parser can tell what is a heading, or whether there are ids."""
    return bool(
        any(sign in markdown for sign in _INTRICATE_SIGNS)
        or ("{" in markdown and _BRACE.search(markdown))
        or _INTRICATE_LINE.search(f"\n{markdown}")
    )


def _glimpsed(markdown: str) -> Outline:
    """The outline of a text in which ``##`` at the beginning of a line can only be a heading."""
    headings: list[OutlineHeading] = []
    enclosing: list[int] = []
    for at, line in enumerate(markdown.split("\n")):
        if line.startswith("#") and (mark := _MARK.match(line)):
            words = line[mark.end() :].rstrip(" ")
            before = words.rstrip("#")
            words = before if before.endswith(" ") else words
            depth = _depth(mark.end(), enclosing)
            headings.append(OutlineHeading(" ".join(words.split()), mark.end(), depth, at, at + 1, "", ""))
    return Outline(tuple(headings), ())


def _depth(level: int, enclosing: list[int]) -> int:
    """The depth of the next heading; ``enclosing`` are the levels of those that it may stand below."""
    while enclosing and enclosing[-1] >= level:
        enclosing.pop()
    enclosing.append(level)
    return len(enclosing)


def _read(markdown: str) -> Outline:
    headings: list[OutlineHeading] = []
    anchors: list[tuple[str, int]] = []
    enclosing: list[int] = []
    tokens = BLOCK_PARSER.parse(markdown)
    for index, token in enumerate(tokens):
        line = token.map[0] if token.map else 0
        if token.type == "heading_open" and token.level == 0 and token.map:
            level = int(token.tag[1])
            others = {k: v for k, v in token.attrs.items() if k != "id"}
            others |= dict.fromkeys(token.meta.get("refused", ()), "")  # to be reported with its line
            headings.append(
                OutlineHeading(
                    markdown=" ".join(tokens[index + 1].content.split()),
                    level=level,
                    depth=_depth(level, enclosing),
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
