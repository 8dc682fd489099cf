"""Cards: the pictures that others show beside a link to a page."""

import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files as package_files
from io import BytesIO
from typing import Any

from jinja2 import Template

from klartekst.printing.drawing import CannotPrint, laid_out, refuse_boxes, weasyprint_for
from klartekst.wording.locale import direction

WIDTH, HEIGHT = 1200, 630
"""Pixels: what those who show cards ask for."""

_POINTS_PER_PIXEL = 0.75
_LIBRARIES = ("weasyprint", "pypdfium2", "pillow")


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on a card: the same values give the same bytes where the same fonts are installed.

    ``title`` is in ``language``, the rest in ``words_language``. ``status`` says which version it is,
    and is empty for what has none. ``colour`` is a colour of CSS.
    """

    title: str
    site: str
    owner: str
    status: str
    language: str
    words_language: str
    colour: str

    @property
    def words(self) -> str:
        """All that it says, for those who do not see it."""
        said = (self.title, self.status, self.owner, self.site)
        return " – ".join(dict.fromkeys(filter(None, said)))


def make_card(card: Card) -> bytes:
    """The card as a PNG.

    Raises CannotPrint where WeasyPrint or PDFium is not installed, and MissingLetters where no font
    has a letter of the words.
    """
    library, pdfium = weasyprint_for("social cards", "cards"), _pdfium()
    html = _template().render(card=card, direction=direction, size=_size(card.title))
    sheet = laid_out(library, html, "card.css").write_pdf(finisher=lambda drawn, _: refuse_boxes(drawn))
    with pdfium.PdfDocument(sheet) as document:
        picture = document[0].render(scale=1 / _POINTS_PER_PIXEL).to_pil()
    written = BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()


@cache
def drawn_with() -> str:
    """A digest of the libraries and fonts that cards are drawn with; empty where nobody tells the fonts."""
    lister = shutil.which("fc-list")
    if lister is None:
        return ""
    asked = [lister, "--format", "%{file} %{fontversion} %{index}\n"]
    listed = subprocess.run(asked, capture_output=True, check=False)
    versions = [_version(library) for library in _LIBRARIES]
    fonts = sorted(listed.stdout.splitlines())
    return sha256(b"\n".join([*(version.encode() for version in versions), *fonts])).hexdigest()


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""


def _pdfium() -> Any:
    try:
        import pypdfium2  # noqa: PLC0415
    except ModuleNotFoundError as error:
        raise CannotPrint(
            "making social cards needs pypdfium2, which is not installed — "
            "run: pip install 'klartekst[cards]'"
        ) from error
    return pypdfium2


_SIZES = ((24, "short"), (48, "usual"), (96, "long"))
_WIDE = "\u2e80"
"""Letters from here on are twice as wide."""


def _size(title: str) -> str:
    """How large a title can be so that it has its place."""
    width = sum(1 + (letter >= _WIDE) for letter in title)
    return next((name for most, name in _SIZES if width <= most), "longest")


@cache
def _template() -> Template:
    source = package_files("klartekst") / "printing" / "templates" / "card.html"
    template: Template = Template(source.read_text("utf-8"), autoescape=True)
    return template
