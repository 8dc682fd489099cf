"""The page that shows what changed between two texts of a policy."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from klartekst.model.edition import Edition
from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.model.policy import Policy
from klartekst.model.records import kept_records
from klartekst.model.redline import Redline, SpanKind
from klartekst.model.release import Release
from klartekst.publishing.addresses import Addresses, PageLink
from klartekst.publishing.phrases import in_language, shown_day, status_line
from klartekst.publishing.redline_view import ShownSection, counts, shown_sections
from klartekst.publishing.updates import facts_between, summary_in
from klartekst.wording.comparison.compare import compare, compare_parts
from klartekst.wording.comparison.sections import Part, parts_of_edition
from klartekst.wording.locale import direction
from klartekst.wording.published import edition_of
from klartekst.wording.record_words.choice import record_words_for
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words


@dataclass(frozen=True, slots=True)
class Remark:
    """Somebody's words on a change. ``language`` is set only where it is not the page's."""

    text: str
    language: str = ""
    version: PageLink | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """Two texts of a policy in one language, and what differs."""

    old: Edition
    new: Edition
    redline: Redline

    @property
    def numbers(self) -> Mapping[str, str]:
        """The numbers of the new text's sections."""
        return {section.id: section.number for section in self.new.sections}


@dataclass(frozen=True, slots=True)
class RedlinePage:
    """What a reader meets on the page of a redline: a person's summary first, then what differs.

    ``policy``, ``old`` and ``new`` lead to the policy's own page and to both clean texts; ``verdict``
    says that no words differ, where none do; ``notes`` are remarks on sections by their ids; ``facts`` says
    which facts of the records have changed.
    """

    policy_id: str
    words: Words
    language: str
    text_language: str
    title: str
    policy: PageLink
    old: PageLink
    new: PageLink
    status: str
    change: str
    change_label: str
    summaries: tuple[Remark, ...]
    notes: Mapping[str, Remark]
    facts_label: str
    facts: tuple[str, ...]
    notice: str
    verdict: str
    counts: tuple[tuple[str, int], ...]
    sections: tuple[ShownSection, ...]
    ways: tuple[PageLink, ...]

    @property
    def text_direction(self) -> str:
        """The direction in which the texts are written."""
        return direction(self.text_language)

    @property
    def changed_sections(self) -> tuple[ShownSection, ...]:
        """The sections in which something differs."""
        return tuple(section for section in self.sections if not section.unchanged)

    @property
    def folds(self) -> bool:
        """Whether anything is folded away: whole sections without a change, or blocks far from one."""
        return any(section.unchanged or section.folds for section in self.sections)


class VersionTexts:
    """The texts of versions, to be compared with each other: each of them is taken apart once.

    ``names`` are those of the records.
    """

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self._known: dict[tuple[str, str, str], tuple[Edition, tuple[Part, ...]]] = {}

    def compared(self, old: Release, new: Release, language: str) -> Compared | None:
        """Two versions for a reader of a language.

        Where one of them has no text in it, both are compared in the language that prevails, and else in
        any that both have; ``None`` where there is none.
        """
        wanted = (language, new.authoritative, old.authoritative, *new.languages)
        common = next((code for code in wanted if old.text_in(code) and new.text_in(code)), None)
        if common is None:
            return None
        (old_text, old_parts), (new_text, new_parts) = self._text(old, common), self._text(new, common)
        return Compared(old_text, new_text, compare_parts(old_parts, new_parts, self._names))

    def _text(self, release: Release, language: str) -> tuple[Edition, tuple[Part, ...]]:
        subject = release.policy, release.version, language
        if subject not in self._known:
            edition = edition_of(release, language)
            self._known[subject] = edition, parts_of_edition(edition)
        return self._known[subject]


def compare_draft(
    old: Release, working: Mapping[str, Edition], language: str, names: frozenset[str]
) -> Compared:
    """A version and the working texts, by language, chosen in the same way."""
    wanted = (language, old.authoritative, *working)
    common = next((c for c in wanted if old.text_in(c) and c in working), old.authoritative)
    before, after = edition_of(old, common), working[common]
    return Compared(before, after, compare(before, after, names))


def version_redline_page(
    history: PolicyHistory,
    record: VersionRecord,
    compared: Compared,
    title: str,
    language: str,
    addresses: Addresses,
) -> RedlinePage:
    """What a version changed in the one before it. ``title`` is the policy's, for the reader."""
    assert record.before is not None, "a first version changes nothing"
    words, release = words_for(language), record.release
    page = _page(history, record.before, compared, title, language, addresses)
    summary, summary_language = summary_in(release, words.language)
    return replace(
        page,
        title=words.changes_in.format(version=release.version),
        new=_clean_text(release, words, addresses),
        status=status_line(record.standing, words),
        change=release.change.value,
        change_label=getattr(words, f"change_{release.change.value}"),
        summaries=(Remark(summary, summary_language),) if summary else (),
        notes=dict(section_notes(release, words.language)),
        facts=facts_between(record.before, release.records, words.language),
    )


def since_redline_page(
    history: PolicyHistory,
    record: VersionRecord,
    compared: Compared,
    title: str,
    language: str,
    addresses: Addresses,
) -> RedlinePage:
    """What has changed since a version, up to the one in force, with each summary on the way."""
    shown = history.shown
    assert shown is not None, "something is in force"
    words = words_for(language)
    page = _page(history, record.release, compared, title, language, addresses)
    return replace(
        page,
        title=words.changes_between.format(old=record.release.version, new=shown.version),
        new=_clean_text(shown, words, addresses),
        status=status_line(history.standing, words),
        summaries=tuple(_summaries_between(history, record, words, addresses)),
        facts=facts_between(record.release, shown.records, words.language),
    )


def draft_redline_page(
    history: PolicyHistory,
    policy: Policy,
    old: Release,
    compared: Compared,
    title: str,
    language: str,
    addresses: Addresses,
) -> RedlinePage:
    """What the working text changes in the version that it goes on from, with its change notes."""
    words = words_for(language)
    page = _page(history, old, compared, title, language, addresses)
    return replace(
        page,
        title=words.changes_in_draft.format(version=old.version),
        new=PageLink(title, addresses.policy(policy.id)),
        status=words.status_draft,
        notes=dict(_draft_notes(policy, words.language)),
        facts=facts_between(old, kept_records(policy.records, history.on), words.language),
    )


def _page(
    history: PolicyHistory,
    old: Release,
    compared: Compared,
    title: str,
    language: str,
    addresses: Addresses,
) -> RedlinePage:
    """What all redlines have in common."""
    words = words_for(language)
    text_language = compared.new.text_language
    where = in_language(text_language, words)
    own_page = PageLink(title, addresses.policy(history.policy))
    return RedlinePage(
        policy_id=history.policy,
        words=words,
        language=language,
        text_language=text_language,
        title="",
        policy=own_page,
        old=_clean_text(old, words, addresses),
        new=own_page,
        status="",
        change="",
        change_label="",
        summaries=(),
        notes={},
        facts_label=record_words_for(words.language).facts_changed,
        facts=(),
        notice="" if text_language == language else words.notice_fallback_page.format(in_language=where),
        verdict=_verdict(compared.redline, words),
        counts=counts(compared.redline, text_language, words),
        sections=shown_sections(compared.redline, compared.numbers, words),
        ways=(
            PageLink(words.updates, addresses.updates(history.policy)),
            PageLink(words.compare_versions, addresses.compare(history.policy)),
        ),
    )


def _verdict(redline: Redline, words: Words) -> str:
    if not redline.is_empty:
        return ""
    blocks = (block for section in redline.sections for block in section.all_blocks)
    set_otherwise = any(span.kind is SpanKind.TYPOGRAPHY for block in blocks for span in block.spans)
    return words.same_words if set_otherwise else words.same_text


def _clean_text(release: Release, words: Words, addresses: Addresses) -> PageLink:
    day = shown_day(release.effective_from, words)
    text = words.go_to_version.format(version=release.version, date=day)
    return PageLink(text, addresses.version(release.policy, release.version))


def section_notes(release: Release, language: str) -> Iterator[tuple[str, Remark]]:
    """The change notes of a version by section, in the language or else in the one that prevails."""
    for section, notes in release.changes.items():
        code = language if language in notes else release.authoritative
        if notes.get(code):
            yield section, Remark(notes[code], "" if code == language else code)


def _draft_notes(policy: Policy, language: str) -> Iterator[tuple[str, Remark]]:
    for section in policy.sections:
        for code in (language, policy.authoritative):
            text = section.texts.get(code)
            if text and text.change:
                yield section.id, Remark(text.change, "" if code == language else code)
                break


def _summaries_between(
    history: PolicyHistory, record: VersionRecord, words: Words, addresses: Addresses
) -> Iterator[Remark]:
    """The summaries of the versions after one, up to the one in force, in order."""
    labels = [other.release.version for other in history.versions]
    assert history.shown is not None
    last = labels.index(history.shown.version)
    for other in history.versions[labels.index(record.release.version) + 1 : last + 1]:
        summary, code = summary_in(other.release, words.language)
        if summary and not other.standing.never_governed:
            version = other.release.version
            link = PageLink(
                words.changes_in.format(version=version), addresses.changes(history.policy, version)
            )
            yield Remark(summary, code, link)
