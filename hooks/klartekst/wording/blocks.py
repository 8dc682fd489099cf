"""The blocks of a text as a reader meets them: their words, and where their links lead."""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from markdown_it.token import Token

from klartekst.model.redline import BlockKind
from klartekst.wording.parsing import only_run, tokens_of

CELL_END = "\t"
"""What parts the cells of a row."""

LINE_BREAK = "\u2028"
"""A line end that readers see, unlike one at which only the Markdown goes on in a new line."""

_SHOWN = ("text", "code_inline", "text_special")
_HTML_TAG = re.compile(r"<!--.*?(?:-->|$)|<[^<>]*>", re.DOTALL)
_HTML_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of a block's words that is a link, a picture's, code or in another language.

    It is ``text[start:end]``. ``href`` is the address of a link or picture, and empty for the others;
    ``language`` the one that the words are marked as, and empty for all but these.
    """

    start: int
    end: int
    href: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a text that stands on its own lines.

    ``level`` is the level of a heading or the depth in lists, ``links`` the addresses that it leads
    to in order, ``link_cells`` the cells of a row that these stand in, ``anchor`` the id that its
    author has set. ``line`` is the line of the Markdown on which the words begin, counted from 0.
    Line ends in the words are the Markdown's own; those that
    readers see are ``LINE_BREAK``. Where it stands and what is linked does not make two blocks differ.
    """

    kind: BlockKind
    text: str
    level: int = 0
    links: tuple[str, ...] = ()
    anchor: str = ""
    link_cells: tuple[int, ...] = ()
    line: int = field(default=0, compare=False)
    stretches: tuple[Stretch, ...] = field(default=(), compare=False)

    def line_of(self, offset: int) -> int:
        """The line of the Markdown on which a letter of the words stands, counted from 0."""
        return self.line + sum(self.text.count(end, 0, offset) for end in ("\n", LINE_BREAK))

    @property
    def cells(self) -> list[str]:
        """The cells of a row; anything else is one cell."""
        return self.text.split(CELL_END) if self.kind is BlockKind.ROW else [self.text]


# More than one site holds, as checks go over all its texts again and again.
@lru_cache(maxsize=32768)
def blocks_of(markdown: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text that have words or links, in order. Footnotes stand last."""
    reader = _Reader()
    return tuple(block for block in reader.read(tokens_of(markdown)) if block.text or block.links)


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
                first = (token.map[0] if token.map else 0) + (token.type == "fence")
                yield Block(BlockKind.CODE, token.content.strip("\n"), self.depth, line=first)
            elif token.type == "html_block":
                first = token.map[0] if token.map else 0
                yield Block(BlockKind.PARAGRAPH, _words_of_html(token.content), self.depth, line=first)
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
        line = token.map[0] if token.map else 0
        run = only_run(token)
        text, stretches = _words_of_inline(token) if run is None else (run.strip(), ())
        links = tuple(_links_of(token)) if run is None else ()
        if self.cells is not None:
            words = " ".join(text.split(CELL_END))
            self.cells.append(Block(BlockKind.ROW, words, 0, links, line=line, stretches=stretches))
            return
        level = self.level if self.kind is BlockKind.HEADING else self.depth
        yield Block(self.kind, text, level, links, self.anchor, line=line, stretches=stretches)
        self.kind, self.anchor = BlockKind.PARAGRAPH, ""

    def _row(self) -> Block:
        cells, self.cells = self.cells or [], None
        links = tuple(link for cell in cells for link in cell.links)
        text = CELL_END.join(cell.text for cell in cells)
        line = cells[0].line if cells else 0
        return Block(
            BlockKind.ROW,
            text if text.strip() else "",
            self.depth,
            links,
            line=line,
            link_cells=tuple(at for at, cell in enumerate(cells) for _ in cell.links),
            stretches=tuple(_stretches_of_row(cells)),
        )


def _stretches_of_row(cells: list[Block]) -> Iterator[Stretch]:
    start = 0
    for cell in cells:
        for stretch in cell.stretches:
            yield replace(stretch, start=start + stretch.start, end=start + stretch.end)
        start += len(cell.text) + len(CELL_END)


def _words_of_inline(token: Token) -> tuple[str, tuple[Stretch, ...]]:
    """The words of a block, and which of them are links or code."""
    text = ""
    open_links: list[tuple[int, str]] = []
    open_spans: list[tuple[int, str]] = []
    stretches: list[Stretch] = []
    for child in token.children or ():
        match child.type:
            case "link_open":
                open_links.append((len(text), str(child.attrGet("href") or "")))
            case "link_close":
                start, href = open_links.pop()
                stretches.append(Stretch(start, len(text), href))
            case "span_open":
                open_spans.append((len(text), str(child.attrGet("lang") or "")))
            case "span_close":
                start, language = open_spans.pop()
                if language:
                    stretches.append(Stretch(start, len(text), language=language))
            case "code_inline":
                stretches.append(Stretch(len(text), len(text) + len(child.content)))
            case "image":
                stretches.append(
                    Stretch(len(text), len(text) + len(child.content), str(child.attrGet("src")))
                )
        if child.type in _SHOWN or child.type == "image":
            text += child.content
        elif child.type == "softbreak":
            text += "\n"
        elif child.type == "hardbreak" or _HTML_BREAK.fullmatch(child.content):
            text += LINE_BREAK
    return _stripped(text, stretches)


def _stripped(text: str, stretches: list[Stretch]) -> tuple[str, tuple[Stretch, ...]]:
    words = text.strip()
    shift = len(text) - len(text.lstrip())
    if len(words) == len(text):
        return words, tuple(stretches)
    moved = (replace(s, start=max(s.start - shift, 0), end=min(s.end - shift, len(words))) for s in stretches)
    return words, tuple(s for s in moved if s.start <= s.end)


def _words_of_html(content: str) -> str:
    return html.unescape(_HTML_TAG.sub("", _HTML_BREAK.sub(LINE_BREAK, content))).strip()


def _links_of(token: Token) -> Iterator[str]:
    for child in token.children or ():
        if child.type in ("link_open", "image"):
            yield str(child.attrGet("href") or child.attrGet("src") or "")
        elif child.type == "footnote_ref":
            yield f"^{child.meta.get('label', '')}"
