"""Real policies as plain text become policies that build, and what is in them is found.

The texts stand beside the project, never in it; without them these tests are skipped. What is known of
them is on which lines their headings stand, what they say of themselves, and what is broken in them.
"""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.cli.desk import POLICY
from tests.real.page_reader import PageReader, words

from klartekst.cli.main import main
from klartekst.importing.imported_policy import ImportedText, import_policy
from klartekst.importing.readers import read_document
from klartekst.importing.statements import DateKind
from klartekst.model.policy import TO_DO_FILE
from klartekst.storage import read_project
from klartekst.wording.registration import registration_trouble

ALIKE = 0.95


@dataclass(frozen=True)
class Seed:
    """What is known of a text: ``sections`` by the line of their headings, with the lines of those below."""

    name: str
    language: str
    sections: Mapping[int, tuple[int, ...]]
    numbering: str = "none"
    facts: Mapping[str, str] = field(default_factory=dict)
    officer: Mapping[str, str] = field(default_factory=dict)
    dates: tuple[tuple[DateKind, date, int], ...] = ()
    version: str = ""
    succeeds: bool = False
    updates: tuple[tuple[date, int, bool], ...] = ()
    broken: tuple[int, ...] = ()
    left_out: tuple[int, ...] = ()

    @property
    def headings(self) -> set[int]:
        return {*self.sections, *(line for below in self.sections.values() for line in below)}


SEEDS = (
    Seed(
        "000_45f167f74f162b23.txt",
        "nb",
        {19: (23,), 28: (), 32: (), 36: (), 40: (), 54: (), 62: (), 70: (), 74: ()},
        numbering="decimal",
        facts={"phone": "67 07 43 40", "email": "firmapost@amajo.no"},
        dates=((DateKind.EFFECTIVE, date(2018, 5, 25), 3),),
        succeeds=True,
        left_out=(7, *range(9, 18), 80),
    ),
    Seed(
        "001_40334faeaae97fa6.txt",
        "nb",
        {
            13: (15, 23, 27),
            33: (),
            39: (),
            49: (),
            59: (61, 69, 77, 87),
            93: (),
            118: (122, 126, 130, 134),
            138: (),
            152: (),
            156: (),
        },
        facts={
            "name": "AMOI AS",
            "registration_number": "926 694 820",
            "address": "Youngstorget 3, 0181 Oslo",
        },
        updates=((date(2021, 9, 24), 35, True), (date(2021, 3, 18), 37, False)),
        broken=(5, 7, 21, 25, 29, 31, 116, 146, 154),
        left_out=(160, 161),
    ),
    Seed(
        "002_05e2aab51ddb806d.txt",
        "nb",
        {6: (), 22: (24, 49), 80: (86, 89, 92, 95, 98, 103), 107: (), 112: ()},
        facts={
            "name": "Ajour Nordic/Norge AS",
            "registration_number": "917 899 142",
            "address": "Strandveien 15, 1366 Lysaker",
            "email": "hei@ajourpos.com",
            "phone": "4060 5600",
        },
        dates=((DateKind.WRITTEN, date(2022, 4, 5), 114),),
        version="1.0",
        broken=(36, 62, 65, 67, 93, 96),
    ),
    Seed(
        "003_578a8959296fd046.txt",
        "sv",
        dict.fromkeys((11, 15, 26, 34, 38, 48, 56, 70, 74, 78), ()),
        facts={"name": "Amesto Group", "email": "privacy@amesto.no"},
        officer={"address": "Postboks 6395 0604 Etterstad, Norge", "phone": "+47 928 54 989"},
        dates=((DateKind.UPDATED, date(2018, 5, 9), 87),),
        broken=(68,),
        left_out=(5,),
    ),
    Seed("004_601e49ab5c913be6.txt", "nb", dict.fromkeys((5, 11, 19, 31, 35, 52), ()), broken=(48,)),
)

each_seed = pytest.mark.parametrize("seed", SEEDS, ids=[seed.name[:3] for seed in SEEDS])


def imported(seeds: Path, seed: Seed) -> ImportedText:
    document = read_document((seeds / seed.name).read_bytes(), seed.name)
    return import_policy({seed.language: document}).authoritative


@each_seed
def test_headings_are_found(seeds: Path, seed: Seed) -> None:
    text = imported(seeds, seed)
    sections = {section.line for section in text.sections}
    found = {block.line for block in text.headings if block.line != 1}
    right = found & seed.headings
    assert len(right) / len(found) >= ALIKE, found - seed.headings
    assert len(right) / len(seed.headings) >= ALIKE, seed.headings - found
    assert sections == set(seed.sections)


@each_seed
def test_dates_keep_their_kinds(seeds: Path, seed: Seed) -> None:
    found = imported(seeds, seed).statements
    assert tuple((d.kind, d.day, d.line) for d in found.dates) == seed.dates
    assert tuple((u.day, u.line, bool(u.material)) for u in found.updates) == seed.updates
    assert (found.version, found.succeeds) == (seed.version, seed.succeeds)


@each_seed
def test_facts_are_those_of_the_controller(seeds: Path, seed: Seed) -> None:
    contacts = imported(seeds, seed).contacts
    assert {name: fact.value for name, fact in contacts.controller.facts} == seed.facts
    assert {name: fact.value for name, fact in contacts.officer.facts} == seed.officer
    number = contacts.controller.registration_number
    assert number is None or not registration_trouble(number.value, contacts.controller.country)


@each_seed
def test_what_is_broken_is_listed_with_its_line(seeds: Path, seed: Seed) -> None:
    text = imported(seeds, seed)
    listed = {note.line for note in text.notes}
    assert set(seed.broken) <= listed
    assert {gone.line for gone in text.left_out} - seed.headings == set(seed.left_out)


def test_updates_stand_as_notes_in_the_sections_they_are_about(seeds: Path) -> None:
    changes = {section.line: section.change for section in imported(seeds, SEEDS[1]).sections}
    assert changes[13].startswith("2021-09-24: ")
    assert changes[152].startswith("2021-03-18: ")
    assert [line for line, change in changes.items() if change] == [13, 152]


def test_processing_records_are_recovered_field_by_field(seeds: Path) -> None:
    records = imported(seeds, SEEDS[2]).records
    assert [record.line for record in records] == [24, 49]
    fields = ["purpose", "data", "basis", "source", "recipients", "retention"]
    assert [[found.field for found in record.fields] for record in records] == [fields, fields]


def test_processing_records_are_written_with_what_is_scrambled_listed(seeds: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    arguments = ["import", str(seeds / SEEDS[2].name), "--policy", POLICY, "--language", "nb"]
    assert CliRunner().invoke(main, [*arguments, "--into", str(site)]).exit_code == 0
    policy = read_project(site).policy(POLICY)
    assert policy is not None
    enquiry, customer = policy.records.activities
    assert dict(enquiry.purpose) == {"nb": "å svare på henvendelser fra potensielle kunder"}
    assert [basis.article for basis in enquiry.legal_basis] == ["6(1)(b)", "6(1)(a)"]
    assert [basis.article for basis in customer.legal_basis] == ["6(1)(a)", "6(1)(b)"]
    for activity in (enquiry, customer):
        assert len(activity.data_categories) == 1
        # No period is given, no recipient is named, and where data come from is scrambled.
        assert activity.retention is not None
        assert (activity.retention.duration, activity.recipients, activity.source) == ("", (), {})
    listed = (site / "docs" / POLICY / TO_DO_FILE).read_text("utf-8")
    found = re.findall(r"^- \[ \] line (\d+), (\w+): ", listed, re.MULTILINE)
    assert [(int(line), name) for line, name in found] == [
        *((36, "source"), (30, "basis"), (30, "basis"), (44, "retention"), (40, "recipients")),
        *((62, "source"), (65, "source"), (67, "source"), (56, "basis"), (56, "basis"), (56, "basis")),
        *((75, "retention"), (70, "recipients")),
    ]


def test_swallowed_heading_is_pointed_out(seeds: Path) -> None:
    swallowed = [(n.line, n.words) for n in imported(seeds, SEEDS[3]).notes if "swallowed" in n.message]
    assert [line for line, _ in swallowed] == [80]


def test_lost_promises_of_the_contents_list_are_pointed_out(seeds: Path) -> None:
    drifted = {n.line for n in imported(seeds, SEEDS[0]).notes if "contents list" in n.message}
    assert drifted == {10, 15}


@each_seed
def test_a_site_is_made_that_builds_and_shows_every_word(seeds: Path, tmp_path: Path, seed: Seed) -> None:
    site = tmp_path / "site"
    arguments = ["import", str(seeds / seed.name), "--policy", POLICY, "--language", seed.language]
    result = CliRunner().invoke(main, [*arguments, "--into", str(site)])
    assert result.exit_code == 0, result.output
    project = read_project(site)
    assert project.diagnostics == ()
    assert project.policy(POLICY).numbering == seed.numbering
    # A release rightly refuses laws that are dead and addresses that are hidden, a strict build sites without
    # an address; here words are counted.
    with (site / "docs" / "klartekst.yml").open("a", encoding="utf-8") as facts:
        facts.write("severities: {KT194: info, KT341: info, KT382: info}\n")
    release = ["release", "-f", str(site / "mkdocs.yml"), POLICY, "1.0", "--change", "initial"]
    released = CliRunner().invoke(main, [*release, "--effective", "2030-01-01"], env=AT_2026)
    assert released.exit_code == 0, released.output
    build = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", "built"]
    done = subprocess.run(
        build, cwd=site, env={**os.environ, **AT_2026}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert list((site / "built").rglob("IMPORT*")) == []
    page = PageReader((site / "built" / POLICY / "v" / "1.0" / "index.html").read_text("utf-8"))
    listed = (site / "docs" / POLICY / TO_DO_FILE).read_text("utf-8").partition("### Left out")[2]
    lost = words((seeds / seed.name).read_text("utf-8")) - words(page.text) - words(listed)
    assert [word for word in lost if not re.fullmatch(r"\d+", word)] == []


AT_2026 = {"SOURCE_DATE_EPOCH": "1780000000", "NO_MKDOCS_2_WARNING": "1"}
