"""How each section of a policy came to be what it is, version by version."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.model.redline import RedlineStatus
from klartekst.model.release import Release
from klartekst.publishing.addresses import Addresses, PageLink
from klartekst.publishing.phrases import shown_day, validity_line
from klartekst.publishing.redline_blocks import BlockGroup
from klartekst.publishing.redline_page import Compared, Remark, section_notes
from klartekst.publishing.redline_view import ShownSection, shown_sections
from klartekst.wording.published import edition_of
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words


@dataclass(frozen=True, slots=True)
class SectionStep:
    """What a version did to a section: when, why, and the words it changed.

    ``language`` is that of the words, where it is not the page's.
    """

    version: PageLink
    validity: str
    states: tuple[str, ...]
    note: Remark | None
    groups: tuple[BlockGroup, ...]
    language: str


@dataclass(frozen=True, slots=True)
class SectionStory:
    """A section with what versions did to it, the latest first.

    ``unchanged_since`` is a sentence where none has changed its words since it came; ``text`` leads to
    the section, where it still stands.
    """

    id: str
    former_ids: tuple[str, ...]
    caption: str
    text: PageLink | None
    steps: tuple[SectionStep, ...]
    unchanged_since: str


@dataclass(frozen=True, slots=True)
class SectionHistoryPage:
    """The histories of all sections, in the order of the text, removed ones last."""

    policy_id: str
    words: Words
    language: str
    title: str
    policy: PageLink
    stories: tuple[SectionStory, ...]
    ways: tuple[PageLink, ...]


FindRedline = Callable[[VersionRecord], Compared | None]
"""What a version changed in the one before it, for the readers of the page."""


def section_history_page(
    history: PolicyHistory,
    shown: Release,
    redline: FindRedline,
    title: str,
    language: str,
    addresses: Addresses,
) -> SectionHistoryPage:
    """The page for readers of a language; ``shown`` is the version whose sections stand first, in order.

    A version that was withdrawn before its first day changed nothing that ever governed, and is left out.
    """
    words = words_for(language)
    lives: dict[str, _Life] = {}
    for record in history.versions:
        if not record.standing.never_governed:
            lives = _grown(lives, record, redline(record), language)
    current = {section.id: section.caption for section in edition_of(shown, language).sections}
    gone = [section_id for section_id in lives if section_id not in current]
    return SectionHistoryPage(
        policy_id=history.policy,
        words=words,
        language=language,
        title=words.history_of_sections.format(policy=title),
        policy=PageLink(title, addresses.policy(history.policy)),
        stories=tuple(
            SectionStory(
                id=section_id,
                former_ids=lives[section_id].former_ids,
                caption=current.get(section_id, lives[section_id].title),
                text=_text(section_id, shown, words, addresses) if section_id in current else None,
                steps=tuple(_steps(lives[section_id], words, addresses)),
                unchanged_since=_unchanged(lives[section_id], words),
            )
            for section_id in (*current, *gone)
        ),
        ways=(
            PageLink(words.updates, addresses.updates(history.policy)),
            PageLink(words.compare_versions, addresses.compare(history.policy)),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Life:
    """A section so far: its latest title, its first version, its former ids, and what versions changed."""

    title: str
    first: str
    former_ids: tuple[str, ...] = ()
    changes: tuple[tuple[VersionRecord, Compared, ShownSection], ...] = ()


def _grown(
    lives: dict[str, _Life], record: VersionRecord, compared: Compared | None, language: str
) -> dict[str, _Life]:
    """The lives of all sections after a version. A renamed section goes on under its new id."""
    grown = dict(lives)
    version = record.release.version
    for section in edition_of(record.release, language).sections:
        former = next((name for name in section.formerly if name in grown), None)
        if former and section.id not in grown:
            life = grown.pop(former)
            grown[section.id] = replace(life, former_ids=(*life.former_ids, former))
        known = grown.get(section.id)
        grown[section.id] = replace(known, title=section.title) if known else _Life(section.title, version)
    if compared is None:
        return grown
    for shown in shown_sections(compared.redline, compared.numbers, words_for(language)):
        if not shown.unchanged and shown.id in grown:
            life = grown[shown.id]
            grown[shown.id] = replace(life, changes=((record, compared, shown), *life.changes))
    return grown


def _steps(life: _Life, words: Words, addresses: Addresses) -> Iterator[SectionStep]:
    for record, compared, shown in life.changes:
        release = record.release
        has_words = shown.status in (RedlineStatus.CHANGED, RedlineStatus.MOVED)
        groups = tuple(group for group in shown.groups if not group.folded) if has_words else ()
        language = compared.new.text_language
        yield SectionStep(
            version=PageLink(
                words.changes_in.format(version=release.version),
                addresses.changes(release.policy, release.version, shown.id),
            ),
            validity=validity_line(record.standing, words),
            states=shown.states,
            note=dict(section_notes(release, words.language)).get(shown.id),
            groups=groups,
            language="" if language == words.language else language,
        )


def _text(section_id: str, shown: Release, words: Words, addresses: Addresses) -> PageLink:
    day = shown_day(shown.effective_from, words)
    text = words.go_to_version.format(version=shown.version, date=day)
    return PageLink(text, addresses.version(shown.policy, shown.version, section_id))


def _unchanged(life: _Life, words: Words) -> str:
    return "" if life.changes else words.never_changed.format(version=life.first)
