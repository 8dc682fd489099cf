"""That the benchmarks run and tell the truth about what they find; how fast anything is, is not asked."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from benchmarks.__main__ import main
from benchmarks.measuring import Work, measure
from benchmarks.redlines import pairs
from benchmarks.redlines.contestants import KLARTEKST
from benchmarks.redlines.reading import of_html, verdict
from benchmarks.table import Column, Table, as_markdown, as_text

TABLE = Table((Column("text"), Column("s", is_figure=True)), (("a", "1.5"), ("a", "10"), ("bb", "2")))


def endless() -> Work:
    def run() -> None:
        while True:
            pass

    return Work(run, lambda _: {})


def failing() -> Work:
    raise ValueError("no such text")


def run_on(folder: Path, old: str, new: str, capsys: pytest.CaptureFixture[str], *more: str) -> Sequence[str]:
    for name, text in (("old.md", old), ("new.md", new)):
        (folder / name).write_text(text, "utf-8")
    files = [str(folder / name) for name in ("old.md", "new.md")]
    assert main(["redlines", "--pair", *files, "--date", "2026-01-01", *more]) == 0
    return capsys.readouterr().out.splitlines()


def test_redlines_of_a_tiny_pair(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = "# Deling\n\nVi deler navn.\n", "# Deling\n\nVi deler alder.\n"
    lines = run_on(tmp_path, old, new, capsys, "--format", "markdown")
    assert lines[0].startswith("2026-01-01, ")
    rows = {cells[1]: cells[5:] for line in lines if len(cells := line.strip("| ").split(" | ")) == 8}
    assert rows[KLARTEKST] == ["2", "0", "exact"]
    assert rows["difflib, by word"] == ["2", "0", "exact"]


def test_missing_library_is_skipped_aloud(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("diff_match_patch", "lxml", "lxml.html", "lxml.html.diff", "redlines"):
        monkeypatch.setitem(sys.modules, name, None)
    (tmp_path / "a.md").write_text("En.", "utf-8")
    assert main(["redlines", "--pair", *[str(tmp_path / "a.md")] * 2]) == 0
    remarks = capsys.readouterr().err.splitlines()
    assert "redlines skipped: redlines is not installed" in remarks
    assert sum("skipped" in remark for remark in remarks) == 3


def test_work_is_stopped_at_its_limit() -> None:
    assert measure(f"{__name__}:endless", [], 0).failure == "over 0 s"


def test_failure_is_told() -> None:
    assert measure(f"{__name__}:failing", [], 1).failure == "failed: ValueError: no such text"


@pytest.mark.parametrize(
    ("read", "expected"),
    [
        ("Vi deler navn.", "exact"),
        ("Vi\u00a0 deler  navn", "exact"),
        ("Vi navn deler", "words in another order"),
        ("Vi navn navn navn", "words: 1 lost, 2 doubled"),
    ],
)
def test_verdict(read: str, expected: str) -> None:
    assert verdict(["Vi deler navn."], [read]) == expected


def test_reading_of_html() -> None:
    page = "<table><tr><td>en</td><td>t<em>o</em></td></tr></table><p><del>tre</del> <ins>fire fem</ins></p>"
    reading = of_html(page)
    assert (reading.old.split(), reading.new.split()) == (["en", "to", "tre"], ["en", "to", "fire", "fem"])
    assert (reading.marked, reading.size) == (3, len(page))


def test_author_writes_and_edits_the_same_again() -> None:
    pair = pairs.policy(6000)
    assert pair == pairs.policy(6000)
    assert pair.old != pair.new


def test_table_as_text() -> None:
    assert as_text(TABLE).splitlines() == [
        "text    s",
        "----  ---",
        "a     1.5",
        "       10",
        "",
        "bb      2",
    ]


def test_table_as_markdown() -> None:
    assert as_markdown(TABLE).splitlines() == [
        "| text | s |",
        "| --- | ---: |",
        "| a | 1.5 |",
        "| a | 10 |",
        "| bb | 2 |",
    ]
