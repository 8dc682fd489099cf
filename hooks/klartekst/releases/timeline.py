"""The timeline of a policy: which version governs on a day, and what could be read at a moment.

Two axes are kept apart. Valid time says which text governs on a day; publication time says what a
visitor could read at a moment. No last day is ever stored: it follows from what comes after, so
intervals can neither overlap nor leave a gap by mistake.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise

from klartekst.model.policy import Policy
from klartekst.model.release import Correction, FrozenText, Release
from klartekst.model.standing import Standing, StandingKind
from klartekst.releases.calendar import day_in_zone


class Reason(StrEnum):
    """Why no version governs on a day. The value is the sentence for people."""

    NEVER_RELEASED = "no version has been published"
    NOT_YET = "no version was in force yet"
    WITHDRAWN = "the version was withdrawn and none has taken its place"
    ENDED = "the policy has ended"


@dataclass(frozen=True, slots=True)
class Timeline:
    """Every version of a policy, by the day on which it takes effect.

    ``ended_on`` is the first day on which the policy no longer applies; ``time_zone`` is the one
    its days are counted in.
    """

    policy: str
    releases: tuple[Release, ...]
    time_zone: str
    ended_on: date | None = None


@dataclass(frozen=True, slots=True)
class Interval:
    """The days on which a version governs: from ``start``, up to but not including ``end``."""

    release: Release
    start: date
    end: date | None
    end_kind: StandingKind = StandingKind.SUPERSEDED

    def holds(self, day: date) -> bool:
        """Whether the version governs on the day."""
        return self.start <= day and (self.end is None or day < self.end)


@dataclass(frozen=True, slots=True)
class ShownText:
    """The words that a reader of a language is given for a version: their text, or another's.

    ``corrections`` counts the errata that are worked into it.
    """

    release: Release
    text: FrozenText
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Readable:
    """What could be read at a moment: the version in force, those announced, an older one at hand.

    ``older`` is the latest superseded version with a text in the reader's own language, where the
    version in force has none; it must never be shown as current.
    """

    current: ShownText | None
    announced: tuple[ShownText, ...]
    older: ShownText | None


def timeline_of(policy: Policy, releases: tuple[Release, ...]) -> Timeline:
    """The timeline of a policy with these releases."""
    ordered = sorted(releases, key=lambda r: (r.effective_from, r.moment.published))
    return Timeline(policy.id, tuple(ordered), policy.time_zone, policy.ended_on)


def intervals(timeline: Timeline) -> tuple[Interval, ...]:
    """The intervals in which versions govern, in order, without overlap.

    A version withdrawn before its first day never applied and leaves its predecessor in force; one
    withdrawn later ends on the day of its withdrawal, and nothing revives by itself (R7). One that
    was withdrawn on its very first day holds no day, but has ended its predecessor.
    """
    applied = [release for release in timeline.releases if not never_applied(release, timeline)]
    starts = [*(release.effective_from for release in applied), None]
    spans = zip(applied, pairwise(starts), strict=True)
    found = [_interval(release, following, timeline) for release, (_, following) in spans]
    return tuple(span for span in found if _began(span))


def never_applied(release: Release, timeline: Timeline) -> bool:
    """Whether the version was withdrawn before the first day on which it would have governed."""
    if release.withdrawal is None:
        return False
    return day_in_zone(release.withdrawal.moment.published, timeline.time_zone) < release.effective_from


def _began(span: Interval) -> bool:
    """Whether the version ever took effect, if only for the hours until it was withdrawn."""
    withdrawn_at_once = span.end == span.start and span.end_kind is StandingKind.WITHDRAWN
    return span.end is None or span.start < span.end or withdrawn_at_once


def _interval(release: Release, following: date | None, timeline: Timeline) -> Interval:
    withdrawn = release.withdrawal
    ends = [
        (timeline.ended_on, StandingKind.ENDED),
        (following, StandingKind.SUPERSEDED),
        (
            day_in_zone(withdrawn.moment.published, timeline.time_zone) if withdrawn else None,
            StandingKind.WITHDRAWN,
        ),
    ]
    known = [(day, status) for day, status in ends if day is not None]
    end, status = min(known, default=(None, StandingKind.SUPERSEDED), key=lambda e: e[0])
    return Interval(release, release.effective_from, end, status)


def governing(timeline: Timeline, day: date) -> Release | Reason:
    """The version that governs on a day, or why there is none (R13)."""
    for span in intervals(timeline):
        if span.holds(day):
            return span.release
    if timeline.ended_on and timeline.ended_on <= day:
        return Reason.ENDED
    if not timeline.releases:
        return Reason.NEVER_RELEASED
    started = [span for span in intervals(timeline) if span.start <= day]
    return Reason.WITHDRAWN if started else Reason.NOT_YET


def standing_of(release: Release, timeline: Timeline, day: date) -> Standing:
    """Where a version stands on a day: announced, in force, superseded, withdrawn or ended (R8).

    A version that never governed, because it was withdrawn before or the policy ended first, has no
    ``until``.
    """
    span = next((s for s in intervals(timeline) if s.release.version == release.version), None)
    return _standing(release, span, day)


def standings(timeline: Timeline, day: date) -> dict[str, Standing]:
    """Where each version stands on a day."""
    spans = {span.release.version: span for span in intervals(timeline)}
    return {r.version: _standing(r, spans.get(r.version), day) for r in timeline.releases}


def _standing(release: Release, span: Interval | None, day: date) -> Standing:
    start = release.effective_from
    if span is None:
        kind = StandingKind.WITHDRAWN if release.withdrawal else StandingKind.ENDED
        return Standing(kind, release.version, start)
    if day < start:
        return Standing(StandingKind.ANNOUNCED, release.version, start, span.end)
    kind = StandingKind.IN_FORCE if span.holds(day) else span.end_kind
    return Standing(kind, release.version, start, span.end)


def face(timeline: Timeline, day: date) -> tuple[Standing, Release | None]:
    """What a policy's own page shows on a day: the version in force, or the nearest there is to one.

    Before any is in force that is the first one announced; after a withdrawal without a successor,
    or after the policy's end, the last that governed. ``None`` for a policy never released.
    """
    current = governing(timeline, day)
    if isinstance(current, Release):
        return standing_of(current, timeline, day), current
    spans = intervals(timeline)
    past = [span.release for span in spans if span.start <= day]
    coming = [span.release for span in spans if span.start > day]
    shown = next(iter([*reversed(past), *coming, *reversed(timeline.releases)]), None)
    if shown is None:
        return Standing(StandingKind.DRAFT), None
    return standing_of(shown, timeline, day), shown


def known_at(timeline: Timeline, moment: datetime) -> Timeline:
    """The timeline as it was published up to a moment; what came later is not in it."""
    return replace(timeline, releases=tuple(_known(timeline.releases, moment)))


def _known(releases: tuple[Release, ...], moment: datetime) -> Iterator[Release]:
    for release in releases:
        if release.moment.published <= moment:
            withdrawal = release.withdrawal
            yield replace(
                release,
                corrections=tuple(c for c in release.corrections if c.moment.published <= moment),
                translations=tuple(t for t in release.translations if t.moment.published <= moment),
                withdrawal=withdrawal if withdrawal and withdrawal.moment.published <= moment else None,
            )


def as_known(timeline: Timeline, day: date, moment: datetime) -> Release | Reason:
    """The version that governs on a day, by what had been published at a moment (R13)."""
    return governing(known_at(timeline, moment), day)


def shown_text(release: Release, language: str) -> ShownText:
    """What a reader of a language is given for a version, with the corrections worked into it."""
    text = release.text_for(language)
    return ShownText(release, text, release.corrections_in(text.language))


def readable(timeline: Timeline, moment: datetime, language: str) -> Readable:
    """What a reader of a language could read at a moment (R13)."""
    known = known_at(timeline, moment)
    day = day_in_zone(moment, timeline.time_zone)
    current = governing(known, day)
    in_force = shown_text(current, language) if isinstance(current, Release) else None
    announced = [r for r in known.releases if _is_announced(r, known, day)]
    return Readable(
        current=in_force,
        announced=tuple(shown_text(release, language) for release in announced),
        older=_older_text(known, in_force, day, language),
    )


def _is_announced(release: Release, timeline: Timeline, day: date) -> bool:
    return standing_of(release, timeline, day).kind is StandingKind.ANNOUNCED


def _older_text(timeline: Timeline, current: ShownText | None, day: date, language: str) -> ShownText | None:
    if current is None or current.text.language == language:
        return None
    superseded = (
        release
        for release in reversed(timeline.releases)
        if standing_of(release, timeline, day).kind is StandingKind.SUPERSEDED
    )
    return next((shown_text(r, language) for r in superseded if r.text_in(language)), None)


def next_change(timeline: Timeline, day: date) -> date | None:
    """The next day on which another version governs, or none does, or the policy ends, if any is known."""
    edges = {edge for span in intervals(timeline) for edge in (span.start, span.end)}
    end = timeline.ended_on if timeline.releases else None
    return min((edge for edge in (*edges, end) if edge and edge > day), default=None)
