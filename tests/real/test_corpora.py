"""Real policies in many languages, laid out as a site and built: nothing of them is lost.

The texts stand beside the project, never in it; without them these tests are skipped.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib.metadata import entry_points
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from tests.real.lay_out import MAIN_LANGUAGE, POLICY, lay_out, mended, read_documents, release, section_ids
from tests.real.page_reader import PageReader, words, words_shown

from klartekst.checks.question import Question
from klartekst.checks.report import check
from klartekst.importing.markdown_document import split_document
from klartekst.model.digest import digest
from klartekst.model.translation import parts_of, translations
from klartekst.storage import TranslationMark, read_project, write_marks
from klartekst.wording.compilation import compile_project
from klartekst.wording.rendering import render_section

COLLECTION = "mozilla-websites"
MANY_LANGUAGES, FEW_LANGUAGES = "2020-01-08", "2025-11-05"
ADDRESS = "https://policies.example/"
MARKUP = ("**", "](", "{:", "{#", "[]", "<http")
SOME_DAY = date(2026, 6, 1)


@dataclass
class BuiltSite:
    """A built site, and the documents that it was made from by their language."""

    folder: Path
    documents: dict[str, str]

    def start(self, language: str) -> str:
        return "" if language == MAIN_LANGUAGE else f"{language}/"

    @cached_property
    def pages(self) -> dict[str, PageReader]:
        return {language: self.page(language, f"{POLICY}/") for language in self.documents}

    def page(self, language: str, address: str) -> PageReader:
        path = self.folder / self.start(language) / address / "index.html"
        return PageReader(path.read_text("utf-8"))

    def search_entries(self, language: str) -> list[dict[str, Any]]:
        path = self.folder / self.start(language) / "search" / "search_index.json"
        return list(json.loads(path.read_text("utf-8"))["docs"])


def on_one_worker(day: str) -> Any:
    return pytest.param(day, marks=pytest.mark.xdist_group(f"corpora-{day}"))


@pytest.fixture(scope="session", params=[on_one_worker(MANY_LANGUAGES), on_one_worker(FEW_LANGUAGES)])
def site(
    request: pytest.FixtureRequest, corpora: Path, tmp_path_factory: pytest.TempPathFactory
) -> BuiltSite:
    """One day's policies as a site, strictly built: one as a plugin where it is installed."""
    documents = {
        language: mended(text)
        for language, text in read_documents(corpora / COLLECTION / request.param).items()
    }
    installed = bool(entry_points(group="mkdocs.plugins", name="klartekst"))
    folder = tmp_path_factory.mktemp("real") / "site"
    lay_out(documents, folder, as_plugin=installed and request.param == MANY_LANGUAGES)
    release(folder, request.param)
    build = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", "built"],
        check=False,
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
    )
    if build.returncode:
        pytest.fail(f"the site does not build:\n{build.stdout}{build.stderr}")
    return BuiltSite(folder / "built", documents)


def test_every_page_is_in_its_language(site: BuiltSite) -> None:
    found = {code: (page.language, page.direction) for code, page in site.pages.items()}
    assert found == {code: (code, "rtl" if code == "ar" else "ltr") for code in site.documents}


def test_switcher_lists_every_language_once(site: BuiltSite) -> None:
    expected = sorted(site.documents)
    assert {
        code: page.switcher for code, page in site.pages.items() if sorted(page.switcher) != expected
    } == {}


def test_no_word_is_lost(site: BuiltSite) -> None:
    lost = {code: words_shown(site.documents[code]) - words(page.text) for code, page in site.pages.items()}
    assert {code: missing for code, missing in lost.items() if missing} == {}


def test_no_markup_is_left_in_the_words(site: BuiltSite) -> None:
    assert {
        (code, mark): page.text[max(0, page.text.find(mark) - 30) :][:60]
        for code, page in site.pages.items()
        for mark in MARKUP
        if mark in page.text
    } == {}


def test_every_heading_is_there(site: BuiltSite) -> None:
    ids = section_ids(split_document(site.documents[MAIN_LANGUAGE]))
    for code, page in site.pages.items():
        document = split_document(site.documents[code])
        assert page.headings["top"].strip() == document.title, code
        for section_id, section in zip(ids, document.sections, strict=True):
            assert words(section.title) <= words(page.headings[section_id]), code


def test_each_language_has_a_search_of_its_own(site: BuiltSite) -> None:
    sections = section_ids(split_document(site.documents[MAIN_LANGUAGE]))
    for code, text in site.documents.items():
        entries = site.search_entries(code)
        locations = {entry["location"] for entry in entries}
        assert {f"{POLICY}/", *(f"{POLICY}/#{section}" for section in sections)} <= locations, code
        assert {location.partition("#")[0] for location in locations} <= {"", f"{POLICY}/"}, code
        longest = max(words_shown(split_document(text).sections[0].body), key=len)
        assert longest in words(" ".join(entry["text"] for entry in entries)), code


def test_pages_name_existing_translations_only(site: BuiltSite) -> None:
    for code, page in site.pages.items():
        assert sorted(page.alternates) == sorted(["x-default", *site.documents]), code
        assert set(site.page(code, "").alternates) <= {"x-default", MAIN_LANGUAGE}, code


def test_sitemap_names_existing_translations_only(site: BuiltSite) -> None:
    policies = {code: f"{ADDRESS}{site.start(code)}{POLICY}/" for code in site.documents}
    default = policies[MAIN_LANGUAGE]
    listed = {
        entry.findtext("{*}loc", ""): {
            link.attrib["hreflang"]: link.attrib["href"] for link in entry.iterfind("{*}link")
        }
        for entry in ElementTree.parse(site.folder / "sitemap.xml").getroot()
    }
    alternates = listed.pop(ADDRESS)
    assert set(alternates.values()) <= {ADDRESS}
    assert sorted(listed) == sorted(policies.values())
    assert all(found == {**policies, "x-default": default} for found in listed.values())


def test_slips_in_real_texts_are_found(corpora: Path, tmp_path: Path) -> None:
    """Attributes that the dialect refuses, a doubled parenthesis, a link without words."""
    documents = read_documents(corpora / COLLECTION / MANY_LANGUAGES)
    lay_out(documents, tmp_path / "site", as_plugin=False)
    project = read_project(tmp_path / "site")
    found = check(Question(project, compile_project(project, SOME_DAY), {}, SOME_DAY))
    slips = [d for d in found if d.code.id != "KT163" and not d.code.is_judgement]
    assert [(d.code.id, d.place.path) for d in slips] == [
        ("KT148", f"docs/{POLICY}/index.id.md"),
        ("KT149", f"docs/{POLICY}/section-1.hi.md"),
    ]
    assert {d.place.path for d in found if d.code.id == "KT163"} == {
        f"docs/{POLICY}/index.{code}.md" for code in documents
    }


def test_translations_that_say_another_thing_are_found_and_no_others(corpora: Path, tmp_path: Path) -> None:
    """Of one day's texts all but the original bear another date; another day's differ in three lists."""

    def differences(day: str) -> list[tuple[str, str]]:
        documents = read_documents(corpora / COLLECTION / day)
        site = tmp_path / day
        lay_out({code: mended(text) for code, text in documents.items()}, site, as_plugin=False)
        pairs = [
            pair
            for policy in read_project(site).policies
            for part in parts_of(policy)
            for pair in translations(part, policy)
        ]
        write_marks(site, [TranslationMark(text, digest(original)) for original, text in pairs])
        project = read_project(site)
        found = check(Question(project, compile_project(project, SOME_DAY), {}, SOME_DAY))
        return [(d.code.id, d.place.path.split(".")[-2]) for d in found if d.code.id.startswith("KT30")]

    languages = {path.stem for path in (corpora / COLLECTION / MANY_LANGUAGES).glob("*.md")} - {MAIN_LANGUAGE}
    assert {language for code, language in differences(MANY_LANGUAGES) if code == "KT307"} == languages
    assert differences("2022-05-10") == [("KT303", "de"), ("KT303", "ja"), ("KT303", "zh-CN")]
    assert differences(FEW_LANGUAGES) == []


def test_every_document_of_every_day_falls_into_its_parts(corpora: Path) -> None:
    sources = sorted((corpora / COLLECTION).glob("*/*.md"))
    assert sources
    for source in sources:
        text = source.read_bytes().decode("utf-8")
        parts = split_document(text)
        pieces = [parts.title, parts.preamble]
        pieces += [piece for section in parts.sections for piece in (section.title, section.body)]
        assert parts.title, source
        assert len(parts.sections) == 1, source
        assert words("\n".join(pieces)) == words(text), source


def test_plain_text_can_be_read_as_a_section(
    seeds: Path, make_site: Callable[[dict[str, str | bytes]], Path]
) -> None:
    sources = sorted(seeds.glob("*.txt"))
    ids = [f"text-{at}" for at, _ in enumerate(sources)]
    root = make_site(
        {
            "mkdocs.yml": "site_name: Real texts\ntheme: {name: material, language: nb}\n",
            "docs/texts/policy.yml": f"kind: privacy\nsections: [{', '.join(ids)}]\n",
            "docs/texts/index.nb.md": "---\ntitle: Real texts\n---\n",
            **{
                f"docs/texts/{section}.nb.md": b"---\ntitle: Text\n---\n" + source.read_bytes()
                for section, source in zip(ids, sources, strict=True)
            },
        }
    )
    project = read_project(root)
    edition = compile_project(project, SOME_DAY)["nb"].editions["texts"]
    assert project.diagnostics == ()
    for section, source in zip(edition.sections, sources, strict=True):
        text = source.read_text("utf-8")
        parts = split_document(text)
        page = PageReader(f"<main>{render_section(section).html(lambda link: link.href)}</main>")
        assert words(parts.preamble) == words(text), source
        lost = words(text) - words(page.text)
        # A line "1." that follows a list goes on counting, in Markdown.
        assert [word for word in lost if not word.isdigit()] == [], source
