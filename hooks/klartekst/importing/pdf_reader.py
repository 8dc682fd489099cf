"""The text of a PDF as a document: its lines put together again, without what every page repeats."""

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from unicodedata import normalize

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, PyPdfError

from klartekst.importing.source_document import (
    LINES,
    ImportRefused,
    LeftOut,
    Note,
    NoteKind,
    SourceDocument,
    refuse_length,
    words_of,
)
from klartekst.importing.text_reader import SourceLine, read_lines

_MOST_PAGES = 500
_LARGER, _FAR = 1.15, 1.45
_COLUMN = 400
_FURNITURE = "a line that stands on every page"
_LIGATURES = re.compile("[\ufb00-\ufb06]")
_HYPHEN = re.compile(r"([^\W\d_]{2,})[-\u00ad]$")


@dataclass(frozen=True, slots=True)
class _PrintedLine:
    """A line on a page: its words, how far up it stands, and how large its letters are, in points."""

    text: str
    height: float
    size: float
    bold: bool
    page: int


def read_pdf_file(data: bytes, name: str) -> SourceDocument:
    """A PDF as a document; lines count the lines of its text.

    Raises ImportRefused for one that needs a password, is damaged, or holds pictures of text.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    pages = _pages(data, name)
    if not any(line.text.strip() for page in pages for line in page):
        raise ImportRefused(
            f"{name} holds no text, but perhaps pictures of it — run it through text recognition (OCR) first"
        )
    refuse_length("".join(line.text for page in pages for line in page), name)
    furniture = _furniture(pages)
    printed = [line for page in pages for line in page]
    kept = [line for line in printed if _form(line.text) not in furniture]
    gone = tuple(
        LeftOut(line.text.strip(), number, _FURNITURE)
        for number, line in enumerate(printed, 1)
        if _form(line.text) in furniture
    )
    numbers = {id(line): number for number, line in enumerate(printed, 1)}
    joined, notes = _joined(list(_source_lines(kept, numbers)))
    blocks, found = read_lines(joined)
    words = words_of("\n".join([*(line.text for line in joined), *(item.words for item in gone)]))
    unwrapped = tuple(
        replace(block, marker="" if block.marker == LINES else block.marker) for block in blocks
    )
    return SourceDocument(name, unwrapped, words, gone, (*notes, *found))


def _pages(data: bytes, name: str) -> list[list[_PrintedLine]]:
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ImportRefused(f"{name} needs a password — save it without one")
        if len(reader.pages) > _MOST_PAGES:
            raise ImportRefused(f"{name} has {len(reader.pages)} pages — import the policy alone")
        return [_lines(page, number) for number, page in enumerate(reader.pages, 1)]
    except ImportRefused:
        raise
    except DependencyError as error:
        # Only newer encryption needs a library that pypdf does not bring along.
        raise ImportRefused(f"{name} is encrypted — save it without a password") from error
    except PyPdfError as error:
        raise ImportRefused(f"{name} is no PDF, or a damaged one — save it anew") from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, IndexError) as error:
        # The library meets damaged files with whatever goes wrong first.
        raise ImportRefused(f"{name} is a damaged PDF — save it anew") from error


def _lines(page: PageObject, number: int) -> list[_PrintedLine]:
    """The lines of a page from top to bottom, as the page draws them."""
    pieces: list[tuple[str, float, float, bool]] = []

    def visit(text: str, current: list[float], matrix: list[float], font: object, size: float) -> None:
        height = matrix[5] * current[3] + current[5]
        scale = abs(matrix[3] * current[3]) or 1.0
        base = str(font.get("/BaseFont", "")) if isinstance(font, dict) else ""
        pieces.append((text, height, size * scale, "bold" in base.lower()))

    page.extract_text(visitor_text=visit)
    lines: list[_PrintedLine] = []
    words, height, size, bold = "", 0.0, 0.0, False
    for text, at, letters, is_bold in pieces:
        for part in re.split(r"(\n)", _LIGATURES.sub(lambda match: normalize("NFKC", match[0]), text)):
            if part == "\n":
                lines.append(_PrintedLine(words, height, size, bold, number))
                words = ""
            elif part:
                if not words.strip():
                    height, size, bold = at, letters, is_bold
                words += part
    lines.append(_PrintedLine(words, height, size, bold, number))
    return _from_top_to_bottom([line for line in lines if line.text.strip()])


def _from_top_to_bottom(lines: list[_PrintedLine]) -> list[_PrintedLine]:
    """The lines as they stand, where a page draws a few of them out of turn.

    A page with columns goes up as often as it has columns, each time a long way; its order is kept.
    """
    rises = [b.height - a.height for a, b in pairwise(lines) if b.height > a.height + 1]
    columns = any(rise > _COLUMN for rise in rises)
    return lines if columns else sorted(lines, key=lambda line: -round(line.height))


def _furniture(pages: list[list[_PrintedLine]]) -> frozenset[str]:
    """The first and last lines that stand, but for numbers, on most of several pages."""
    edges = Counter(edge for page in pages for edge in {_form(line.text) for line in (*page[:2], *page[-2:])})
    several = len(pages) > 2
    return frozenset(edge for edge, times in edges.items() if several and times > len(pages) / 2)


def _form(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.split()))


def _source_lines(printed: list[_PrintedLine], numbers: dict[int, int]) -> Iterator[SourceLine]:
    """The lines with an empty one wherever the page leaves a gap or the letters change their size."""
    usual = Counter(round(line.size, 1) for line in printed).most_common(1)[0][0]
    gaps = [a.height - b.height for a, b in pairwise(printed) if a.page == b.page]
    near = Counter(round(gap) for gap in gaps if gap > 0).most_common(1)
    step = near[0][0] if near else 0
    before: _PrintedLine | None = None
    for line in printed:
        if before is not None and _parted(before, line, step):
            yield SourceLine("", numbers[id(line)])
        styled = line.size >= usual * _LARGER or (line.bold and line.size >= usual)
        yield SourceLine(" ".join(line.text.split()), numbers[id(line)], styled)
        before = line


def _parted(before: _PrintedLine, line: _PrintedLine, step: float) -> bool:
    """Whether a new block begins: the style changes, or the lines stand far apart.

    A new page parts nothing where a sentence runs on.
    """
    if abs(before.size - line.size) > 0.5 or before.bold != line.bold:
        return True
    if before.page != line.page:
        return bool(re.search(r"[.!?:]\s*$", before.text))
    return bool(step) and before.height - line.height > step * _FAR


def _joined(lines: list[SourceLine]) -> tuple[list[SourceLine], list[Note]]:
    """The lines with words put together that a hyphen at a line's end has parted."""
    result: list[SourceLine] = []
    notes: list[Note] = []
    for line in lines:
        last = result[-1] if result else None
        parted = _HYPHEN.search(last.text) if last and line.text[:1].islower() else None
        if last is None or parted is None:
            result.append(line)
            continue
        head, _, rest = line.text.partition(" ")
        word = f"{parted[1]}{head}"
        notes.append(
            Note(NoteKind.CHANGED, last.number, "A word was parted by a hyphen and was joined", word)
        )
        result[-1] = replace(last, text=last.text[: parted.start()] + word)
        if rest:
            result.append(replace(line, text=rest))
    return result, notes
