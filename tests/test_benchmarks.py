"""That the benchmarks run and tell the truth about what they find; how fast anything is, is not asked."""

import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from benchmarks.__main__ import main
from benchmarks.builds import texts
from benchmarks.builds.contestants import KLARTEKST as KLARTEKST_SITE
from benchmarks.builds.contestants import OTHERS, Contestant
from benchmarks.builds.scenarios import environment, write_site
from benchmarks.builds.texts import Size
from benchmarks.measuring import Work, measure, measure_command
from benchmarks.redlines import pairs
from benchmarks.redlines.contestants import KLARTEKST
from benchmarks.redlines.reading import of_html, verdict
from benchmarks.table import Column, Table, as_markdown, as_text

from klartekst.releases.drafts import draft_of
from klartekst.storage import read_project
from klartekst.wording.compilation import compile_project

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


def test_history_grows_without_changing() -> None:
    short, long = (texts.history(1, Size(1, versions, ("nb", "en"))) for versions in (2, 4))
    assert long.versions[:2] == short.versions
    for before, after in pairwise(long.versions):
        for language, text in after.texts.items():
            old = before.texts[language].sections
            changed = {new.id for new, was in zip(text.sections, old, strict=True) if new != was}
            assert changed == set(after.edited)


def test_edited_section_changes_one_text() -> None:
    history = texts.history(1, Size(1, 2, ("nb", "en")))
    edited = texts.with_edited_section(history)
    assert edited.versions[:-1] == history.versions[:-1]
    newest = edited.versions[-1].texts
    assert newest["en"] == history.versions[-1].texts["en"]
    assert newest["nb"] != history.versions[-1].texts["nb"]


def test_generated_site_is_sound(tmp_path: Path) -> None:
    size = Size(2, 3, ("nb", "en"))
    write_site(KLARTEKST_SITE, size, tmp_path)
    project = read_project(tmp_path)
    assert [str(found) for found in project.diagnostics] == []
    assert [len(project.releases[policy.id]) for policy in project.policies] == [3, 3]
    compilations = compile_project(project, texts.today(size))
    for policy in project.policies:
        editions = {code: compilation.editions[policy.id] for code, compilation in compilations.items()}
        assert draft_of(policy.id, project.releases[policy.id][-1], editions) is None


def test_builds_of_a_tiny_site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    size = ["--policies", "1", "--versions", "1", "--languages", "1"]
    parts = ["--only", "klartekst", "floor", "growth"]
    assert main(["builds", *size, *parts, "--keep", str(tmp_path), "--format", "markdown"]) == 0
    output = capsys.readouterr().out.splitlines()
    rows = [line.strip("| ").split(" | ") for line in output if line.startswith("| 1 ×")]
    assert [row[:3] for row in rows] == [
        ["1 × 1 × 1", "klartekst", "cold"],
        ["1 × 1 × 1", "klartekst", "nothing changed"],
        ["1 × 1 × 1", "klartekst", "one release added"],
        ["1 × 1 × 1", "klartekst", "one section edited"],
        ["1 × 1 × 1", "floor", "same files, empty"],
        ["1 × 2 × 1", "klartekst", "cold"],
        ["1 × 2 × 1", "klartekst", "nothing changed"],
    ]
    files = [row[7] for row in rows]
    assert files[0] == files[1]
    assert files[2] == files[3] == files[4] == files[5] == files[6] != files[0]
    page = tmp_path / "klartekst 1" / "site" / "policy-1" / "v" / "2" / "index.html"
    edited = texts.with_edited_section(texts.history(1, Size(1, 2, ("nb",)))).versions[-1]
    assert edited.texts["nb"].sections[5].blocks[0].rpartition(". ")[2] in page.read_text("utf-8")
    assert sum(line.startswith("- target") for line in output) == 4


@pytest.mark.parametrize("contestant", OTHERS, ids=lambda contestant: contestant.name)
def test_contestant_makes_every_version_page(contestant: Contestant, tmp_path: Path) -> None:
    if contestant.missing:
        pytest.skip(f"{', '.join(contestant.missing)} not installed")
    size = Size(1, 2, ("nb", "en"))
    write_site(contestant, size, tmp_path)
    assert measure_command(contestant.command, tmp_path, environment(size)).code == 0
    found = {path for path in tmp_path.glob("site/**/*.html") if "v" in path.parts}
    assert len(found) == size.pages
    newest = texts.history(1, size).versions[-1].texts["en"]
    pages = [path.read_text("utf-8") for path in found]
    assert sum(newest.sections[-1].title in page for page in pages) >= 1


def test_absent_contestant_has_its_row(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("benchmarks.builds.contestants.version_of", lambda _: "")
    assert main(["builds", "--only", "hugo", "--format", "markdown"]) == 0
    assert "| 10 × 20 × 5 | hugo | not installed | – |" in capsys.readouterr().out


def test_launcher_tells_what_a_command_took(tmp_path: Path) -> None:
    words = "from pathlib import Path; Path('a').write_bytes(b'a' * 50_000_000); print('done')"
    course = measure_command([sys.executable, "-c", words], tmp_path)
    assert (course.code, course.output) == (0, "done\n")
    assert course.together >= course.megabytes > 47
    if sys.platform == "linux":
        assert 50_000_000 <= course.written < 51_000_000
