"""What stands above a text: which version it is held against, and which ones are to come."""

from pathlib import Path

import pytest
from tests.cli.desk import LATER, NOTES, POLICY, Desk, published_desk

from klartekst.model.project import Project
from klartekst.publishing.addresses import Addresses
from klartekst.publishing.policy_table import policy_table
from klartekst.publishing.version_frame import Banner, Shown, VersionFrame, version_frame
from klartekst.releases.history import policy_history
from klartekst.releases.timeline import timeline_of
from klartekst.storage import read_project
from klartekst.wording.compilation import compile_project


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return published_desk(tmp_path)


def frame_of(project: Project, *, is_draft: bool) -> VersionFrame:
    policy = project.policies[0]
    history = policy_history(timeline_of(policy, project.releases[POLICY]), LATER)
    shown = Shown(history.shown, own_page=True, is_draft=is_draft)
    return version_frame(history, shown, "Personvern", "en", Addresses("oppdateringer"))


def banners_of_draft(desk: Desk) -> tuple[Banner, ...]:
    return frame_of(read_project(desk.root), is_draft=True).banners


def test_draft_is_held_against_the_version_in_force(desk: Desk) -> None:
    (banner,) = banners_of_draft(desk)
    assert (
        banner.text == "This is a draft. It differs from version 1.0, in force from 1\u00a0January\u00a02026."
    )
    assert [link.text for link in banner.links] == [
        "See version 1.0, in force from 1\u00a0January\u00a02026",
        "See what changed",
    ]


def test_draft_is_held_against_the_version_announced_last_and_names_the_others(desk: Desk) -> None:
    desk.edit()
    desk.publish("2.0", "2026-06-01")
    for language, note in NOTES.items():
        name = f"mottakere.{language}.md"
        desk.replace(name, "banken", "posten")
        desk.replace(name, "\ntitle:", f"\nchange: {note}\ntitle:")
    desk.publish("3.0", "2026-09-01")
    draft, coming = banners_of_draft(desk)
    assert (
        draft.text
        == "This is a draft. It differs from version 3.0, in force from 1\u00a0September\u00a02026."
    )
    assert [link.text for link in draft.links] == [
        "See version 3.0, in force from 1\u00a0September\u00a02026",
        "See what changed",
        "See version 1.0, in force from 1\u00a0January\u00a02026",
    ]
    assert coming.text == "Version 2.0 is in force from 1\u00a0June\u00a02026."


def test_table_of_policies_leads_to_what_is_announced(desk: Desk) -> None:
    desk.edit()
    desk.publish("2.0", "2026-06-01")
    project = read_project(desk.root)
    editions = compile_project(project, LATER)["en"].editions
    (row,) = policy_table(project, "en", editions, {POLICY: frame_of(project, is_draft=False)}).rows
    assert row.status == "Version 1.0, in force from 1\u00a0January\u00a02026"
    (notice,) = row.coming
    assert notice.text == "Version 2.0 is in force from 1\u00a0June\u00a02026."
    assert notice.links[0].address == f"{POLICY}/v/2.0/"
