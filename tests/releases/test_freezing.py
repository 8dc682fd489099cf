"""What becomes of the working text when it is frozen, and what is said of texts that are not."""

from datetime import date
from pathlib import Path

import pytest
from tests.cli.desk import POLICY, Desk, lay_desk, published_desk
from tests.releases.histories import at, version, withdrawn

from klartekst.model.diagnostic import Diagnostic
from klartekst.model.edition import Edition
from klartekst.model.history import last_standing
from klartekst.model.policy import PolicyKind, Role
from klartekst.model.project import NoticeDays, Project
from klartekst.model.release import Change, Moment
from klartekst.releases.draft_report import draft_diagnostics, gap_diagnostics
from klartekst.releases.drafts import draft_of, own_editions
from klartekst.releases.freezing import Intent, Preparation, prepare, release_of
from klartekst.releases.history import policy_history
from klartekst.releases.notice import USUAL, notice_for
from klartekst.releases.timeline import timeline_of
from klartekst.storage import read_project
from klartekst.wording.compilation import compile_project

DAY = date(2026, 6, 1)
TERMS = """\
terms:
  - id: opplysning
    nb: {term: opplysning, definition: Det vi vet om deg., forms: [opplysningene]}
    sv: {term: uppgift, definition: Det vi vet om dig.}
"""


def working(root: Path, on: str = "2026-01-01") -> tuple[Project, dict[str, Edition]]:
    project = read_project(root)
    compilations = compile_project(project, date.fromisoformat(on))
    return project, own_editions({code: c.editions[POLICY] for code, c in compilations.items()})


def prepared(root: Path, on: str = "2026-01-01") -> Preparation:
    project, editions = working(root, on)
    day = date.fromisoformat(on)
    intent = Intent("1.0", day, Change.INITIAL, Moment(at(on)), {})
    return prepare(project.policies[0], editions, (), intent, USUAL)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return lay_desk(tmp_path)


def test_text_is_frozen_with_facts_references_and_numbers_written_out(desk: Desk) -> None:
    desk.replace(
        "mottakere.nb.md", "De slettes", "{{ controller.name }} sletter etter [](#lagringstid). De slettes"
    )
    frozen = release_of(prepared(desk.root), "docs").texts["nb"].markdown
    assert "Fjordlys Eksempel AS sletter etter [punkt 2" in frozen
    assert "Lagringstid](#lagringstid). De slettes ikke der." in frozen
    assert "{{" not in frozen


@pytest.mark.parametrize(
    ("on", "name"), [("2020-12-31", "Datainspektionen"), ("2021-01-01", "Integritetsskyddsmyndigheten")]
)
def test_authority_is_named_as_on_the_first_day(desk: Desk, on: str, name: str) -> None:
    desk.replace("mottakere.sv.md", "De raderas", "{{ authority.se.name }} vet. De raderas")
    assert name in release_of(prepared(desk.root, on), "docs").texts["sv"].markdown


def test_what_a_reader_of_the_text_needs_is_recorded_beside_it(desk: Desk) -> None:
    path = desk.path("policy.yml")
    sections = path.read_text("utf-8").replace(
        "sections: [mottakere, lagringstid]",
        "sections: [mottakere, {id: lagringstid, formerly: [oppbevaring]}]",
    )
    path.write_text(f"{sections}{TERMS}", "utf-8")
    desk.replace("mottakere.sv.md", "\ntitle:", f"\ntranslates: {'0' * 64}\ntitle:")
    desk.replace("index.nb.md", "---\ntitle:", "---\nchange: Ny innledning.\ndescription: Kort sagt.\ntitle:")
    release = release_of(prepared(desk.root), "docs")
    assert release.covers == {"mottakere": ("gdpr-13-1-e",)}
    assert release.formerly == {"lagringstid": ("oppbevaring",)}
    assert [(t.id, dict(t.forms)) for t in release.terms] == [
        ("opplysning", {"nb": ("opplysning", "opplysningene"), "sv": ("uppgift",)})
    ]
    assert release.changes == {"index": {"nb": "Ny innledning."}}
    assert release.texts["nb"].description == "Kort sagt."
    assert {code: (t.role, t.stale) for code, t in release.texts.items()} == {
        "nb": (Role.AUTHORITATIVE, ()),
        "sv": (Role.REQUIRED, ("mottakere",)),
    }


def test_translation_with_a_section_missing_is_frozen_with_the_authoritative_words_for_it(desk: Desk) -> None:
    desk.path("index.en.md").write_text("---\ntitle: Privacy\n---\n", "utf-8")
    desk.path("mottakere.en.md").write_text("---\ntitle: Recipients\n---\nThe bank.\n", "utf-8")
    release = release_of(prepared(desk.root), "docs")
    assert '## 2. Lagringstid {#lagringstid lang="nb"}' in release.texts["en"].markdown
    assert "## 1. Recipients {#mottakere}\n" in release.texts["en"].markdown


def test_latest_standing_version_is_the_one_to_compare_with() -> None:
    one, two = version("1.0", "2025-01-01"), version("2.0", "2026-01-01")
    assert last_standing(()) is None
    assert last_standing((one, two)) is two
    assert last_standing((one, withdrawn(two, "2025-12-30"))) is one


def test_notice_is_what_the_site_has_chosen_for_the_kind() -> None:
    chosen = {"terms": NoticeDays(advised=60, required=30)}
    assert notice_for(PolicyKind.TERMS, chosen) == NoticeDays(60, 30)
    assert notice_for(PolicyKind.PRIVACY, chosen) == NoticeDays(advised=30, required=14)


def report(desk: Desk) -> list[str]:
    project, editions = working(desk.root)
    policy = project.policies[0]
    releases = project.releases.get(POLICY, ())
    history = policy_history(timeline_of(policy, releases), DAY)
    draft = draft_of(POLICY, history.latest, editions)
    found: list[Diagnostic] = list(draft_diagnostics(policy, draft))
    found += gap_diagnostics([policy], [history])
    return [str(diagnostic) for diagnostic in found]


def _never_published(root: Path) -> Desk:
    return lay_desk(root)


def _as_published(root: Path) -> Desk:
    return published_desk(root)


def _edited(root: Path) -> Desk:
    desk = published_desk(root)
    desk.edit()
    return desk


def _retitled(root: Path) -> Desk:
    desk = published_desk(root)
    desk.replace("index.nb.md", "Personvern", "Om personvern")
    return desk


def _commented(root: Path) -> Desk:
    desk = published_desk(root)
    desk.replace("mottakere.nb.md", "---\n# Over", "---\n# Ny kommentar.\n# Over")
    return desk


def _with_a_translation_to_add(root: Path) -> Desk:
    desk = published_desk(root)
    desk.path("index.en.md").write_text("---\ntitle: Privacy\n---\n", "utf-8")
    return desk


def _withdrawn(root: Path) -> Desk:
    desk = published_desk(root)
    desk.told("withdraw", POLICY, "1.0", "--reason", "feil")
    return desk


def _replaced(root: Path) -> Desk:
    desk = _withdrawn(root)
    desk.edit()
    desk.publish("2.0", "2026-03-15")
    return desk


def _about_to_be_replaced(root: Path) -> Desk:
    desk = _withdrawn(root)
    desk.edit()
    desk.publish("2.0", "2026-08-15")
    return desk


def _withdrawn_and_ended(root: Path) -> Desk:
    desk = _withdrawn(root)
    desk.told("end", POLICY, "2026-05-01")
    return desk


NEVER = (
    "KT242 docs/personvern/policy.yml 'personvern' was never published, so the built site leaves it out — "
    "publish it: klartekst release personvern 1.0 --effective DATE --change initial"
)
DIFFERS = "KT241 docs/personvern/policy.yml 'personvern' differs from version 1.0 in {}: {} — "
DIFFERS += "the built site shows the published text until klartekst release is run"
GAP = (
    "KT243 docs/personvern/policy.yml version 1.0 of 'personvern' was withdrawn, and none is in force — "
    "release a version that takes its place, or end the policy with klartekst end"
)
REPORTS = [
    (_never_published, {"KT242": NEVER}),
    (_as_published, {}),
    (_edited, {"KT241": DIFFERS.format("nb, sv", "mottakere")}),
    (_retitled, {"KT241": DIFFERS.format("nb", "title, preamble or terms")}),
    (_commented, {}),
    (_with_a_translation_to_add, {}),
    (_withdrawn, {"KT243": GAP}),
    (_replaced, {}),
    (_about_to_be_replaced, {}),
    (_withdrawn_and_ended, {}),
]


@pytest.mark.parametrize(("setting", "expected"), REPORTS, ids=[s.__name__.strip("_") for s, _ in REPORTS])
def test_drafts_and_gaps_are_told(setting: object, expected: dict[str, str], tmp_path: Path) -> None:
    assert callable(setting)
    assert report(setting(tmp_path)) == list(expected.values())


@pytest.mark.parametrize("code", ["KT241", "KT242", "KT243"])
def test_every_code_of_a_draft_is_told_of_one_desk_and_not_of_another(code: str) -> None:
    assert {code in expected for _, expected in REPORTS} == {True, False}
