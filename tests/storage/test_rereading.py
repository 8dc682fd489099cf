"""Texts that are read again, and what is not left to that."""

from pathlib import Path

import pytest
from tests.built_site import small_site

from klartekst.model.project import Project
from klartekst.storage import read_project, reread_texts


@pytest.fixture
def site(tmp_path: Path) -> Path:
    small_site(tmp_path)
    return tmp_path


@pytest.fixture
def text(project: Project) -> str:
    """The path of a section's text."""
    return next(t.path for p in project.policies for s in p.sections for t in s.texts.values())


@pytest.fixture
def project(site: Path) -> Project:
    return read_project(site)


def test_words_are_read_again_and_all_else_stays(site: Path, project: Project, text: str) -> None:
    path = site / text
    path.write_text(path.read_text("utf-8") + "\nOne more sentence.\n", "utf-8")
    found = reread_texts(project, site, {text})
    assert found is not None
    renewed, policies = found
    assert renewed == read_project(site)
    assert len(policies) == 1


@pytest.mark.parametrize("name", ["docs/klartekst.yml", "mkdocs.yml", "docs/nothing.md"])
def test_file_that_is_no_text_is_left_to_a_whole_reading(site: Path, project: Project, name: str) -> None:
    assert reread_texts(project, site, {name}) is None


@pytest.mark.parametrize(
    "written",
    [
        "---\ntitle: never ends\n",
        "---\ntitel: wrong key\n---\n\nWords.\n",
        "---\ntitle: A\n---\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n",
    ],
)
def test_trouble_is_left_to_a_whole_reading(site: Path, project: Project, text: str, written: str) -> None:
    (site / text).write_text(written, "utf-8")
    assert reread_texts(project, site, {text}) is None


def test_text_that_is_gone_is_left_to_a_whole_reading(site: Path, project: Project, text: str) -> None:
    (site / text).unlink()
    assert reread_texts(project, site, {text}) is None


def test_other_answers_to_the_checklist_are_left_to_a_whole_reading(
    site: Path, project: Project, text: str
) -> None:
    path = site / text
    front, mark, body = path.read_text("utf-8").removeprefix("---\n").partition("---\n")
    path.write_text(f"---\n{front}covers: [gdpr-13-1-a]\n{mark}{body}", "utf-8")
    found = reread_texts(project, site, {text})
    assert found is None
