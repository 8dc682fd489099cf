"""Facts from the records: frozen with a version, compared, told, and weighed by the gate."""

import json
import subprocess
from pathlib import Path

import pytest
from tests.cli.desk import FIRST_DAY, POLICY, Desk, lay_desk

RECIPIENTS = """\
recipients:
  - id: regnskap
    name: Regnskap Eksempel AS
    role: processor
    service: {nb: fører regnskapet, sv: sköter bokföringen}
    internal_notes: hemmelig-avtale
"""
MENTIONS = ("mottakere.nb.md", "mottakere.sv.md")
CARDS = "  - {id: kort, name: Kortbetaling Eksempel AS, role: processor}\n"
PROCESSING = """\
processing:
  - id: regnskapsforing
    purpose: {nb: føre regnskap, sv: sköta bokföringen}
    legal_basis: ["6(1)(c)"]
    recipients: [regnskap]
    retention: P3Y
    security_measures: hemmelig-tiltak
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk with version 1.0, whose text cites its records."""
    desk = lay_desk(tmp_path)
    desk.path("records").mkdir()
    desk.path("records/recipients.yml").write_text(RECIPIENTS, "utf-8")
    desk.path("records/processing.yml").write_text(PROCESSING, "utf-8")
    for name in MENTIONS:
        path = desk.path(name)
        path.write_text(path.read_text("utf-8") + "\n{{ table.recipients }}\n", "utf-8")
    desk.publish("1.0", FIRST_DAY.isoformat(), "initial", on=FIRST_DAY)
    return desk


def note(desk: Desk) -> None:
    """Say in both languages that the recipients have changed."""
    for name in MENTIONS:
        desk.replace(name, "\ntitle:", "\nchange: Ny.\ntitle:")


def test_a_version_keeps_its_public_records(desk: Desk) -> None:
    folder = desk.path("releases/1.0")
    kept = json.loads((folder / "records.json").read_text("utf-8"))
    assert kept["recipients"] == [
        {
            "id": "regnskap",
            "name": "Regnskap Eksempel AS",
            "role": "processor",
            "service": {"nb": "fører regnskapet", "sv": "sköter bokföringen"},
        }
    ]
    assert kept["processing"][0]["retention"] == "P3Y"
    assert b"hemmelig" not in b"".join(path.read_bytes() for path in folder.iterdir())
    subprocess.run(["sha256sum", "--quiet", "-c", "SHA256SUMS"], cwd=folder, check=True)
    assert desk.run("verify").exit_code == 0


def test_records_that_were_changed_afterwards_are_found(desk: Desk) -> None:
    path = desk.path("releases/1.0/records.json")
    path.write_text(path.read_text("utf-8").replace("P3Y", "P9Y"), "utf-8")
    result = desk.run("verify")
    assert result.exit_code == 1
    assert f"KT201 docs/{POLICY}/releases/1.0/records.json this is not the file" in result.output


def test_records_that_are_gone_are_missed(desk: Desk) -> None:
    desk.path("releases/1.0/records.json").unlink()
    assert f"KT202 docs/{POLICY}/releases/1.0/records.json" in desk.run("verify").output


@pytest.mark.parametrize(
    ("name", "old", "new", "fact"),
    [
        ("recipients.yml", "  - id: regnskap", f"{CARDS}  - id: regnskap", "Lagt til mottaker: Kortbet"),
        ("processing.yml", "P3Y", "P5Y", "føre regnskap – Lagringstid: 3 år → 5 år"),
        ("processing.yml", "6(1)(c)", "6(1)(f)", "Rettslig grunnlag (personvernforordningen): rettslig"),
        ("processing.yml", "nb: føre regnskap", "nb: lage statistikk", "Formål: føre regnskap → lage"),
        ("recipients.yml", "role: processor", "role: controller", "Rolle: databehandler → selvstendig"),
        (
            "processing.yml",
            "    retention: P3Y",
            '    transfers: [{country: US, mechanism: "45"}]\n    retention: P3Y',
            "Overføring til tredjestat: – → USA: beslutning om",
        ),
    ],
)
def test_a_changed_fact_is_more_than_editorial(desk: Desk, name: str, old: str, new: str, fact: str) -> None:
    desk.replace(f"records/{name}", old, new)
    note(desk)
    result = desk.release("1.1", "2026-06-01", "editorial")
    assert result.exit_code == 1
    assert "KT230" in result.output
    assert fact in result.output.replace("\n", "")
    assert not desk.path("releases/1.1").exists()


def test_a_fact_spelt_right_is_editorial(desk: Desk) -> None:
    desk.replace("records/processing.yml", "føre regnskap", "føre regnskapp")
    result = desk.release("1.1", "2026-06-01", "editorial")
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_every_form_of_diff_tells_facts(desk: Desk, form: str) -> None:
    desk.replace("records/processing.yml", "P3Y", "P5Y")
    result = desk.run("diff", f"{POLICY}@1.0", POLICY, "--format", form)
    assert result.exit_code == 1
    assert "3 år → 5 år" in result.output
    if form == "json":
        assert json.loads(result.output)["facts"] == [
            {
                "kind": "changed",
                "subject": "activity",
                "id": "regnskapsforing",
                "field": "retention",
                "old": "3 år",
                "new": "5 år",
                "sentence": "føre regnskap – Lagringstid: 3 år → 5 år",
            }
        ]


def test_the_message_tells_facts_in_its_language(desk: Desk) -> None:
    desk.replace("records/recipients.yml", "  - id: regnskap", f"{CARDS}  - id: regnskap")
    note(desk)
    desk.publish("2.0", "2026-06-01")
    assert "– Lagt til mottaker: Kortbetaling Eksempel AS" in desk.told("notice", POLICY, "2.0")
    assert "– Tillagt (mottagare): Kortbetaling Eksempel AS" in desk.told(
        "notice", POLICY, "2.0", "--language", "sv"
    )
