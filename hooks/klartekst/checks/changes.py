"""Checks of what the working text changes in the last version, and of the notes that tell readers."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, Severity, found
from klartekst.model.edition import Edition
from klartekst.model.history import SectionChange
from klartekst.model.policy import Policy, SectionText
from klartekst.model.project import Project
from klartekst.model.redline import (
    Meaning,
    Redline,
    RedlineBlock,
    RedlineSection,
    RedlineStatus,
    SpanKind,
)
from klartekst.model.release import Release
from klartekst.storage.change_words import read_change_words
from klartekst.wording.comparison.compare import compare
from klartekst.wording.frozen import freeze
from klartekst.wording.published import edition_of
from klartekst.wording.section_changes import section_changes, texts_without_note

_TELLING = re.compile(r"\d+|[^\W\d_]{4,}|\b[A-ZÆØÅÄÖÞÐ]{2,3}\b")
_SHORT = 6
_UNREAD = re.compile(r"\]\([^)\n]*\)|\{[^}\n]*\}")
_NO_LETTER = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class _Difference:
    """The working text of a policy in one language beside that of the last version, where they differ."""

    old: Edition
    new: Edition

    @property
    def changes(self) -> tuple[SectionChange, ...]:
        return section_changes(self.old, self.new)

    @property
    def redline(self) -> Redline:
        return _compared(self.old, self.new)

    @property
    def is_setting(self) -> bool:
        """Whether a correction may stand for it: every word, number and address is in its place."""
        return (
            _frame(self.old) == _frame(self.new)
            and _letters(self.old) == _letters(self.new)
            and _is_only_set_otherwise(self.redline)
        )


@lru_cache(maxsize=1024)
def _compared(old: Edition, new: Edition) -> Redline:
    return compare(old, new)


@lru_cache(maxsize=1024)
def _differs(old: Edition, new: Edition) -> bool:
    return freeze(old, "") != freeze(new, "")


def _frame(edition: Edition) -> list[tuple[str, str]]:
    """The numbers and ids by which people cite and link."""
    sections = (edition.preamble, *edition.sections)
    headings = (heading for section in sections for heading in section.headings)
    return [*((s.id, s.number) for s in sections), *((h.id, h.number) for h in headings)]


def _letters(edition: Edition) -> str:
    """The letters and figures in a row: where they differ, no redline is needed to see that words do."""
    return _NO_LETTER.sub("", _UNREAD.sub("", freeze(edition, "")))


def _drafts(question: Question) -> Iterator[tuple[Policy, Release, Mapping[str, _Difference]]]:
    """Each policy that has a version, with the differences from it by language.

    A damaged history is mended before anybody looks at what differs from it.
    """
    for policy in question.policies:
        history = question.histories.get(policy.id)
        release = history.latest if history else None
        if release and not _is_damaged(policy, question.project):
            editions = {e.language: e for _, e in question.own_editions_of(policy.id)}
            pairs = {
                language: _Difference(edition_of(release, language), edition)
                for language, edition in editions.items()
                if language in release.languages
            }
            differing = {code: pair for code, pair in pairs.items() if _differs(pair.old, pair.new)}
            yield policy, release, differing


def _is_damaged(policy: Policy, project: Project) -> bool:
    folder = f"{project.docs_dir}/{policy.id}/releases/"
    return any(d.severity is Severity.ERROR and d.place.path.startswith(folder) for d in project.diagnostics)


def change_without_note(question: Question) -> Iterator[Diagnostic]:
    """A section that differs from the last version, and nothing that tells readers how.

    Bad: new words in ``rights.en.md``, and no ``change:`` in its front matter
    Good: ``change: You may now ask in writing.``
    """
    for policy, release, differences in _drafts(question):
        changes = {language: pair.changes for language, pair in differences.items() if not pair.is_setting}
        for text in texts_without_note(policy, changes):
            message = f"the section differs from version {release.version}, and nothing says how"
            hint = "before the release, write change: with a sentence for readers in its front matter"
            yield found(codes.CHANGE_WITHOUT_NOTE, _place(text), message, hint)


def correctable(question: Question) -> Iterator[Diagnostic]:
    """A text that differs from the last version only in how it is set, or in links within the page.

    Bad: a new version because of quotation marks
    Good: ``klartekst correct privacy 1.0 en --reason "Quotation marks."``
    """
    for policy, release, differences in _drafts(question):
        for language, pair in differences.items():
            if pair.is_setting:
                what = (
                    f"the text in '{language}' differs from version {release.version} only in how it is set"
                )
                command = f'klartekst correct {policy.id} {release.version} {language} --reason "…"'
                hint = f"no new version is needed: {command}"
                yield found(codes.CORRECTABLE, _place(policy.pages[language]), what, hint)


def note_without_change(question: Question) -> Iterator[Diagnostic]:
    """A note about a section that says what it said in the last version, in every language.

    Bad: ``change: We share with fewer.`` in a section that nobody has changed since
    Good: no ``change:``
    """
    for policy, release, differences in _drafts(question):
        for text in _vain_notes(policy, differences):
            if text.language in release.languages:
                message = f"a note tells of a change, and the text is that of version {release.version}"
                hint = "delete change:, or put it into the file whose text has changed"
                yield found(codes.NOTE_WITHOUT_CHANGE, _place(text), message, hint)


def _vain_notes(policy: Policy, differences: Mapping[str, _Difference]) -> Iterator[SectionText]:
    """The texts with a note whose section has changed in no language; a page may tell of any change."""
    noted = {s.id: [text for text in s.texts.values() if text.change] for s in policy.sections}
    if any(noted.values()):
        changed = {section for pair in differences.values() for section in _changed_sections(pair)}
        yield from (text for section, texts in noted.items() if section not in changed for text in texts)
    if not differences:
        yield from (text for text in policy.pages.values() if text.change)


def note_beside_change(question: Question) -> Iterator[Diagnostic]:
    """A note that has no word or number in common with what has changed.

    Bad: ``change: New opening hours.`` where a supplier was added
    Good: ``change: Stripe is a new supplier.``
    """
    for policy, _, differences in _drafts(question):
        for language, pair in differences.items():
            noted = [s for s in policy.sections if (text := s.texts.get(language)) and text.change]
            redlines = {s.id: s for s in pair.redline.sections} if noted else {}
            for section in noted:
                if section.id in redlines and _is_beside(section.texts[language], [redlines[section.id]]):
                    yield _note_trouble(section.texts[language])
            page = policy.pages.get(language)
            if page and page.change and _is_beside(page, pair.redline.sections):
                yield _note_trouble(page)


def _note_trouble(text: SectionText) -> Diagnostic:
    message = f"the note '{text.change}' names nothing that has changed"
    hint = "say what is new, or whether only the wording is"
    return found(codes.NOTE_BESIDE_CHANGE, _place(text), message, hint)


def _place(text: SectionText) -> Place:
    return Place(text.path, text.title_line)


def _changed_sections(pair: _Difference) -> Iterator[str]:
    yield from (change.section for change in pair.changes)
    yield from (section.id for section in pair.redline.sections if section.moved)


def _is_only_set_otherwise(redline: Redline) -> bool:
    return all(
        section.status in (RedlineStatus.UNCHANGED, RedlineStatus.CHANGED)
        and not section.moved
        and all(map(_reads_the_same, section.all_blocks))
        for section in redline.sections
    )


def _reads_the_same(block: RedlineBlock) -> bool:
    is_in_both = block.status in (RedlineStatus.UNCHANGED, RedlineStatus.CHANGED)
    kept = all(span.kind in (SpanKind.SAME, SpanKind.TYPOGRAPHY) for span in block.spans)
    return (
        is_in_both
        and kept
        and all(
            flag.meaning is Meaning.LINK and _stays_on_the_page(f"{flag.old}, {flag.new}")
            for flag in block.flags
        )
    )


def _stays_on_the_page(addresses: str) -> bool:
    """Whether links lead to places of their own page only; another target is more than a correction."""
    return all(address.startswith("#") for address in addresses.split(", ") if address)


def _is_beside(text: SectionText, sections: Iterable[RedlineSection]) -> bool:
    """Whether a note and what has changed have nothing in common, as far as their words tell."""
    kinds = read_change_words().get(text.language.partition("-")[0])
    said = _stems(text.change)
    if not said or kinds is None or any(word in text.change.lower() for word in kinds):
        return False
    changed = " ".join(words for section in sections for words in _changed_words(section))
    return bool(changed) and not _have_common(said, _stems(changed))


def _changed_words(section: RedlineSection) -> Iterator[str]:
    """The words of every paragraph that differs, old and new, and then the titles as well."""
    changed = [b for b in section.all_blocks if b.status is not RedlineStatus.UNCHANGED]
    for block in changed:
        yield from (block.before, block.after)
    if changed or section.status is not RedlineStatus.UNCHANGED:
        yield from (section.title, section.old_title)


def _stems(words: str) -> frozenset[str]:
    """The beginnings of the words that carry meaning, shorter ones of short words, and the numbers."""
    return frozenset(
        word if word.isdigit() or word.isupper() else word[: 3 if len(word) <= _SHORT else 4].lower()
        for word in _TELLING.findall(words)
    )


def _have_common(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two of the stems may be of one word: "betal" and "bet" are, numbers only when equal."""
    return any(
        one == other or (not one.isdigit() and (one.startswith(other) or other.startswith(one)))
        for one in some
        for other in others
    )
