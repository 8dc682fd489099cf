"""Foreign documents, made on the spot: web pages, Word documents and PDFs that say what a test needs."""

import io
import zipfile
from html import escape

TEXT = """\
Personvern hos Fjordlys

Vi selger lamper. Denne erklæringen gjelder fra 1. mars 2024.

Hvem vi er

Fjordlys Eksempel AS er behandlingsansvarlig.

E-post: post@fjordlys.example

Hva vi lagrer

Vi lagrer dette om deg:

• navn
• adresse

Rettighetene dine

Du kan be om innsyn når du vil.
"""

SECTIONS = ("hvem-vi-er", "hva-vi-lagrer", "rettighetene-dine")

_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_STYLES = {"Title": "Title", "Heading1": "heading 1", "Heading2": "heading 2"}
_NUMBERING = (
    f'<w:numbering {_WORD}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
    '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def page(main: str, around: str = "", head: str = "<title>Fjordlys</title>") -> bytes:
    """A web page with navigation around its main part."""
    return (
        f"<!DOCTYPE html>\n<html><head><meta charset='utf-8'>{head}</head><body>\n"
        f"<header><a href='/'>Fjordlys nettbutikk</a></header>\n"
        f"<nav><ul><li><a href='/'>Hjem</a></li><li>Lamper</li></ul></nav>\n{around}\n"
        f"<main>\n{main}\n</main>\n<footer>Kundesenter døgnet rundt</footer></body></html>"
    ).encode()


def run(text: str, *, bold: bool = False) -> str:
    """A run of words in a Word document."""
    look = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'


def inserted(text: str) -> str:
    """Words that a tracked change adds."""
    return f'<w:ins w:id="1" w:author="x">{run(text)}</w:ins>'


def deleted(text: str) -> str:
    """Words that a tracked change removes."""
    shown = f'<w:delText xml:space="preserve">{text}</w:delText>'
    return f'<w:del w:id="2" w:author="x"><w:r>{shown}</w:r></w:del>'


def paragraph(runs: str, style: str = "", *, bullet: bool = False) -> str:
    """A paragraph of a Word document."""
    look = f'<w:pStyle w:val="{style}"/>' if style else ""
    look += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if bullet else ""
    return f"<w:p><w:pPr>{look}</w:pPr>{runs}</w:p>"


def word_file(*paragraphs: str, **others: bytes) -> bytes:
    """A Word document; ``others`` are further parts by the ends of their names."""
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in _STYLES.items()
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _relations({"styles": "styles.xml", "numbering": "numbering.xml"}),
        "word/document.xml": f"<w:document {_WORD}><w:body>{''.join(paragraphs)}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_WORD}>{styles}</w:styles>",
        "word/numbering.xml": _NUMBERING,
    }
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
        for name, content in others.items():
            archive.writestr(f"word/{name}.xml", content)
    return data.getvalue()


def _relations(targets: dict[str, str]) -> str:
    found = "".join(
        f'<Relationship Id="r{at}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{found}</Relationships>'


def pdf_file(*pages: list[tuple[str, int]]) -> bytes:
    """A PDF whose pages hold lines of a size, with a gap before each larger line and after a full stop."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica "
               "/Encoding /WinAnsiEncoding >>"]  # fmt: skip
    kids = []
    for lines in pages:
        content = "\n".join(_drawn(lines))
        objects.append(f"<< /Length {len(content.encode('cp1252'))} >>\nstream\n{content}\nendstream")
        stream = len(objects)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {stream} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return _written(objects)


def _drawn(lines: list[tuple[str, int]]) -> list[str]:
    height, found = 800, []
    before = ""
    for text, size in lines:
        height -= 30 if size > 11 or before.endswith((".", ":")) or not before else 14
        words = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        found.append(f"BT /F1 {size} Tf 1 0 0 1 60 {height} Tm ({words}) Tj ET")
        before = text if size <= 11 else f"{text}."
    return found


def _written(objects: list[str]) -> bytes:
    data = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(data)
    size = len(objects) + 1
    trailer = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return data + f"xref\n0 {size}\n0000000000 65535 f \n{table}{trailer}".encode()
