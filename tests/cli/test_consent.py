"""The words in which consent is asked for: frozen with a version, published for tools."""

import hashlib
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.built_site import build, needs_installed_plugin
from tests.cli.desk import FIRST_DAY, POLICY, Desk, lay_desk

from klartekst.publishing.addresses import Addresses
from klartekst.publishing.consent_file import consent_json
from klartekst.releases.history import policy_history
from klartekst.releases.timeline import timeline_of
from klartekst.storage import read_project

CONSENT = """\
title: {nb: Vi vil gjerne telle, sv: Vi vill gärna räkna, en: We would like to count}
text: {nb: Si ja om du vil., sv: Säg ja om du vill.}
accept: {nb: Godta alle, sv: Godkänn alla, en: Accept all}
reject: {nb: Avslå alle, sv: Avvisa alla}
choose: {nb: Velg selv, sv: Välj själv}
categories:
  necessary: {nb: Dette må vi ha., sv: Det här behövs.}
  statistics: {nb: Slik teller vi besøk., sv: Så räknar vi besök.}
"""
COOKIES = """\
cookies:
  - {name: okt, category: necessary}
  - {name: _fl, pattern: _fl_*, category: statistics}
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = lay_desk(tmp_path)
    desk.path("records").mkdir()
    desk.path("records/consent.yml").write_text(CONSENT, "utf-8")
    desk.path("records/cookies.yml").write_text(COOKIES, "utf-8")
    desk.publish("1.0", FIRST_DAY.isoformat(), "initial", on=FIRST_DAY)
    return desk


def published(desk: Desk, on: date) -> dict[str, Any] | None:
    project = read_project(desk.root)
    policy = project.policy(POLICY)
    assert policy is not None
    history = policy_history(timeline_of(policy, project.releases[POLICY]), on)
    data = consent_json(history, lambda path, language: f"/{language}/{path}", Addresses("oppdateringer"))
    return json.loads(data) if data else None


def test_tools_are_given_the_words_of_the_version_in_force(desk: Desk) -> None:
    found = published(desk, FIRST_DAY)
    assert found is not None
    assert (found["policy"], found["version"], found["effective_from"]) == (POLICY, "1.0", "2026-01-01")
    assert found["authoritative"] == "nb"
    assert found["texts"]["sv"] == {
        "title": "Vi vill gärna räkna",
        "text": "Säg ja om du vill.",
        "accept": "Godkänn alla",
        "reject": "Avvisa alla",
        "choose": "Välj själv",
        "categories": {"necessary": "Det här behövs.", "statistics": "Så räknar vi besök."},
    }
    assert list(found["texts"]) == ["nb", "sv"]
    assert found["categories"] == [
        {
            "id": "necessary",
            "required": True,
            "name": {"nb": "nødvendige", "sv": "nödvändiga"},
            "cookies": ["okt"],
        },
        {
            "id": "statistics",
            "required": False,
            "name": {"nb": "statistikk", "sv": "statistik"},
            "cookies": ["_fl_*"],
        },
    ]
    assert found["policy_url"] == {"nb": f"/nb/{POLICY}/v/1.0/", "sv": f"/sv/{POLICY}/v/1.0/"}


def test_the_revision_can_be_computed_from_the_file(desk: Desk) -> None:
    found = published(desk, FIRST_DAY)
    assert found is not None
    words = json.dumps(found["texts"], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert found["revision"] == hashlib.sha256(words.encode()).hexdigest()


def test_a_draft_is_not_published_and_a_version_that_asks_the_same_keeps_the_revision(desk: Desk) -> None:
    first = published(desk, FIRST_DAY)
    desk.edit()
    desk.publish("1.1", "2026-04-01")
    desk.replace("records/consent.yml", "Godta alle", "Ja til alt")
    second = published(desk, date(2026, 4, 1))
    assert first and second
    assert (second["version"], second["revision"]) == ("1.1", first["revision"])
    desk.publish("1.2", "2026-05-01")
    assert published(desk, date(2026, 4, 30)) == second
    third = published(desk, date(2026, 5, 1))
    assert third and third["revision"] != first["revision"]
    assert third["texts"]["nb"]["accept"] == "Ja til alt"


def test_another_wording_is_told_as_a_fact_and_is_more_than_editorial(desk: Desk) -> None:
    desk.replace("records/consent.yml", "Avslå alle", "Kanskje senere")
    told = desk.run("diff", f"{POLICY}@1.0", POLICY).output
    assert "Vi vil gjerne telle – Avslå: Avslå alle → Kanskje senere" in told
    refused = desk.release("1.1", "2026-03-15", "editorial")
    assert refused.exit_code == 1
    assert "KT230 docs/personvern/records/consent.yml:1" in refused.output


def test_nothing_is_published_where_nothing_is_in_force_or_nothing_asked(tmp_path: Path) -> None:
    desk = lay_desk(tmp_path)
    assert published(desk, FIRST_DAY) is None
    desk.publish("1.0", FIRST_DAY.isoformat(), "initial", on=FIRST_DAY)
    assert published(desk, FIRST_DAY) is None


def test_frozen_words_that_were_changed_are_found(desk: Desk) -> None:
    desk.replace("releases/1.0/records.json", "Avslå alle", "Avslå litt")
    result = desk.run("verify")
    assert result.exit_code == 1
    assert "KT201 docs/personvern/releases/1.0/records.json" in result.output


@needs_installed_plugin
def test_a_built_site_has_the_file_once_for_all_languages(desk: Desk, tmp_path: Path) -> None:
    site = tmp_path / "site"
    built = build(desk.config, site, environment={"SOURCE_DATE_EPOCH": "1769947200"})
    assert built.returncode == 0, built.stdout
    files = [path.relative_to(site).as_posix() for path in site.rglob("consent.json")]
    assert files == [f"{POLICY}/consent.json"]
    found = json.loads((site / files[0]).read_text("utf-8"))
    assert found["policy_url"]["sv"] == f"https://eksempel.example/sv/{POLICY}/v/1.0/"
