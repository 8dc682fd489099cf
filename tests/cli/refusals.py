"""For every code of a release: what somebody did that it is reported for, and what it is silent about."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from tests.cli.desk import FIRST_DAY, LATER, Desk, lay_desk, published_desk

IN_TIME = "2026-03-15"  # six weeks after LATER

Setting = Callable[[Path], Desk]


@dataclass(frozen=True)
class Release:
    """What is asked of ``klartekst release``."""

    version: str = "2.0"
    effective: str = IN_TIME
    change: str = "material"
    more: tuple[str, ...] = ()
    on: date = LATER


@dataclass(frozen=True)
class Case:
    """``line`` is what is said under the code, or empty where the code is not to be heard of."""

    code: str
    title: str
    setting: Setting
    asked: Release
    line: str = ""
    refused: bool = True


def edited(root: Path) -> Desk:
    desk = published_desk(root)
    desk.edit()
    return desk


def edited_without_notes(root: Path) -> Desk:
    desk = published_desk(root)
    desk.edit(notes=False)
    return desk


def spelt_otherwise(root: Path) -> Desk:
    desk = published_desk(root)
    for language, old, new in (
        ("nb", "opplysningene", "opplysningane"),
        ("sv", "uppgifterna", "uppgiftarna"),
    ):
        desk.replace(f"mottakere.{language}.md", old, new)
        desk.replace(f"mottakere.{language}.md", "\ntitle:", "\nchange: Rettskriving.\ntitle:")
    return desk


def where_five_days_are_enough(root: Path) -> Desk:
    desk = edited(root)
    path = root / "docs" / "klartekst.yml"
    path.write_text(
        f"{path.read_text('utf-8')}notice_days: {{privacy: {{advised: 10, required: 5}}}}\n", "utf-8"
    )
    return desk


def half_translated(root: Path) -> Desk:
    desk = lay_desk(root)
    desk.path("mottakere.sv.md").unlink()
    return desk


def half_translated_courtesy(root: Path) -> Desk:
    desk = lay_desk(root)
    desk.path("index.en.md").write_text("---\ntitle: Privacy\n---\n", "utf-8")
    return desk


def of_a_known_text(root: Path) -> Desk:
    """Every translation says which text it was made from."""
    from klartekst.model.digest import digest
    from klartekst.storage import read_project

    desk = lay_desk(root)
    policy = read_project(root).policies[0]
    for section in policy.sections:
        known = digest(section.texts["nb"])
        desk.replace(f"{section.id}.sv.md", "\ntitle:", f"\ntranslates: {known}\ntitle:")
    return desk


def withdrawn_announcement(root: Path) -> Desk:
    desk = edited(root)
    desk.publish("2.0", IN_TIME)
    desk.told("withdraw", "personvern", "2.0", "--reason", "feil")
    desk.replace("mottakere.nb.md", "banken", "revisoren")
    desk.replace("mottakere.sv.md", "banken", "revisorn")
    for language in ("nb", "sv"):
        desk.replace(f"mottakere.{language}.md", "\ntitle:", "\nchange: Ny.\ntitle:")
    return desk


def ended(root: Path) -> Desk:
    desk = edited(root)
    desk.told("end", "personvern", "2026-03-15")
    return desk


FIRST = Release("1.0", FIRST_DAY.isoformat(), "initial", on=FIRST_DAY)
POLICY_FILE = "docs/personvern/policy.yml"

CASES = (
    Case(
        "KT221",
        "nothing has changed",
        published_desk,
        Release(),
        f"KT221 {POLICY_FILE} nothing has changed since version 1.0 — there is nothing to publish",
    ),
    Case("KT221", "a word has changed", edited, Release()),
    Case(
        "KT222",
        "a section has changed, and nobody says how",
        edited_without_notes,
        Release(),
        "KT222 docs/personvern/mottakere.sv.md:2 the section has changed, and nothing says how in 'sv' — "
        "write change: with a sentence for readers in its front matter",
    ),
    Case("KT222", "a section has changed, and a note says how", edited, Release()),
    Case(
        "KT223",
        "a promised translation is missing",
        half_translated,
        FIRST,
        f"KT223 {POLICY_FILE} mottakere of 'personvern' has no text in 'sv', which is required — "
        "write it before the release",
    ),
    Case("KT223", "a courtesy translation is missing", half_translated_courtesy, FIRST),
    Case(
        "KT224",
        "a label that is taken",
        edited,
        Release("1.0"),
        f"KT224 {POLICY_FILE} version 1.0 of 'personvern' has already been published — choose another label",
    ),
    Case("KT224", "a label that is free", edited, Release("1.0.0")),
    Case(
        "KT225",
        "published before its predecessor",
        edited,
        Release(more=("--published", "2025-12-31T12:00:00+01:00")),
        f"KT225 {POLICY_FILE} version 2.0 would be published before version 1.0 — "
        "enter the history of a policy from its first version on",
    ),
    Case(
        "KT225",
        "entered as published after its predecessor",
        edited,
        Release(more=("--published", "2026-01-02T12:00:00+01:00")),
    ),
    Case(
        "KT226",
        "case 11: effective before it is published, without a reason",
        spelt_otherwise,
        Release(effective="2026-01-15", change="editorial"),
        f"KT226 {POLICY_FILE} version 2.0 would be published on 2026-02-01 and apply from 2026-01-15 — "
        "say why with --retroactive REASON",
    ),
    Case(
        "KT226",
        "a material change that would apply to the past, whatever the reason",
        edited,
        Release(effective="2026-01-15", more=("--retroactive", "glemt")),
        f"KT226 {POLICY_FILE} version 2.0 would be published on 2026-02-01 and apply from 2026-01-15 — "
        "a material change cannot apply to days before people could read it",
    ),
    Case(
        "KT226",
        "case 12: the same with a reason, editorial",
        spelt_otherwise,
        Release(effective="2026-01-15", change="editorial", more=("--retroactive", "registeret")),
    ),
    Case(
        "KT227",
        "effective before it is published, with a reason",
        spelt_otherwise,
        Release(effective="2026-01-15", change="editorial", more=("--retroactive", "registeret")),
        f"KT227 {POLICY_FILE} version 2.0 would be published on 2026-02-01 and apply from 2026-01-15 — "
        "earlier processing does not become transparent by it",
        refused=False,
    ),
    Case(
        "KT227",
        "effective on the day on which it is published",
        spelt_otherwise,
        Release(effective="2026-02-01", change="editorial"),
    ),
    Case(
        "KT228",
        "case 19: people would have five days",
        edited,
        Release(effective="2026-02-06"),
        f"KT228 {POLICY_FILE} people would have 5 days before version 2.0 takes effect — "
        "give them at least 14, or say why not with --short-notice REASON",
    ),
    Case("KT228", "people have fourteen days", edited, Release(effective="2026-02-15")),
    Case(
        "KT228",
        "an editorial change needs no notice",
        spelt_otherwise,
        Release(effective="2026-02-02", change="editorial"),
    ),
    Case(
        "KT228",
        "five days are enough for this site",
        where_five_days_are_enough,
        Release(effective="2026-02-06"),
    ),
    Case(
        "KT229",
        "case 19: five days, with a reason",
        edited,
        Release(effective="2026-02-06", more=("--short-notice", "pålegg")),
        f"KT229 {POLICY_FILE} people would have 5 days before version 2.0 takes effect — "
        "30 days are advised for a policy of this kind",
        refused=False,
    ),
    Case("KT229", "thirty days", edited, Release(effective="2026-03-03")),
    Case(
        "KT230",
        "case 18: an editorial change that names another recipient",
        edited,
        Release(change="editorial"),
        "KT230 docs/personvern/mottakere.nb.md:7 this is more than an editorial change: "
        "a name differs (Regnskap → banken) — declare the change material",
    ),
    Case("KT230", "an editorial change of spelling", spelt_otherwise, Release(change="editorial")),
    Case("KT230", "another recipient, declared material", edited, Release()),
    Case(
        "KT231",
        "a first version that is no initial one",
        lay_desk,
        Release("1.0", FIRST_DAY.isoformat(), on=FIRST_DAY),
        f"KT231 {POLICY_FILE} this is the first version of 'personvern' — declare it with --change initial",
    ),
    Case(
        "KT231",
        "a second initial version",
        edited,
        Release(change="initial"),
        f"KT231 {POLICY_FILE} 'personvern' has versions already — declare the change material or editorial",
    ),
    Case("KT231", "a first version", lay_desk, FIRST),
    Case(
        "KT232",
        "a translation of an unknown text",
        lay_desk,
        FIRST,
        "KT232 docs/personvern/mottakere.sv.md:2 nothing says which text this was translated from — "
        "see that it says the same, and run klartekst translated personvern mottakere sv",
        refused=False,
    ),
    Case("KT232", "translations of known texts", of_a_known_text, FIRST),
    Case(
        "KT206",
        "case 10: the same first day twice",
        edited,
        Release(effective="2026-01-01"),
        f"KT206 {POLICY_FILE} version 2.0 would take effect on 2026-01-01, but one does on 2026-01-01 — "
        "let it take effect after 2026-01-01",
    ),
    Case(
        "KT206",
        "effective before its predecessor",
        edited,
        Release(effective="2025-12-31"),
        f"KT206 {POLICY_FILE} version 2.0 would take effect on 2025-12-31, but one does on 2026-01-01 — "
        "let it take effect after 2026-01-01",
    ),
    Case(
        "KT206",
        "effective after the policy has ended",
        ended,
        Release(effective="2026-03-15"),
        f"KT206 {POLICY_FILE} the policy ended on 2026-03-15 — take ended_on out of policy.yml first",
    ),
    Case("KT206", "effective on the last day before the end", ended, Release(effective="2026-03-14")),
    Case(
        "KT206",
        "the first day of a version that was withdrawn before it",
        withdrawn_announcement,
        Release("2.0.1", IN_TIME),
    ),
)
