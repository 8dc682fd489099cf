"""What the checks have to find in five real policies, and how much they may say of them in all.

For each text stand the defects that a reader listed: by code and line of the source, or by code and item of
the checklist. ``UNSEEN`` holds the lines of those that no rule can see, and why. The texts stand beside the
project, never in it; without them these tests are skipped. ``pytest -s`` prints the figures.
"""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from tests.real.seeds import SEEDS, Seed, lay_out_seed, source_line

from klartekst.checks.question import Question
from klartekst.checks.report import check
from klartekst.model.diagnostic import Diagnostic
from klartekst.storage import read_project
from klartekst.wording.compilation import compile_project

DAY = date(2026, 11, 22)
ITEM = re.compile(r"gdpr-\d+(?:-\w+)+")


@dataclass(frozen=True)
class Listed:
    """The defects of one text: those to be found, those that a rule could see and none does, the rest."""

    found: str
    missed: tuple[str, ...]
    unseen: tuple[str, ...]
    findings: int


LISTED = {
    "000": Listed(
        found="""
            KT370:10 KT370:14 KT370:15 KT383:74 KT374:16 KT383:34 KT398:44 KT389:42 KT397:78 KT421:48
            KT369:60
            KT386:80 KT399:23 KT346:3
            KT340:74 KT323:gdpr-13-1-b KT334:28 KT323:gdpr-13-1-d KT367:34 KT323:gdpr-13-1-f KT331:64 KT332:40
            KT333:40 KT322:gdpr-13-2-e KT323:gdpr-13-2-f KT338:48
        """,
        missed=("78 the authority has no link",),
        unseen=(
            "30 misspelt, and stands once",
            "46 a comma that might begin a parenthesis",
            "48 misspelt, and stands once",
            "58 one sentence contradicts another",
            "28 a vague purpose",
            "21 a source that is not given",
        ),
        findings=35,
    ),
    "001": Listed(
        found="""
            KT382:21 KT382:25 KT382:29 KT382:146 KT382:154 KT383:29 KT373:5 KT373:7 KT373:31 KT373:116
            KT375:85
            KT374:136 KT343:5 KT396:101 KT381:5 KT400:5 KT383:7 KT398:9 KT398:25 KT391:95 KT398:114 KT398:114
            KT383:140 KT398:150 KT397:154 KT376:1
            KT339:27 KT323:gdpr-13-1-f KT331:150 KT332:138 KT322:gdpr-13-2-e KT322:gdpr-14-2-f
        """,
        missed=("79 profiling without a word on automated decisions",),
        unseen=(
            "101 first-party is taken for necessary",
            "101 one sentence contradicts another",
            "161 a banner with one button",
            "73 a word too many",
            "79 a word that nothing follows",
            "132 a subject that is missing",
            "83 sharing without a basis",
            "83 a recipient that another section leaves out",
            "134 purposes without a basis, among others that have one",
        ),
        findings=53,
    ),
    "002": Listed(
        found="""
            KT376:1 KT384:62 KT385:65 KT391:31 KT396:57 KT381:57 KT398:72 KT381:89 KT381:93 KT381:36 KT387:96
            KT391:8 KT391:31 KT391:57 KT391:1 KT344:77 KT340:8
            KT323:gdpr-13-1-b KT323:gdpr-13-1-d KT323:gdpr-13-1-f KT322:gdpr-13-2-a KT322:gdpr-13-2-c
            KT337:107
            KT322:gdpr-13-2-e KT323:gdpr-13-2-f
        """,
        missed=(),
        unseen=(
            "44 labels that are headings in one place and items in another",
            "67 a paragraph that belongs nowhere",
            "31 line breaks, which Markdown mends",
            "46 a word that is right elsewhere",
            "51 a word that is right elsewhere",
            "72 a word that is right elsewhere",
            "99 a word that is missing",
            "92 a right in other words than the law's",
            "63 a word that both languages have",
            "72 recipients that are no processors",
            "51 checks without a basis",
        ),
        findings=33,
    ),
    "003": Listed(
        found="""
            KT385:5 KT390:80 KT341:7 KT341:9 KT345:36 KT369:58 KT343:76 KT373:68 KT340:11
            KT334:26 KT323:gdpr-13-1-d KT336:54 KT322:gdpr-13-2-b KT323:gdpr-13-2-c KT322:gdpr-13-2-d
            KT323:gdpr-13-2-f KT322:gdpr-14-2-f
        """,
        missed=("83 no comma before the postcode",),
        unseen=(
            "9 a law that might be either of two",
            "31 words of another trade",
            "58 pixels and addresses are called files",
            "62 one sentence contradicts another",
            "64 what is called anonymous is not",
            "60 a company whose form is another",
            "62 half an answer",
        ),
        findings=40,
    ),
    "004": Listed(
        found="""
            KT322:gdpr-13-1-a KT374:56 KT389:56 KT394:9 KT368:50 KT381:48 KT367:21
            KT323:gdpr-13-1-b KT323:gdpr-13-1-d KT323:gdpr-13-1-f KT331:54 KT332:11 KT322:gdpr-13-2-d
            KT323:gdpr-13-2-f
        """,
        missed=(),
        unseen=(
            "1 no date, which the page gives",
            "1 no version, which the page gives",
            "17 one sentence contradicts another",
            "39 a threat",
            "54 a verb that is missing",
            "27 a thing of the past",
            "13 a vague purpose",
            "21 bases that belong to no purpose",
            "33 recipients without a name",
            "46 registers without a name",
        ),
        findings=20,
    ),
}


@pytest.fixture(scope="module", params=SEEDS, ids=lambda seed: seed.name)
def report(
    request: pytest.FixtureRequest, seeds: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Seed, tuple[Diagnostic, ...]]:
    seed: Seed = request.param
    folder = tmp_path_factory.mktemp("seed") / "site"
    lay_out_seed(seeds / f"{seed.stem}.txt", folder)
    project = read_project(folder)
    return seed, check(Question(project, compile_project(project, DAY), {}, DAY))


def test_listed_defects_are_found(report: tuple[Seed, tuple[Diagnostic, ...]]) -> None:
    seed, found = report
    listed = LISTED[seed.name]
    expected = Counter(listed.found.split())
    reported = Counter(_mark(seed, diagnostic) for diagnostic in found)
    visible = expected.total() + len(listed.missed)
    print(
        f"\n{seed.name}: {expected.total()} found of {visible} that a rule can see, "
        f"of {visible + len(listed.unseen)} listed; {len(found)} lines in the report"
    )
    assert expected - reported == Counter()
    assert len(found) == listed.findings


def test_four_in_five_of_what_a_rule_can_see_are_found() -> None:
    found = sum(len(listed.found.split()) for listed in LISTED.values())
    assert found >= 0.8 * (found + sum(len(listed.missed) for listed in LISTED.values()))


def _mark(seed: Seed, diagnostic: Diagnostic) -> str:
    """The code with the line of the source, or with the item of the checklist that is asked for."""
    section = diagnostic.place.path.rpartition("/")[2].partition(".")[0]
    item = ITEM.search(diagnostic.message) if section == "policy" else None
    return f"{diagnostic.code.id}:{item[0] if item else source_line(seed, section, diagnostic.place.line)}"
