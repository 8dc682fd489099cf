"""What happened to policies, as dated events: the common source of changelogs and feeds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.model.release import Moment
from klartekst.model.standing import StandingKind


class EventKind(StrEnum):
    """What happened; the value is part of names that never change."""

    PUBLISHED = "published"
    IN_FORCE = "in-force"
    CORRECTION = "correction"
    TRANSLATION = "translation"
    WITHDRAWAL = "withdrawn"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Event:
    """Something that readers are told. ``number`` is that of an addition to the version, else 0.

    ``moment`` is when it could first be known or, for a version that takes effect, when it did.
    """

    policy: str
    kind: EventKind
    moment: Moment
    record: VersionRecord | None
    number: int = 0
    language: str = ""
    reason: str = ""

    @property
    def is_upcoming(self) -> bool:
        """Whether it speaks of a version that is still to take effect."""
        announced = self.record is not None and self.record.standing.kind is StandingKind.ANNOUNCED
        return announced and self.kind is EventKind.PUBLISHED

    @property
    def key(self) -> str:
        """A name for the event that no other event of the policy ever bears."""
        version = self.record.release.version if self.record else ""
        return "-".join(part for part in (self.kind.value, version, str(self.number or "")) if part)


def events_of(history: PolicyHistory) -> tuple[Event, ...]:
    """Everything that has happened to a policy up to the day of the history, newest first."""
    return newest_first(_events(history))


def newest_first(events: Iterable[Event]) -> tuple[Event, ...]:
    """Events by moment, the latest first; at one moment, by what they are about."""
    return tuple(sorted(events, key=lambda e: (e.moment.published, e.policy, e.key), reverse=True))


def _events(history: PolicyHistory) -> Iterator[Event]:
    for record in history.versions:
        yield from _version_events(history, record)
    if history.ended_on and history.ended_on <= history.on and history.versions:
        zone = history.versions[-1].release.time_zone
        ended = Moment(datetime.combine(history.ended_on, time(), ZoneInfo(zone)))
        yield Event(history.policy, EventKind.ENDED, ended, None)


def _version_events(history: PolicyHistory, record: VersionRecord) -> Iterator[Event]:
    release, policy = record.release, history.policy
    midnight = datetime.combine(release.effective_from, time(), ZoneInfo(release.time_zone))
    announced = release.moment.published < midnight
    yield Event(policy, EventKind.PUBLISHED, release.moment, record)
    governed = record.standing.kind is not StandingKind.ANNOUNCED and not record.standing.never_governed
    if governed and announced:
        yield Event(policy, EventKind.IN_FORCE, Moment(midnight, release.moment.recorded), record)
    for late in release.translations:
        yield Event(policy, EventKind.TRANSLATION, late.moment, record, late.number, late.language)
    for correction in release.corrections:
        yield Event(
            policy,
            EventKind.CORRECTION,
            correction.moment,
            record,
            correction.number,
            correction.language,
            correction.reason,
        )
    if release.withdrawal:
        withdrawn = release.withdrawal
        yield Event(
            policy, EventKind.WITHDRAWAL, withdrawn.moment, record, withdrawn.number, reason=withdrawn.reason
        )
