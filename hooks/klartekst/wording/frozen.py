"""Freezing and thawing: an edition as one plain Markdown file, and back."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from klartekst.model.digest import canonical
from klartekst.model.edition import (
    Edition,
    EditionSection,
    GlossaryEntry,
    Heading,
    Passage,
    section_caption,
)
from klartekst.wording.attributes import split_attributes
from klartekst.wording.outline import outline, plain_words
from klartekst.wording.source import escape, lines_outside_code

_TITLE_LEVEL, _SECTION_LEVEL = 1, 2
_GLOSSARY_ID = "terms"
_NUMBERED = re.compile(r"^(\d+)\.\s+(.*)$")
_SUB_NUMBERED = re.compile(r"^(\d+(?:\.\d+)+)(?:\s+(.*))?$")
_ENTRY = re.compile(r"^(?P<term>\S.*)\n:   (?P<meaning>.*)$", re.MULTILINE)
_HEADING = re.compile(r"(?P<marks>#{1,2}) +(?P<caption>.*?)(?: +\{(?P<attributes>[^{}]*)\})?$")


def freeze(edition: Edition, glossary_title: str) -> str:
    """The edition as one Markdown text, in canonical form.

    It says everything that the page says: title, preamble, sections with their numbers and ids, the
    glossary. A section that stands in for a missing translation says its language.
    """
    parts = [f"# {escape(edition.title)}", _body(edition.preamble)]
    for section in edition.sections:
        foreign = f' lang="{section.language}"' if section.language != edition.text_language else ""
        parts.append(f"## {_caption(section)} {{#{section.id}{foreign}}}")
        parts.append(_body(section))
    if edition.glossary:
        parts.append(f"## {escape(glossary_title)} {{#{_GLOSSARY_ID}}}")
        parts += [_entry(entry) for entry in edition.glossary]
    return canonical("\n\n".join(part for part in parts if part.strip()))


@dataclass(frozen=True, slots=True)
class FrozenShape:
    """What a release records beside a frozen text, and a reader of the text needs to take it apart.

    ``terms`` gives the id and the forms of each entry of the glossary, in its order.
    """

    policy: str
    language: str
    description: str
    numbered: bool
    stale: tuple[str, ...] = ()
    formerly: tuple[tuple[str, tuple[str, ...]], ...] = ()
    terms: tuple[tuple[str, tuple[str, ...]], ...] = ()


@lru_cache(maxsize=4096)
def thaw(markdown: str, path: str, shape: FrozenShape) -> Edition:
    """The edition that was frozen as this Markdown."""
    lines = canonical(markdown).split("\n")
    headings = list(_headings_of(lines))
    title = next((found for found in headings if found.level == _TITLE_LEVEL), None)
    starts = [found for found in headings if found.level == _SECTION_LEVEL]
    edges = [*(found.line for found in starts), len(lines)]
    preamble = _part(lines, title.line + 1 if title else 0, edges[0], path)
    parts = [
        _section(start, _part(lines, start.line + 1, end, path), shape)
        for start, end in zip(starts, edges[1:], strict=True)
    ]
    glossary = next((part for part in parts if part.id == _GLOSSARY_ID), None)
    return Edition(
        policy=shape.policy,
        language=shape.language,
        text_language=shape.language,
        title=plain_words(title.caption) if title else "",
        description=shape.description,
        preamble=_thawed("preamble", "", "", shape.language, preamble, shape),
        sections=tuple(part for part in parts if part is not glossary),
        glossary=tuple(_entries(glossary, shape)) if glossary else (),
    )


def _part(lines: list[str], start: int, end: int, path: str) -> Passage:
    return Passage("\n".join(lines[start:end]), path, start + 1)


@dataclass(frozen=True, slots=True)
class _FrozenHeading:
    level: int
    caption: str
    attributes: dict[str, str]
    line: int


def _headings_of(lines: list[str]) -> Iterator[_FrozenHeading]:
    """The headings of the text and its sections: in frozen text none but these has one or two ``#``."""
    for index, line in lines_outside_code(lines):
        match = _HEADING.match(line)
        if match:
            attributes = split_attributes(match["attributes"] or "")
            yield _FrozenHeading(len(match["marks"]), match["caption"], attributes, index)


@lru_cache(maxsize=4096)
def captions(markdown: str, *, numbered: bool) -> Mapping[str, str]:
    """The captions of a frozen text's sections by their ids, as a thawed edition has them."""
    headings = _headings_of(canonical(markdown).split("\n"))
    found = {h.attributes.get("id", ""): h for h in headings if h.level == _SECTION_LEVEL}
    found.pop(_GLOSSARY_ID, None)
    return {
        section: section_caption(*_number_and_title(heading, numbered=numbered))
        for section, heading in found.items()
    }


def _section(heading: _FrozenHeading, passage: Passage, shape: FrozenShape) -> EditionSection:
    number, title = _number_and_title(heading, numbered=shape.numbered)
    language = heading.attributes.get("lang", shape.language)
    section = heading.attributes.get("id", "")
    return _thawed(section, number, title, language, passage, shape)


def _number_and_title(heading: _FrozenHeading, *, numbered: bool) -> tuple[str, str]:
    found = _NUMBERED.match(heading.caption) if numbered else None
    number, caption = found.groups() if found else ("", heading.caption)
    return number, plain_words(caption)


def _thawed(
    section: str, number: str, title: str, language: str, passage: Passage, shape: FrozenShape
) -> EditionSection:
    former = dict(shape.formerly).get(section, ())
    return EditionSection(
        id=section,
        number=number,
        title=title,
        language=language,
        passage=passage,
        headings=tuple(_headings(section, passage, former, shape.numbered)),
        formerly=former,
        stale=section in shape.stale,
    )


def _headings(section: str, passage: Passage, former: tuple[str, ...], numbered: bool) -> Iterator[Heading]:
    for at, heading in enumerate(outline(passage.markdown).headings, 1):
        match = _SUB_NUMBERED.match(heading.markdown) if numbered else None
        number, title = match.groups() if match else ("", heading.markdown)
        by_position = heading.id == f"{section}-{at}"
        yield Heading(
            id=heading.id,
            line=heading.first_line,
            depth=heading.depth,
            number=number,
            title=plain_words(title or ""),
            aliases=tuple(f"{old}-{at}" for old in former) if by_position else (),
        )


def _body(section: EditionSection) -> str:
    # Lines that are blanks are empty in the file, and must not part sections further than others do.
    return canonical(section.passage.markdown).strip("\n")


def _caption(section: EditionSection) -> str:
    number = f"{section.number}. " if section.number else ""
    return f"{number}{escape(section.title)}"


def _entry(entry: GlossaryEntry) -> str:
    return f"{escape(entry.term)}\n:   {' '.join(entry.definition.markdown.split())}"


def _entries(glossary: EditionSection, shape: FrozenShape) -> Iterator[GlossaryEntry]:
    passage = glossary.passage
    found = _ENTRY.finditer(passage.markdown)
    for (term_id, forms), match in zip(shape.terms, found, strict=True):
        line = passage.markdown.count("\n", 0, match.start("meaning"))
        meaning = Passage(match["meaning"], passage.path, passage.first_line + line)
        yield GlossaryEntry(term_id, plain_words(match["term"]), forms, meaning)
