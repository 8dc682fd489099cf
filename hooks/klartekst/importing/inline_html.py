"""Words of a web page with their emphasis and links, as Markdown on one line."""

import re
from dataclasses import dataclass, field
from urllib.parse import unquote

from lxml.html import HtmlElement

from klartekst.importing.page_parts import UNREAD, stands_apart
from klartekst.wording.links import LinkKind, kind_of_link
from klartekst.wording.plain import plain_text
from klartekst.wording.source import escape

_MARKS = {"strong": "**", "b": "**", "em": "*", "i": "*", "del": "~~", "s": "~~"}
_SPACES = re.compile(r"^(\s*)(.*?)(\s*)$", re.DOTALL)


@dataclass(slots=True)
class Inline:
    """A run of words: as they are read, and as Markdown. ``bold`` counts the letters that are bold."""

    anchors: frozenset[str]
    text: str = ""
    markdown: str = ""
    bold: int = 0
    lost_links: list[tuple[str, str]] = field(default_factory=list)

    def add(self, text: str | None, marks: tuple[str, ...] = ()) -> None:
        """Add words as they stand in the page, where line ends are spaces."""
        if not text:
            return
        before, words, after = _SPACES.match(text).groups()  # type: ignore[union-attr]
        # Only at the start of a line could the words begin a list.
        shown = (
            escape(words)
            if not self.markdown.strip() or self.markdown.endswith("\\\n")
            else escape(f",{words}")[1:]
        )
        if words and marks:
            shown = f"{''.join(marks)}{shown}{''.join(reversed(marks))}"
            self.bold += len(words) if "**" in marks else 0
        self.text += (" " if before else "") + words + (" " if after else "")
        self.markdown += (" " if before else "") + shown + (" " if after else "")

    def break_line(self) -> None:
        """Begin a new line."""
        self.text = self.text.rstrip() + "\n"
        self.markdown = self.markdown.rstrip() + "\\\n"

    def link(self, element: HtmlElement, marks: tuple[str, ...]) -> None:
        """Add a link: one that leads nowhere any more is only its words."""
        words = " ".join(str(element.text_content()).split())
        href = str(element.get("href") or "").strip()
        kind = kind_of_link(href) if href else LinkKind.UNSAFE
        leads = kind is LinkKind.OUTSIDE or (
            kind is LinkKind.ANCHOR and unquote(href).strip("#") in self.anchors
        )
        text = str(element.text_content())
        if not words:
            return
        if not leads or re.search(r"[\s<>()]", href):
            if kind is not LinkKind.UNSAFE or href.startswith(("/", ".", "#")):
                self.lost_links.append((words, href))
            self.add(text, marks)
            return
        before, _, after = _SPACES.match(text).groups()  # type: ignore[union-attr]
        self.text += (" " if before else "") + words + (" " if after else "")
        self.markdown += (" " if before else "") + f"[{escape(words)}]({href})" + (" " if after else "")

    def finished(self) -> tuple[str, str]:
        """The words and their Markdown; where marks would be read as words, the words alone."""
        lines = [" ".join(line.split()) for line in self.text.strip().split("\n")]
        text = "\n".join(line for line in lines if line)
        markdown = "\\\n".join(
            " ".join(line.split()) for line in self.markdown.strip().split("\\\n") if line.strip()
        )
        if " ".join(plain_text(markdown).split()) != " ".join(text.split()):
            markdown = "\\\n".join(escape(line) for line in text.split("\n"))
        return text, markdown

    @property
    def is_bold(self) -> bool:
        """Whether all its words are bold."""
        return bool(self.bold) and self.bold >= len(self.text.strip())


def fill(run: Inline, element: HtmlElement, marks: tuple[str, ...] = (), *, apart: bool = False) -> None:
    """Add the words inside an element, without its tail; ``apart`` keeps them from those beside it."""
    if apart:
        run.add(" ")
        fill(run, element, marks)
        run.add(" ")
        return
    tag = str(element.tag) if isinstance(element.tag, str) else ""
    if tag == "br":
        run.break_line()
        return
    if tag in ("wbr", "img"):
        return
    if tag == "a" and element.get("href") is not None:
        run.link(element, marks)
        return
    mark = _MARKS.get(tag, "")
    own = (*marks, mark) if mark and mark not in marks else marks
    run.add(element.text, own)
    for child in element:
        if child.tag not in UNREAD and isinstance(child.tag, str):
            fill(run, child, own, apart=child.tag != "br" and stands_apart(child))
        run.add(child.tail, own)
