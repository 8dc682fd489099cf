"""The way through the main part of a web page, from tags to blocks."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from klartekst.importing.inline_html import Inline, fill
from klartekst.importing.page_parts import (
    HEADINGS,
    INLINE,
    UNREAD,
    reason_to_leave_out,
    shown_texts,
    stands_apart,
)
from klartekst.importing.section_ids import usable_id
from klartekst.importing.source_document import Block, BlockKind, HeadingKind, LeftOut, Note, NoteKind
from klartekst.wording.source import escape

_LISTS = ("ul", "ol", "menu")
_DEEPEST = 150
_BESIDE = "outside the main part of the page"


@dataclass(slots=True)
class PageWalk:
    """The blocks of a page as they come, and what was left out on the way.

    ``anchors`` are the ids of headings that links can lead to.
    """

    anchors: frozenset[str]
    blocks: list[Block] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    _run: Inline | None = None
    _line: int = 0

    def leave_out_beside(self, root: HtmlElement) -> None:
        """List everything that stands around the main part."""
        for outer in root.iterancestors():
            if outer.tag == "html":
                break
            self._leave_out_words(outer.text, outer)
            for child in outer:
                if child is not root and root not in child.iterdescendants():
                    self._leave_out(child, reason_to_leave_out(child) or _BESIDE)
                self._leave_out_words(child.tail, outer)
            root = outer

    def read(self, root: HtmlElement) -> None:
        """Take the main part apart."""
        self._inside(root, 0, 0)
        self._flush()

    def _inside(self, element: HtmlElement, deep: int, depth: int) -> None:
        """Everything in an element; ``depth`` is that of the list it stands in."""
        self._words(element.text, element)
        for child in element:
            if isinstance(child.tag, str) and child.tag not in UNREAD:
                self._visit(child, deep + 1, depth)
            self._words(child.tail, element)

    def _visit(self, element: HtmlElement, deep: int, depth: int) -> None:
        tag = str(element.tag)
        why = reason_to_leave_out(element)
        if why:
            self._leave_out(element, why)
        elif tag in HEADINGS:
            self._heading(element)
        elif tag in INLINE and not _has_blocks(element):
            fill(self._open(element), element, apart=tag != "br" and stands_apart(element))
        elif deep > _DEEPEST:
            self._words("".join(shown_texts(element)), element)
        elif tag in _LISTS:
            self._flush()
            self._list(element, deep, depth + 1)
        elif tag == "table" and _is_data(element) and _is_whole(element, "td", "th", "caption"):
            self._table(element)
        elif tag == "dl" and _is_whole(element, "dt", "dd"):
            self._definitions(element)
        elif tag == "pre":
            self._code(element)
        else:
            self._flush()
            self._inside(element, deep, depth)
            self._flush()

    def _open(self, element: HtmlElement) -> Inline:
        if self._run is None:
            self._run, self._line = Inline(self.anchors), element.sourceline or 0
        return self._run

    def _words(self, words: str | None, element: HtmlElement) -> None:
        if words and (words.strip() or self._run):
            self._open(element).add(words)

    def _flush(self, kind: BlockKind = BlockKind.PARAGRAPH, level: int = 0, marker: str = "") -> None:
        """End the run of words, as a paragraph or an item."""
        run, self._run = self._run, None
        if run is None or not run.text.strip():
            return
        text, markdown = run.finished()
        line = self._line
        self.blocks.append(
            Block(kind, text, line, markdown=markdown, level=level, marker=marker, styled=run.is_bold)
        )
        self._note_links(run, line)

    def _note_links(self, run: Inline, line: int) -> None:
        for words, href in run.lost_links:
            inside = href.startswith("#")
            message = f"A link led to {'a place' if inside else 'a page'} that was not imported ('{href}')"
            kind = NoteKind.CHANGED if inside else NoteKind.BROKEN
            self.notes.append(Note(kind, line, f"{message}; only its words stay", words))

    def _heading(self, element: HtmlElement) -> None:
        self._flush()
        run = Inline(self.anchors)
        for mark in element.xpath(".//a[contains(@class, 'headerlink')]"):
            mark.drop_tree()
        fill(run, element)
        text = " ".join(run.text.split())
        if not text:
            return
        # Word and older pages put the id into an empty link.
        ids = [element.get("id"), *element.xpath(".//a[not(@href)]/@id | .//a[not(@href)]/@name")]
        anchor = next(filter(None, (usable_id(str(one or "")) for one in ids)), "")
        markdown = escape(text) + (f" {{#{anchor}}}" if anchor else "")
        level = int(str(element.tag)[1])
        self.blocks.append(
            Block(
                BlockKind.HEADING,
                text,
                element.sourceline or 0,
                markdown=markdown,
                level=level,
                heading=HeadingKind.MARKED,
            )
        )

    def _list(self, element: HtmlElement, deep: int, depth: int) -> None:
        ordered = element.tag == "ol"
        number = int(element.get("start") or 1) if (element.get("start") or "1").isdigit() else 1
        self._words(element.text, element)
        self._flush()
        for child in element:
            if child.tag in _LISTS:
                self._list(child, deep + 1, depth + 1)
            elif child.tag == "li" and not child.xpath(".//h1 | .//h2 | .//h3 | .//h4 | .//table"):
                self._item(child, deep, depth, f"{number}." if ordered else "")
                number += 1
            elif isinstance(child.tag, str) and child.tag not in UNREAD:
                self._visit(child, deep + 1, depth)
            self._flush()
            self._words(child.tail, element)
            self._flush()

    def _item(self, element: HtmlElement, deep: int, depth: int, marker: str) -> None:
        """A list item: its words in one line, and the lists in it below."""
        run = self._open(element)
        run.add(element.text)
        for child in element:
            if child.tag in _LISTS:
                self._flush(BlockKind.ITEM, depth, marker)
                self._list(child, deep + 1, depth + 1)
            elif isinstance(child.tag, str) and child.tag not in UNREAD:
                why = reason_to_leave_out(child)
                if why:
                    self._leave_out(child, why)
                else:
                    fill(self._open(element), child, apart=child.tag != "br" and stands_apart(child))
            if child.tail:
                self._open(element).add(child.tail)
        self._flush(BlockKind.ITEM, depth, marker)

    def _table(self, element: HtmlElement) -> None:
        self._flush()
        for caption in element.findall("caption"):
            self._inside(caption, 0, 0)
            self._flush()
        rows = [[self._cell(cell) for cell in row.xpath("./td | ./th")] for row in element.iter("tr")]
        rows = [row for row in rows if row]
        if not rows:
            return
        columns = max(len(row) for row in rows)
        full = [row + [("", "")] * (columns - len(row)) for row in rows]
        lines = [f"| {' | '.join(markdown for _, markdown in row)} |" for row in full]
        lines.insert(1, f"|{'---|' * columns}")
        text = "\n".join(" | ".join(words for words, _ in row) for row in full)
        self.blocks.append(Block(BlockKind.TABLE, text, element.sourceline or 0, markdown="\n".join(lines)))

    def _cell(self, element: HtmlElement) -> tuple[str, str]:
        run = Inline(self.anchors)
        run.add(element.text)
        for child in element:
            if child.tag not in UNREAD:
                fill(run, child, apart=child.tag != "br" and stands_apart(child))
            run.add(child.tail)
        text, markdown = run.finished()
        self._note_links(run, element.sourceline or 0)
        return " ".join(text.split()), markdown.replace("\\\n", "<br>").replace("\n", " ")

    def _definitions(self, element: HtmlElement) -> None:
        """A list of definitions, term by term."""
        self._flush()
        lines: list[str] = []
        texts: list[str] = []
        for child in element.iter("dt", "dd"):
            text, markdown = self._cell(child)
            if not text:
                continue
            if child.tag == "dt":
                lines += ["", markdown] if lines else [markdown]
            else:
                lines.append(f":   {markdown}")
            texts.append(text)
        if texts:
            line = element.sourceline or 0
            text = "\n".join(texts)
            self.blocks.append(Block(BlockKind.VERBATIM, text, line, markdown="\n".join(lines)))

    def _code(self, element: HtmlElement) -> None:
        self._flush()
        text = str(element.text_content()).strip("\n")
        if text.strip():
            markdown = f"````\n{text}\n````"
            self.blocks.append(Block(BlockKind.VERBATIM, text, element.sourceline or 0, markdown=markdown))

    def _leave_out(self, element: HtmlElement, why: str) -> None:
        words = " ".join("".join(shown_texts(element)).split()) if isinstance(element.tag, str) else ""
        if words and element.tag not in UNREAD:
            self.left_out.append(LeftOut(words, element.sourceline or 0, why))

    def _leave_out_words(self, words: str | None, element: HtmlElement) -> None:
        if words and words.strip():
            self.left_out.append(LeftOut(" ".join(words.split()), element.sourceline or 0, _BESIDE))


def _has_blocks(element: HtmlElement) -> bool:
    return any(node.tag not in INLINE for node in _tagged(element))


def _tagged(element: HtmlElement) -> Iterator[HtmlElement]:
    return (
        node for node in element.iterdescendants() if isinstance(node.tag, str) and node.tag not in UNREAD
    )


def _is_whole(element: HtmlElement, *tags: str) -> bool:
    """Whether all words of an element stand in its parts with these tags, and in one of them each."""
    parts = " ".join(" ".join(shown_texts(part)) for part in element.iter(*tags))
    return Counter(" ".join(shown_texts(element)).split()) == Counter(parts.split())


def _is_data(table: HtmlElement) -> bool:
    """Whether a table holds data, and is not a page laid out in cells."""
    rows = [row.xpath("./td | ./th") for row in table.iter("tr")]
    laid_out = table.xpath(".//table | .//h1 | .//h2 | .//h3 | .//form")
    return not laid_out and len(rows) > 1 and max(len(row) for row in rows) > 1
