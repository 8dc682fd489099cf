"""A frozen text says everything that its edition says, and is taken apart again into the same."""

import hashlib
import re
import unicodedata
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.wording.test_properties import texts

from klartekst.checks.question import Question
from klartekst.checks.report import check
from klartekst.model.diagnostic import Place, Severity
from klartekst.model.digest import canonical, checksum
from klartekst.model.edition import Edition, EditionSection
from klartekst.model.facts import Controller, Facts
from klartekst.model.policy import (
    Numbering,
    Policy,
    PolicyKind,
    Role,
    Section,
    SectionText,
    Term,
    TermWords,
)
from klartekst.model.project import Project, SiteFile
from klartekst.storage import read_project
from klartekst.wording.compilation import Compilation, compile_project
from klartekst.wording.frozen import FrozenShape, captions, freeze, thaw
from klartekst.wording.rendering import render_section

ROOT = Path(__file__).resolve().parents[2]
DAY = date(2026, 11, 22)
HERE = Place("docs/p/policy.yml", 1)
titles = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=20).map(
    lambda words: " ".join(unicodedata.normalize("NFC", words).split()) or "Tittel"
)


def shape_of(edition: Edition, numbering: Numbering) -> FrozenShape:
    """What a release records of the edition."""
    return FrozenShape(
        policy=edition.policy,
        language=edition.text_language,
        description=edition.description,
        numbered=numbering is Numbering.DECIMAL,
        stale=tuple(s.id for s in edition.sections if s.stale),
        formerly=tuple((s.id, s.formerly) for s in edition.sections if s.formerly),
        terms=tuple((entry.id, entry.forms) for entry in edition.glossary),
    )


def plain(section: EditionSection) -> object:
    """Everything about a section but where its words came from."""
    words = canonical(section.passage.markdown)
    headings = [(h.id, h.depth, h.number, h.title, h.aliases) for h in section.headings]
    return (
        *(section.id, section.number, section.title, section.language, section.formerly, section.stale),
        *(words, headings, render_section(section).html(lambda link: link.href).split()),
    )


def assert_round_trip(edition: Edition, numbering: Numbering) -> None:
    frozen = freeze(edition, "Begreper")
    thawed = thaw(frozen, "nb.md", shape_of(edition, numbering))
    assert (thawed.title, thawed.description) == (edition.title, edition.description)
    assert plain(thawed.preamble) == plain(replace(edition.preamble, title=""))
    assert [plain(s) for s in thawed.sections] == [plain(s) for s in edition.sections]
    numbered = numbering is Numbering.DECIMAL
    assert captions(frozen, numbered=numbered) == {s.id: s.caption for s in thawed.sections}
    entries = [(e.id, e.term, e.forms, e.definition.markdown.split()) for e in edition.glossary]
    assert [(e.id, e.term, e.forms, e.definition.markdown.split()) for e in thawed.glossary] == entries
    assert freeze(thawed, "Begreper") == frozen == canonical(frozen)


@cache
def _example() -> tuple[Project, dict[str, Compilation]]:
    project = read_project(ROOT)
    return project, compile_project(project, DAY)


@pytest.mark.parametrize("policy", ["kapsler", "konsern", "kunder", "lystjeneste", "personvern", "vilkar"])
def test_texts_of_the_example_survive(policy: str) -> None:
    project, compilations = _example()
    found = project.policy(policy)
    assert found is not None
    editions = [c.editions[policy] for c in compilations.values() if not c.editions[policy].is_fallback]
    assert editions
    for edition in editions:
        assert_round_trip(edition, found.numbering)


def _text(title: str, body: str) -> SectionText:
    return SectionText("nb", title, body, "docs/p/s.nb.md")


def _project(policy: Policy) -> Project:
    return Project(
        docs_dir="docs",
        site_file=SiteFile(
            "mkdocs.yml", ("nb",), "nb", ("klartekst.yml", "policy.yml", "records/", "releases/")
        ),
        facts=policy.facts,
        time_zone="Europe/Oslo",
        languages=policy.languages,
        severities={},
        policies=(policy,),
        authorities=(),
        documents=frozenset(),
        diagnostics=(),
    )


# Left out: code and HTML that may never be finished, breaks by blanks, rare blanks at a line's end.
_LOST = re.compile(r"```|~~~|<!|[ \t]{2}\n|[^\S \t\n]\s*$", re.MULTILINE)
kept_texts = texts.map(lambda body: unicodedata.normalize("NFC", body)).filter(
    lambda body: not _LOST.search(body)
)


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    bodies = draw(st.lists(kept_texts, min_size=1, max_size=3))
    terms = [Term("d", HERE, {"nb": TermWords(draw(titles), "Det vi *vet*.", ("opplysningene",))})]
    return Policy(
        id="p",
        place=HERE,
        kind=PolicyKind.PRIVACY,
        numbering=draw(st.sampled_from(Numbering)),
        languages={"nb": Role.AUTHORITATIVE},
        sections=tuple(
            Section(
                f"s{at}", HERE, {"nb": _text(draw(titles), body)}, draw(st.sampled_from([(), (f"t{at}",)]))
            )
            for at, body in enumerate(bodies)
        ),
        pages={"nb": _text(draw(titles), draw(kept_texts))},
        facts=Facts(controllers=(Controller("", "Fjordlys AS", HERE),)),
        time_zone="Europe/Oslo",
        terms=tuple(terms[: draw(st.integers(0, 1))]),
    )


@given(policies())
def test_every_text_that_can_be_published_survives(policy: Policy) -> None:
    project = _project(policy)
    compilations = compile_project(project, DAY)
    edition = compilations["nb"].editions["p"]
    assume(all(h.title for section in (edition.preamble, *edition.sections) for h in section.headings))
    if not any(d.severity is Severity.ERROR for d in check(Question(project, compilations, {}, DAY))):
        assert_round_trip(edition, policy.numbering)


@pytest.mark.parametrize(
    "body",
    [
        "```\nkode\n```",
        "- a\n\n      kode",
        "> sitat",
        "| a | b |\n|---|---|\n| c | d |",
        "Tekst[^1].\n\n[^1]: Note.",
        "[ord][x]\n\n[x]: https://a.example/",
        "## Under\n\nTekst\n\n#### Dypere {#egen}\n\nTekst",
        "Under\n-----\n\nTekst",
        "1. a\n2. b",
        "Ord\n: forklaring",
        "    innrykket",
        "<div>\n\nTekst\n\n</div>",
        "a\\\nb",
        "#",
        "a  \nb",
        "!!! note\n\t",
        "",
    ],
)
def test_part_of_every_kind_ends_where_the_next_begins(body: str) -> None:
    policy = Policy(
        id="p",
        place=HERE,
        kind=PolicyKind.PRIVACY,
        numbering=Numbering.DECIMAL,
        languages={"nb": Role.AUTHORITATIVE},
        sections=tuple(Section(f"s{at}", HERE, {"nb": _text("Tittel", body)}) for at in range(2)),
        pages={"nb": _text("Tittel", "Innledning.")},
        facts=Facts(),
        time_zone="Europe/Oslo",
    )
    edition = compile_project(_project(policy), DAY)["nb"].editions["p"]
    assert len(edition.sections) == 2
    assert_round_trip(edition, Numbering.DECIMAL)


@given(st.text(st.characters(codec="utf-8")))
def test_canonical_form_is_reached_in_one_step_and_is_what_others_hash(text: str) -> None:
    form = canonical(text)
    assert canonical(form) == form
    assert form.endswith("\n")
    assert not form.endswith("\n\n") or form == "\n"
    assert checksum(text) == hashlib.sha256(form.encode()).hexdigest()


@given(st.text(st.characters(codec="utf-8", exclude_characters="\r\ufeff")))
def test_checksum_outlives_what_other_systems_do_to_a_file(text: str) -> None:
    resaved = [
        text.replace("\n", "\r\n"),
        f"\ufeff{text}",
        unicodedata.normalize("NFD", text),
        f"{text}\n\n",
        "\n".join(f"{line} \t" for line in text.split("\n")),
    ]
    assert {checksum(other) for other in resaved} == {checksum(text)}


def test_checksum_tells_other_words_apart() -> None:
    assert checksum("Vi deler.\n") != checksum("Vi deler\n")
    assert checksum("a\n\nb\n") != checksum("a\nb\n")


def test_section_in_another_language_says_so() -> None:
    section = EditionSection("a", "1", "A", "nb", _example()[1]["nb"].editions["vilkar"].preamble.passage)
    edition = Edition(
        "p", "en", "en", "T", "", replace(section, id="preamble", number="", title=""), (section,)
    )
    assert '## 1. A {#a lang="nb"}' in freeze(edition, "Terms")
    shape = shape_of(edition, Numbering.DECIMAL)
    assert thaw(freeze(edition, "Terms"), "en.md", shape).sections[0].language == "nb"
