"""``klartekst records export``: the record of Article 30, with and without what is internal."""

import csv
import io
import json
import re
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.cli.desk import LATER, POLICY, Desk, lay_desk
from tests.released import noon

from klartekst.cli.main import main

RECIPIENTS = """\
recipients:
  - id: lager
    name: Lager Eksempel AS
    role: processor
    country: US
    internal_notes: hemmelig-avtale
  - {id: gammel, name: Gammel Eksempel AS, role: processor, until: 2026-01-31}
"""
PROCESSING = """\
processing:
  - id: levering
    purpose: {nb: levere varer, sv: leverera varor}
    data_subjects: [{nb: kunder, sv: kunder}]
    data_categories: [{nb: "=1+1", sv: adress}]
    legal_basis: ["6(1)(b)"]
    recipients: [lager, gammel]
    transfers: [{country: US, mechanism: "46(2)(c)"}]
    retention: P3Y
    security_measures: hemmelig-tiltak
    internal_notes: hemmelig-merknad
"""
SECRETS = ("hemmelig-avtale", "hemmelig-tiltak", "hemmelig-merknad")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = lay_desk(tmp_path)
    desk.path("records").mkdir()
    desk.path("records/recipients.yml").write_text(RECIPIENTS, "utf-8")
    desk.path("records/processing.yml").write_text(PROCESSING, "utf-8")
    return desk


def export(desk: Desk, *options: str) -> Result:
    command = ["records", "export", "-f", str(desk.config), POLICY, *options]
    return CliRunner().invoke(main, command, env={"SOURCE_DATE_EPOCH": noon(LATER)})


def exported(desk: Desk, form: str, *options: str) -> bytes:
    result = export(desk, "--format", form, *options)
    assert result.exit_code == 0, result.output
    return result.stdout_bytes


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_table_answers_every_point_of_article_30(desk: Desk) -> None:
    (row,) = rows(exported(desk, "csv"))
    assert {head.partition(" – ")[2]: cell for head, cell in row.items() if " – " in head} == {
        "30(1)(a)": "",
        "30(1)(b)": "levere varer",
        "30(1)(c)": "'=1+1",
        "30(1)(d)": "Lager Eksempel AS (databehandler, USA)",
        "30(1)(e)": "USA: standard personvernbestemmelser (artikkel 46 nr. 2 bokstav c)",
        "30(1)(f)": "3 år",
        "30(1)(g)": "hemmelig-tiltak",
    }
    assert row["Behandlingsansvarlig – 30(1)(a)"].startswith("Fjordlys Eksempel AS, NO, post@")
    assert row["Rettslig grunnlag (personvernforordningen)"] == "avtale (artikkel 6 nr. 1 bokstav b)"
    assert row["Interne merknader"] == "hemmelig-merknad"


def test_a_table_in_another_language(desk: Desk) -> None:
    (row,) = rows(exported(desk, "csv", "--language", "sv"))
    assert row["Ändamål – 30(1)(b)"] == "leverera varor"


def test_recipients_are_those_of_the_day(desk: Desk) -> None:
    (row,) = rows(exported(desk, "csv", "--on", "2026-01-31"))
    assert "Gammel Eksempel AS" in row["Mottakere – 30(1)(d)"]


def test_json_has_every_language_and_what_is_internal(desk: Desk) -> None:
    record = json.loads(exported(desk, "json"))
    assert record["controllers"][0]["name"] == "Fjordlys Eksempel AS"
    assert record["recipients"] == [
        {
            "id": "lager",
            "name": "Lager Eksempel AS",
            "role": "processor",
            "country": "US",
            "internal_notes": "hemmelig-avtale",
        }
    ]
    (activity,) = record["processing"]
    assert activity["purpose"] == {"nb": "levere varer", "sv": "leverera varor"}
    assert activity["retention"] == {"duration": "P3Y"}
    assert activity["transfers"] == [{"country": "US", "mechanism": "46(2)(c)"}]
    assert activity["security_measures"] == "hemmelig-tiltak"


@pytest.mark.parametrize("form", ["csv", "json", "xlsx"])
def test_nothing_internal_is_in_what_is_for_the_public(desk: Desk, form: str) -> None:
    if form == "xlsx":
        pytest.importorskip("openpyxl")
    inside, public = (b"".join(_contents(exported(desk, form, *o))) for o in ((), ("--public",)))
    assert any(secret.encode() in inside for secret in SECRETS)
    assert not any(secret.encode() in public for secret in SECRETS)


@pytest.mark.parametrize("form", ["csv", "json", "xlsx"])
def test_the_same_records_give_the_same_bytes(desk: Desk, form: str) -> None:
    if form == "xlsx":
        pytest.importorskip("openpyxl")
    assert exported(desk, form) == exported(desk, form)


def test_a_workbook_says_nothing_of_when_it_was_written(desk: Desk) -> None:
    pytest.importorskip("openpyxl")
    with zipfile.ZipFile(io.BytesIO(exported(desk, "xlsx"))) as archive:
        assert {member.date_time[0] for member in archive.infolist()} == {1980}
        properties = archive.read("docProps/core.xml").decode()
    assert re.findall(r">(\d{4})-", properties) == ["1980", "1980"]


def test_a_workbook_holds_texts_and_no_formulas(desk: Desk) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    sheet = openpyxl.load_workbook(io.BytesIO(exported(desk, "xlsx"))).active
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert "=1+1" in [cell.value for cell in cells]
    assert {cell.data_type for cell in cells if cell.value} == {"s"}


def test_without_its_library_a_workbook_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    result = export(desk, "--format", "xlsx")
    assert result.exit_code == 2
    assert "pip install 'klartekst[xlsx]'" in result.output


def test_a_file_is_written_on_request(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "protokoll.csv"
    result = export(desk, "--output", str(target))
    assert (result.exit_code, result.stdout) == (0, "")
    assert target.read_bytes() == exported(desk, "csv")


def test_records_with_errors_are_refused(desk: Desk) -> None:
    desk.replace("records/processing.yml", "[lager, gammel]", "[lagger]")
    result = export(desk)
    assert result.exit_code == 1
    assert "KT181" in result.output


def test_a_policy_without_records_has_nothing_to_export(tmp_path: Path) -> None:
    result = export(lay_desk(tmp_path))
    assert result.exit_code == 2
    assert "has no records" in result.output


def _contents(data: bytes) -> list[bytes]:
    if not data.startswith(b"PK"):
        return [data]
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [archive.read(name) for name in archive.namelist()]
