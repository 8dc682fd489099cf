"""``klartekst check --external``: what is tried, what is remembered, and where it is told."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tests.cli.desk import LATER, Desk, published_desk
from tests.fetching.ill_mannered import Visitors, ill_mannered

from klartekst.cli import outside
from klartekst.fetching import Manners, Web
from klartekst.model.visit import Answer, Visit
from klartekst.storage import read_visits, write_visits

HASTY = Manners(timeout=1, pause=0, rest=0)
NOON = datetime(2026, 2, 1, 12, tzinfo=UTC)  # of LATER
CACHE = ".klartekst/links.json"


@pytest.fixture
def visitors(monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitors]:
    monkeypatch.setenv("no_proxy", "*")
    monkeypatch.setattr(outside, "Web", lambda: Web(HASTY))
    with ill_mannered() as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, visitors: Visitors) -> Desk:
    """A policy that links to a page that is gone and to one that has moved, the former published."""
    desk = published_desk(tmp_path)
    gone, moved = visitors.address("/gone"), visitors.address("/moved")
    desk.replace("mottakere.nb.md", "Regnskap Eksempel AS", f"[banken]({gone})")
    desk.replace("mottakere.nb.md", "\ntitle:", "\nchange: Banken er ny.\ntitle:")
    desk.publish("2.0", "2026-03-15")
    desk.replace("mottakere.nb.md", f"[banken]({gone})", f"[banken]({moved})")
    desk.replace("mottakere.nb.md", "\ntitle:", "\nchange: Banken har ny lenke.\ntitle:")
    with (tmp_path / "docs" / "klartekst.yml").open("a", encoding="utf-8") as facts:
        facts.write(f"dpo: {{name: Ada, email: ada@fjordlys.example}}\n# {visitors.address('/ring')}\n")
    return desk


def findings(desk: Desk, *options: str, on: str = str(int(NOON.timestamp()))) -> list[str]:
    lines = desk.run("check", *options, on=on).output.splitlines()
    return [line for line in lines if line.startswith("KT44") or "outside" in line]


def test_links_are_tried_and_told_where_they_are_to_be_mended(desk: Desk, visitors: Visitors) -> None:
    gone, moved, ok = (visitors.address(path) for path in ("/gone", "/moved", "/ok"))
    assert findings(desk, "--external") == [
        "2 outside addresses: 2 tried now, 0 before",
        f"KT444 docs/personvern/mottakere.nb.md:7 {moved} has moved for good to {ok} "
        "(seen 2026-02-01 12:00 UTC) — link to the new address, once you have looked at it",
        f"KT443 docs/personvern/releases/2.0/nb.md:7 {gone} answers 404 Not Found "
        "(seen 2026-02-01 12:00 UTC) — the working text no longer has it: publish that with "
        "klartekst release",
    ]


def test_nobody_is_asked_twice_within_a_day(desk: Desk, visitors: Visitors) -> None:
    first = findings(desk, "--external")[1:]
    visitors.seen.clear()
    later = str(int(NOON.timestamp()) + 86_399)
    assert findings(desk, "--external", on=later) == ["2 outside addresses: 0 tried now, 2 before", *first]
    assert visitors.seen == []
    the_day_after = str(int(NOON.timestamp()) + 86_400)
    assert findings(desk, "--external", on=the_day_after)[0] == "2 outside addresses: 2 tried now, 0 before"
    assert (desk.root / ".klartekst" / ".gitignore").read_text("utf-8") == "links.json\n.new-*\n"


def test_nobody_is_asked_without_being_told_to(desk: Desk, visitors: Visitors) -> None:
    findings(desk, "--external")
    visitors.seen.clear()
    assert findings(desk) == []
    assert visitors.seen == []


def test_dead_link_stops_a_strict_check_only(desk: Desk) -> None:
    assert desk.run("check", "--external", on=LATER).exit_code == 0
    assert desk.run("check", "--external", "--strict", on=LATER).exit_code == 1


@pytest.mark.parametrize("content", ["", "[]", "{", '{"links": [{"address": 1}]}', '{"links": 5}', "\x00"])
def test_memory_that_cannot_be_understood_is_no_memory(content: str, desk: Desk) -> None:
    findings(desk, "--external")
    (desk.root / CACHE).write_text(content, "utf-8")
    assert findings(desk, "--external")[0] == "2 outside addresses: 2 tried now, 0 before"
    assert len(json.loads((desk.root / CACHE).read_text("utf-8"))["links"]) == 2


def test_memory_that_cannot_be_written_stops_nothing(desk: Desk) -> None:
    (desk.root / ".klartekst").write_text("in the way", "utf-8")
    result = desk.run("check", "--external", on=LATER)
    assert "what came of it cannot be kept" in result.output
    assert "KT443" in result.output


def test_visits_are_read_as_they_were_written(tmp_path: Path) -> None:
    visit = Visit("https://å.example/#b", NOON, Answer.FOUND, "200 OK", "https://c.example/", True)
    visits = {visit.address: visit}
    write_visits(tmp_path, visits)
    assert read_visits(tmp_path) == visits
    assert sorted(path.name for path in (tmp_path / ".klartekst").iterdir()) == [".gitignore", "links.json"]


@pytest.mark.parametrize(
    ("answer", "seconds", "holds"),
    [
        (Answer.GONE, 86_399, True),
        (Answer.FOUND, 86_400, False),
        (Answer.UNREACHED, 599, True),
        (Answer.UNREACHED, 600, False),
        (Answer.FOUND, -1, False),
    ],
)
def test_visit_holds_for_a_day_and_a_vain_one_for_minutes(answer: Answer, seconds: int, holds: bool) -> None:
    visit = Visit("https://a.example/", NOON, answer, "")
    later = datetime.fromtimestamp(NOON.timestamp() + seconds, UTC)
    assert replace(visit, said="200 OK").holds(later) is holds
