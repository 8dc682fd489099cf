"""Names with their days: what comes with the package, and versions of the past."""

from datetime import date
from pathlib import Path

import pytest
from tests.released import done, klartekst
from tests.story import read_base

from klartekst.model.dated_reference import DatedReference
from klartekst.model.phrases import PhraseList
from klartekst.storage.dated_references import read_dated_references, read_statutory_periods
from klartekst.wording.phrases import phrases_in

BASE = Path(__file__).parents[1] / "stories" / "base.site"
SECTION = "docs/personvern/mottakere.nb.md"
DEAD, ALIVE = date(2021, 1, 1), date(2026, 6, 1)


@pytest.mark.parametrize(
    ("alive_from", "dead_from", "since", "until", "expected"),
    [
        (None, DEAD, "2018-05-25", "2021-01-01", None),
        (None, DEAD, "2018-05-25", "2021-01-02", "2021-01-01"),
        (None, DEAD, "2018-05-25", None, "2021-01-01"),
        (None, DEAD, "2022-05-25", None, "2022-05-25"),
        (DEAD, None, "2020-12-31", None, "2020-12-31"),
        (DEAD, None, "2021-01-01", None, None),
        (DEAD, ALIVE, "2021-01-01", "2026-06-01", None),
        (None, None, "2021-01-01", "2026-06-01", "2021-01-01"),
    ],
)
def test_first_day_on_which_a_name_is_wrong(
    alive_from: date | None, dead_from: date | None, since: str, until: str | None, expected: str | None
) -> None:
    reference = DatedReference("a", "b", "c", PhraseList(("a",)), alive_from=alive_from, dead_from=dead_from)
    first = reference.dead_in(date.fromisoformat(since), date.fromisoformat(until) if until else None)
    assert first == (date.fromisoformat(expected) if expected else None)


def test_every_packaged_name_has_a_source_and_what_is_sure_has_a_day() -> None:
    for reference in read_dated_references():
        assert reference.source and reference.use
        assert not reference.verified or reference.dead_from or reference.alive_from
    assert all(period.source for period in read_statutory_periods())


@pytest.mark.parametrize(
    "words",
    [
        "Datainspektionens beslut",
        "enligt personuppgiftslagen",
        "lagen (2003:389) om elektronisk kommunikation",
        "ekomloven § 2-7 b",
        "§ 2-7 b i ekomloven",
        "personopplysningsloven av 14. april 2000 nr. 31",
        "personopplysningsloven (2000)",
        "Posten Norge AS",
        "EU-US Privacy Shield",
        "§ 25 TTDSG",
        "persondataloven",
    ],
)
def test_packaged_name_is_found_as_texts_write_it(words: str) -> None:
    assert any(phrases_in(words, reference.spellings) for reference in read_dated_references())


@pytest.mark.parametrize(
    "words",
    ["Integritetsskyddsmyndigheten", "personopplysningsloven av 2018", "ekomloven § 3-15", "pulver, pul"],
)
def test_name_that_is_right_is_not_found(words: str) -> None:
    assert not any(phrases_in(words, reference.spellings) for reference in read_dated_references())


def test_version_that_was_superseded_in_time_is_left_alone(tmp_path: Path) -> None:
    for file in read_base(BASE):
        file.write(tmp_path)
    config, section = tmp_path / "mkdocs.yml", tmp_path / SECTION
    section.write_text("---\ntitle: Mottakere\n---\nDatainspektionen i Sverige.\n", "utf-8")
    _release(config, "1.0", "initial", date(2018, 5, 25))
    section.write_text("---\ntitle: Mottakere\nchange: Nytt navn.\n---\nTilsynet i Sverige.\n", "utf-8")
    assert _codes(config, date(2022, 1, 1)) == {"KT342"}
    _release(config, "2.0", "material", date(2020, 6, 1))
    assert _codes(config, date(2022, 1, 1)) == set()
    assert _codes(config, date(2020, 1, 1)) == set()


def _release(config: Path, version: str, change: str, day: date) -> None:
    summary = ["--summary", "nb=Nytt navn."] if change == "material" else []
    published = ["--published", f"{day}T00:00:00+00:00"]
    reason = ["--short-notice", "Entered afterwards."] if change == "material" else []
    done(
        config, "release", "personvern", version, "--effective", str(day), "--change", change,
        *summary, *published, *reason, on=date(2022, 1, 1),
    )  # fmt: skip


def _codes(config: Path, on: date) -> set[str]:
    result = klartekst(config, "check", "--on", str(on))
    return {line.split()[0] for line in result.output.splitlines() if line.startswith("KT3")}
