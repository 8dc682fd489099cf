"""The HTML that a policy may hold: a few tags that mark up words, none that can act.

What is allowed is written anew from its parts, never passed on as it came, so that nothing but
these tags and attributes can reach a page. Comments are authors' notes and are dropped.
"""

from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

from markdown_it.token import Token

_EMPHASIS = ("b", "em", "i", "mark", "q", "s", "small", "strong", "sub", "sup", "u")
_MEANING = ("abbr", "bdi", "bdo", "cite", "code", "dfn", "kbd", "span", "time", "var")

INLINE = frozenset((*_EMPHASIS, *_MEANING))
BLOCK = frozenset(["address", "blockquote", "details", "div", "figcaption", "figure", "p", "summary"])
VOID = frozenset(("br", "hr", "wbr"))
ATTRIBUTES = frozenset(("class", "datetime", "dir", "lang", "open", "title"))

_ALLOWED = INLINE | BLOCK | VOID


@dataclass(frozen=True, slots=True)
class HtmlTrouble:
    """A piece of HTML that may not stand: ``kind`` is ``tag``, ``attribute`` or ``balance``."""

    kind: str
    name: str
    line: int


@dataclass(slots=True)
class _Reading:
    """What the HTML of one section has come to so far."""

    open_tags: list[tuple[str, int, int]] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)
    troubles: list[HtmlTrouble] = field(default_factory=list)


class _Rewriter(HTMLParser):
    """Writes one fragment anew; ``scope`` tells fragments apart that may not close each other's tags."""

    def __init__(self, reading: _Reading, scope: int, line: int) -> None:
        super().__init__(convert_charrefs=True)
        self.reading, self.scope, self.first_line = reading, scope, line
        self.out: list[str] = []

    def _line(self) -> int:
        return self.first_line + self.getpos()[0] - 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _ALLOWED:
            self.reading.troubles.append(HtmlTrouble("tag", tag, self._line()))
            self.reading.refused.add(tag)
            return
        for name, _ in attrs:
            if name not in ATTRIBUTES:
                self.reading.troubles.append(HtmlTrouble("attribute", name, self._line()))
        kept = (
            f' {name}="{escape(value or "")}"' if name != "open" else " open"
            for name, value in attrs
            if name in ATTRIBUTES
        )
        self.out.append(f"<{tag}{''.join(kept)}>")
        if tag not in VOID:
            self.reading.open_tags.append((tag, self.scope, self._line()))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag in _ALLOWED and tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.reading.refused:
            return  # its opening tag was reported
        top = self.reading.open_tags[-1] if self.reading.open_tags else None
        if top is None or top[:2] != (tag, self.scope):
            self.reading.troubles.append(HtmlTrouble("balance", f"/{tag}", self._line()))
            return
        self.reading.open_tags.pop()
        self.out.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.out.append(escape(data, quote=False))

    def handle_decl(self, decl: str) -> None:
        self.reading.troubles.append(HtmlTrouble("tag", f"!{decl.split(maxsplit=1)[0]}", self._line()))

    def handle_pi(self, data: str) -> None:
        self.reading.troubles.append(HtmlTrouble("tag", f"?{data.split(maxsplit=1)[0]}", self._line()))

    def unknown_decl(self, data: str) -> None:
        self.reading.troubles.append(HtmlTrouble("tag", f"![{data.split('[', maxsplit=1)[0]}[", self._line()))


def make_html_safe(tokens: list[Token]) -> list[HtmlTrouble]:
    """The troubles with the raw HTML of a section, whose tokens are rewritten in place.

    Where anything is wrong, all raw HTML of the section is shown as text instead of being used:
    half a structure could swallow what follows it. Lines are counted from 0.
    """
    if not any("<" in token.content for token in tokens):
        return []
    reading = _Reading()
    raw: list[tuple[Token, str]] = []
    line = 0
    for index, token in enumerate(tokens):
        line = token.map[0] if token.map else line
        pieces = token.children or [] if token.type == "inline" else [token]
        scope = index if token.type == "inline" else -1 - token.level
        at = line
        for piece in pieces:
            if _is_raw(piece):
                raw.append((piece, _rewritten(piece.content, reading, scope, at)))
            at += piece.content.count("\n") + (piece.type in ("softbreak", "hardbreak"))
        if token.type == "inline":
            _close(reading, scope)
    for scope in {scope for _, scope, _ in reading.open_tags}:
        _close(reading, scope)
    for token, safe in raw:
        as_text = reading.troubles and not token.content.lstrip().startswith("<!--")
        token.content = escape(token.content) if as_text else safe
    return reading.troubles


def _is_raw(token: Token) -> bool:
    return token.type in ("html_inline", "html_block")


def _rewritten(html: str, reading: _Reading, scope: int, line: int) -> str:
    rewriter = _Rewriter(reading, scope, line)
    rewriter.feed(html)
    rewriter.close()
    return "".join(rewriter.out)


def _close(reading: _Reading, scope: int) -> None:
    """Report what was opened in this scope and never closed."""
    left = [tag for tag in reading.open_tags if tag[1] == scope]
    reading.troubles += [HtmlTrouble("balance", name, line) for name, _, line in left]
    reading.open_tags = [tag for tag in reading.open_tags if tag[1] != scope]
