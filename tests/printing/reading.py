"""PDFs as those read them who cannot see them: by their parts, in the order of the tree."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject, IndirectObject

_MAPPING = re.compile(rb"<([0-9a-fA-F]{4})> <([0-9a-fA-F]*)>")
_PAINTS = frozenset(
    (b"Tj", b"TJ", b"'", b'"', b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s", b"Do", b"sh")
)


@dataclass
class Mark:
    """A piece of marked content: its letters, and the glyphs behind them."""

    number: int
    text: str = ""
    glyphs: list[tuple[str, int]] = field(default_factory=list)


@dataclass
class Element:
    """A part of the structure, with everything below it."""

    role: str
    entries: DictionaryObject
    parent: "Element | None"
    kids: list["Element | tuple[int, int] | IndirectObject"] = field(default_factory=list)

    def walk(self) -> Iterator["Element"]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()

    def roles(self) -> list[str]:
        return [kid.role for kid in self.kids if isinstance(kid, Element)]


class Paper:
    """A PDF taken apart."""

    def __init__(self, data: bytes) -> None:
        self.reader = PdfReader(io.BytesIO(data))
        self.root = self.reader.root_object
        self.pages = list(self.reader.pages)
        self._numbers = {page.indirect_reference.idnum: at for at, page in enumerate(self.pages)}
        self.unmarked: list[str] = []
        self._artifacts = [""] * len(self.pages)

    @cached_property
    def marks(self) -> list[dict[int, Mark]]:
        """The marked content of each sheet by its number; fills ``unmarked``, too."""
        return [self._marks_of(page, number) for number, page in enumerate(self.pages)]

    @cached_property
    def artifacts(self) -> list[str]:
        """What stands on each sheet without belonging to the text."""
        assert self.marks
        return self._artifacts

    @cached_property
    def document(self) -> Element:
        (top,) = self.root["/StructTreeRoot"]["/K"]
        return self._element(top.get_object(), None, 0)

    def text(self, element: Element, *, without: tuple[str, ...] = ()) -> str:
        """What is read of an element, in order, less the parts with some roles."""
        if "/ActualText" in element.entries:
            return str(element.entries["/ActualText"])
        pieces = []
        for kid in element.kids:
            if isinstance(kid, Element):
                pieces.append("" if kid.role in without else self.text(kid, without=without))
            elif isinstance(kid, tuple):
                sheet, number = kid
                pieces.append(self.marks[sheet][number].text)
        return "".join(pieces)

    def all(self, role: str) -> list[Element]:
        return [element for element in self.document.walk() if element.role == role]

    def maps(self, page: Any) -> dict[str, dict[int, str]]:
        """What each glyph of each font stands for, by what the font says."""
        fonts = page["/Resources"]["/Font"]
        return {name: _mapping(fonts[name].get_object()) for name in fonts}

    def _element(self, entries: Any, parent: Element | None, sheet: int) -> Element:
        if "/Pg" in entries:
            sheet = self._numbers[entries.raw_get("/Pg").idnum]
        element = Element(entries["/S"][1:], entries, parent)
        for kid in entries.get("/K", []):
            found = kid.get_object()
            if isinstance(found, int):
                element.kids.append((sheet, int(found)))
            elif found.get("/Type") == "/MCR":
                element.kids.append((self._numbers[found.raw_get("/Pg").idnum], int(found["/MCID"])))
            elif found.get("/Type") == "/OBJR":
                element.kids.append(found.raw_get("/Obj"))
            else:
                element.kids.append(self._element(found, element, sheet))
        return element

    def _marks_of(self, page: Any, number: int) -> dict[int, Mark]:
        maps, font = self.maps(page), ""
        found: dict[int, Mark] = {}
        open_: list[Mark | None] = []
        for operands, operator in ContentStream(page["/Contents"].get_object(), self.reader).operations:
            if operator in (b"BDC", b"BMC"):
                values = operands[1] if len(operands) > 1 else {}
                if any(open_) and operands[0] == "/Artifact":
                    self.unmarked.append("an artifact inside of text")
                mark = Mark(int(values["/MCID"])) if "/MCID" in values else None
                if mark and open_:
                    self.unmarked.append("text inside of something else")
                if mark:
                    found[mark.number] = mark
                open_.append(mark)
            elif operator == b"EMC":
                open_.pop()
            elif operator == b"Tf":
                font = operands[0]
            elif operator in _PAINTS and not open_:
                self.unmarked.append(operator.decode())
            if operator in (b"Tj", b"TJ"):
                glyphs = list(_glyphs(operands[0]))
                text = "".join(maps[font].get(glyph, "\ufffd") for glyph in glyphs)
                mark = next((m for m in reversed(open_) if m), None)
                if mark:
                    mark.text += text
                    mark.glyphs += [(font, glyph) for glyph in glyphs]
                else:
                    self._artifacts[number] += text
        return found


def _glyphs(operand: Any) -> Iterator[int]:
    for piece in operand if isinstance(operand, list) else [operand]:
        if isinstance(piece, int | float):
            continue
        data = piece if isinstance(piece, bytes) else piece.original_bytes
        for at in range(0, len(data), 2):
            yield int.from_bytes(data[at : at + 2], "big")


def _mapping(font: Any) -> dict[int, str]:
    stream = font["/ToUnicode"].get_object().get_data() if "/ToUnicode" in font else b""
    return {
        int(glyph, 16): bytes.fromhex(text.decode()).decode("utf-16-be")
        for glyph, text in _MAPPING.findall(stream)
    }
