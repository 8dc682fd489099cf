"""Processing records as facts: what can be written, and what a person has to settle first."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from klartekst.importing.fact_words import read_citations, read_period
from klartekst.importing.records import ProcessingRecord, RecordField
from klartekst.importing.source_document import Note, NoteKind
from klartekst.wording.record_words.choice import RECORD_TABLES

_COUNTED_FROM = re.compile(
    r"(?:etter|efter|after|from|fra|från|frå|nach|ab|seit|siden|sedan|since|eftir)\b", re.IGNORECASE
)
_LEADING_PERIOD = re.compile(r"(?P<period>\d{1,4}\s+[^\W\d_]+)\s+(?P<rest>\S.*)", re.DOTALL)
_INTEREST = "6(1)(f)"
_WORDS_OF_A_CITATION = 8


@dataclass(frozen=True, slots=True)
class Doubt:
    """A field of a record that a person has to look at, with its line and why."""

    line: int
    field: str
    why: str


@dataclass(frozen=True, slots=True)
class FoundActivity:
    """A processing activity as facts, in one language or several.

    ``scrambled`` are the keys whose words are broken in the source: they are no facts before they are mended.
    """

    title: str
    line: int
    purpose: Mapping[str, str]
    data_categories: tuple[Mapping[str, str], ...] = ()
    legal_basis: tuple[str, ...] = ()
    legitimate_interest: Mapping[str, str] = field(default_factory=dict)
    source: Mapping[str, str] = field(default_factory=dict)
    duration: str = ""
    criterion: Mapping[str, str] = field(default_factory=dict)
    scrambled: frozenset[str] = frozenset()
    doubts: tuple[Doubt, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether there is all that a record needs: a purpose, a legal basis and how long data are kept."""
        return bool(self.purpose and self.legal_basis and (self.duration or self.criterion))

    @property
    def facts(self) -> tuple[object, ...]:
        """What is the same in every language."""
        return self.legal_basis, self.duration


def found_activity(record: ProcessingRecord, notes: Sequence[Note], language: str) -> FoundActivity:
    """The facts of a record; ``notes`` say what is broken in the text around."""
    words = {found.field: found for found in reversed(record.fields)}
    basis, retention = words.get("basis"), words.get("retention")
    articles = _articles(basis.words) if basis else ()
    duration, criterion = _retention(retention.words) if retention else ("", "")
    scrambled = frozenset(key for key, f in _OPTIONAL.items() if f in words and _broken(words[f], notes))
    return FoundActivity(
        title=record.title,
        line=record.line,
        purpose=_said(words.get("purpose"), language),
        data_categories=_categories(words.get("data"), language),
        legal_basis=articles,
        legitimate_interest=_said(basis, language) if basis and _says_more(basis, articles) else {},
        source=_said(words.get("source"), language),
        duration=duration,
        criterion={language: criterion} if criterion else {},
        scrambled=scrambled,
        doubts=tuple(_doubts(record, words, notes)),
    )


_OPTIONAL = {"data_categories": "data", "source": "source"}


def _said(found: RecordField | None, language: str) -> dict[str, str]:
    words = found.words.removesuffix(".").strip() if found else ""
    return {language: words} if words else {}


def _says_more(basis: RecordField, articles: tuple[str, ...]) -> bool:
    """Whether the words of a basis say which interest it is, and not its article alone."""
    return _INTEREST in articles and len(basis.words.split()) > _WORDS_OF_A_CITATION * len(articles)


def _categories(found: RecordField | None, language: str) -> tuple[Mapping[str, str], ...]:
    """The categories one by one where they were listed, else in one piece: a comma may stand inside one."""
    if found is None:
        return ()
    items = found.items if len(found.items) > 1 else (found.words,)
    return tuple({language: item.rstrip(".;, ")} for item in items if item.strip())


def _articles(words: str) -> tuple[str, ...]:
    """The articles that a legal basis cites, or the one whose name it is."""
    cited = tuple(citation.article for citation in read_citations(words))
    return cited or tuple(filter(None, [_named_basis(words)]))


def _named_basis(words: str) -> str:
    """The article whose name the words are, without naming it: ``samtykke``."""
    plain = words.strip(" .").casefold()
    names = {
        name.casefold(): article
        for table in RECORD_TABLES.values()
        for article, name in _bases(table.provisions)
    }
    return names.get(plain, "")


def _bases(provisions: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    return ((article, name) for article, name in provisions.items() if article.startswith(("6(", "9(")))


def _retention(words: str) -> tuple[str, str]:
    """A duration, a criterion, or a duration and from when it counts."""
    words = words.removesuffix(".").strip()
    period = read_period(words) if len(words.split()) <= 6 else None
    if period and period.whole and period.value.startswith("P"):
        return period.value, ""
    parts = _LEADING_PERIOD.fullmatch(words)
    period = read_period(parts["period"]) if parts else None
    if parts and period and period.value.startswith("P") and _COUNTED_FROM.match(parts["rest"]):
        return period.value, parts["rest"]
    return "", words


def _broken(found: RecordField, notes: Sequence[Note]) -> list[Note]:
    return [n for n in notes if n.kind is NoteKind.BROKEN and found.line <= n.line <= found.last_line]


def _doubts(
    record: ProcessingRecord, words: Mapping[str, RecordField], notes: Sequence[Note]
) -> Iterator[Doubt]:
    for found in record.fields:
        for note in _broken(found, notes):
            shown = f": {note.words}" if note.words else ""
            yield Doubt(note.line, found.field, f"{note.message}{shown}")
    basis, retention, recipients = words.get("basis"), words.get("retention"), words.get("recipients")
    if basis:
        yield from _basis_doubts(basis)
    if retention and not _retention(retention.words)[0]:
        why = "No period is given, so its words became the criterion; say how long, or what decides it"
        yield Doubt(retention.line, "retention", why)
    if recipients:
        why = "Recipients need a name and a role each: write them in records/recipients.yml, cite the ids"
        yield Doubt(recipients.line, "recipients", why)
    for name in ("purpose", "basis", "retention"):
        if name not in words:
            yield Doubt(record.line, name, "The source does not say")


def _basis_doubts(basis: RecordField) -> Iterator[Doubt]:
    citations, articles = read_citations(basis.words), _articles(basis.words)
    if _INTEREST in articles and not _says_more(basis, articles):
        yield Doubt(basis.line, "basis", "Article 6(1)(f) needs an interest: write which one it is")
    for garbled in dict.fromkeys(citation.garbled for citation in citations if citation.garbled):
        read = ", ".join(c.article for c in citations if c.garbled == garbled)
        why = f"This is no clear citation; it was read as {read}: {garbled}"
        yield Doubt(basis.line, "basis", why)
    if not citations:
        why = f"No article is named; it was read as {articles[0]}" if articles else "No article could be read"
        yield Doubt(basis.line, "basis", why)
    elif len(basis.words.split()) > _WORDS_OF_A_CITATION * len(citations):
        yield Doubt(
            basis.line, "basis", "The record holds the articles alone; the text says when each applies"
        )
