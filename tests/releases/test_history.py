"""What each version changed, and since when each section has said what it says."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.releases.histories import at, text, version, withdrawn

from klartekst.model.digest import canonical
from klartekst.model.frozen_words import FrozenWords
from klartekst.model.history import SectionChangeKind
from klartekst.model.release import Release
from klartekst.releases import history
from klartekst.releases.history import policy_histories, policy_history
from klartekst.releases.timeline import Timeline, known_at
from klartekst.storage.cache import Cache
from klartekst.wording.published import edition_of
from klartekst.wording.section_changes import section_changes


def saying(
    release: Release, *sections: tuple[str, str], formerly: dict[str, tuple[str, ...]] | None = None
) -> Release:
    """The version with these sections, numbered in their order."""
    parts = [
        f"## {number}. {name.capitalize()} {{#{name}}}\n\n{words}"
        for number, (name, words) in enumerate(sections, 1)
    ]
    markdown = canonical("\n\n".join(["# Tittel", *parts]))
    return replace(
        release,
        texts={"nb": replace(text("nb", ""), words=FrozenWords.of(markdown))},
        formerly=formerly or {},
    )


A = saying(version("1.0", "2024-01-01"), ("mottakere", "Banken."), ("oppbevaring", "3 år."))
B = saying(
    version("2.0", "2025-01-01"),
    ("formaal", "Salg."),
    ("mottakere", "Banken."),
    ("lagringstid", "5 år."),
    formerly={"lagringstid": ("oppbevaring",)},
)
C = saying(version("3.0", "2026-01-01"), ("mottakere", "Banken og posten."), ("lagringstid", "5 år."))


def changes(old: Release | None, new: Release) -> list[tuple[str, str]]:
    before = edition_of(old, "nb") if old else None
    return [(c.section, c.kind.value) for c in section_changes(before, edition_of(new, "nb"))]


def last_changed(version: str, *releases: Release, on: str = "2026-06-01") -> dict[str, str]:
    timeline = Timeline("personvern", releases, "Europe/Oslo")
    return dict(policy_history(timeline, date.fromisoformat(on)).record(version).last_changed)


def test_first_version_adds_everything() -> None:
    assert changes(None, A) == [("mottakere", "added"), ("oppbevaring", "added")]


def test_new_number_is_no_change_and_a_new_id_is_followed() -> None:
    assert changes(A, B) == [("formaal", "added"), ("lagringstid", "changed")]


def test_removed_section_comes_last_under_the_title_it_had() -> None:
    found = section_changes(edition_of(B, "nb"), edition_of(C, "nb"))
    assert [(c.section, c.title, c.kind) for c in found] == [
        ("mottakere", "Mottakere", SectionChangeKind.CHANGED),
        ("formaal", "Formaal", SectionChangeKind.REMOVED),
    ]


@pytest.mark.parametrize("release", [A, B, C])
def test_version_differs_in_nothing_from_itself(release: Release) -> None:
    assert changes(release, release) == []


def test_each_section_knows_since_when_it_says_what_it_says() -> None:
    assert last_changed("1.0", A, B, C) == {"mottakere": "1.0", "oppbevaring": "1.0"}
    assert last_changed("2.0", A, B, C) == {"formaal": "2.0", "mottakere": "1.0", "lagringstid": "2.0"}
    assert last_changed("3.0", A, B, C) == {"mottakere": "3.0", "lagringstid": "2.0"}


def test_version_that_never_applied_changed_nothing_for_those_after_it() -> None:
    never = withdrawn(B, "2024-12-31")
    assert last_changed("3.0", A, never, C)["mottakere"] == "3.0"
    same = replace(C, texts=A.texts)
    assert last_changed("3.0", A, never, same) == {"mottakere": "1.0", "oppbevaring": "1.0"}


def test_version_withdrawn_in_force_did_change_something() -> None:
    record = policy_history(
        Timeline("personvern", (A, withdrawn(B, "2025-02-01"), C), "Europe/Oslo"), date(2026, 6, 1)
    ).record("3.0")
    assert [c.section for c in record.changes] == ["mottakere", "formaal"]


def test_history_knows_nothing_of_what_is_published_later() -> None:
    timeline = known_at(Timeline("personvern", (A, B, C), "Europe/Oslo"), at("2025-06-01"))
    history = policy_history(timeline, date(2025, 6, 1))
    assert [record.release.version for record in history.versions] == ["1.0", "2.0"]
    assert history.shown is not None
    assert history.shown.version == "2.0"


def test_policy_that_was_never_released_is_a_draft() -> None:
    history = policy_history(Timeline("personvern", (), "Europe/Oslo"), date(2026, 1, 1))
    assert (history.shown, history.standing.kind.value, history.versions) == (None, "draft", ())


def test_several_processes_find_what_one_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history, "WORTHWHILE", 1)
    here: list[str] = []
    ordinary = history._sections_of
    monkeypatch.setattr(
        history, "_sections_of", lambda *given: (here.append(given[0].version), ordinary(*given))[1]
    )
    histories = ((A,), (A, B), (A, B, C), (B, C), (C,))
    timelines = [
        (Timeline(f"p{number}", found, "Europe/Oslo"), date(2026, 6, number))
        for number, found in enumerate(histories, 1)
    ]
    expected = [str(policy_history(*subject)) for subject in timelines]
    alone, here[:] = list(here), []
    cache = Cache(tmp_path)
    assert list(map(str, policy_histories(timelines, cache, 2))) == expected
    assert 0 < len(here) < len(alone), "a copy of this process has found some"
    here.clear()
    assert list(map(str, policy_histories(timelines, cache, 2))) == expected
    assert here == []
