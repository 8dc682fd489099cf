"""A policy to be, made from foreign documents in one or more languages."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from klartekst.importing.activities import FoundActivity, found_activity
from klartekst.importing.alignment import align
from klartekst.importing.composition import Composition, compose, cut_out
from klartekst.importing.contacts import Contacts, find_contacts
from klartekst.importing.contents_list import without_contents_list
from klartekst.importing.cookie_tables import CookieTable, cookie_tables
from klartekst.importing.found_records import FoundRecords, found_records
from klartekst.importing.headings import recognise_headings
from klartekst.importing.markdown_document import DraftDocument, DraftSection, split_document
from klartekst.importing.records import ProcessingRecord, table_records, with_records
from klartekst.importing.residue import find_residue, without_interface, without_repeated_titles
from klartekst.importing.section_ids import section_ids
from klartekst.importing.source_document import (
    Block,
    BlockKind,
    ImportRefused,
    LeftOut,
    Note,
    NoteKind,
    SourceDocument,
)
from klartekst.importing.statements import Statements, Update, read_statements
from klartekst.importing.suggestions import NamedRight, Suggestion, named_rights, suggest_items, suggest_kind
from klartekst.importing.typed_numbers import WHY, without_typed_numbers
from klartekst.importing.vocabulary import TOPICS, Topic
from klartekst.importing.word_account import WordsLost, lost_words
from klartekst.model.policy import Numbering, PolicyKind
from klartekst.wording.plain import link_addresses, plain_text
from klartekst.wording.source import escape

_FEW = 3


@dataclass(frozen=True, slots=True)
class ImportedSection:
    """A section in one language. ``change`` are the words of an update that is about it."""

    id: str
    title: str
    body: str
    line: int
    covers: tuple[Suggestion, ...] = ()
    change: str = ""


@dataclass(frozen=True, slots=True)
class ImportedText:
    """A document in one language, as it becomes part of a policy, with everything found in it.

    ``words`` are all words of the source, ``facts`` those that only records hold, and ``shown`` the names of
    the tables made from records that stand in the place of ``cookies``, by their position among these.
    """

    language: str
    source: str
    unit: str
    title: str
    preamble: str
    sections: tuple[ImportedSection, ...]
    headings: tuple[Block, ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[Note, ...]
    contacts: Contacts
    statements: Statements
    words: Counter[str]
    records: tuple[ProcessingRecord, ...] = ()
    activities: tuple[FoundActivity, ...] = ()
    cookies: tuple[CookieTable, ...] = ()
    rights: tuple[NamedRight, ...] = ()
    facts: tuple[str, ...] = ()
    shown: Mapping[int, str] = field(default_factory=dict)

    def refuse_losses(self) -> None:
        """Raise WordsLost where a word of the source is in no title, no text, no fact and no list."""
        titles = [self.title, *(section.title for section in self.sections), *self.facts]
        bodies = [self.preamble, *(section.body for section in self.sections)]
        lost = lost_words(self.words, titles, bodies, self.left_out)
        if lost:
            raise WordsLost(f"{self.source}: {', '.join(sorted(lost.elements())[:20])}")


@dataclass(frozen=True, slots=True)
class ImportedPolicy:
    """A policy in all its languages; the first one is authoritative."""

    kind: PolicyKind
    numbering: Numbering
    sections: tuple[str, ...]
    texts: Mapping[str, ImportedText]
    records: FoundRecords

    @property
    def authoritative(self) -> ImportedText:
        """The text in the language that prevails."""
        return next(iter(self.texts.values()))

    @property
    def said(self) -> tuple[tuple[str, ...], ...]:
        """What each language says, by its words and links alone, however they are set in lines."""
        return tuple((language, *_said(text)) for language, text in sorted(self.texts.items()))


def _said(text: ImportedText) -> Iterator[str]:
    for title, body in ((text.title, text.preamble), *((s.title, s.body) for s in text.sections)):
        yield " ".join(title.split())
        yield " ".join(plain_text(body).split())
        yield from link_addresses(body)


def import_policy(documents: Mapping[str, SourceDocument]) -> ImportedPolicy:
    """The policy that documents make, by language; the first language is authoritative.

    Every word of every document is in a title, a preamble or a section, or listed as left out; WordsLost
    is raised otherwise. Raises ImportRefused where a document holds no text of a policy.
    """
    parts = {language: _take_apart(document) for language, document in documents.items()}
    if not next(iter(parts.values())).draft.sections:
        parts = {language: _in_sections(part, documents[language]) for language, part in parts.items()}
    original = next(iter(parts.values()))
    ids = section_ids(original.draft.sections)
    texts = {
        language: _text(documents[language], language, part, original, ids)
        for language, part in parts.items()
    }
    for text in texts.values():
        text.refuse_losses()
    return ImportedPolicy(
        kind=suggest_kind(original.draft.title or documents[next(iter(documents))].title),
        numbering=Numbering.DECIMAL if original.is_numbered else Numbering.NONE,
        sections=ids,
        texts=texts,
        records=found_records(
            {language: text.cookies for language, text in texts.items()},
            {language: text.activities for language, text in texts.items()},
        ),
    )


@dataclass(frozen=True, slots=True)
class _Parts:
    """A document split, and the blocks of it with their lines in the composed text."""

    draft: DraftDocument
    composition: Composition
    left_out: tuple[LeftOut, ...]
    notes: tuple[Note, ...]
    records: tuple[ProcessingRecord, ...]
    is_numbered: bool

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(block for _, block in self.composition.places)


def _take_apart(document: SourceDocument) -> _Parts:
    blocks: Sequence[Block] = document.blocks
    if not document.markdown:
        blocks = recognise_headings(blocks)
    blocks, interface = without_interface(blocks)
    blocks, contents, drift = without_contents_list(blocks)
    repeated: tuple[LeftOut, ...] = ()
    records: tuple[ProcessingRecord, ...] = ()
    residue = find_residue(blocks)
    if not document.markdown:
        blocks, repeated = without_repeated_titles(blocks)
        blocks, records = with_records(blocks)
    records = (*records, *table_records(blocks))
    if not blocks:
        raise ImportRefused(f"{document.name} holds no text of a policy — look at what it shows")
    composition = (
        cut_out(document.markdown, document.blocks, blocks) if document.markdown else compose(blocks)
    )
    plain = without_typed_numbers(split_document(composition.markdown))
    typed = [
        LeftOut(block.marker, block.line, WHY)
        for block in blocks
        if block.kind is BlockKind.HEADING and block.marker
    ]
    return _Parts(
        plain.document,
        composition,
        (
            *document.left_out,
            *interface,
            *contents,
            *repeated,
            *typed,
            *_at_source(plain.numbers, composition),
        ),
        (*document.notes, *drift, *residue),
        records,
        bool(typed or plain.numbers),
    )


def _title(part: _Parts, document: SourceDocument) -> str:
    """The title that a document gives itself, or the name of its file."""
    return part.draft.title or document.title or re.sub(r"\.\w+$", "", document.name)


def _in_sections(part: _Parts, document: SourceDocument) -> _Parts:
    """A document without headings as one section under its title: a policy has one at least."""
    if part.draft.sections:
        return part
    title = _title(part, document)
    whole = DraftSection(title, part.draft.preamble, line=1)
    message = "The source has no headings, so that all of it is one section; divide it"
    return replace(
        part,
        draft=replace(part.draft, preamble="", sections=(whole,)),
        notes=(*part.notes, Note(NoteKind.CONFIRM, 1, message, title)),
    )


def _at_source(gone: Sequence[LeftOut], composition: Composition) -> Iterator[LeftOut]:
    """What was left out of the composed text, with the lines of the source instead of its own."""
    starts = [line for line, _ in composition.places]
    for item in gone:
        at = bisect_right(starts, item.line) - 1
        yield replace(item, line=composition.places[at][1].line if at >= 0 else 1)


def _text(
    document: SourceDocument, language: str, part: _Parts, original: _Parts, ids: tuple[str, ...]
) -> ImportedText:
    blocks = part.blocks
    statements = read_statements(blocks, language)
    sections, preamble, notes = _sections(part, original, ids, statements)
    title = _title(part, document)
    if not (part.draft.title or document.title):
        notes = (*notes, Note(NoteKind.CONFIRM, 1, "The source has no title; its name stands for one", title))
    return ImportedText(
        language=language,
        source=document.name,
        unit=document.unit,
        title=title,
        preamble=preamble,
        sections=sections,
        headings=tuple(block for block in blocks if block.kind is BlockKind.HEADING),
        left_out=part.left_out,
        notes=(*part.notes, *notes),
        contacts=find_contacts(blocks, language),
        statements=statements,
        words=document.words,
        records=part.records,
        activities=tuple(found_activity(record, part.notes, language) for record in part.records),
        cookies=cookie_tables(blocks, language),
        rights=named_rights(blocks),
    )


def _sections(
    part: _Parts, original: _Parts, ids: tuple[str, ...], statements: Statements
) -> tuple[tuple[ImportedSection, ...], str, tuple[Note, ...]]:
    """The sections under the ids of the original; one without a counterpart goes to the one before it."""
    found: list[ImportedSection] = []
    preamble, notes = part.draft.preamble, []
    places = align(original.draft.sections, part.draft.sections)
    for place, section, blocks in zip(places, part.draft.sections, _blocks_of(part), strict=True):
        line = blocks[0].line if blocks else 0
        if place is not None:
            covers = suggest_items(blocks)
            found.append(ImportedSection(ids[place], section.title, section.body, line, covers))
            continue
        joined = f"\n\n## {escape(section.title)}\n\n{section.body}".rstrip()
        if found:
            found[-1] = replace(found[-1], body=f"{found[-1].body}{joined}".strip("\n"))
        else:
            preamble = f"{preamble}{joined}".strip("\n")
        message = "The original has no such section; it was joined to the one before it"
        notes.append(Note(NoteKind.CONFIRM, line, message, section.title))
    return tuple(_with_changes(found, statements.updates)), preamble, tuple(notes)


def _blocks_of(part: _Parts) -> list[list[Block]]:
    """The blocks of each section, its heading first."""
    starts = [section.line for section in part.draft.sections]
    groups: list[list[Block]] = [[] for _ in starts]
    for line, block in part.composition.places:
        at = bisect_right(starts, line) - 1
        if at >= 0:
            groups[at].append(block)
    return groups


def _with_changes(sections: list[ImportedSection], updates: Sequence[Update]) -> list[ImportedSection]:
    """The sections with the words of the updates that are about them, newest first."""
    result = list(sections)
    for update in updates:
        at = _section_about(sections, update)
        if at is not None:
            words = f"{update.day}: {update.words}"
            change = f"{result[at].change} {words}".strip()
            result[at] = replace(result[at], change=change)
    return result


def _section_about(sections: Sequence[ImportedSection], update: Update) -> int | None:
    """The section whose title shares a word with an update that few sections have, or the controller's."""
    words = _long_words(update.words)
    known = [_long_words(f"{section.title} {section.body}") for section in sections]
    rare = {word for word in words if sum(word in section for section in known) <= _FEW}
    for at, section in enumerate(sections):
        if rare & _long_words(section.title):
            return at
    if update.material:
        for at, section in enumerate(sections):
            if TOPICS[Topic.CONTACT].search(section.title):
                return at
    return None


def _long_words(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"\w{8,}", text)}
