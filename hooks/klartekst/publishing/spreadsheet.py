"""A table as an Excel workbook; the same table always gives the same bytes."""

import io
import re
import zipfile
from datetime import datetime

from klartekst.publishing.record_export import Sheet

_EPOCH = (1980, 1, 1, 0, 0, 0)
_DAY = datetime(*_EPOCH)
_SAVED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
_FORBIDDEN_IN_TITLES = re.compile(r"[\\/*?:\[\]]")
_WIDTH, _LONGEST_TITLE = 32, 31


def as_xlsx(sheet: Sheet) -> bytes:
    """The workbook: one sheet whose first row and columns' heads stay in sight, every cell a text.

    Raises ModuleNotFoundError where openpyxl is not installed (``klartekst[xlsx]``).
    """
    from openpyxl import Workbook  # noqa: PLC0415 – an extra that few need
    from openpyxl.styles import Alignment, Font  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    book = Workbook()
    page = book.active
    page.title = _FORBIDDEN_IN_TITLES.sub("-", sheet.title)[:_LONGEST_TITLE]
    for at, row in enumerate((sheet.heads, *sheet.rows), 1):
        for column, words in enumerate(row, 1):
            cell = page.cell(at, column, words)
            cell.data_type = "s"  # openpyxl takes "=…" for a formula
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.font = Font(bold=at == 1)
            page.column_dimensions[get_column_letter(column)].width = _WIDTH
    page.freeze_panes = "A2"
    book.properties.creator = "Klartekst"
    book.properties.created = book.properties.modified = _DAY
    written = io.BytesIO()
    book.save(written)
    return _repeatable(written.getvalue())


def _repeatable(data: bytes) -> bytes:
    """The same archive without the moments at which it was packed and saved."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = _SAVED.sub(rb"\g<1>1980-01-01T00:00:00Z\g<2>", old.read(name))
            member = zipfile.ZipInfo(name, _EPOCH)
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, content)
    return result.getvalue()
