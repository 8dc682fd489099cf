"""The structure of a PDF, made from the boxes that were laid out.

WeasyPrint tags each sheet by itself: what goes on over a page break becomes two paragraphs, two
lists or two tables, what stands at the head of every sheet is tagged as text, and no part tells its
language. PDF/UA-1 asks for more, so the tree is made here, from the elements that boxes were made of.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any
from unicodedata import bidirectional

from klartekst.printing.blanks import Passage, blanks_of, boxes_before_blanks, write_blanks
from klartekst.printing.parts import Part, Place, Words, part_of

_POINTS_PER_PIXEL = 0.75


class RecordedPage:
    """A sheet that remembers how its words were marked while it was drawn, and tags nothing itself."""

    def __init__(self, page: Any) -> None:
        self._page = page
        self.box = page._page_box
        # What stands in a link would be a link of its own.
        linked = {link[-1] for link in page.links}
        inner = set(_inside(self.box, linked))
        self.links = [link for link in page.links if link[-1] not in inner]
        self._page_box = self.box.copy_with_children([])
        self.marks: dict[Any, int] = {}
        self.stream: Any = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._page, name)

    def paint(self, stream: Any, scale: float = 1) -> None:
        """Draw the sheet."""
        self._page.paint(stream, scale)
        self.marks = {box: mark["mcid"] for box, mark in stream._tags.items()}
        self.stream = stream
        stream._tags.clear()


def write_structure(pdf: Any, sheets: Sequence[RecordedPage], document: Any) -> None:
    """Give a drawn PDF its structure. What belongs to no part becomes an artifact of its sheet."""
    blanks = blanks_of(document.fonts.values())
    passages: dict[Any, Passage] = {}
    reading = _Reading(document.metadata.lang)
    for number, sheet in enumerate(sheets):
        ends = set(boxes_before_blanks(sheet.box, passages))
        reading.read(sheet, number, ends)
        write_blanks(sheet.stream.stream, {sheet.marks[box] for box in ends if box in sheet.marks}, blanks)
    top = reading.document.pruned()
    told = {(words.sheet, words.mark) for words in top.words()}
    for number, sheet in enumerate(sheets):
        _make_artifacts(sheet, {mark for mark in sheet.marks.values() if (number, mark) not in told})
    _Writing(pdf, sheets).write(top)


def _inside(box: Any, outer: set[Any], *, within: bool = False) -> Iterator[Any]:
    """The boxes that stand in one of the others, however deep."""
    for child in box.all_children():
        if within:
            yield child
        yield from _inside(child, outer, within=within or child in outer)


class _Reading:
    """Walks the boxes of all sheets; boxes of one element, on whatever sheets, become one part."""

    def __init__(self, language: str) -> None:
        self.document = Part("Document", language, 0)
        self._parts: dict[Any, Part | None] = {}

    def read(self, sheet: RecordedPage, number: int, ends: set[Any]) -> None:
        """Add what is on a sheet. ``ends`` are the boxes that a blank follows in the text."""
        from weasyprint.formatting_structure.boxes import MarginBox  # noqa: PLC0415

        for box in sheet.box.children:
            if not isinstance(box, MarginBox):
                self._walk(box, self.document, sheet, number, ends)

    def _walk(self, box: Any, inside: Part, sheet: RecordedPage, number: int, ends: set[Any]) -> None:
        box = getattr(box, "_box", box)  # a placeholder holds the place of a box that is out of the flow
        part = self._part(box, inside, number)
        if part is None:
            return
        if box.link_annotation and part.role == "Link":
            _describe(box.link_annotation, box.element)
            part.add(Place(number, box.link_annotation))
        if box in sheet.marks and getattr(box, "text", "words").strip():
            _give_bounds(part, box, sheet)
            part.add(Words(number, sheet.marks[box], _told(getattr(box, "text", ""), box in ends)))
        for child in getattr(box, "children", ()):
            self._walk(child, part, sheet, number, ends)

    def _part(self, box: Any, inside: Part, number: int) -> Part | None:
        """The part that a box belongs to; none for the head of a table that is repeated on a sheet."""
        element = box.element
        if element is None or element.tag in ("html", "body"):
            return inside
        tag, _, pseudo = box.element_tag.partition("::")
        key = (element, "marker" if pseudo == "marker" else "")
        if key not in self._parts:
            part = (
                Part("Lbl", inside.language, number)
                if pseudo == "marker" and inside.role == "LI"
                else part_of(element, inside, number, leads=bool(box.link_annotation))
            )
            self._parts[key] = part
            if part:
                inside.add(part)
        found = self._parts[key]
        if tag in ("thead", "tfoot") and found and found.sheet < number:
            return None
        return found or inside


class _Writing:
    """Writes parts as objects of a PDF, and notes which part each mark and each link belongs to."""

    def __init__(self, pdf: Any, sheets: Sequence[RecordedPage]) -> None:
        import pydyf  # noqa: PLC0415

        self._pydyf, self._pdf = pydyf, pdf
        self._sheets = pdf.page_references
        self._marks: list[list[Any]] = [[b"null"] * len(sheet.marks) for sheet in sheets]
        self._links: list[Any] = []

    def write(self, document: Part) -> None:
        """Put the tree in the place of the one that is there."""
        root = self._object(self._pdf.catalog["StructTreeRoot"])
        top = self._object(root["K"][0])
        top["K"] = self._pydyf.Array(self._kids(document, top.reference))
        numbers: list[Any] = []
        for number, marks in enumerate(self._marks):
            numbers += [number, self._pydyf.Array(marks)]
        for number, link in enumerate(self._links, len(self._marks)):
            numbers += [number, link]
        self._object(root["ParentTree"])["Nums"] = self._pydyf.Array(numbers)
        root["ParentTreeNextKey"] = len(self._marks) + len(self._links)

    def _kids(self, part: Part, reference: bytes) -> Iterator[Any]:
        for kid in part.kids:
            if isinstance(kid, Part):
                yield self._element(kid, reference)
            elif isinstance(kid, Place):
                yield self._place(kid, reference)
            elif kid.told:
                yield self._element(
                    Part("Span", "", kid.sheet, told=kid.told, kids=[replace(kid, told="")]), reference
                )
            else:
                self._marks[kid.sheet][kid.mark] = reference
                yield kid.mark if kid.sheet == part.sheet else self._elsewhere(kid)

    def _element(self, part: Part, parent: bytes) -> bytes:
        written = self._added(Type="/StructElem", S=f"/{part.role}", P=parent, Pg=self._sheets[part.sheet])
        if part.foreign:
            written["Lang"] = self._pydyf.String(part.language)
        if part.alternative:
            written["Alt"] = self._pydyf.String(part.alternative)
        if part.told:
            written["ActualText"] = self._pydyf.String(part.told)
        if part.expansion:
            written["E"] = self._pydyf.String(part.expansion)
        if part.attributes:
            written["A"] = self._pydyf.Dictionary(part.attributes)
        written["K"] = self._pydyf.Array(self._kids(part, written.reference))
        reference: bytes = written.reference
        return reference

    def _elsewhere(self, words: Words) -> Any:
        return self._pydyf.Dictionary({"Type": "/MCR", "Pg": self._sheets[words.sheet], "MCID": words.mark})

    def _place(self, place: Place, reference: bytes) -> Any:
        place.annotation["StructParent"] = len(self._marks) + len(self._links)
        self._links.append(reference)
        return self._pydyf.Dictionary(
            {"Type": "/OBJR", "Obj": place.annotation.reference, "Pg": self._sheets[place.sheet]}
        )

    def _added(self, **entries: Any) -> Any:
        written = self._pydyf.Dictionary(entries)
        self._pdf.add_object(written)
        return written

    def _object(self, reference: bytes) -> Any:
        return self._pdf.objects[int(reference.split()[0])]


def _describe(annotation: Any, element: Any) -> None:
    """Say what a link is called, and let it be where the sheet is printed, too."""
    from pydyf import String  # noqa: PLC0415

    words = element.get("aria-label") or " ".join("".join(element.itertext()).split())
    if words:
        annotation["Contents"] = String(words)
    annotation["F"] = 4


def _give_bounds(part: Part, box: Any, sheet: RecordedPage) -> None:
    """Tell where a picture is on its sheet."""
    if part.role == "Figure":
        from pydyf import Array  # noqa: PLC0415

        left, top = box.content_box_x(), box.content_box_y()
        right, bottom = left + box.width, top + box.height
        corners = (left, sheet.height - bottom, right, sheet.height - top)
        bounds = Array(round(corner * _POINTS_PER_PIXEL, 2) for corner in corners)
        part.attributes = {"O": "/Layout", "Placement": "/Block", "BBox": bounds}


def _told(text: str, ends: bool) -> str:
    """Words with letters that run from right to left, which are drawn from left to right."""
    if not any(bidirectional(letter) in ("R", "AL") for letter in text):
        return ""
    return f"{text} " if ends else text


def _make_artifacts(sheet: RecordedPage, marks: set[int]) -> None:
    """Take marks out of the text: head and foot of the sheet, and heads of tables that go on."""
    from pydyf import Dictionary  # noqa: PLC0415

    drawing = sheet.stream.stream
    for at, operand in enumerate(drawing):
        if isinstance(operand, Dictionary) and operand.get("MCID") in marks:
            drawing[at - 1], drawing[at] = "/Artifact", Dictionary({"Type": "/Pagination"})
