"""What PDF/UA-1 and PDF/A-3a ask of a file, as far as a machine can see it here.

The numbers are failure conditions of the Matterhorn Protocol 1.1, those with dots clauses of ISO
19005-3. This is no veraPDF: it holds what can go wrong in files like ours, and the guide says so.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from tests.printing.reading import Element, Paper

_STANDARD = frozenset(
    [
        "Document",
        "Sect",
        "Div",
        "P",
        "H1",
        "H2",
        "H3",
        "H4",
        "H5",
        "H6",
        "L",
        "LI",
        "Lbl",
        "LBody",
        "BlockQuote",
        "Caption",
        "TOC",
        "TOCI",
        "Reference",
        "Table",
        "THead",
        "TBody",
        "TFoot",
        "TR",
        "TH",
        "TD",
        "Link",
        "Span",
        "Figure",
    ]
)
_KIDS = {
    "L": {"LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
    "TOC": {"TOCI", "TOC", "Caption"},
    "TOCI": {"Lbl", "Reference", "P", "TOC"},
}
_ONLY_IN = {
    "LI": {"L"},
    "LBody": {"LI"},
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "TH": {"TR"},
    "TD": {"TR"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TOCI": {"TOC"},
}
_GROUPS = frozenset(("Document", "Sect", "Div", *_KIDS))
PRINTED, HIDDEN = 4, 2


def faults(paper: Paper, *, archive: bool = False) -> list[str]:
    """Everything that is wrong with a file."""
    rules = [_metadata, _content, _tree, _headings, _tables, _links, _figures, _fonts, _bookmarks]
    return [fault for rule in [*rules, *([_archive] if archive else [])] for fault in rule(paper)]


def _metadata(paper: Paper) -> Iterator[str]:
    root = paper.root
    if root.get("/MarkInfo", {}).get("/Marked") != True or "/StructTreeRoot" not in root:  # noqa: E712
        yield "not marked as tagged"
    if not root.get("/Lang"):
        yield "11-006 no language"
    if root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") != True:  # noqa: E712
        yield "07-002 the title is not shown"
    xmp = root["/Metadata"].get_object().get_data().decode() if "/Metadata" in root else ""
    if not re.search(r'pdfuaid:part="1"', xmp):
        yield "06-002 does not say that it is PDF/UA-1"
    if "<dc:title>" not in xmp or not paper.reader.metadata or not paper.reader.metadata.title:
        yield "06-003 no title"
    if paper.reader.is_encrypted:
        yield "26-001 encrypted"


def _content(paper: Paper) -> Iterator[str]:
    marks = paper.marks
    yield from (f"01-005 neither text nor artifact: {fault}" for fault in paper.unmarked)
    numbers = list(paper.root["/StructTreeRoot"]["/ParentTree"]["/Nums"])
    by_key = dict(zip(numbers[::2], numbers[1::2], strict=True))
    told = {
        kid: element.entries.indirect_reference
        for element in paper.document.walk()
        for kid in element.kids
        if isinstance(kid, tuple)
    }
    for sheet, found in enumerate(marks):
        page = paper.pages[sheet]
        if page.get("/Tabs") != "/S":
            yield "28-009 the order of tabs is not that of the structure"
        parents = by_key[page["/StructParents"]]
        for number in found:
            if (sheet, number) not in told:
                yield f"01-005 in no part: {found[number].text!r}"
            elif parents.get_object()[number].get_object().indirect_reference != told[sheet, number]:
                yield f"another part in the parent tree: {found[number].text!r}"
    yield from (f"a part without its content: {kid}" for kid in told if kid[1] not in marks[kid[0]])


def _tree(paper: Paper) -> Iterator[str]:
    for element in paper.document.walk():
        parent = element.parent.role if element.parent else ""
        if element.role not in _STANDARD:
            yield f"02-001 no standard role: {element.role}"
        if element.role in _ONLY_IN and parent not in _ONLY_IN[element.role]:
            yield f"{_syntax(element.role)} {element.role} in {parent}"
        yield from (
            f"{_syntax(element.role)} {role} in {element.role}"
            for role in element.roles()
            if role not in _KIDS.get(element.role, {role})
        )
        if element.role in _GROUPS and any(not isinstance(kid, Element) for kid in element.kids):
            yield f"words directly in {element.role}"
        if not element.kids and element.role not in ("TD", "TH"):
            yield f"an empty {element.role}"


def _syntax(role: str) -> str:
    if role in ("L", "LI", "Lbl", "LBody"):
        return "09-005"
    return "09-006" if role.startswith("TOC") else "09-004"


def _headings(paper: Paper) -> Iterator[str]:
    levels = [int(e.role[1:]) for e in paper.document.walk() if re.fullmatch(r"H\d", e.role)]
    if levels[:1] != [1] or levels.count(1) != 1:
        yield f"14-002 not one H1 at the beginning: {levels}"
    yield from (
        f"14-003 H{after} after H{before}" for before, after in pairwise(levels) if after > before + 1
    )


def _tables(paper: Paper) -> Iterator[str]:
    for cell in paper.all("TH"):
        if cell.entries.get("/A", {}).get("/Scope") not in ("/Row", "/Column"):
            yield f"15-003 no scope: {paper.text(cell)!r}"
    for table in paper.all("Table"):
        widths = {sum(map(_columns, row.kids)) for row in table.walk() if row.role == "TR"}
        if len(widths) != 1:
            yield f"15-004 rows of different lengths: {widths}"
        if not any(element.role == "TH" for element in table.walk()):
            yield "15-003 a table without heads"


def _columns(cell: Any) -> int:
    return int(cell.entries.get("/A", {}).get("/ColSpan", 1))


def _links(paper: Paper) -> Iterator[str]:
    told = {kid.idnum for link in paper.all("Link") for kid in link.kids if hasattr(kid, "idnum")}
    for page in paper.pages:
        for reference in page.get("/Annots", []):
            annotation = reference.get_object()
            if reference.idnum not in told or "/StructParent" not in annotation:
                yield "28-011 a link that is in no part"
            if not annotation.get("/Contents"):
                yield "28-012 a link without a description"
            if int(annotation.get("/F", 0)) & (PRINTED | HIDDEN) != PRINTED:
                yield "a link that is hidden or not printed"
    for link in paper.all("Link"):
        if not any(hasattr(kid, "idnum") for kid in link.kids):
            yield f"28-011 a part without its link: {paper.text(link)!r}"


def _figures(paper: Paper) -> Iterator[str]:
    for figure in paper.all("Figure"):
        if not figure.entries.get("/Alt"):
            yield "13-004 a picture without words"
        if len(figure.entries.get("/A", {}).get("/BBox", [])) != 4:
            yield "13-004 a picture without bounds"


def _fonts(paper: Paper) -> Iterator[str]:
    for sheet, page in enumerate(paper.pages):
        maps = paper.maps(page)
        for font in page["/Resources"]["/Font"].values():
            (inner,) = font.get_object()["/DescendantFonts"]
            descriptor = inner.get_object()["/FontDescriptor"]
            if not {"/FontFile2", "/FontFile3"} & set(descriptor):
                yield f"31-009 not embedded: {font['/BaseFont']}"
        for mark in paper.marks[sheet].values():
            for font_name, glyph in mark.glyphs:
                if glyph == 0 or maps[font_name].get(glyph, "\ufffd") in ("", "\0", "\ufffd", "\ufeff"):
                    yield f"10-001 a glyph that stands for no letter: {mark.text!r}"


def _bookmarks(paper: Paper) -> Iterator[str]:
    def titles(entries: Any) -> Iterator[str]:
        for entry in entries:
            yield from titles(entry) if isinstance(entry, list) else [_bare(entry.title)]

    headings = [
        _bare(paper.text(element)) for element in paper.document.walk() if re.fullmatch(r"H\d", element.role)
    ]
    if list(titles(paper.reader.outline)) != headings:
        yield f"bookmarks differ from headings: {headings}"


def _bare(text: str) -> str:
    return "".join(text.split())


def _archive(paper: Paper) -> Iterator[str]:
    root = paper.root
    xmp = root["/Metadata"].get_object().get_data().decode()
    if not re.search(r'pdfaid:part="3"', xmp) or not re.search(r'pdfaid:conformance="A"', xmp):
        yield "does not say that it is PDF/A-3a"
    if "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>" not in xmp:
        yield "6.6.2.3 a property that nothing describes"
    if [intent["/S"] for intent in root.get("/OutputIntents", [])] != ["/GTS_PDFA1"]:
        yield "6.2.3 no output intent"
    if len(paper.reader.trailer.get("/ID", [])) != 2:
        yield "6.1.3 no identifier"
    information = paper.reader.metadata or {}
    for key, tag in {"/CreationDate": "xmp:CreateDate", "/ModDate": "xmp:ModifyDate"}.items():
        written = re.sub(r"\D", "", information.get(key, ""))
        told = re.search(rf"<{tag}>([^<]*)<", xmp)
        if written != re.sub(r"\D", "", told[1] if told else ""):
            yield f"6.6.4 {key} differs from {tag}"
    files = [file.get_object() for file in root.get("/AF", [])]
    if len({file.idnum for file in root.get("/AF", [])}) != len(files):
        yield "6.8 a file is named twice"
    for file in files:
        if not all(file.get(key) for key in ("/F", "/UF", "/Desc", "/AFRelationship")):
            yield "21-001 a file without name, description or relationship"
        if "/Subtype" not in file["/EF"]["/F"].get_object():
            yield "6.8 a file of no kind"
