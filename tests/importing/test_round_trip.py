"""What Klartekst has published can be imported again: the same sections and the same words."""

import re
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from tests.conftest import ROOT

from klartekst.importing.imported_policy import ImportedText, import_policy
from klartekst.importing.markdown_reader import shown_words
from klartekst.importing.readers import read_document
from klartekst.importing.shown_records import with_tables_from_records
from klartekst.importing.source_document import words_of
from klartekst.model.edition import Edition
from klartekst.model.release import Release
from klartekst.storage import read_project
from klartekst.wording.published import edition_of
from klartekst.wording.words.choice import words_for

LANGUAGE = "nb"
RELEASES = [
    pytest.param(release, id=f"{policy}-{release.version}")
    for policy, releases in read_project(ROOT).releases.items()
    for release in releases
    if LANGUAGE in release.texts and not release.corrections and release.withdrawal is None
]


def imported(data: bytes, name: str) -> ImportedText:
    return import_policy({LANGUAGE: read_document(data, name)}).authoritative


def said(title: str, markdown: str) -> Counter[str]:
    """The words of a part, without the numbers by which footnotes and parts are counted."""
    found = words_of(title) + shown_words(markdown)
    return Counter({word: times for word, times in found.items() if not word.isdigit()})


def assert_same(text: ImportedText, edition: Edition, *, anchors: bool = True) -> None:
    assert text.title == edition.title
    assert said("", text.preamble) == said("", edition.preamble.passage.markdown)
    assert [section.title for section in text.sections] == [s.title for s in edition.sections]
    if anchors:
        assert [section.id for section in text.sections] == [s.id for s in edition.sections]
    for mine, theirs in zip(text.sections, edition.sections, strict=True):
        assert said(mine.title, mine.body) == said(theirs.title, theirs.passage.markdown), theirs.id


@pytest.mark.parametrize("release", RELEASES)
def test_built_page_comes_back(example_site: Path, release: Release) -> None:
    page = example_site / release.policy / "v" / release.version / "index.html"
    assert_same(imported(page.read_bytes(), "index.html"), edition_of(release, LANGUAGE))


@pytest.mark.parametrize("release", RELEASES)
def test_published_markdown_comes_back(release: Release) -> None:
    text = imported(release.texts[LANGUAGE].markdown.encode(), f"{LANGUAGE}.md")
    # The words that it explains are a part of their own in the file.
    ours = replace(text, sections=tuple(s for s in text.sections if s.title != words_for(LANGUAGE).terms))
    assert_same(ours, edition_of(release, LANGUAGE))


def test_tables_made_from_records_become_records_again(example_site: Path) -> None:
    original = read_project(ROOT).policy("kapsler")
    assert original is not None
    files = {
        code: example_site / ("" if code == LANGUAGE else code) / "kapsler" / "index.html"
        for code in original.languages
    }
    documents = {code: read_document(file.read_bytes(), f"{code}.html") for code, file in files.items()}
    policy = with_tables_from_records(import_policy(documents))
    code = original.authoritative
    cookies = {cookie.name: cookie for cookie in policy.records.cookies}
    for cookie in original.records.cookies:
        mine = cookies.pop(cookie.name)
        assert (mine.category, mine.tech, mine.duration) == (cookie.category, cookie.tech, cookie.duration)
        assert (mine.provider, mine.notice) == (cookie.provider, cookie.notice)
        assert mine.third_party_access == cookie.third_party_access
        said = [{key: words.lower() for key, words in one.purpose.items()} for one in (mine, cookie)]
        assert said[0] == said[1]
    assert not cookies
    found = {activity.purpose[code].lower(): activity for activity in policy.records.activities.values()}
    for activity in original.records.activities:
        entry = found.pop(activity.purpose[code])
        assert entry.legal_basis == tuple(basis.article for basis in activity.legal_basis)
        assert activity.retention is not None
        assert entry.duration == activity.retention.duration
    for code, text in policy.texts.items():
        body = next(section.body for section in text.sections if section.id == "oversikt")
        assert body == original.section("oversikt").texts[code].body.strip()


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed: Word round trip skipped")
@pytest.mark.parametrize("release", RELEASES)
def test_word_document_comes_back(example_site: Path, tmp_path: Path, release: Release) -> None:
    page = imported(
        (example_site / release.policy / "v" / release.version / "index.html").read_bytes(), "index.html"
    )
    parts = [f"# {page.title}", page.preamble]
    parts += [
        part for s in page.sections for part in (f"## {s.title} {{#{s.id}}}", re.sub("(?m)^#", "##", s.body))
    ]
    (tmp_path / "a.md").write_text("\n\n".join(parts), "utf-8")
    subprocess.run(["pandoc", "-f", "markdown", "a.md", "-o", "a.docx"], cwd=tmp_path, check=True)
    text = imported((tmp_path / "a.docx").read_bytes(), "a.docx")
    assert_same(text, edition_of(release, LANGUAGE), anchors=False)
