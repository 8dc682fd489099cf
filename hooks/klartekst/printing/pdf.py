"""A printout as a PDF: PDF/UA-1 for readers, and PDF/A-3a besides for archives."""

import logging
from datetime import datetime
from functools import lru_cache
from importlib.resources import files as package_files
from typing import Any

from klartekst.printing.archive_metadata import with_accessibility
from klartekst.printing.letters import MissingLetters
from klartekst.printing.printout import Printout
from klartekst.printing.structure import RecordedPage, write_structure

READERS, ARCHIVES = "pdf/ua-1", "pdf/a-3a"


class CannotPrint(Exception):
    """What makes PDFs is not installed; the argument says what is missing, and what to do."""


def make_pdf(printout: Printout, *, archive: bool = False) -> bytes:
    """The PDF of a printout; the same printout gives the same bytes where the same fonts are installed.

    Raises CannotPrint where WeasyPrint or what it needs is not installed, and MissingLetters where no
    font has a letter of the text: no PDF is made that shows a box for it.
    """
    library = _library()
    fetcher = library.urls.URLFetcher(allowed_protocols=("data",), allow_redirects=False, fail_on_errors=True)
    document = library.HTML(string=printout.html, url_fetcher=fetcher).render(stylesheets=[_style()])
    document.pages[:] = [RecordedPage(page) for page in document.pages]
    _date(document, printout.published)
    data: bytes = document.write_pdf(
        finisher=lambda document, pdf: _finish(document, pdf, archive),
        pdf_variant=ARCHIVES if archive else READERS,
        pdf_identifier=True,  # made of what is in the file
        attachments=_attachments(printout) if archive else None,
    )
    return data


def _library() -> Any:
    """WeasyPrint: an extra that takes long to load, and loads Pango in turn."""
    try:
        import weasyprint  # noqa: PLC0415
        import weasyprint.urls  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise CannotPrint(
            "making PDFs needs WeasyPrint, which is not installed — run: pip install 'klartekst[pdf]'"
        ) from error
    except OSError as error:
        raise CannotPrint(
            "WeasyPrint is installed, but not Pango, which it draws letters with — on Debian and Ubuntu run: "
            "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
        ) from error
    # Its subsetting of fonts tells of every table.
    logging.getLogger("fontTools").setLevel(logging.WARNING)
    return weasyprint


def _finish(document: Any, pdf: Any, archive: bool) -> None:
    missing = {chr(code) for font in document.fonts.values() for code in font.missing}
    if missing:
        raise MissingLetters(missing)
    write_structure(pdf, document.pages, document)
    if archive:
        with_accessibility(pdf)


def _date(document: Any, published: datetime | None) -> None:
    if published:
        moment = published.strftime("%Y-%m-%dT%H:%M:%SZ")
        document.metadata.created = document.metadata.modified = moment


def _attachments(printout: Printout) -> list[Any]:
    """The published file itself, which the sheets were made from."""
    if printout.frozen is None or printout.published is None:
        return []
    name, text = printout.frozen
    day = printout.published
    return [
        _library().Attachment(
            string=text,
            name=name,
            description="The text as it was published",
            created=day,
            modified=day,
            relationship="Source",
        )
    ]


@lru_cache
def _style() -> Any:
    sheet = package_files("klartekst") / "printing" / "templates" / "sheet.css"
    return _library().CSS(string=sheet.read_text("utf-8"))
