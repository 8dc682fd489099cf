"""The changelog ("Oppdateringer") of a policy or of the site, as values that a template can lay out."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from klartekst.model.history import PolicyHistory, SectionChange, SectionChangeKind, VersionRecord
from klartekst.model.records import Records
from klartekst.model.release import Notification, Release
from klartekst.publishing.addresses import Addresses, PageLink
from klartekst.publishing.events import Event, EventKind, events_of, newest_first
from klartekst.publishing.phrases import in_language, local_day, published_line, shown_day
from klartekst.publishing.version_list import changes_link
from klartekst.wording.locale import join_list
from klartekst.wording.published import captions_of
from klartekst.wording.record_changes import fact_changes
from klartekst.wording.record_words.choice import record_words_for
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words


@dataclass(frozen=True, slots=True)
class ChangedSection:
    """A section that a version changed: a link to it in that version, what kind of change, the note."""

    link: PageLink
    label: str
    note: str
    note_language: str


@dataclass(frozen=True, slots=True)
class Update:
    """An entry of a changelog. ``iso_date`` is its day for machines, ``date`` the same for people.

    ``facts`` says which facts of the records have changed, one sentence for each.
    """

    key: str
    anchor: str
    kind: str
    policy_id: str
    upcoming: bool
    policy: PageLink
    heading: PageLink
    iso_date: str
    date: str
    change: str
    change_label: str
    summary: str
    summary_language: str
    sections: tuple[ChangedSection, ...]
    facts_label: str
    facts: tuple[str, ...]
    remarks: tuple[str, ...]
    changes: PageLink | None


@dataclass(frozen=True, slots=True)
class UpdatesPage:
    """A changelog: announced changes first, then what has been published, newest first.

    ``policy`` is empty for the changelog of the whole site.
    """

    policy: str
    language: str
    words: Words
    title: str
    upcoming: tuple[Update, ...]
    past: tuple[Update, ...]
    atom: str
    json_feed: str


def policy_updates(history: PolicyHistory, title: str, language: str, addresses: Addresses) -> UpdatesPage:
    """The changelog of a policy, whose title in the reader's language is given."""
    words = words_for(language)
    updates = [_update(event, title, words.language, addresses) for event in events_of(history)]
    heading = words.updates_of.format(policy=title)
    return _page(history.policy, language, heading, updates, addresses)


def site_updates(
    histories: Iterable[PolicyHistory], titles: Mapping[str, str], language: str, addresses: Addresses
) -> UpdatesPage:
    """The changelog of all policies, whose titles in the reader's language are given."""
    words = words_for(language)
    events = newest_first(event for history in histories for event in events_of(history))
    updates = [_update(event, titles[event.policy], words.language, addresses) for event in events]
    return _page("", language, words.updates_all, updates, addresses)


def _page(policy: str, language: str, title: str, updates: list[Update], addresses: Addresses) -> UpdatesPage:
    return UpdatesPage(
        policy=policy,
        language=language,
        words=words_for(language),
        title=title,
        upcoming=tuple(update for update in updates if update.upcoming),
        past=tuple(update for update in updates if not update.upcoming),
        atom=addresses.atom(policy),
        json_feed=addresses.json_feed(policy),
    )


# Each stands in two changelogs: that of its policy, and that of the site.
@lru_cache(maxsize=2048)
def _update(event: Event, title: str, language: str, addresses: Addresses) -> Update:
    words, record = words_for(language), event.record
    release = record.release if record else None
    day = local_day(event.moment, release.time_zone if release else "UTC")
    tells_all = event.kind is EventKind.PUBLISHED
    summary, summary_language = summary_in(release, words.language) if release and tells_all else ("", "")
    change = release.change.value if release and tells_all else ""
    return Update(
        key=event.key,
        anchor=anchor_of(event),
        kind=event.kind.value,
        policy_id=event.policy,
        upcoming=event.is_upcoming,
        policy=PageLink(title, addresses.policy(event.policy)),
        heading=PageLink(_heading(event, title, words), _target(event, addresses)),
        iso_date=day.isoformat(),
        date=shown_day(day, words),
        change=change,
        change_label=getattr(words, f"change_{change}") if change else "",
        summary=summary,
        summary_language=summary_language,
        sections=tuple(changed_sections(record, words, addresses)) if record and tells_all else (),
        facts_label=record_words_for(words.language).facts_changed,
        facts=changed_facts(record, words.language) if record and tells_all else (),
        remarks=tuple(_remarks(event, words)),
        changes=changes_link(record, words, addresses) if record and tells_all else None,
    )


def anchor_of(event: Event) -> str:
    """Where the event stands on its policy's changelog; a version's own entry has the shortest name."""
    if event.kind is EventKind.PUBLISHED and event.record:
        return f"v-{event.record.release.version}"
    return event.key


def _heading(event: Event, title: str, words: Words) -> str:
    if event.record is None:
        return words.event_ended.format(policy=title)
    release = event.record.release
    day = shown_day(release.effective_from, words)
    where = in_language(event.language, words) if event.language else ""
    form = {
        EventKind.PUBLISHED: words.event_announced if event.is_upcoming else words.event_version,
        EventKind.IN_FORCE: words.event_in_force,
        EventKind.TRANSLATION: words.event_translation,
        EventKind.CORRECTION: words.event_correction,
        EventKind.WITHDRAWAL: words.event_withdrawal,
    }[event.kind]
    return form.format(version=release.version, date=day, in_language=where)


def _target(event: Event, addresses: Addresses) -> str:
    if event.record is None:
        return addresses.policy(event.policy)
    return addresses.version(event.policy, event.record.release.version)


def summary_in(release: Release, language: str) -> tuple[str, str]:
    """The summary in the reader's language, else in the authoritative one, with the language it is in."""
    for code in (language, release.authoritative, *release.summary):
        if release.summary.get(code):
            return release.summary[code], "" if code == language else code
    return "", ""


def changed_sections(record: VersionRecord, words: Words, addresses: Addresses) -> Iterator[ChangedSection]:
    """Each changed section under its title in the reader's language, with the note on it."""
    release = record.release
    titles = captions_of(release, words.language)
    for change in record.changes:
        notes = release.changes.get(change.section, {})
        language = words.language if words.language in notes else release.authoritative
        yield ChangedSection(
            link=_section_link(change, titles, release, addresses),
            label=getattr(words, f"section_{change.kind.value}"),
            note=notes.get(language, ""),
            note_language="" if language == words.language else language,
        )


def changed_facts(record: VersionRecord, language: str) -> tuple[str, ...]:
    """What a version changed in the records of the one before it, in the language's words."""
    return facts_between(record.before, record.release.records, language) if record.before else ()


def facts_between(old: Release, new: Records | None, language: str) -> tuple[str, ...]:
    """What differs between the records of a version and others, in the language's words."""
    changes = fact_changes(old.records, new, language, old.authoritative)
    return tuple(change.sentence for change in changes)


def _section_link(
    change: SectionChange, titles: Mapping[str, str], release: Release, addresses: Addresses
) -> PageLink:
    if change.kind is SectionChangeKind.REMOVED:
        return PageLink(change.title, "")
    address = addresses.version(release.policy, release.version, change.section)
    return PageLink(titles.get(change.section, change.title), address)


def _remarks(event: Event, words: Words) -> Iterator[str]:
    if event.kind is EventKind.PUBLISHED and event.record:
        release = event.record.release
        yield published_line(release.moment, release.time_zone, words)
        if not event.record.standing.never_governed:
            yield words.effective_on.format(date=shown_day(release.effective_from, words))
        yield from _release_remarks(release, words)
    if event.kind in (EventKind.CORRECTION, EventKind.WITHDRAWAL) and event.reason:
        yield words.reason.format(reason=event.reason)
    has_own_moment = event.kind not in (EventKind.PUBLISHED, EventKind.IN_FORCE)
    if event.moment.recorded and event.record and has_own_moment:
        yield published_line(event.moment, event.record.release.time_zone, words)


def _release_remarks(release: Release, words: Words) -> Iterator[str]:
    if release.notified:
        yield _notified(release.notified, words)
    if release.short_notice:
        yield words.short_notice.format(reason=release.short_notice)
    if release.retroactive and release.moment.witnessed:
        yield words.retroactive.format(
            published=shown_day(local_day(release.moment, release.time_zone), words),
            date=shown_day(release.effective_from, words),
            reason=release.retroactive,
        )
    elif release.retroactive:
        yield words.reason.format(reason=release.retroactive)


def _notified(notified: Notification, words: Words) -> str:
    channels = [getattr(words, f"channel_{channel}", channel) for channel in notified.by]
    day = shown_day(notified.on, words)
    return words.notified.format(date=day, channels=join_list(channels, words.language))
