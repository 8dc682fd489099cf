"""What surrounds the text of a version: where it stands, what to know about it, the other versions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.model.release import Release
from klartekst.model.standing import Standing, StandingKind
from klartekst.publishing.addresses import Addresses, PageLink
from klartekst.publishing.phrases import in_language, local_day, shown_day, status_line
from klartekst.publishing.version_list import SHORT, VersionLine, version_lines
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words

COMING = "coming"
"""The kind of banner that names a version to come."""


@dataclass(frozen=True, slots=True)
class Banner:
    """Something to know before reading, with ways onward.

    ``effective`` is the first day of a version that the notice announces, as ``2027-01-01``: a page
    that has not been built since then can tell by it.
    """

    kind: str
    text: str
    links: tuple[PageLink, ...] = ()
    effective: str = ""


@dataclass(frozen=True, slots=True)
class HeadLink:
    """A typed link in the page's head (RFC 5829, RFC 7089)."""

    rel: str
    address: str
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class VersionFrame:
    """The frame of a page that shows a text of a policy.

    ``versions`` are those worth naming here, and ``all_versions`` leads to the list of all where that is
    another one. ``last_changed`` gives for each section when its words last changed, with a link to the
    changelog, ``same_section`` where the section is in the version in force, if that is another one.
    ``comparing`` are the ways to see versions side by side, where there are several, and ``sections`` the
    page on which each section has its history. ``indexed`` is whether search engines may list the
    page: only the text in force is.
    """

    standing: Standing
    status: str
    banners: tuple[Banner, ...]
    versions: tuple[VersionLine, ...]
    all_versions: PageLink | None
    last_changed: Mapping[str, PageLink]
    same_section: Mapping[str, PageLink]
    head_links: tuple[HeadLink, ...]
    updates: str
    comparing: tuple[PageLink, ...]
    sections: str
    permanent: str
    markdown: str
    checksum: str
    indexed: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """Which text a page shows: a release, or the working text where there is none.

    ``own_page`` is the policy's own page, whose text changes; ``before`` is the number of a
    correction where the page shows the text as it was before that.
    """

    release: Release | None
    own_page: bool
    before: int = 0
    is_draft: bool = False


def version_frame(
    history: PolicyHistory, shown: Shown, title: str, language: str, addresses: Addresses
) -> VersionFrame:
    """The frame for readers of a language."""
    words = words_for(language)
    release = shown.release
    record = history.record(release.version) if release else None
    standing = Standing(StandingKind.DRAFT) if shown.is_draft or record is None else record.standing
    published = None if shown.is_draft else release
    return VersionFrame(
        standing=standing,
        status=status_line(standing, words),
        banners=tuple(_banners(history, shown, record, title, language, addresses)),
        versions=version_lines(history, published, words, addresses, all_of_them=shown.own_page),
        all_versions=_all_versions(history, shown, words, addresses),
        last_changed={} if shown.is_draft else dict(_last_changed(history, record, words, addresses)),
        same_section=dict(_same_section(history, record, words, addresses)),
        head_links=tuple(_head_links(history, record, addresses)),
        updates=addresses.updates(history.policy) if history.versions else "",
        comparing=_comparing(history, words, addresses),
        sections=addresses.sections(history.policy) if len(history.versions) > 1 else "",
        permanent=_permanent(published, shown.before, addresses) if published else "",
        markdown=_markdown(published, shown.before, addresses) if published else "",
        checksum=_checksum(published, shown.before, language) if published else "",
        indexed=not shown.is_draft
        and (shown.own_page or (standing.kind is StandingKind.IN_FORCE and not shown.before)),
    )


def _comparing(history: PolicyHistory, words: Words, addresses: Addresses) -> tuple[PageLink, ...]:
    if len(history.versions) < 2:
        return ()
    return (
        PageLink(words.compare_versions, addresses.compare(history.policy)),
        PageLink(words.history_link, addresses.sections(history.policy)),
    )


def _all_versions(
    history: PolicyHistory, shown: Shown, words: Words, addresses: Addresses
) -> PageLink | None:
    if shown.own_page or len(history.versions) <= SHORT or history.shown is None:
        return None
    text = f"{words.versions} ({len(history.versions)})"
    return PageLink(text, addresses.policy(history.policy, "history"))


def _permanent(release: Release, before: int, addresses: Addresses) -> str:
    if before:
        return addresses.uncorrected(release.policy, release.version, before)
    return addresses.version(release.policy, release.version)


def _markdown(release: Release, before: int, addresses: Addresses) -> str:
    return "" if before else addresses.markdown(release.policy, release.version)


def _checksum(release: Release, before: int, language: str) -> str:
    """That of the text on the page: of the corrected one, or of the one that a correction replaced."""
    replaced = [c.replaced for c in release.corrections if c.number == before]
    return replaced[0] if replaced else release.text_for(language).checksum


def _banners(
    history: PolicyHistory,
    shown: Shown,
    record: VersionRecord | None,
    title: str,
    language: str,
    addresses: Addresses,
) -> Iterator[Banner]:
    words = words_for(language)
    if shown.is_draft or record is None:
        yield from _draft_banners(history, words, addresses)
        return
    onward = _onward(history, record, words, addresses)
    standing, release = record.standing, record.release
    if standing.kind is StandingKind.ANNOUNCED:
        day = shown_day(release.effective_from, words)
        changes = _see_changes(record, words, addresses)
        yield Banner("announced", words.banner_announced.format(date=day), (*onward, *changes))
    elif standing.kind is StandingKind.WITHDRAWN:
        yield Banner("withdrawn", _withdrawn_text(record, words), onward)
    elif standing.kind is StandingKind.ENDED and standing.until:
        dates = {"date": shown_day(standing.until, words), "until": _last_day(standing, words)}
        yield Banner("ended", words.banner_ended.format(policy=title, **dates))
    elif standing.kind is StandingKind.SUPERSEDED and standing.since:
        dates = {"date": shown_day(standing.since, words), "until": _last_day(standing, words)}
        since = (
            (PageLink(words.see_changes_since, addresses.since(release.policy, release.version)),)
            if history.has_since(record)
            else ()
        )
        yield Banner("older", words.banner_older.format(**dates), (*onward, *since))
    yield from _correction_banners(shown, release, language, words, addresses)
    if shown.own_page:
        yield from _coming_banners(history, release, words, addresses)
        yield from _older_translation(history, release, language, words, addresses)


def _draft_banners(history: PolicyHistory, words: Words, addresses: Addresses) -> Iterator[Banner]:
    """What the draft is held against, the way to what is in force, and what is announced beside that."""
    latest = history.latest
    if latest is None:
        yield Banner("draft", words.banner_draft_unreleased)
        return
    changes = PageLink(words.see_changes, addresses.draft_changes(history.policy))
    links = [_way_to(latest, words, addresses), changes]
    shown = history.shown
    if shown and shown is not latest and history.standing.kind is StandingKind.IN_FORCE:
        links.append(_way_to(shown, words, addresses))
    day = shown_day(latest.effective_from, words)
    yield Banner("draft", words.banner_draft.format(version=latest.version, date=day), tuple(links))
    yield from _coming_banners(history, latest, words, addresses)


def _way_to(release: Release, words: Words, addresses: Addresses) -> PageLink:
    """The link to a version's own page."""
    day = shown_day(release.effective_from, words)
    text = words.go_to_version.format(version=release.version, date=day)
    return PageLink(text, addresses.version(release.policy, release.version))


def _onward(
    history: PolicyHistory, record: VersionRecord, words: Words, addresses: Addresses
) -> tuple[PageLink, ...]:
    """The link to the version in force, unless that is the one shown or there is none."""
    in_force = history.shown
    if in_force is None or in_force is record.release or history.standing.kind is not StandingKind.IN_FORCE:
        return ()
    day = shown_day(in_force.effective_from, words)
    text = words.go_to_version.format(version=in_force.version, date=day)
    return (PageLink(text, addresses.policy(history.policy)),)


def _withdrawn_text(record: VersionRecord, words: Words) -> str:
    withdrawal = record.release.withdrawal
    assert withdrawal is not None, "a withdrawn version has a withdrawal"
    day = shown_day(local_day(withdrawal.moment, record.release.time_zone), words)
    form = words.banner_withdrawn if record.standing.until else words.banner_withdrawn_before
    return f"{form.format(date=day)} {words.reason.format(reason=withdrawal.reason)}"


def _correction_banners(
    shown: Shown, release: Release, language: str, words: Words, addresses: Addresses
) -> Iterator[Banner]:
    for correction in release.corrections_in(release.text_for(language).language):
        day = shown_day(local_day(correction.moment, release.time_zone), words)
        reason = words.reason.format(reason=correction.reason)
        version = addresses.version(release.policy, release.version)
        if shown.before == correction.number:
            link = PageLink(words.go_to_corrected, version)
            yield Banner("uncorrected", words.banner_before_correction.format(date=day), (link,))
        elif not shown.before:
            before = addresses.uncorrected(release.policy, release.version, correction.number)
            link = PageLink(words.go_to_uncorrected, before)
            yield Banner("corrected", f"{words.banner_corrected.format(date=day)} {reason}", (link,))


def _coming_banners(
    history: PolicyHistory, release: Release, words: Words, addresses: Addresses
) -> Iterator[Banner]:
    """A notice on the text in force for each version that is announced."""
    for record in history.versions:
        if record.standing.kind is StandingKind.ANNOUNCED and record.release is not release:
            version = record.release.version
            day = shown_day(record.release.effective_from, words)
            link = PageLink(words.read_announced, addresses.version(history.policy, version))
            changes = _see_changes(record, words, addresses)
            text = words.notice_announced.format(version=version, date=day)
            yield Banner(COMING, text, (link, *changes), record.release.effective_from.isoformat())


def _see_changes(record: VersionRecord, words: Words, addresses: Addresses) -> tuple[PageLink, ...]:
    """The link to what a version changed, for a notice that names the version."""
    if not record.has_redline:
        return ()
    return (PageLink(words.see_changes, addresses.changes(record.release.policy, record.release.version)),)


def _older_translation(
    history: PolicyHistory, release: Release, language: str, words: Words, addresses: Addresses
) -> Iterator[Banner]:
    """Where the text in force is not translated: the latest older version that is, marked as older (R6)."""
    if release.text_in(language):
        return
    older = [
        record.release
        for record in history.versions
        if record.standing.kind is StandingKind.SUPERSEDED and record.release.text_in(language)
    ]
    if older:
        where = in_language(language, words)
        link = PageLink(
            words.read_older_translation.format(in_language=where),
            addresses.version(history.policy, older[-1].version),
        )
        text = words.older_translation.format(version=older[-1].version, in_language=where)
        yield Banner("older-translation", text, (link,))


def _same_section(
    history: PolicyHistory, record: VersionRecord | None, words: Words, addresses: Addresses
) -> Iterator[tuple[str, PageLink]]:
    """The way from each section to the same one in the version in force."""
    if record is None or history.shown is None or not _onward(history, record, words, addresses):
        return
    version = history.shown.version
    text = words.go_to_same_section.format(version=version)
    for section in history.record(version).last_changed:
        if section in record.last_changed:
            yield section, PageLink(text, addresses.policy(history.policy, section))


def _last_changed(
    history: PolicyHistory, record: VersionRecord | None, words: Words, addresses: Addresses
) -> Iterator[tuple[str, PageLink]]:
    for section, version in record.last_changed.items() if record else ():
        since = history.record(version).release.effective_from
        text = words.last_changed.format(date=shown_day(since, words), version=version)
        yield section, PageLink(text, addresses.updates(history.policy, f"v-{version}"))


def _head_links(
    history: PolicyHistory, record: VersionRecord | None, addresses: Addresses
) -> Iterator[HeadLink]:
    """The version's neighbours on the timeline, the version in force and the log of all (RFC 5829)."""
    if record is None:
        return
    policy = history.policy
    yield HeadLink("version-history", addresses.updates(policy))
    if history.shown and history.standing.kind is StandingKind.IN_FORCE:
        yield HeadLink("latest-version", addresses.version(policy, history.shown.version))
    at = history.versions.index(record)
    if at > 0:
        before = history.versions[at - 1].release.version
        yield HeadLink("predecessor-version", addresses.version(policy, before))
    if at + 1 < len(history.versions):
        after = history.versions[at + 1].release.version
        yield HeadLink("successor-version", addresses.version(policy, after))


def _last_day(standing: Standing, words: Words) -> str:
    assert standing.until is not None, "only for a standing that has an end"
    return shown_day(standing.until - timedelta(days=1), words)
