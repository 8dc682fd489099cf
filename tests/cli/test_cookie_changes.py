"""Cookies frozen with a version, and what differs between two of them."""

import json
from pathlib import Path

import pytest
from tests.cli.desk import FIRST_DAY, POLICY, Desk, lay_desk

COOKIES = """\
cookies:
  - name: _maling
    category: statistics
    purpose: {nb: teller besøk, sv: räknar besök}
    duration: P2Y
    third_party_access: no
    last_seen: 2026-01-01
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = lay_desk(tmp_path)
    desk.path("records").mkdir()
    desk.path("records/cookies.yml").write_text(COOKIES, "utf-8")
    desk.publish("1.0", FIRST_DAY.isoformat(), "initial", on=FIRST_DAY)
    return desk


def test_a_version_keeps_its_cookies_without_the_day_of_the_last_scan(desk: Desk) -> None:
    kept = json.loads(desk.path("releases/1.0/records.json").read_text("utf-8"))
    assert kept["cookies"] == [
        {
            "name": "_maling",
            "tech": "cookie",
            "category": "statistics",
            "purpose": {"nb": "teller besøk", "sv": "räknar besök"},
            "duration": "P2Y",
            "third_party_access": False,
            "set_before_consent": False,
        }
    ]
    assert desk.run("verify").exit_code == 0


def test_a_scan_of_another_day_changes_nothing(desk: Desk) -> None:
    desk.replace("records/cookies.yml", "last_seen: 2026-01-01", "last_seen: 2026-02-01")
    assert desk.run("diff", f"{POLICY}@1.0", POLICY).exit_code == 0


def test_changes_are_told_as_facts_and_are_more_than_editorial(desk: Desk) -> None:
    desk.replace("records/cookies.yml", "duration: P2Y", "duration: session")
    with desk.path("records/cookies.yml").open("a", encoding="utf-8") as file:
        file.write("  - {name: _annonser, category: marketing}\n")
    result = desk.run("diff", f"{POLICY}@1.0", POLICY)
    assert "Lagt til informasjonskapsel: _annonser" in result.output
    assert "_maling – Varighet: 2 år → til nettleseren lukkes" in result.output
    refused = desk.release("1.1", "2026-03-15", "editorial")
    assert refused.exit_code == 1
    assert "KT230 docs/personvern/records/cookies.yml:2 this is more than an editorial" in refused.output
    assert "KT230 docs/personvern/records/cookies.yml:8 this is more than an editorial" in refused.output
