"""How the sections of a policy came to be what they are, version by version."""

from collections.abc import Mapping
from datetime import date

from klartekst.model.edition import EditionSection
from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.model.release import Release
from klartekst.model.standing import Standing
from klartekst.releases.timeline import Timeline, face, intervals, standing_of
from klartekst.wording.published import edition_of
from klartekst.wording.section_changes import section_changes


def policy_history(timeline: Timeline, on: date) -> PolicyHistory:
    """Everything there is to say on a day about a policy's versions, in the order of their first day."""
    standing, shown = face(timeline, on)
    spans = {span.release.version: span for span in intervals(timeline)}
    records: list[VersionRecord] = []
    before: VersionRecord | None = None
    for release in timeline.releases:
        record = _record(release, before, standing_of(release, timeline, on))
        records.append(record)
        if release.version in spans:
            before = record
    return PolicyHistory(timeline.policy, on, timeline.ended_on, standing, shown, tuple(records))


def _record(release: Release, before: VersionRecord | None, standing: Standing) -> VersionRecord:
    edition = edition_of(release, release.authoritative)
    old = edition_of(before.release, before.release.authoritative) if before else None
    changes = section_changes(old, edition) if old else ()
    changed = {change.section for change in changes}
    inherited = dict(before.last_changed) if before else {}
    return VersionRecord(
        release=release,
        standing=standing,
        changes=changes,
        last_changed={
            section.id: release.version
            if section.id in changed
            else _inherited(section, inherited) or release.version
            for section in edition.sections
        },
        before=before.release if before else None,
    )


def _inherited(section: EditionSection, latest: Mapping[str, str]) -> str | None:
    known = (latest.get(name) for name in (section.id, *section.formerly))
    return next((version for version in known if version), None)
