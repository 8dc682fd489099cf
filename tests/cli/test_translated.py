"""``klartekst translated`` records which words a translation was made from."""

from pathlib import Path

import pytest
from tests.cli.desk import POLICY, Desk, lay_desk

from klartekst.model.digest import digest
from klartekst.storage import read_project


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return lay_desk(tmp_path)


def digests(desk: Desk) -> dict[str, str]:
    """The digest of every authoritative text, by the name of its file."""
    policy = read_project(desk.root).policy(POLICY)
    assert policy
    texts = [policy.pages["nb"], *(section.texts["nb"] for section in policy.sections)]
    return {Path(text.path).name.partition(".")[0]: digest(text) for text in texts}


def test_one_section_gets_the_digest_of_its_original(desk: Desk) -> None:
    before, now = desk.files(), digests(desk)["mottakere"]
    assert desk.told("translated", POLICY, "mottakere", "sv") == (
        f"docs/{POLICY}/mottakere.sv.md translates: {now}\n"
    )
    name = f"docs/{POLICY}/mottakere.sv.md"
    written = before[name].replace(b"---\nVi", f"translates: {now}\n---\nVi".encode())
    assert desk.files() == {**before, name: written}


def test_all_texts_are_marked_at_once_and_are_in_step_then(desk: Desk) -> None:
    told = desk.told("translated", POLICY, "sv").splitlines()
    assert told == [
        f"docs/{POLICY}/{stem}.sv.md translates: {digests(desk)[stem]}"
        for stem in ("index", "mottakere", "lagringstid")
    ]
    with desk.unchanged():
        assert desk.told("translated", POLICY, "sv").count("was in step already") == 3
    assert not {"KT301", "KT132"} & set(desk.told("check").split())


def test_the_page_is_called_index(desk: Desk) -> None:
    told = desk.told("translated", POLICY, "index", "sv")
    assert told.startswith(f"docs/{POLICY}/index.sv.md translates: ")


def test_an_unchanged_meaning_holds_until_the_original_changes_again(desk: Desk) -> None:
    desk.told("translated", POLICY, "sv")
    desk.replace("mottakere.nb.md", "der.", "der!")
    assert "KT132" in desk.told("check")
    reason = 'Bare et "tegn": #1'
    told = desk.told("translated", POLICY, "sv", "--meaning-unchanged", reason)
    assert f"mottakere.sv.md meaning_unchanged: {digests(desk)['mottakere']}" in told
    assert told.count("was in step already") == 2
    assert "KT132" not in desk.told("check")
    with desk.unchanged():
        again = desk.told("translated", POLICY, "mottakere", "sv", "--meaning-unchanged", reason)
    assert "was in step already" in again
    desk.replace("mottakere.nb.md", "der!", "der?")
    assert "KT132" in desk.told("check")
    desk.told("translated", POLICY, "sv", "--meaning-unchanged", "En gang til")
    text = desk.path("mottakere.sv.md").read_text("utf-8")
    assert (text.count("meaning_unchanged"), "En gang til" in text) == (1, True)


def test_what_is_not_translated_yet_is_named_and_left(desk: Desk) -> None:
    desk.path("lagringstid.sv.md").unlink()
    told = desk.told("translated", POLICY, "sv").splitlines()
    assert told[-1] == f"docs/{POLICY}/lagringstid.sv.md is not written yet"
    assert len(told) == 3


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (["vilkar", "sv"], 2, "there is no policy 'vilkar' — policies here: personvern"),
        ([POLICY, "formaal", "sv"], 2, "no section 'formaal' — sections: index, mottakere, lagringstid"),
        ([POLICY, "fi"], 2, "no language 'fi' — languages: nb, sv, en"),
        ([POLICY, "nb"], 1, "'nb' is the authoritative language"),
        ([POLICY, "mottakere", "en"], 1, f"no text in 'en' — write docs/{POLICY}/mottakere.en.md first"),
        ([POLICY, "en"], 1, f"'{POLICY}' has no text in 'en'"),
        ([POLICY, "mottakere", "lagringstid", "sv"], 2, "name one section"),
        ([POLICY, "sv", "--meaning-unchanged", " "], 2, "needs a reason"),
        ([POLICY, "sv", "--meaning-unchanged", "x"], 1, "leave out --meaning-unchanged"),
        (["sv"], 2, "Missing argument"),
    ],
)
def test_what_cannot_be_done_is_refused_and_nothing_written(
    desk: Desk, arguments: list[str], status: int, said: str
) -> None:
    with desk.unchanged():
        result = desk.run("translated", *arguments)
    assert (result.exit_code, said in result.output) == (status, True), result.output


@pytest.mark.parametrize("language", ["nb", "sv"])
def test_a_broken_file_is_shown_and_nothing_written(desk: Desk, language: str) -> None:
    desk.replace(f"lagringstid.{language}.md", "title:", "titel:")
    with desk.unchanged():
        result = desk.run("translated", POLICY, "sv")
    assert result.exit_code == 1
    assert "KT102" in result.output
    assert "mend these files first" in result.output
    assert desk.run("translated", POLICY, "mottakere", "sv").exit_code == 0


def test_a_disk_that_refuses_is_told_of(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("klartekst.cli.translated.write_marks", full)
    result = desk.run("translated", POLICY, "sv")
    assert (result.exit_code, "No space left on device" in result.output) == (1, True)
