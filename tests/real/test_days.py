"""Dates of real policies in many languages beside the ``datetime`` that their authors gave them."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.conftest import SHARED
from tests.real.lay_out import POLICY, lay_out, read_documents
from tests.real.test_corpora import COLLECTION

from klartekst.checks.days import other_datetime
from klartekst.checks.question import Question
from klartekst.storage import read_project
from klartekst.wording.compilation import compile_project

SOME_DAY = date(2026, 6, 1)
DATED = re.compile(r'^(.*)\n\{: datetime="(\d{4})-(\d\d)-(\d\d)"', re.MULTILINE)
DAYS = sorted(path.name for path in (SHARED / "corpora" / COLLECTION).glob("*-*-*"))


@pytest.mark.parametrize("day", DAYS)
def test_every_date_that_disagrees_with_its_datetime_is_found(day: str, tmp_path: Path) -> None:
    """The figures of a date are the same in all these languages, so that they can judge the words."""
    documents = read_documents(SHARED / "corpora" / COLLECTION / day)
    lay_out(documents, tmp_path / "site", as_plugin=False)
    project = read_project(tmp_path / "site")
    found = other_datetime(Question(project, compile_project(project, SOME_DAY), {}, SOME_DAY))
    wrong = {f"docs/{POLICY}/index.{code}.md" for code, text in documents.items() if any(_differences(text))}
    assert {diagnostic.place.path for diagnostic in found} == wrong


def _differences(text: str) -> Iterator[str]:
    for words, year, _, day in DATED.findall(text):
        figures = {int(number) for number in re.findall(r"\d+", words)}
        if not {int(year), int(day)} <= figures:
            yield words
