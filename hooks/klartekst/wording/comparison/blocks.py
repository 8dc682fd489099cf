"""The blocks of a text as a reader meets them: their words, and where their links lead."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from markdown_it.token import Token

from klartekst.model.redline import BlockKind
from klartekst.wording.dialect import PARSER

CELL_END = "\t"
"""What parts the cells of a row."""

_SHOWN = ("text", "code_inline", "text_special")
_HTML_TAG = re.compile(r"<!--.*?(?:-->|$)|<[^<>]*>", re.DOTALL)
_HTML_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a text that stands on its own lines.

    ``level`` is the level of a heading or the depth in lists, ``links`` the addresses that it leads
    to in order, ``anchor`` the id that its author has set.
    """

    kind: BlockKind
    text: str
    level: int = 0
    links: tuple[str, ...] = ()
    anchor: str = ""

    @property
    def cells(self) -> list[str]:
        """The cells of a row; anything else is one cell."""
        return self.text.split(CELL_END) if self.kind is BlockKind.ROW else [self.text]


@lru_cache(maxsize=4096)
def blocks_of(markdown: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text that have words or links, in order. Footnotes stand last."""
    reader = _Reader()
    return tuple(block for block in reader.read(PARSER.parse(markdown, {})) if block.text or block.links)


@dataclass(slots=True)
class _Reader:
    """Walks over tokens and knows which lists, rows and headings it is in."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    anchor: str = ""
    depth: int = 0
    cells: list[Block] | None = None
    waiting: list[str] = field(default_factory=list)

    def read(self, tokens: Iterable[Token]) -> Iterator[Block]:
        for token in tokens:
            if token.type in ("fence", "code_block"):
                yield Block(BlockKind.CODE, token.content.strip("\n"), self.depth)
            elif token.type == "html_block":
                yield Block(BlockKind.PARAGRAPH, _words_of_html(token.content), self.depth)
            elif token.type == "inline":
                yield from self._inline(token)
            elif token.type == "tr_close":
                yield self._row()
            else:
                self._step(token)

    def _step(self, token: Token) -> None:
        match token.type:
            case "list_item_open":
                self.depth, self.kind = self.depth + 1, BlockKind.ITEM
            case "list_item_close":
                self.depth, self.kind = self.depth - 1, BlockKind.PARAGRAPH
            case "heading_open":
                self.kind, self.level = BlockKind.HEADING, int(token.tag[1])
                self.anchor = str(token.attrGet("id") or "")
            case "dt_open":
                self.kind = BlockKind.TERM
            case "dd_open":
                self.kind = BlockKind.DEFINITION
            case "tr_open":
                self.cells = []

    def _inline(self, token: Token) -> Iterator[Block]:
        text = "".join(_words_of_inline(token)).strip()
        links = tuple(_links_of(token))
        if self.cells is not None:
            self.cells.append(Block(BlockKind.ROW, " ".join(text.split(CELL_END)), 0, links))
            return
        is_heading = self.kind is BlockKind.HEADING
        yield Block(self.kind, text, self.level if is_heading else self.depth, links, self.anchor)
        self.kind, self.anchor = BlockKind.PARAGRAPH, ""

    def _row(self) -> Block:
        cells, self.cells = self.cells or [], None
        links = tuple(link for cell in cells for link in cell.links)
        text = CELL_END.join(cell.text for cell in cells)
        return Block(BlockKind.ROW, text if text.strip() else "", self.depth, links)


def _words_of_inline(token: Token) -> Iterator[str]:
    for child in token.children or ():
        if child.type in _SHOWN or child.type == "image":
            yield child.content
        elif child.type in ("softbreak", "hardbreak") or _HTML_BREAK.fullmatch(child.content):
            yield "\n"


def _words_of_html(content: str) -> str:
    return html.unescape(_HTML_TAG.sub("", _HTML_BREAK.sub("\n", content))).strip()


def _links_of(token: Token) -> Iterator[str]:
    for child in token.children or ():
        if child.type in ("link_open", "image"):
            yield str(child.attrGet("href") or child.attrGet("src") or "")
        elif child.type == "footnote_ref":
            yield f"^{child.meta.get('label', '')}"
