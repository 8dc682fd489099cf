"""That the benchmarks run and tell the truth about what they find; how fast anything is, is not asked."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from benchmarks.__main__ import main
from benchmarks.builds import texts
from benchmarks.builds.contestants import KLARTEKST as KLARTEKST_SITE
from benchmarks.builds.contestants import OTHERS, Contestant
from benchmarks.builds.scenarios import Build, environment, is_version, write_site
from benchmarks.builds.serving import Visit, visits
from benchmarks.builds.targets import verdicts
from benchmarks.builds.texts import Size
from benchmarks.measuring import Course, Work, measure, measure_command
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


# Builds a page of every version; a server that shows a section as it stands.
BUILDER = """
from pathlib import Path
for text in Path("docs").glob("policy-*/releases/*/nb.md"):
    page = Path("site/policy-1/v", text.parent.name, "index.html")
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_bytes(text.read_bytes())
"""
SERVER = """
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(Path("docs/policy-1/part-5.nb.md").read_bytes())

host, port = sys.argv[1].split(":")
HTTPServer((host, int(port)), Handler).serve_forever()
"""


def test_builds_of_a_tiny_site(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    builder = replace(KLARTEKST_SITE, command=(sys.executable, "-c", BUILDER))
    monkeypatch.setattr("benchmarks.builds.command.KLARTEKST", builder)
    size = ["--policies", "1", "--versions", "1", "--languages", "1"]
    parts = ["--only", "klartekst", "floor", "growth"]
    assert main(["builds", *size, *parts, "--keep", str(tmp_path), "--format", "markdown"]) == 0
    output = capsys.readouterr().out.splitlines()
    rows = [line.strip("| ").split(" | ") for line in output if line.startswith("| 1 ×")]
    before, after = "1", "2"
    assert [[*row[:3], row[7]] for row in rows] == [
        ["1 × 1 × 1", "klartekst", "cold", before],
        ["1 × 1 × 1", "klartekst", "nothing changed", before],
        ["1 × 1 × 1", "klartekst", "one release added", after],
        ["1 × 1 × 1", "klartekst", "one section edited", after],
        ["1 × 1 × 1", "floor", "same files, empty", after],
        ["1 × 2 × 1", "klartekst", "cold", after],
        ["1 × 2 × 1", "klartekst", "nothing changed", after],
    ]
    newest = (tmp_path / "klartekst 1/site/policy-1/v/2/index.html").read_text("utf-8")
    edited = texts.with_edited_section(texts.history(1, Size(1, 2, ("nb",)))).versions[-1]
    words = edited.texts["nb"].sections[5].blocks[0]
    assert words in (tmp_path / "klartekst 1/docs/policy-1/part-6.nb.md").read_text("utf-8")
    assert words not in newest, "what is published stays as it is"


@pytest.mark.parametrize("contestant", (KLARTEKST_SITE, *OTHERS), ids=lambda contestant: contestant.name)
def test_contestant_makes_every_version_page(contestant: Contestant, tmp_path: Path) -> None:
    if contestant.missing:
        pytest.skip(f"{', '.join(contestant.missing)} not installed")
    size = Size(1, 2, ("nb", "en"))
    write_site(contestant, size, tmp_path)
    assert measure_command(contestant.command, tmp_path, environment(size)).code == 0
    pages = [path for path in tmp_path.glob("site/**/*.html") if is_version(path)]
    assert len(pages) == size.pages
    last = texts.history(1, size).versions[-1].texts["en"].sections[-1]
    assert any(last.title in page.read_text("utf-8") for page in pages)


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


def test_preview_is_visited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.builds.serving.COMMAND", (sys.executable, "-c", SERVER))
    monkeypatch.setattr("benchmarks.builds.serving.REST", 0)
    found = list(visits(Size(1, 1, ("nb",)), tmp_path))
    assert [visit.what for visit in found] == [
        "first page, cold",
        "archived page, cold",
        "first page, again",
        "archived page, again",
        "edit to visible (median of 5)",
    ]


def course(seconds: float, work: float, together: float, code: int = 0) -> Course:
    return Course(seconds, work, together, together, 0, code, "", "")


def test_targets_are_held_against_the_figures() -> None:
    short, long = Size(1, 2, ("nb",)), Size(1, 4, ("nb",))
    builds = [
        Build("klartekst", short, "cold", course(9, 9.9, 100), 1, 1, 20),
        Build("klartekst", short, "nothing changed", course(2, 2, 100), 1, 1, 20),
        Build("klartekst", short, "one section edited", course(0.5, 0.5, 100), 1, 1, 20),
        Build("klartekst", long, "cold", course(10, 9.901, 100), 1, 1, 60),
        Build("klartekst", long, "nothing changed", course(3, 3, 100, code=1), 1, 1, 60),
        Build("mkdocs", short, "cold", course(90, 90, 100), 1, 1, 20),
        Build("hugo", short, "cold", course(6, 6, 400), 1, 1, 20),
    ]
    seen = [Visit("first page, cold", 5), Visit("archived page, cold", 5)]
    assert list(verdicts(builds, seen)) == [
        "target for cold build, part of the processors' time of mkdocs: at most 0.17, found 0.11 – met",
        "target for cold build, part of the time of hugo: at most 1.00, found 1.50 – missed",
        "target for cold build, part of the memory of hugo: at most 0.33, found 0.25 – met",
        "target for one section edited, part of the time of a cold build: at most 0.10, found 0.06 – met",
        "target for one section edited, part of the time of hugo: at most 1.00, found 0.08 – met",
        "target for one more version with its pages, per text, cold: at most 0.80 ms, found 0.50 ms – met",
        "target for bytes of a version page with twice as many versions: at most 1.20, found 1.50 – missed",
        "target for first page, cold: at most 6.00 s, found 5.00 s – met",
    ]
