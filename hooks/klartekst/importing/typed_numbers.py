"""Numbers that somebody typed in front of headings: pages number sections themselves."""

import re
from dataclasses import dataclass, replace

from klartekst.importing.markdown_document import DraftDocument, DraftSection
from klartekst.importing.source_document import LeftOut
from klartekst.wording.source import lines_outside_code

_NUMBER = re.compile(r"^(?P<number>(?:§\s*)?\d{1,2})(?:[.):]\s*|\s+[–-]?\s*)(?=[^\W\d_])")
_SUB_NUMBER = re.compile(r"^(?P<mark>#{2,6}\s+)(?P<number>\d{1,2}(?:\\?\.\d{1,2})+\\?\.?\s+)(?=\S)")
_FEWEST = 2
WHY = "the number of a heading; pages number their sections"


@dataclass(frozen=True, slots=True)
class Unnumbered:
    """A document without the numbers of its headings, and these."""

    document: DraftDocument
    numbers: tuple[LeftOut, ...]


def without_typed_numbers(document: DraftDocument) -> Unnumbered:
    """The document without the numbers of its headings, where sections are counted from 1 up.

    The last ones may have none, as a list of words explained has none.
    """
    found = [_NUMBER.match(section.title) for section in document.sections]
    numbers = [int(re.sub(r"\D", "", match["number"])) for match in found if match]
    counted = len(numbers)
    if not all(found[:counted]) or counted < _FEWEST or numbers != list(range(1, counted + 1)):
        return Unnumbered(document, ())
    gone: list[LeftOut] = []
    sections = []
    for section, match in zip(document.sections, found, strict=True):
        if match is None:
            sections.append(section)
            continue
        gone.append(LeftOut(match["number"], section.line, WHY))
        title = section.title[match.end() :].strip()
        sections.append(replace(section, title=title, body=_plain_body(section, gone)))
    return Unnumbered(replace(document, sections=tuple(sections)), tuple(gone))


def _plain_body(section: DraftSection, gone: list[LeftOut]) -> str:
    lines = section.body.split("\n")
    for at, line in lines_outside_code(lines):
        match = _SUB_NUMBER.match(line)
        if match:
            gone.append(LeftOut(match["number"].strip(), section.line, WHY))
            lines[at] = match["mark"] + line[match.end() :]
    return "\n".join(lines)
