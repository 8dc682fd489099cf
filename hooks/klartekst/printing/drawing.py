"""WeasyPrint, which draws all that Klartekst prints, and what has to be installed for it."""

import logging
from functools import lru_cache
from importlib.resources import files as package_files
from typing import Any

from klartekst.printing.letters import MissingLetters


class CannotPrint(Exception):
    """What draws pages is not installed; the argument says what is missing, and what to do."""


def weasyprint_for(what: str, extra: str) -> Any:
    """WeasyPrint: an extra that takes long to load, and loads Pango in turn.

    ``what`` and ``extra`` are what needs it, and the extra that brings it. Raises CannotPrint.
    """
    try:
        import weasyprint  # noqa: PLC0415
        import weasyprint.urls  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise CannotPrint(
            f"making {what} needs WeasyPrint, which is not installed — run: pip install 'klartekst[{extra}]'"
        ) from error
    except OSError as error:
        raise CannotPrint(
            "WeasyPrint is installed, but not Pango, which it draws letters with — on Debian and Ubuntu run: "
            "apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
        ) from error
    # Its subsetting of fonts tells of every table.
    logging.getLogger("fontTools").setLevel(logging.WARNING)
    return weasyprint


def laid_out(library: Any, html: str, style: str) -> Any:
    """A document of WeasyPrint, which loads nothing. ``style`` names a style sheet of this room."""
    fetcher = library.urls.URLFetcher(allowed_protocols=("data",), allow_redirects=False, fail_on_errors=True)
    styles = [_style("letters.css"), _style(style)]
    return library.HTML(string=html, url_fetcher=fetcher).render(stylesheets=styles)


def refuse_boxes(document: Any) -> None:
    """Raise MissingLetters where a drawn document shows a box in the place of a letter."""
    missing = {chr(code) for font in document.fonts.values() for code in font.missing}
    if missing:
        raise MissingLetters(missing)


@lru_cache
def _style(name: str) -> Any:
    import weasyprint  # noqa: PLC0415

    sheet = package_files("klartekst") / "printing" / "templates" / name
    return weasyprint.CSS(string=sheet.read_text("utf-8"))
