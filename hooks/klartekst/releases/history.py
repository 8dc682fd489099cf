"""How the sections of a policy came to be what they are, version by version."""

from collections.abc import Mapping
from datetime import date

from klartekst.model.edition import Edition, EditionSection
from klartekst.model.history import PolicyHistory, SectionChange, SectionChangeKind, VersionRecord
from klartekst.model.release import Release
from klartekst.model.standing import Standing
from klartekst.releases.timeline import Timeline, face, intervals, standing_of
from klartekst.wording.published import edition_of


def section_changes(old: Edition | None, new: Edition) -> tuple[SectionChange, ...]:
    """The sections whose words differ, in the order of the new text, removed ones last.

    Sections are paired by id, or by an id that the new one formerly had. A new number alone is no
    change of a section: it is the doing of another.
    """
    before = {section.id: section for section in old.sections} if old else {}
    paired = {section.id: _predecessor(section, before) for section in new.sections}
    found = [_change(section, paired[section.id]) for section in new.sections]
    kept = {section.id for section in paired.values() if section}
    removed = [s for s in before.values() if s.id not in kept]
    return (
        *(change for change in found if change),
        *(SectionChange(s.id, s.title, SectionChangeKind.REMOVED) for s in removed),
    )


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


def _predecessor(section: EditionSection, before: Mapping[str, EditionSection]) -> EditionSection | None:
    names = (section.id, *section.formerly)
    return next((before[name] for name in names if name in before), None)


def _change(section: EditionSection, old: EditionSection | None) -> SectionChange | None:
    if old is None:
        return SectionChange(section.id, section.title, SectionChangeKind.ADDED)
    if _words(section) != _words(old):
        return SectionChange(section.id, section.title, SectionChangeKind.CHANGED)
    return None


def _words(section: EditionSection) -> tuple[str, str, str]:
    """The section's words without its own number, which is repeated in those of its headings."""
    markdown = section.passage.markdown
    for heading in section.headings:
        markdown = markdown.replace(f" {heading.caption} {{", f" {heading.title} {{", 1)
        markdown = markdown.replace(f"{{#{heading.id}", "{#")
    return section.title, section.language, markdown.strip()
