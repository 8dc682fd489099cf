"""What the checklist has to say of five real policies, with what each part answers laid out by hand.

The texts stand beside the project, never in it; without them these tests are skipped.
"""

from datetime import date
from pathlib import Path

import pytest
from tests.real.seeds import POLICY, SEEDS, Seed, lay_out_seed

from klartekst.checks.coverage import coverage
from klartekst.checks.question import Question
from klartekst.checks.report import check
from klartekst.model.coverage import Answer
from klartekst.storage import read_project
from klartekst.wording.compilation import compile_project

DAY = date(2026, 11, 22)

COLUMNS = (
    "gdpr-13-1-a",
    "gdpr-13-1-b",
    "gdpr-13-1-c",
    "gdpr-13-1-d",
    "gdpr-13-1-e",
    "gdpr-13-1-f",
    "gdpr-13-2-a",
    "gdpr-13-2-b",
    "gdpr-13-2-c",
    "gdpr-13-2-d",
    "gdpr-13-2-e",
    "gdpr-13-2-f",
    "gdpr-14-2-f",
)
# x answered, - missing, ? silent: an item that depends on a condition of which nothing is known.
MATRIX = {
    "000": "x?x?x?xxxx-?x",
    "001": "xxxxx?xxxx-x-",
    "002": "x?x?x?-x-x-?x",
    "003": "xxx?xxx-?-x?-",
    "004": "-?x?x?xxx-x?x",
}
SHOWN = {Answer.ANSWERED: "x", Answer.MISSING: "-", Answer.SILENT: "?"}

# Why an item is only half answered, where words show it.
SHORTCOMINGS = {
    "000": {"KT331", "KT332", "KT333", "KT334", "KT338"},
    "001": {"KT331", "KT332", "KT339"},
    "002": {"KT337", "KT338"},
    "003": {"KT334", "KT336"},
    "004": {"KT331", "KT332", "KT338"},
}


@pytest.fixture(scope="module", params=SEEDS, ids=lambda seed: seed.name)
def asked(
    request: pytest.FixtureRequest, seeds: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Seed, Question]:
    seed: Seed = request.param
    folder = tmp_path_factory.mktemp("seed") / "site"
    lay_out_seed(seeds / f"{seed.stem}.txt", folder)
    project = read_project(folder)
    return seed, Question(project, compile_project(project, DAY), {}, DAY)


def test_coverage_is_what_a_reader_found(asked: tuple[Seed, Question]) -> None:
    seed, question = asked
    (found,) = coverage(question)
    assert found.policy == POLICY
    answers = {item.item.id: SHOWN[item.answer] for item in found.items}
    assert "".join(answers[item] for item in COLUMNS) == MATRIX[seed.name]


def test_shortcomings_of_answers_are_found_and_no_others(asked: tuple[Seed, Question]) -> None:
    seed, question = asked
    codes = {item.code.id for item in check(question)}
    assert {code for code in codes if "KT331" <= code <= "KT339"} == SHORTCOMINGS[seed.name]


def test_every_seed_is_known(seeds: Path) -> None:
    assert sorted(path.stem for path in seeds.glob("*.txt")) == [seed.stem for seed in SEEDS]
