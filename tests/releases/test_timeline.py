"""Which version governs when: the cases of the domain by their numbers, and each rule for any timeline."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.releases.histories import OSLO, at, corrected, translated, version, withdrawn

from klartekst.model.release import Change, Release
from klartekst.model.standing import StandingKind
from klartekst.publishing.addresses import Addresses
from klartekst.publishing.events import EventKind, events_of
from klartekst.publishing.version_frame import Shown, version_frame
from klartekst.releases.calendar import build_moment, day_in_zone
from klartekst.releases.history import policy_history
from klartekst.releases.timeline import (
    Reason,
    Timeline,
    as_known,
    face,
    governing,
    intervals,
    known_at,
    next_change,
    readable,
    shown_text,
    standing_of,
)

ADDRESSES = Addresses("oppdateringer")


def day(text: str) -> date:
    return date.fromisoformat(text)


def timeline(*releases: Release, ended: str = "", zone: str = OSLO) -> Timeline:
    ordered = sorted(releases, key=lambda r: (r.effective_from, r.moment.published))
    return Timeline("personvern", tuple(ordered), zone, day(ended) if ended else None)


FIRST = version("1.0", "2018-05-25", "2018-05-22", "nb en", Change.INITIAL)
SECOND = corrected(version("2.0", "2021-03-18", "2021-03-18", "nb en"), "nb", "2021-05-10")
EDITORIAL = version("2.1", "2021-09-24", "2021-09-24", "nb en", Change.EDITORIAL)
THIRD = translated(version("3.0", "2026-01-01", "2025-11-20", "nb sv"), "en", "2026-03-01")
P = timeline(FIRST, SECOND, EDITORIAL, THIRD)
"""The timeline of the domain's cases."""


def governs(subject: Timeline, on: str) -> str:
    found = governing(subject, day(on))
    return found.value if isinstance(found, Reason) else found.version


def kinds(subject: Timeline, on: str) -> dict[str, str]:
    return {r.version: standing_of(r, subject, day(on)).kind.value for r in subject.releases}


# The cases, by the numbers that the domain gives them


def test_case_1_before_the_first_day_none_governs() -> None:
    assert governs(P, "2018-05-24") == "no version was in force yet"


@pytest.mark.parametrize(
    ("on", "label"),
    [("2018-05-25", "1.0"), ("2021-03-17", "1.0"), ("2021-03-18", "2.0"), ("2021-09-24", "2.1")],
)
def test_case_2_a_version_governs_from_its_first_day(on: str, label: str) -> None:
    assert governs(P, on) == label


def test_case_3_on_a_day_one_is_in_force_one_announced_and_the_rest_superseded() -> None:
    assert kinds(P, "2025-12-01") == {
        "1.0": "superseded",
        "2.0": "superseded",
        "2.1": "in force",
        "3.0": "announced",
    }


def test_case_4_a_day_to_come_is_answered_by_what_is_published_so_far() -> None:
    asked = at("2025-12-01")
    found = as_known(P, day("2026-06-01"), asked)
    assert isinstance(found, Release)
    assert found.version == "3.0"
    assert standing_of(found, P, day("2025-12-01")).kind is StandingKind.ANNOUNCED
    before = as_known(P, day("2026-06-01"), at("2025-11-19"))
    assert isinstance(before, Release)
    assert before.version == "2.1"


def test_case_6_a_reader_meets_the_text_in_force_and_the_one_to_come() -> None:
    found = readable(P, at("2025-12-15"), "nb")
    assert found.current is not None
    assert found.current.release.version == "2.1"
    assert [shown.release.version for shown in found.announced] == ["3.0"]


def test_case_8_a_reader_without_the_text_is_given_the_authoritative_one_and_an_older_one_as_such() -> None:
    found = readable(P, at("2026-02-01"), "en")
    assert found.current is not None
    assert found.older is not None
    assert (found.current.release.version, found.current.text.language) == ("3.0", "nb")
    assert (found.older.release.version, found.older.text.language) == ("2.1", "en")


def test_case_9_a_late_translation_makes_no_version_and_moves_nothing() -> None:
    before, after = (known_at(P, at(stamp)) for stamp in ("2026-02-28", "2026-03-01"))
    assert [r.version for r in before.releases] == [r.version for r in after.releases]
    assert before.releases[-1].texts == after.releases[-1].texts
    assert after.releases[-1].effective_from == day("2026-01-01")
    found = readable(P, at("2026-03-01"), "en")
    assert found.current is not None
    assert found.older is None
    assert (found.current.release.version, found.current.text.language) == ("3.0", "en")
    event = events_of(policy_history(after, day("2026-03-01")))[0]
    assert (event.kind, event.key, event.language) == (EventKind.TRANSLATION, "translation-3.0-1", "en")


def test_case_12_a_retroactive_version_is_told_apart_by_publication() -> None:
    late = version("3.1", "2026-06-01", "2026-07-01", change=Change.EDITORIAL)
    late = replace(late, retroactive="navnet ble endret i registeret")
    subject = timeline(FIRST, THIRD, late)
    assert governs(subject, "2026-06-15") == "3.1"
    known = as_known(subject, day("2026-06-15"), at("2026-06-15"))
    assert isinstance(known, Release)
    assert known.version == "3.0"
    kinds_of_event = [e.kind for e in events_of(policy_history(subject, day("2026-07-02")))[:1]]
    assert kinds_of_event == [EventKind.PUBLISHED]  # and no second one when it took effect


def test_case_20_labels_are_ordered_by_their_first_day_not_as_text() -> None:
    subject = timeline(version("1.10", "2021-01-01"), version("1.9", "2020-01-01"))
    assert [span.release.version for span in intervals(subject)] == ["1.9", "1.10"]


def test_case_28_a_policy_that_ended_has_no_version_and_keeps_them_all() -> None:
    subject = timeline(FIRST, SECOND, EDITORIAL, THIRD, ended="2027-01-01")
    assert governs(subject, "2026-12-31") == "3.0"
    assert governs(subject, "2027-01-01") == "the policy has ended"
    history = policy_history(subject, day("2027-01-01"))
    assert [r.release.version for r in history.versions] == ["1.0", "2.0", "2.1", "3.0"]
    assert history.standing.kind is StandingKind.ENDED
    assert events_of(history)[0].kind is EventKind.ENDED
    assert EventKind.ENDED not in [e.kind for e in events_of(policy_history(subject, day("2026-12-31")))]


def test_case_30_a_review_is_no_version() -> None:
    """``reviewed_on`` stands in policy.yml; nothing of the timeline knows it."""
    assert len(events_of(policy_history(P, day("2026-06-01")))) == len(
        events_of(policy_history(P, day("2026-06-02")))
    )


# What the cases leave open


def test_version_withdrawn_before_its_first_day_leaves_its_predecessor_in_force() -> None:
    subject = timeline(FIRST, withdrawn(version("2.0", "2021-03-18"), "2021-03-17T22:59:00+00:00"))
    assert governs(subject, "2021-03-18") == "1.0"
    assert kinds(subject, "2021-03-18") == {"1.0": "in force", "2.0": "withdrawn"}
    assert next_change(subject, day("2021-03-18")) is None


def test_version_withdrawn_in_force_revives_nothing() -> None:
    subject = timeline(FIRST, withdrawn(version("2.0", "2021-03-18"), "2021-04-01"))
    assert governs(subject, "2021-03-31") == "2.0"
    assert governs(subject, "2021-04-01") == Reason.WITHDRAWN.value
    standing, shown = face(subject, day("2021-05-01"))
    assert shown is not None
    assert (standing.kind, shown.version) == (StandingKind.WITHDRAWN, "2.0")


@pytest.mark.parametrize("first", [(), (FIRST,)])
def test_version_withdrawn_on_its_first_day_was_in_force_and_revives_nothing(
    first: tuple[Release, ...],
) -> None:
    subject = timeline(*first, withdrawn(version("2.0", "2021-03-18"), "2021-03-17T23:00:00+00:00"))
    assert governs(subject, "2021-03-18") == Reason.WITHDRAWN.value
    assert kinds(subject, "2021-03-18")["2.0"] == "withdrawn"
    standing, shown = face(subject, day("2021-03-18"))
    assert shown is not None
    assert (standing.kind, shown.version) == (StandingKind.WITHDRAWN, "2.0")


def test_policy_that_ends_on_the_day_of_an_announced_version_has_ended() -> None:
    subject = timeline(FIRST, THIRD, ended="2026-01-01")
    standing, shown = face(subject, day("2026-01-01"))
    assert shown is not None
    assert (standing.kind, shown.version) == (StandingKind.ENDED, "1.0")
    assert kinds(subject, "2025-12-31") == {"1.0": "in force", "3.0": "ended"}


def test_withdrawn_version_is_never_offered_as_the_older_translation() -> None:
    bad = withdrawn(version("2.0", "2021-03-18", languages="nb en"), "2021-04-01")
    found = readable(timeline(FIRST, bad, version("3.0", "2021-05-01")), at("2021-06-01"), "en")
    assert found.older is not None
    assert found.older.release.version == "1.0"


@pytest.mark.parametrize(
    ("zone", "moment", "on"),
    [
        ("Europe/Oslo", "2026-03-28T22:59:59+00:00", "2026-03-28"),  # an hour is left out that night
        ("Europe/Oslo", "2026-03-28T23:00:00+00:00", "2026-03-29"),
        ("Europe/Oslo", "2026-03-29T22:00:00+00:00", "2026-03-30"),
        ("Europe/Oslo", "2026-10-24T22:00:00+00:00", "2026-10-25"),  # an hour comes twice that night
        ("Europe/Oslo", "2026-10-25T22:59:59+00:00", "2026-10-25"),
        ("Europe/Oslo", "2026-10-25T23:00:00+00:00", "2026-10-26"),
        ("Pacific/Kiritimati", "2025-12-31T10:00:00+00:00", "2026-01-01"),  # fourteen hours ahead
        ("Pacific/Pago_Pago", "2026-01-01T10:59:59+00:00", "2025-12-31"),
        ("America/St_Johns", "2026-01-01T03:29:59+00:00", "2025-12-31"),  # three and a half behind
        ("America/St_Johns", "2026-01-01T03:30:00+00:00", "2026-01-01"),
        ("Mars/Olympus", "2025-12-31T23:59:59+00:00", "2025-12-31"),
    ],
)
def test_days_begin_at_midnight_where_the_policy_applies(zone: str, moment: str, on: str) -> None:
    assert day_in_zone(at(moment), zone) == day(on)


def test_build_moment_is_what_the_environment_says() -> None:
    now = at("2026-11-22")
    assert build_moment({}, now) == now
    assert build_moment({"SOURCE_DATE_EPOCH": ""}, now) == now
    assert build_moment({"SOURCE_DATE_EPOCH": "0"}, now) == datetime(1970, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("epoch", ["i går", "2026-11-22", "1.5", "9" * 30])
def test_nonsense_for_a_build_moment_is_refused(epoch: str) -> None:
    with pytest.raises(ValueError, match="SOURCE_DATE_EPOCH is"):
        build_moment({"SOURCE_DATE_EPOCH": epoch}, at("2026-11-22"))


# Any timeline

ZONES = (OSLO, "UTC", "Pacific/Kiritimati", "America/St_Johns", "Pacific/Pago_Pago", "Australia/Lord_Howe")
LANGUAGES = ("nb", "en", "sv")
BEGINNING = datetime(2025, 9, 1, tzinfo=UTC)  # so that clocks are changed in autumn and in spring
LAST_ASKED = date(2026, 4, 1)


@dataclass(frozen=True)
class Drawn:
    """A timeline that could have been published, with the moment and the day that are asked about."""

    subject: Timeline
    moment: datetime
    on: date


def _local(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()


@st.composite
def timelines(draw: st.DrawFn) -> Drawn:
    zone = draw(st.sampled_from(ZONES))
    minutes = st.integers(0, 200 * 24 * 60).map(lambda m: BEGINNING + timedelta(minutes=m))
    soon = st.integers(0, 20 * 24 * 60).map(lambda m: timedelta(minutes=m))
    releases: list[Release] = []
    published, free = draw(minutes), BEGINNING.date()
    for number in range(draw(st.integers(0, 5))):
        earliest = max(free, _local(published, zone) - timedelta(days=draw(st.sampled_from([0, 0, 0, 9]))))
        effective = earliest + timedelta(days=draw(st.integers(0, 20)))
        languages = " ".join(["nb", *draw(st.lists(st.sampled_from(LANGUAGES[1:]), unique=True))])
        release = version(f"{number + 1}.0", effective, published, languages, zone=zone)
        for language in [code for code in LANGUAGES if code not in release.texts]:
            if draw(st.booleans()):
                release = translated(release, language, published + draw(soon))
        for language in release.languages:
            if draw(st.integers(0, 3)) == 0:
                since = [t.moment.published for t in release.translations if t.language == language]
                release = corrected(release, language, max([published, *since]) + draw(soon))
        withdrawal = published + draw(soon) if draw(st.integers(0, 2)) == 0 else None
        if withdrawal:
            release = withdrawn(release, withdrawal)
        if withdrawal is None or _local(withdrawal, zone) >= effective:
            free = effective + timedelta(days=1)
        releases.append(release)
        published = max(published, withdrawal or published) + draw(soon)
    ended = draw(st.none() | minutes.map(lambda m: m.date()))
    moment = draw(minutes)
    return Drawn(
        Timeline(
            "personvern",
            tuple(sorted(releases, key=lambda r: (r.effective_from, r.moment.published))),
            zone,
            ended,
        ),
        moment,
        draw(minutes).date(),
    )


def walk(subject: Timeline) -> Iterator[tuple[date, Release | Reason]]:
    """What governs, by turning the pages of a calendar one by one."""
    page, in_force = BEGINNING.date() - timedelta(days=40), None
    why = Reason.NOT_YET if subject.releases else Reason.NEVER_RELEASED
    taken_back = {r.version: _taken_back(r, subject) for r in subject.releases}
    last = max(
        [LAST_ASKED, *(r.effective_from for r in subject.releases), *filter(None, taken_back.values())]
    )
    while page < last + timedelta(days=3):
        for release in subject.releases:
            back = taken_back[release.version]
            if release.effective_from == page and not (back and back < page):
                in_force = release
            if release is in_force and back and back <= page:
                in_force, why = None, Reason.WITHDRAWN
        if subject.ended_on and page >= subject.ended_on:
            yield page, Reason.ENDED
        else:
            yield page, in_force or why
        page += timedelta(days=1)


def _taken_back(release: Release, subject: Timeline) -> date | None:
    withdrawal = release.withdrawal
    return _local(withdrawal.moment.published, subject.time_zone) if withdrawal else None


@given(timelines())
def test_governing_agrees_with_a_calendar(drawn: Drawn) -> None:
    assert {page: governing(drawn.subject, page) for page, _ in walk(drawn.subject)} == dict(
        walk(drawn.subject)
    )


@given(timelines())
def test_r1_intervals_are_half_open_and_end_only_where_something_ends_them(drawn: Drawn) -> None:
    spans = intervals(drawn.subject)
    for span, following in pairwise(spans):
        assert span.end is not None
        assert span.end <= following.start
        assert span.end == following.start or span.end_kind is StandingKind.WITHDRAWN
    for span in spans:
        assert span.end is None or span.start < span.end or span.end_kind is StandingKind.WITHDRAWN
        assert span.holds(span.start) == (span.end != span.start)
        assert span.end is None or not span.holds(span.end)


@given(timelines())
def test_r2_first_days_strictly_increase_over_what_applied(drawn: Drawn) -> None:
    starts = [span.start for span in intervals(drawn.subject)]
    assert starts == sorted(set(starts))


@given(timelines())
def test_r6_a_reader_is_given_this_version_in_their_language_or_in_the_authoritative_one(
    drawn: Drawn,
) -> None:
    for language in (*LANGUAGES, "fi"):
        found = readable(drawn.subject, drawn.moment, language)
        for shown in [*filter(None, [found.current]), *found.announced]:
            assert shown.text.language in (language, "nb")
            own = [*shown.release.texts, *(t.language for t in shown.release.translations)]
            assert (shown.text.language == language) == (language in own)
        if found.older:
            assert found.current is not None
            assert found.current.text.language != language == found.older.text.language
            assert found.older.release.effective_from < found.current.release.effective_from


def _standings(subject: Timeline, on: date) -> dict[str, str]:
    pages = dict(walk(subject))
    return {r.version: _standing(r, subject, on, pages) for r in subject.releases}


def _standing(release: Release, subject: Timeline, on: date, pages: dict[date, Release | Reason]) -> str:
    """Where a version stands, told from the days on which it governed."""
    governed = [page for page, found in pages.items() if found is release]
    taken_back = _taken_back(release, subject)
    if taken_back and taken_back < release.effective_from:
        return "withdrawn"
    if subject.ended_on and subject.ended_on <= release.effective_from:
        return "withdrawn" if taken_back else "ended"
    if on < release.effective_from:
        return "announced"
    if on in governed:
        return "in force"
    if not governed:
        return "withdrawn"
    after = pages[max(governed) + timedelta(days=1)]
    if after is Reason.ENDED:
        return "ended"
    is_taken_back = taken_back == max(governed) + timedelta(days=1) and after is Reason.WITHDRAWN
    return "withdrawn" if is_taken_back else "superseded"


@given(timelines())
def test_r7_and_r8_standing_is_told_from_the_days_that_a_version_governed(drawn: Drawn) -> None:
    subject = drawn.subject
    found = {r.version: standing_of(r, subject, drawn.on).kind.value for r in subject.releases}
    assert found == _standings(subject, drawn.on)


@given(timelines())
def test_r8_the_page_shows_the_version_in_force_or_says_where_its_text_stands(drawn: Drawn) -> None:
    standing, shown = face(drawn.subject, drawn.on)
    found = governing(drawn.subject, drawn.on)
    assert (shown is None) == (not drawn.subject.releases)
    assert (standing.kind is StandingKind.IN_FORCE) == isinstance(found, Release)
    if isinstance(found, Release):
        assert shown is found


@given(timelines())
def test_r8_next_change_is_the_next_day_on_which_another_answer_is_given(drawn: Drawn) -> None:
    subject = _as_published(drawn.subject, drawn.moment)
    today = _local(drawn.moment, subject.time_zone)
    answers = pairwise(walk(subject) if subject.releases else ())
    changes = [later for (_, before), (later, after) in answers if before is not after and later > today]
    assert next_change(subject, today) == next(iter(changes), None)


def _as_published(subject: Timeline, moment: datetime) -> Timeline:
    """The timeline without what was published later, made anew."""
    kept = []
    for release in subject.releases:
        if release.moment.published > moment:
            continue
        made = replace(release, corrections=(), translations=(), withdrawal=None)
        for correction in release.corrections:
            if not correction.moment.published > moment:
                made = replace(made, corrections=(*made.corrections, correction))
        for late in release.translations:
            if not late.moment.published > moment:
                made = replace(made, translations=(*made.translations, late))
        if release.withdrawal and not release.withdrawal.moment.published > moment:
            made = replace(made, withdrawal=release.withdrawal)
        kept.append(made)
    return replace(subject, releases=tuple(kept))


@given(timelines())
def test_r13_as_known_agrees_with_a_calendar_of_what_was_published(drawn: Drawn) -> None:
    known = dict(walk(_as_published(drawn.subject, drawn.moment)))
    assert as_known(drawn.subject, drawn.on, drawn.moment) == known[drawn.on]


@given(timelines(), st.sampled_from([*LANGUAGES, "fi"]))
def test_r13_readable_agrees_with_a_calendar_of_what_was_published(drawn: Drawn, language: str) -> None:
    known = _as_published(drawn.subject, drawn.moment)
    today = _local(drawn.moment, drawn.subject.time_zone)
    current = dict(walk(known))[today]
    found = readable(drawn.subject, drawn.moment, language)
    assert (found.current.release if found.current else None) == (
        current if isinstance(current, Release) else None
    )
    if found.current:
        texts = [*found.current.release.texts.values()]
        texts += [late.text for late in found.current.release.translations]
        texts += [c.text for c in found.current.release.corrections]
        own = [text for text in texts if text.language == language]
        spare = [text for text in texts if text.language == "nb"]
        assert found.current.text == (own or spare)[-1]
    announced = [label for label, standing in _standings(known, today).items() if standing == "announced"]
    assert [shown.release.version for shown in found.announced] == announced


@given(timelines())
def test_r9_and_r10_nothing_published_ever_goes_and_no_name_is_given_twice(drawn: Drawn) -> None:
    subject = drawn.subject
    keys: list[set[str]] = []
    for days in (0, 30, 400):
        moment = drawn.moment + timedelta(days=days)
        history = policy_history(known_at(subject, moment), _local(moment, subject.time_zone))
        events = [event.key for event in events_of(history)]
        assert len(events) == len(set(events))
        keys.append({*events, *(record.release.version for record in history.versions)})
    assert keys[0] <= keys[1] <= keys[2]


@given(timelines())
def test_every_version_has_a_frame_in_every_language(drawn: Drawn) -> None:
    """No word is missing whatever happened, and no page calls a text current without a date (R8)."""
    history = policy_history(drawn.subject, drawn.on)
    for record in history.versions:
        for language in ("nb", "en"):
            frame = version_frame(history, Shown(record.release, False), "Personvern", language, ADDRESSES)
            texts = [frame.status, *(b.text for b in frame.banners), *(v.validity for v in frame.versions)]
            assert all(texts)
            assert not any("{" in text for text in texts)
            assert any(letter.isdigit() for letter in frame.status)


@given(timelines())
def test_r12_what_was_shown_can_be_named(drawn: Drawn) -> None:
    """Version, correction, language and checksum: enough to tell later what somebody read."""
    for release in drawn.subject.releases:
        for language in LANGUAGES:
            shown = shown_text(release, language)
            latest = shown.corrections[-1].text if shown.corrections else shown.text
            assert latest.checksum == shown.text.checksum
