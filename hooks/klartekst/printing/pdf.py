"""A printout as a PDF: PDF/UA-1 for readers, and PDF/A-3a besides for archives."""

from datetime import datetime
from typing import Any

from klartekst.printing.archive_metadata import with_accessibility
from klartekst.printing.drawing import laid_out, refuse_boxes, weasyprint_for
from klartekst.printing.printout import Printout
from klartekst.printing.structure import RecordedPage, write_structure

READERS, ARCHIVES = "pdf/ua-1", "pdf/a-3a"


def make_pdf(printout: Printout, *, archive: bool = False) -> bytes:
    """The PDF of a printout; the same printout gives the same bytes where the same fonts are installed.

    Raises CannotPrint where WeasyPrint or what it needs is not installed, and MissingLetters where no
    font has a letter of the text: no PDF is made that shows a box for it.
    """
    library = weasyprint_for("PDFs", "pdf")
    document = laid_out(library, printout.html, "sheet.css")
    document.pages[:] = [RecordedPage(page) for page in document.pages]
    _date(document, printout.published)
    data: bytes = document.write_pdf(
        finisher=lambda document, pdf: _finish(document, pdf, archive),
        pdf_variant=ARCHIVES if archive else READERS,
        pdf_identifier=True,  # made of what is in the file
        attachments=_attachments(library, printout) if archive else None,
    )
    return data


def _finish(document: Any, pdf: Any, archive: bool) -> None:
    refuse_boxes(document)
    write_structure(pdf, document.pages, document)
    if archive:
        with_accessibility(pdf)


def _date(document: Any, published: datetime | None) -> None:
    if published:
        moment = published.strftime("%Y-%m-%dT%H:%M:%SZ")
        document.metadata.created = document.metadata.modified = moment


def _attachments(library: Any, printout: Printout) -> list[Any]:
    """The published file itself, which the sheets were made from."""
    if printout.frozen is None or printout.published is None:
        return []
    name, text = printout.frozen
    day = printout.published
    return [
        library.Attachment(
            string=text,
            name=name,
            description="The text as it was published",
            created=day,
            modified=day,
            relationship="Source",
        )
    ]
