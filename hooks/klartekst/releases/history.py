"""How the sections of a policy came to be what they are, version by version."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date

from klartekst.model.edition import EditionSection
from klartekst.model.history import PolicyHistory, SectionChange, VersionRecord
from klartekst.model.release import Release
from klartekst.releases.timeline import Timeline, face, intervals, standings
from klartekst.storage.cache import Cache
from klartekst.storage.crew import WORTHWHILE, answers
from klartekst.storage.plain_values import PlainReader, plain
from klartekst.wording.published import edition_of
from klartekst.wording.section_changes import section_changes


def policy_history(timeline: Timeline, on: date, cache: Cache | None = None) -> PolicyHistory:
    """Everything there is to say on a day about a policy's versions, in the order of their first day.

    What the words of versions tell is remembered in a cache, by the whole timeline.
    """
    (history,) = policy_histories([(timeline, on)], cache)
    return history


def policy_histories(
    timelines: Sequence[tuple[Timeline, date]], cache: Cache | None = None, processes: int = 1
) -> Iterator[PolicyHistory]:
    """The history of each policy on its day; what is not known is found by many processes if that pays."""
    found = _remembered([timeline for timeline, _ in timelines], cache, processes)
    for (timeline, on), sections in zip(timelines, found, strict=True):
        standing, shown = face(timeline, on)
        standing_of = standings(timeline, on)
        records = (
            VersionRecord(release, standing_of[release.version], told.changes, told.last_changed, before)
            for release, before, told in zip(timeline.releases, _before(timeline), sections, strict=True)
        )
        yield PolicyHistory(timeline.policy, on, timeline.ended_on, standing, shown, tuple(records))


@dataclass(frozen=True, slots=True)
class _Sections:
    """What became of the sections in a version, and in which one each last changed."""

    changes: tuple[SectionChange, ...]
    last_changed: Mapping[str, str]


_MANY = tuple[_Sections, ...]


def _remembered(timelines: Sequence[Timeline], cache: Cache | None, processes: int) -> Iterator[_MANY]:
    known = [cache.find(_question(timeline)) if cache else None for timeline in timelines]
    unknown = [timeline for timeline, found in zip(timelines, known, strict=True) if found is None]
    versions = sum(len(timeline.releases) for timeline in unknown)
    with closing(answers(_sections, unknown, processes if versions >= WORTHWHILE else 1, least=2)) as new:
        for timeline, found in zip(timelines, known, strict=True):
            if found is not None:
                yield PlainReader({}).read(_MANY, json.loads(found))
                continue
            sections = next(new)
            if cache:
                cache.put(_question(timeline), plain(sections))
            yield sections


def _question(timeline: Timeline) -> str:
    return f"sections of versions\n{timeline}"


def _before(timeline: Timeline) -> Iterator[Release | None]:
    """For each version the one that governed before it."""
    governed = {span.release.version for span in intervals(timeline)}
    before: Release | None = None
    for release in timeline.releases:
        yield before
        if release.version in governed:
            before = release


def _sections(timeline: Timeline) -> _MANY:
    """What became of the sections in each version, in order."""
    found: dict[str, _Sections] = {}
    for release, before in zip(timeline.releases, _before(timeline), strict=True):
        inherited = found[before.version].last_changed if before else {}
        found[release.version] = _sections_of(release, before, inherited)
    return tuple(found.values())


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
