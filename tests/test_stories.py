"""The stories of ``tests/stories``, told through the commands that people use.

``KLARTEKST_REWRITE=1 python -m pytest tests/test_stories.py`` writes down what happens now, for a
person to read and judge.
"""

import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.built_site import built, needs_installed_plugin
from tests.cli.refusals import CASES
from tests.page_text import page_text
from tests.released import noon, release_all
from tests.releases.test_freezing import REPORTS
from tests.story import Outcome, Story, StoryError, read_base, read_stories, write_stories
from tests.test_page_review import PAGES

from klartekst.cli.main import main
from klartekst.model.codes import ALL

STORIES = Path(__file__).parent / "stories"
TODAY = date(2026, 11, 22)
REWRITE = bool(os.environ.get("KLARTEKST_REWRITE"))

BASE = {file.path: file for file in read_base(STORIES / "base.site")}
ALL_STORIES = [story for path in sorted(STORIES.glob("*.story")) for story in read_stories(path)]

# The codes of `klartekst check`; those of releasing and of builds have cases of their own.
CHECKED = [code.id for code in ALL if code.id.startswith(("KT1", "KT20")) or code.is_judgement]


def _case(story: Story) -> object:
    shows_pages = any("page" in outcome.parts for outcome in story.outcomes)
    marks = [needs_installed_plugin] if shows_pages else []
    return pytest.param(story, id=f"{story.source.stem}: {story.title}", marks=marks)


@pytest.mark.parametrize("story", [_case(story) for story in ALL_STORIES])
def test_story(story: Story, tmp_path: Path) -> None:
    site = tmp_path / "site"
    _write(story, site)
    happened = replace(story, outcomes=tuple(_outcomes(story, site, tmp_path)))
    if REWRITE:
        _rewrite(happened)
    else:
        assert happened.text() == story.text()


def test_no_two_stories_share_a_name() -> None:
    names = [(story.source, story.title) for story in ALL_STORIES]
    assert [name for name, times in Counter(names).items() if times > 1] == []


@pytest.mark.parametrize("code", CHECKED)
def test_every_code_has_a_story_in_which_it_is_reported_and_one_in_which_it_is_not(code: str) -> None:
    reported = {_is_reported(code, story) for story in ALL_STORIES if story.source.name.startswith(code)}
    assert reported == {True, False}


def test_every_other_code_has_cases_of_its_own() -> None:
    """Each of these modules holds one case of each of its codes to be reported, and one not to be."""
    of_releasing = {case.code for case in CASES}
    of_drafts = {code for _, expected in REPORTS for code in expected}
    of_pages = {code for _, expected in PAGES for code in expected}
    assert {code.id for code in ALL} - {*CHECKED} <= of_releasing | of_drafts | of_pages


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("A title without its mark\n", ":1 a story begins with"),
        ("##### T\n----- a.md (latin1)\n===== diagnostics\n===== exit 0\n", ":2 unknown notation: latin1"),
        ("##### T\n----- a b.md\n===== diagnostics\n===== exit 0\n", ":2 unknown heading: ----- a b.md"),
        ("##### T\n===== diagnostic\n===== exit 0\n", ":2 unknown heading: ===== diagnostic"),
        ("##### T\n===== diagnostics --strikt\n===== exit 0\n", ":2 unknown heading"),
        ("##### T\n===== diagnostics\n", ":1 'diagnostics' and 'exit' come in pairs"),
        ("##### T\n===== exit 0\n", ":2 'diagnostics' and 'exit' come in pairs"),
        ("##### T\n----- a.md\n----- a.md\n===== page /\n", ":3 the file a.md is given twice"),
        ("##### T\n===== page /\n----- a.md\n", ":1 files come first"),
        ("##### T\n----- a.md\n", ":1 the story says nothing of what comes out"),
    ],
)
def test_a_story_that_is_not_written_as_agreed_is_refused(text: str, trouble: str, tmp_path: Path) -> None:
    path = tmp_path / "wrong.story"
    path.write_text(text, "utf-8")
    with pytest.raises(StoryError, match=re.escape(f"wrong.story{trouble}")):
        read_stories(path)


def _is_reported(code: str, story: Story) -> bool:
    lines = (line for outcome in story.outcomes for line in outcome.expected.split("\n"))
    return any(line.startswith(f"{code} ") for line in lines)


def _write(story: Story, site: Path) -> None:
    for file in story.files:
        base = BASE.get(file.path)
        assert not (file.gone and base is None), f"{file.path} is not there anyway"
        assert file != base, f"{file.path} is what every story begins with"
    for file in {**BASE, **{file.path: file for file in story.files}}.values():
        if not file.gone:
            file.write(site)


def _outcomes(story: Story, site: Path, beside: Path) -> Iterator[Outcome]:
    """What comes out, in the order of the story."""
    status = 0
    for outcome in story.outcomes:
        parts = outcome.parts
        if "kind" in parts:
            text, status = _diagnostics(site, parts["options"].split())
            yield Outcome(outcome.heading, text)
        elif "exit" in parts:
            yield Outcome(f"===== exit {status}", "")
        else:
            day = date.fromisoformat(parts.get("day", TODAY.isoformat()))
            yield Outcome(outcome.heading, _page(site, beside, parts["address"], day))


def _diagnostics(site: Path, options: list[str]) -> tuple[str, int]:
    day = [] if "--on" in options else ["--on", TODAY.isoformat()]
    command = ["check", "-f", str(site / "mkdocs.yml"), *day, *options]
    result = CliRunner().invoke(main, command, env={"SOURCE_DATE_EPOCH": noon(TODAY)})
    if not isinstance(result.exception, SystemExit | None):
        raise result.exception
    return result.output.replace(f"{site}/", "").strip("\n"), result.exit_code


def _page(site: Path, beside: Path, address: str, day: date) -> str:
    path, _, anchor = address.partition("#")
    folder = beside / day.isoformat()
    if not folder.is_dir():
        source = beside / f"released {day}"
        shutil.copytree(site, source, symlinks=True)
        config = release_all(source / "mkdocs.yml", on=day)
        built(config, folder, "--quiet", SOURCE_DATE_EPOCH=noon(day))
    name = f"{path}index.html" if path.endswith("/") else path
    text = page_text((folder / name.lstrip("/")).read_text("utf-8"), anchor)
    assert text, f"{address} shows nothing"
    return text


def _rewrite(story: Story) -> None:
    assert "PYTEST_XDIST_WORKER" not in os.environ, "rewrite stories without -n"
    stories = read_stories(story.source)
    write_stories(story.source, [story if other.title == story.title else other for other in stories])
