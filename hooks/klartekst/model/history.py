"""What there is to say about a policy's versions on a day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from klartekst.model.release import Release
from klartekst.model.standing import Standing


class SectionChangeKind(StrEnum):
    """What became of a section from one version to the next."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class SectionChange:
    """A section that differs from its predecessor. ``title`` is the new one, or the last it had."""

    section: str
    title: str
    kind: SectionChangeKind


# There is one for each version: what is said of it is made once for all pages that say it.
@dataclass(frozen=True, slots=True, eq=False)
class VersionRecord:
    """A version with where it stands, and what it changed in the one that governed before it.

    ``before`` is that one, and ``None`` for a first version. ``last_changed`` gives for each of its
    sections the version in which its words last changed.
    """

    release: Release
    standing: Standing
    changes: tuple[SectionChange, ...]
    last_changed: Mapping[str, str]
    before: Release | None = None

    @property
    def has_redline(self) -> bool:
        """Whether it can be shown what the version changed."""
        return self.before is not None and self.before.shares_language_with(self.release)


@dataclass(frozen=True, slots=True)
class PolicyHistory:
    """All versions of a policy as of a day, by the first day of each.

    ``shown`` is the one on the policy's own page and ``standing`` where that one stands; ``None``
    and a draft for a policy that was never released.
    """

    policy: str
    on: date
    ended_on: date | None
    standing: Standing
    shown: Release | None
    versions: tuple[VersionRecord, ...]

    @property
    def latest(self) -> Release | None:
        """The version that a draft is held against; after every version was withdrawn, the one shown."""
        return last_standing(tuple(record.release for record in self.versions)) or self.shown

    def record(self, version: str) -> VersionRecord:
        """The record of a version that is in this history."""
        return next(record for record in self.versions if record.release.version == version)

    def has_since(self, record: VersionRecord) -> bool:
        """Whether the version governed once, and can be compared with the one that is shown now."""
        shown = self.shown
        return (
            shown is not None
            and record.release is not shown
            and record.release.effective_from < shown.effective_from
            and not record.standing.never_governed
            and record.release.shares_language_with(shown)
        )


def last_standing(releases: tuple[Release, ...]) -> Release | None:
    """The latest version that was not withdrawn: the one that readers compare a new one with."""
    return next((release for release in reversed(releases) if release.withdrawal is None), None)
