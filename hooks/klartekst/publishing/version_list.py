"""The list of a policy's versions, the latest first."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.model.release import Moment, Release
from klartekst.publishing.addresses import Addresses, PageLink
from klartekst.publishing.phrases import in_language, published_line, status_line, validity_line
from klartekst.wording.locale import language_name
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words

SHORT = 8
"""A list of so many versions stands on every page of the archive."""

_ON_EITHER_SIDE = 2


@dataclass(frozen=True, slots=True)
class Addition:
    """What came to a version after it was published, with the day.

    ``kind`` is ``translation``, ``correction`` or ``withdrawal``.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class VersionLine:
    """A line of the list of versions. ``changes`` leads to what the version changed, if to anything."""

    link: PageLink
    changes: PageLink | None
    validity: str
    published: str
    change: str
    status: str
    status_kind: str
    languages: str
    additions: tuple[Addition, ...]
    shown: bool = False


def version_lines(
    history: PolicyHistory, shown: Release | None, words: Words, addresses: Addresses, *, all_of_them: bool
) -> tuple[VersionLine, ...]:
    """The versions, the latest first day on top; the one that the page shows is marked.

    Without ``all_of_them``, a long list holds those on either side of the one shown, the latest and the
    one in force: a page of the archive does not grow with every version that comes after it.
    """
    records = history.versions
    if not all_of_them and len(records) > SHORT:
        records = tuple(_near(history, shown))
    lines = ((record, _line(record, words.language, addresses)) for record in reversed(records))
    return tuple(replace(line, shown=True) if record.release is shown else line for record, line in lines)


def _near(history: PolicyHistory, shown: Release | None) -> Iterator[VersionRecord]:
    last = len(history.versions) - 1
    places = [at for at, record in enumerate(history.versions) if record.release is shown]
    for at, record in enumerate(history.versions):
        is_beside = any(abs(at - place) <= _ON_EITHER_SIDE for place in places)
        if is_beside or at == last or record.release is history.shown:
            yield record


@lru_cache(maxsize=1024)
def _line(record: VersionRecord, language: str, addresses: Addresses) -> VersionLine:
    """The line of a version on pages that show others."""
    words, release = words_for(language), record.release
    names = (language_name(code, code) for code in release.languages)
    return VersionLine(
        link=PageLink(release.version, addresses.version(release.policy, release.version)),
        changes=changes_link(record, words, addresses),
        validity=validity_line(record.standing, words),
        published=published_line(release.moment, release.time_zone, words),
        change=getattr(words, f"change_{release.change.value}"),
        status=status_line(record.standing, words),
        status_kind=record.standing.kind.value.replace(" ", "-"),
        languages=", ".join(names),
        additions=tuple(_additions(release, words)),
    )


def changes_link(record: VersionRecord, words: Words, addresses: Addresses) -> PageLink | None:
    """The way to what a version changed, where there was one before it."""
    if not record.has_redline:
        return None
    release = record.release
    text = words.changes_in.format(version=release.version)
    return PageLink(text, addresses.changes(release.policy, release.version))


def _additions(release: Release, words: Words) -> Iterator[Addition]:
    version = release.version

    def dated(event: str, moment: Moment) -> str:
        return f"{event}. {published_line(moment, release.time_zone, words)}."

    for late in release.translations:
        where = in_language(late.language, words)
        event = words.event_translation.format(version=version, in_language=where)
        yield Addition("translation", dated(event, late.moment))
    for correction in release.corrections:
        where = in_language(correction.language, words)
        event = words.event_correction.format(version=version, in_language=where)
        yield Addition("correction", dated(event, correction.moment))
    if release.withdrawal:
        event = words.event_withdrawal.format(version=version)
        yield Addition("withdrawal", dated(event, release.withdrawal.moment))
