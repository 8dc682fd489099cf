"""How the sections of a policy came to be what they are, version by version."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from klartekst.model.edition import EditionSection
from klartekst.model.history import PolicyHistory, SectionChange, VersionRecord
from klartekst.model.release import Release
from klartekst.releases.timeline import Timeline, face, intervals, standings
from klartekst.storage.cache import Cache
from klartekst.storage.plain_values import PlainReader, plain
from klartekst.wording.published import edition_of
from klartekst.wording.section_changes import section_changes


def policy_history(timeline: Timeline, on: date, cache: Cache | None = None) -> PolicyHistory:
    """Everything there is to say on a day about a policy's versions, in the order of their first day.

    What the words of versions tell is remembered in a cache, by the whole timeline.
    """
    standing, shown = face(timeline, on)
    standing_of = standings(timeline, on)
    releases = timeline.releases
    records = (
        VersionRecord(release, standing_of[release.version], found.changes, found.last_changed, before)
        for release, before, found in zip(
            releases, _before(timeline), _remembered(timeline, cache), strict=True
        )
    )
    return PolicyHistory(timeline.policy, on, timeline.ended_on, standing, shown, tuple(records))


@dataclass(frozen=True, slots=True)
class _Sections:
    """What became of the sections in a version, and in which one each last changed."""

    changes: tuple[SectionChange, ...]
    last_changed: Mapping[str, str]


_MANY = tuple[_Sections, ...]


def _remembered(timeline: Timeline, cache: Cache | None) -> _MANY:
    question = f"sections of versions\n{timeline}" if cache else ""
    known = cache.find(question) if cache else None
    if known is not None:
        return PlainReader({}).read(_MANY, json.loads(known))
    found = tuple(_sections(timeline))
    if cache:
        cache.put(question, plain(found))
    return found


def _before(timeline: Timeline) -> Iterator[Release | None]:
    """For each version the one that governed before it."""
    governed = {span.release.version for span in intervals(timeline)}
    before: Release | None = None
    for release in timeline.releases:
        yield before
        if release.version in governed:
            before = release


def _sections(timeline: Timeline) -> Iterator[_Sections]:
    found: dict[str, _Sections] = {}
    for release, before in zip(timeline.releases, _before(timeline), strict=True):
        inherited = found[before.version].last_changed if before else {}
        found[release.version] = _sections_of(release, before, inherited)
        yield found[release.version]


def _sections_of(release: Release, before: Release | None, inherited: Mapping[str, str]) -> _Sections:
    edition = edition_of(release, release.authoritative)
    old = edition_of(before, before.authoritative) if before else None
    changes = section_changes(old, edition) if old else ()
    changed = {change.section for change in changes}
    return _Sections(
        changes=changes,
        last_changed={
            section.id: release.version
            if section.id in changed
            else _inherited(section, inherited) or release.version
            for section in edition.sections
        },
    )


def _inherited(section: EditionSection, latest: Mapping[str, str]) -> str | None:
    known = (latest.get(name) for name in (section.id, *section.formerly))
    return next((version for version in known if version), None)
