"""A text that has not changed is not checked again, and the report is the same."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest
from tests.cli.desk import FIRST_DAY, LATER, POLICY, Desk, lay_desk

from klartekst.checks import report
from klartekst.checks.question import CheckedText
from klartekst.checks.text import Documents, Pairs, Text, Texts
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found

ASKED: Counter[str] = Counter()


def says_vi(texts: Texts) -> Iterator[Diagnostic]:
    """The word "vi".

    Bad: Vi
    Good: De
    """
    for text in texts.texts():
        ASKED[text.passage.path] += 1
        for block in text.blocks:
            if block.text.startswith("Vi "):
                yield found(codes.UNUSED_TERM, text.place(block, 0, 2), "'Vi' \u2028 æ", "say who")


def read_whole(documents: Documents) -> Iterator[Diagnostic]:
    """Nothing.

    Bad: –
    Good: –
    """
    ASKED.update(document.texts[0].passage.path for document in documents.documents())
    return iter(())


def paired(pairs: Pairs) -> Iterator[Diagnostic]:
    """Nothing.

    Bad: –
    Good: –
    """
    ASKED.update(twins.translation.path for twins in pairs.pairs())
    return iter(())


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(report, "TEXT_CHECKS", (says_vi,))
    return lay_desk(tmp_path)


def checked(desk: Desk, *options: str, on=LATER) -> tuple[str, set[str]]:
    """What the command says, and the files that were looked into for it."""
    ASKED.clear()
    output = desk.run("check", *options, on=on).output
    return output, {Path(path).name for path in ASKED}


def test_second_check_looks_into_no_text(desk: Desk) -> None:
    first, looked_into = checked(desk)
    assert "KT152 docs/personvern/mottakere.nb.md:6:1 'Vi' \u2028 æ — say who" in first
    assert len(looked_into) == 6
    assert checked(desk) == (first, set())


def test_only_the_text_that_changed_is_looked_into(desk: Desk) -> None:
    before, _ = checked(desk)
    desk.replace("mottakere.nb.md", "Vi deler", "Så deler")
    after, looked_into = checked(desk)
    assert looked_into == {"mottakere.nb.md"}
    assert "mottakere.nb.md:6:1" in before
    assert "mottakere.nb.md:6:1" not in after


def test_finding_moves_with_its_text(desk: Desk) -> None:
    checked(desk)
    desk.replace("mottakere.nb.md", "# Overskriften", "# En ny linje.\n# Overskriften")
    assert "mottakere.nb.md:7:1 'Vi'" in checked(desk)[0]


def test_fact_that_a_text_cites_belongs_to_it(desk: Desk) -> None:
    desk.replace("mottakere.nb.md", "Regnskap Eksempel AS", "{{ controller.email }}")
    checked(desk)
    facts = desk.root / "docs/klartekst.yml"
    facts.write_text(facts.read_text("utf-8").replace("post@", "kontakt@"), "utf-8")
    assert checked(desk)[1] == {"mottakere.nb.md"}


def test_name_in_the_facts_bears_on_every_text(desk: Desk) -> None:
    checked(desk)
    facts = desk.root / "docs/klartekst.yml"
    facts.write_text(facts.read_text("utf-8").replace("Fjordlys", "Nordlys"), "utf-8")
    assert len(checked(desk)[1]) == 6


def test_document_is_looked_into_again_with_any_of_its_texts(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report, "TEXT_CHECKS", ())
    monkeypatch.setattr(report, "DOCUMENT_CHECKS", (read_whole,))
    assert checked(desk)[1] == {"index.nb.md", "index.sv.md"}
    desk.replace("mottakere.nb.md", "Vi deler", "Så deler")
    assert checked(desk)[1] == {"index.nb.md"}
    assert checked(desk)[1] == set()


def test_translation_is_looked_into_again_with_its_original(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report, "TEXT_CHECKS", ())
    monkeypatch.setattr(report, "PAIR_CHECKS", (paired,))
    desk.run("translated", "personvern", "sv", on=LATER)
    assert checked(desk)[1] == {"index.sv.md", "lagringstid.sv.md", "mottakere.sv.md"}
    desk.replace("mottakere.sv.md", "\n", "\n\n")
    assert checked(desk)[1] == {"mottakere.sv.md"}
    assert checked(desk)[1] == set()


def test_another_day_is_no_reason_to_look_again(desk: Desk) -> None:
    checked(desk)
    assert checked(desk, on=FIRST_DAY)[1] == set()


def test_what_is_wrong_with_markup_and_links_is_remembered_too(desk: Desk) -> None:
    desk.replace(
        "mottakere.nb.md",
        "De slettes",
        "[Se](#ingen) [her](javascript:x) <script> [borte](borte.md) De slettes",
    )
    first, _ = checked(desk)
    assert {"KT141", "KT145", "KT148", "KT161"} <= set(first.split())
    assert checked(desk)[0] == first
    (desk.root / ".cache/klartekst/answers.sqlite").unlink()
    assert checked(desk)[0] == first


def test_check_without_a_cache_says_the_same(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first, _ = checked(desk)
    (desk.root / ".cache/klartekst/answers.sqlite").write_bytes(b"poison")
    told, _, rest = checked(desk)[0].partition("\n")
    assert told.startswith("The cache .cache/klartekst/answers.sqlite was damaged, and has been made anew")
    assert rest == first
    monkeypatch.setattr("klartekst.cli.check.Memory", lambda *_: None)
    assert checked(desk) == (first, {Path(path).name for path in ASKED})
    assert len(ASKED) == 6


def test_text_by_itself_knows_no_day_and_no_policy(desk: Desk) -> None:
    """What a text holds is what is remembered it by, so it may hold nothing else."""
    names = {field.name for field in fields(Text)}
    own = {"kind", "section", "language", "title", "passage", "written"}
    assert names == {*own, "other_titles", "answers", "setting"}
    assert {field.name for field in fields(CheckedText)} - names == {"policy", "since", "until", "version"}
    assert (desk.root / "docs" / POLICY).is_dir()
