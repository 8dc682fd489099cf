"""Blanks that are not drawn, at the ends of lines above all: without them words are read out as one.

A tagged PDF has to hold every break between words (ISO 32000-1, 14.8.2.5).
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any


def boxes_before_blanks(root: Any, passages: dict[Any, "Passage"]) -> Iterator[Any]:
    """The boxes of words on a sheet that are followed by a blank or a break which is not drawn.

    ``passages`` holds how far each element has been read; one goes on from sheet to sheet.
    """
    from weasyprint.formatting_structure.boxes import LineBox  # noqa: PLC0415

    for child in root.all_children():
        box = getattr(child, "_box", child)
        if not isinstance(box, LineBox):
            yield from boxes_before_blanks(box, passages)
            continue
        texts = list(_texts(box))
        # A box that holds nothing but a blank is not drawn.
        yield from (one for one, after in pairwise(texts) if not after.text.strip())
        passage = passages.setdefault(box.element, Passage(box.element))
        if passage.goes_on_with_blank("".join(one.text for one in texts)):
            yield next(one for one in reversed(texts) if one.text.strip())


class Passage:
    """The words of an element, read line by line."""

    def __init__(self, element: Any) -> None:
        self._text = _tidy("".join(_source(element)))
        self._at = 0

    def goes_on_with_blank(self, line: str) -> bool:
        """Whether there is a blank behind the next line, which has these words."""
        wanted = _tidy(line)
        start = self._text.find(wanted, self._at)
        if start < 0 or not wanted:
            return False
        self._at = start + len(wanted)
        return self._text[self._at : self._at + 1] == " "


def _texts(box: Any) -> Iterator[Any]:
    """The boxes of letters in a line, less those that a style sheet has put there."""
    for child in getattr(box, "children", ()):
        if getattr(child, "text", "") and "::" not in (child.element_tag or ""):
            yield child
        yield from _texts(child)


def _source(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield " " if child.tag == "br" else ""
        yield from _source(child) if isinstance(child.tag, str) else ()
        yield child.tail or ""


def _tidy(text: str) -> str:
    return " ".join(text.split())


def blanks_of(fonts: Iterable[Any]) -> dict[str, int]:
    """The glyph of the blank in each font that has drawn one, by the font's name in drawings."""
    return {font.hash: glyph for font in fonts for glyph, text in font.to_unicode.items() if text == " "}


def write_blanks(drawing: list[Any], marks: set[int], blanks: Mapping[str, int]) -> None:
    """Put a blank, which draws nothing, at the end of the marks with these numbers."""
    font, wanted = "", False
    written: list[Any] = []
    for operand in drawing:
        if isinstance(operand, dict) and "MCID" in operand:
            wanted = operand["MCID"] in marks
        elif isinstance(operand, bytes) and operand.endswith(b" Tf"):
            font = operand.decode().split()[0].removeprefix("/")
        elif operand == b"ET" and wanted and font in blanks:
            written.append(f"[<{blanks[font]:04x}>] TJ".encode())
            wanted = False
        written.append(operand)
    drawing[:] = written
