"""The picture of a policy's timeline: a lane for each language, a bar for each version, as numbers.

The picture is 360 units wide and made for a phone; on a wider screen its bars grow and its words do
not. Everything in it is also said in the table of versions.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.model.standing import StandingKind
from klartekst.publishing.phrases import local_day

WIDTH, LEFT, RIGHT = 360, 40, 12
LANE, TOP, FOOT = 34, 24, 26
_LABEL_ROOM = 8.5
"""Units that a digit of a version's label needs inside its bar; a point needs half of that."""
_WIDE = 1.8
"""How much wider than on a phone the picture is on a large screen, where its words are no larger."""
_MOST_TICKS = 6


@dataclass(frozen=True, slots=True)
class Bar:
    """A version in a language: where it begins, how wide it is, what it is.

    ``label`` is its version where that fits in the bar, ``wide_label`` where it does so on a large
    screen only.
    """

    x: float
    width: float
    kind: str
    version: str
    label: str
    wide_label: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A correction, or the withdrawal of a version."""

    x: float
    kind: str
    version: str


@dataclass(frozen=True, slots=True)
class Lane:
    """A language; ``y`` is the middle of its lane."""

    language: str
    y: float
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A year on the axis."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class TimelinePicture:
    """The picture, ready to be drawn; ``today`` is where the day of the build stands."""

    width: int
    height: int
    axis_y: float
    left: int
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    today: float


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def x(self, day: date) -> float:
        share = (day - self.first).days / max((self.last - self.first).days, 1)
        room = WIDTH - LEFT - RIGHT
        return round(LEFT + room * min(max(share, 0), 1), 1)


def timeline_picture(history: PolicyHistory) -> TimelinePicture | None:
    """The picture of a policy's versions, or ``None`` for a policy that has none."""
    if not history.versions:
        return None
    languages = dict.fromkeys(code for r in history.versions for code in r.release.languages)
    scale = _scale(history)
    lanes = tuple(
        Lane(language, TOP + LANE * (at + 0.5), *_lane(history, language, scale))
        for at, language in enumerate(languages)
    )
    bottom = TOP + LANE * len(lanes)
    return TimelinePicture(
        width=WIDTH,
        height=bottom + FOOT,
        axis_y=bottom,
        left=LEFT,
        lanes=lanes,
        ticks=tuple(_ticks(scale)),
        today=scale.x(history.on),
    )


def _scale(history: PolicyHistory) -> _Scale:
    """From the first day of the first version to somewhat beyond the last thing that is known."""
    starts = [record.release.effective_from for record in history.versions]
    last = max([*starts, history.on, *([history.ended_on] if history.ended_on else [])])
    span = max((last - min(starts)).days, 30)
    return _Scale(min(starts), last + timedelta(days=span // 12 + 1))


def _lane(history: PolicyHistory, language: str, scale: _Scale) -> tuple[tuple[Bar, ...], tuple[Mark, ...]]:
    records = [record for record in history.versions if language in record.release.languages]
    bars = tuple(_bar(record, language, scale) for record in records)
    marks = tuple(mark for record in records for mark in _marks(record, language, scale))
    return bars, marks


def _bar(record: VersionRecord, language: str, scale: _Scale) -> Bar:
    release, standing = record.release, record.standing
    late = (t for t in release.translations if t.language == language)
    published = [local_day(t.moment, release.time_zone) for t in late]
    start = max([release.effective_from, *published])
    never = standing.until is None and standing.kind in (StandingKind.WITHDRAWN, StandingKind.ENDED)
    end = start if never else standing.until or scale.last
    x = scale.x(start)
    width = round(max(scale.x(max(end, start)) - x, 2), 1)
    room = (len(release.version) - release.version.count(".") / 2) * _LABEL_ROOM
    label = release.version if room <= width else ""
    wide_label = release.version if width < room <= width * _WIDE else ""
    kind = standing.kind.value.replace(" ", "-")
    return Bar(x, width, kind, release.version, label, wide_label)


def _marks(record: VersionRecord, language: str, scale: _Scale) -> Iterator[Mark]:
    release = record.release
    for correction in release.corrections_in(language):
        day = local_day(correction.moment, release.time_zone)
        yield Mark(scale.x(day), "correction", release.version)
    if release.withdrawal:
        day = local_day(release.withdrawal.moment, release.time_zone)
        yield Mark(scale.x(max(day, release.effective_from)), "withdrawal", release.version)


def _ticks(scale: _Scale) -> Iterator[Tick]:
    years = range(scale.first.year, scale.last.year + 1)
    step = -(-len(years) // _MOST_TICKS)
    for year in years:
        day = date(year, 1, 1)
        if (year - scale.first.year) % step == 0 and scale.first <= day <= scale.last:
            yield Tick(scale.x(day), str(year))
    if all(date(year, 1, 1) < scale.first for year in years):
        yield Tick(scale.x(scale.first), scale.first.isoformat()[:7])
