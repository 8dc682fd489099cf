"""What has changed in the records, on the pages and in the files of a built site."""

import json
from hashlib import sha256
from pathlib import Path

import pytest
from tests.built_site import built, needs_installed_plugin
from tests.cli.desk import FIRST_DAY, LATER, POLICY, Desk, lay_desk
from tests.page_text import page_text
from tests.released import noon

pytestmark = [needs_installed_plugin, pytest.mark.xdist_group("record-pages")]

RECORDS = """\
recipients:
  - {id: regnskap, name: Regnskap Eksempel AS, role: processor}
"""
CARDS = "  - {id: kort, name: Kortbetaling Eksempel AS, role: processor}\n"
MENTIONS = ("mottakere.nb.md", "mottakere.sv.md")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose policy has got another recipient with version 2.0."""
    folder = tmp_path_factory.mktemp("records")
    desk = lay_desk(folder)
    desk.path("records").mkdir()
    desk.path("records/recipients.yml").write_text(RECORDS, "utf-8")
    for name in MENTIONS:
        path = desk.path(name)
        path.write_text(path.read_text("utf-8") + "\n{{ table.recipients }}\n", "utf-8")
    desk.publish("1.0", FIRST_DAY.isoformat(), "initial", on=FIRST_DAY)
    _add_cards(desk)
    desk.publish("2.0", LATER.isoformat(), "material", "--short-notice", "Prøve", on=LATER)
    return built(desk.config, folder / "site", "--quiet", SOURCE_DATE_EPOCH=noon(LATER))


def _add_cards(desk: Desk) -> None:
    path = desk.path("records/recipients.yml")
    path.write_text(path.read_text("utf-8") + CARDS, "utf-8")
    for name in MENTIONS:
        desk.replace(name, "\ntitle:", "\nchange: Ny.\ntitle:")


@pytest.mark.parametrize(
    ("page", "fact"),
    [
        (f"{POLICY}/oppdateringer", "Lagt til mottaker: Kortbetaling Eksempel AS"),
        (f"{POLICY}/v/2.0/changes", "Lagt til mottaker: Kortbetaling Eksempel AS"),
        (f"{POLICY}/v/1.0/since", "Lagt til mottaker: Kortbetaling Eksempel AS"),
        ("oppdateringer", "Lagt til mottaker: Kortbetaling Eksempel AS"),
        (f"sv/{POLICY}/oppdateringer", "Tillagt (mottagare): Kortbetaling Eksempel AS"),
        (f"sv/{POLICY}/v/2.0/changes", "Tillagt (mottagare): Kortbetaling Eksempel AS"),
    ],
)
def test_pages_tell_changed_facts(site: Path, page: str, fact: str) -> None:
    assert fact in page_text((site / page / "index.html").read_text("utf-8"), "")


def test_feeds_tell_changed_facts(site: Path) -> None:
    feed = json.loads((site / POLICY / "oppdateringer" / "feed.json").read_text("utf-8"))
    assert "Lagt til mottaker: Kortbetaling Eksempel AS" in feed["items"][0]["content_text"]


def test_public_records_are_where_versions_json_says(site: Path) -> None:
    newest, *_ = json.loads((site / POLICY / "versions.json").read_text("utf-8"))["versions"]
    published = (site / POLICY / "v" / "2.0" / "records.json").read_bytes()
    assert newest["records"] == {
        "sha256": sha256(published).hexdigest(),
        "url": f"https://eksempel.example/{POLICY}/v/2.0/records.json",
    }
    assert [r["id"] for r in json.loads(published)["recipients"]] == ["regnskap", "kort"]
