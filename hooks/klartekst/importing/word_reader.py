"""A Word document (.docx) as a document: the view in which every tracked change is accepted."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from xml.parsers.expat import ExpatError

import mammoth
from lxml import etree

from klartekst.importing.html_reader import read_html
from klartekst.importing.source_document import (
    ImportRefused,
    LeftOut,
    Note,
    NoteKind,
    SourceDocument,
    excerpt,
    words_of,
)

_MAIN = "word/document.xml"
_SPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TEXT, _INSERTED, _DELETED = f"{_SPACE}t", f"{_SPACE}ins", f"{_SPACE}delText"
_PARTS = re.compile(r"word/(?:document|footnotes|endnotes|header\d*|footer\d*|comments)\.xml")
_LARGEST_PART, _LARGEST_WHOLE, _MOST_PARTS = 32 * 1024**2, 256 * 1024**2, 4000
_AROUND = {
    "header": "the head of the printed page",
    "footer": "the foot of the printed page",
    "comments": "a comment",
}
# Titles have a style of their own in Word; everything else mammoth maps by itself.
_STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh"


def read_word_file(data: bytes, name: str) -> SourceDocument:
    """A Word document as a document; lines count its paragraphs.

    Raises ImportRefused for what is no Word document, needs a password, or would unpack to far more than
    a text.
    """
    parts = _parts(data, name)
    trees = {part: _tree(part, content, name) for part, content in parts.items()}
    if not _shown(trees[_MAIN]).strip():
        raise ImportRefused(f"{name} holds no words — look whether it is the right document")
    page = _page(data, name)
    # One paragraph to a line, so that the line of a tag is the number of a paragraph.
    html = re.sub(r"(?<=>)(?=<(?:p|h[1-6]|li)\b)", "\n", page)
    document = read_html(f"<html><body><main>{html}</main></body></html>", name)
    around = tuple(_around(trees))
    words = words_of(" ".join(_shown(tree) for tree in trees.values()))
    return replace(
        document,
        words=words,
        left_out=(*document.left_out, *around),
        notes=(*document.notes, *_changes(trees[_MAIN])),
        unit="paragraph",
    )


def _page(data: bytes, name: str) -> str:
    """The document as HTML."""
    try:
        page = mammoth.convert_to_html(
            io.BytesIO(data),
            style_map=_STYLES,
            convert_image=mammoth.images.img_element(lambda _: {}),
            ignore_empty_paragraphs=False,
        )
    except (ExpatError, KeyError, ValueError, TypeError, AttributeError, IndexError, OSError) as error:
        # The library meets damaged files with whatever goes wrong first.
        raise ImportRefused(f"{name} is a damaged Word document — save it anew as .docx") from error
    return str(page.value)


def _parts(data: bytes, name: str) -> dict[str, bytes]:
    """The parts of the document that hold words, none larger than a text can be."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ImportRefused(
            f"{name} needs a password, or is an old Word document — save it as .docx without a password"
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
            whole = sum(member.file_size for member in members)
            large = [member for member in members if member.file_size > _LARGEST_PART]
            if (
                whole > _LARGEST_WHOLE
                or len(members) > _MOST_PARTS
                or any(m.filename.endswith((".xml", ".rels")) for m in large)
            ):
                raise ImportRefused(f"{name} would unpack to {whole // 1024**2} MiB — that is no policy")
            parts = {m.filename: archive.read(m) for m in members if _PARTS.fullmatch(m.filename)}
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        raise ImportRefused(
            f"{name} is no Word document, or a damaged one — save it anew as .docx"
        ) from error
    if _MAIN not in parts:
        raise ImportRefused(f"{name} is no Word document — save it anew as .docx")
    return parts


def _tree(part: str, content: bytes, name: str) -> etree._Element:
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise ImportRefused(f"{name} defines entities in {part}, which no Word document does — save it anew")
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ImportRefused(f"{name} is damaged in {part} — save it anew as .docx") from error


def _shown(tree: etree._Element) -> str:
    """The words of a part with every change accepted, a paragraph to a line."""
    lines = []
    for paragraph in tree.iter(f"{_SPACE}p"):
        lines.append("".join(_pieces(paragraph)))
    return "\n".join(lines)


def _pieces(paragraph: etree._Element) -> Iterator[str]:
    for node in paragraph.iter():
        inner = next((p for p in node.iterancestors(f"{_SPACE}p")), None)
        if inner is not None and inner is not paragraph:
            continue
        if node.tag == _TEXT:
            yield node.text or ""
        elif node.tag in (f"{_SPACE}tab", f"{_SPACE}br", f"{_SPACE}cr"):
            yield " "


def _around(trees: dict[str, etree._Element]) -> Iterator[LeftOut]:
    for part, tree in sorted(trees.items()):
        kind = re.sub(r"word/|\d*\.xml", "", part)
        words = " ".join(_shown(tree).split())
        if kind in _AROUND and words:
            yield LeftOut(words, 0, _AROUND[kind])


def _changes(tree: etree._Element) -> Iterator[Note]:
    """The tracked changes, all of which were accepted."""
    for number, paragraph in enumerate(tree.iter(f"{_SPACE}p"), 1):
        added = "".join(t.text or "" for ins in paragraph.iter(_INSERTED) for t in ins.iter(_TEXT))
        removed = "".join(t.text or "" for t in paragraph.iter(_DELETED))
        if removed.strip():
            message = "A tracked change removes these words; it was accepted"
            yield Note(NoteKind.CONFIRM, number, message, excerpt(removed))
        if added.strip():
            message = "A tracked change adds these words; it was accepted"
            yield Note(NoteKind.CONFIRM, number, message, excerpt(added))
