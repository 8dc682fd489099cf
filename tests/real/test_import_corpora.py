"""A history in many languages becomes one policy with its versions, and nothing of it is lost.

The texts stand beside the project, never in it; without them these tests are skipped.
"""

import os
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.real.page_reader import words, words_shown

from klartekst.cli.main import main
from klartekst.model.policy import TO_DO_FILE
from klartekst.model.project import Project
from klartekst.storage import read_project
from klartekst.wording.comparison.compare import compare
from klartekst.wording.plain import plain_text
from klartekst.wording.published import edition_of

pytestmark = pytest.mark.xdist_group("imported-corpora")

COLLECTION, POLICY = "mozilla-websites", "websites"
NOW = {"SOURCE_DATE_EPOCH": "1780000000", "NO_MKDOCS_2_WARNING": "1"}


@pytest.fixture(scope="session")
def site(corpora: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("imported") / "site"
    arguments = ["import", str(corpora / COLLECTION), "--policy", POLICY, "--language", "en"]
    result = CliRunner().invoke(main, [*arguments, "--into", str(folder)], env=NOW)
    assert result.exit_code == 0, result.output
    return folder


@pytest.fixture(scope="session")
def project(site: Path) -> Project:
    return read_project(site)


def days(corpora: Path) -> list[str]:
    return sorted(path.name for path in (corpora / COLLECTION).iterdir())


def test_every_day_is_a_version_in_its_languages(corpora: Path, project: Project) -> None:
    releases = project.releases[POLICY]
    assert [release.version for release in releases] == days(corpora)
    assert [str(release.effective_from) for release in releases] == days(corpora)
    for release in releases:
        there = {path.stem for path in (corpora / COLLECTION / release.version).iterdir()}
        assert set(release.languages) == there


def test_sections_have_one_id_in_all_languages(project: Project) -> None:
    for release in project.releases[POLICY]:
        ids = {tuple(s.id for s in edition_of(release, language).sections) for language in release.languages}
        assert ids == {("things-you-should-know",)}, release.version


def test_no_word_of_any_version_is_lost(corpora: Path, project: Project) -> None:
    for release in project.releases[POLICY]:
        for language, text in release.texts.items():
            source = (corpora / COLLECTION / release.version / f"{language}.md").read_text("utf-8-sig")
            lost = words_shown(source) - words(text.markdown)
            assert not lost, (release.version, language, lost)


@pytest.mark.parametrize("language", ["en", "de", "ar", "ja"])
def test_redlines_lead_from_each_version_to_the_next(project: Project, language: str) -> None:
    there = [release for release in project.releases[POLICY] if language in release.languages]
    for old, new in pairwise(there):
        before, after = edition_of(old, language), edition_of(new, language)
        redline = compare(before, after)
        for text, edition in ((redline.old_text, before), (redline.new_text, after)):
            passages = [edition.preamble.passage, edition.sections[0].passage]
            shown = "".join(plain_text(passage.markdown) for passage in passages)
            assert letters(text) >= letters(shown), new.version
        assert redline.is_empty == (letters(redline.old_text) == letters(redline.new_text))


def letters(text: str) -> Counter[str]:
    return Counter(filter(str.isalnum, text))


def test_history_builds_strictly(site: Path, corpora: Path) -> None:
    settings = site / "mkdocs.yml"
    text = settings.read_text("utf-8")
    if "\nsite_url:" not in text:  # the one thing that an import cannot know
        settings.write_text(f"{text}site_url: https://policies.example/\n", "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", "built"]
    done = subprocess.run(
        command, cwd=site, env={**os.environ, **NOW}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    versions = site / "built" / POLICY / "v"
    assert sorted(path.name for path in versions.iterdir() if path.is_dir()) == days(corpora)
    assert list((site / "built").rglob("IMPORT*")) == []


def test_what_was_written_otherwise_is_listed_for_every_version(site: Path, corpora: Path) -> None:
    listed = (site / "docs" / POLICY / TO_DO_FILE).read_text("utf-8")
    for day in days(corpora)[:-1]:
        assert f"## {day}, en: en.md" in listed
