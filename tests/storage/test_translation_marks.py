"""Marks go into the front matter of translations, and no other byte of the files moves."""

import difflib
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartekst.model.policy import MeaningUnchanged, SectionText
from klartekst.storage import MarkRefused, TranslationMark, durable_files, write_marks
from klartekst.storage.front_matter import SECTION_TABLE, read_section_text
from klartekst.storage.line_edits import with_meaning_unchanged, with_translates
from klartekst.storage.report import Report

DIGEST = "9f2c" * 16
OLD = "a" * 12
PATH = "docs/p/s.en.md"
TITLES = [
    "title: T\n",
    "title: 'Who # is'  # agreed\n",
    '"title": "T: x"\n',
    "title: >-\n  T\n  x\n",
    "? title\n: T\n",
]
OTHERS = [
    "# A note\n",
    "\n",
    "covers: [gdpr-8, gdpr-22]\n",
    "covers:\n  - gdpr-8\n  # b\n",
    "change: |\n  N\n\n  # n\n",
]
MARKS = [
    "",
    f"translates: {OLD}\n",
    "translates:\n",
    f"translates:   '{OLD}' # old\n",
    f"translates: |  # old\n  {OLD}\n",
    "translates: ~\n",
]
RECORDS = [
    "",
    f"meaning_unchanged: {{digest: {OLD}, reason: Spelling}} # why\n",
    f'meaning_unchanged:\n  reason: "Spel: ling" # why\n  # which\n  digest: {OLD}\n',
    "meaning_unchanged:\n",
]
REASONS = ["Only spelling.", 'Ada: "# it\'s" \\ the same', "{a}", "æ 漢", "- x", "null"]
BODIES = ["", "Text\n", "\ntranslates: x\n---\ntranslates: y\n", "no end", "\u00a0 x \n"]


@st.composite
def files(draw: st.DrawFn) -> str:
    """A translation with front matter as people may write it."""
    others = st.lists(st.sampled_from(OTHERS), max_size=2, unique_by=lambda line: line.partition(":")[0])
    chosen = [draw(st.sampled_from(shapes)) for shapes in (TITLES, MARKS, RECORDS)]
    keys = draw(st.permutations([*chosen, *draw(others)]))
    text = f"---\n{''.join(keys)}---\n{draw(st.sampled_from(BODIES))}"
    return draw(st.sampled_from(["", "\ufeff"])) + text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


def read(text: str) -> SectionText:
    report = Report(PATH)
    found = read_section_text(text.removeprefix("\ufeff").replace("\r\n", "\n"), "en", SECTION_TABLE, report)
    assert found is not None
    assert not report.found
    return found


def other_keys(text: SectionText) -> tuple[object, ...]:
    return text.title, text.body, text.covers, text.change


def changed_lines(old: str, new: str) -> list[str]:
    pieces = (text.splitlines(keepends=True) for text in (old, new))
    return [line[2:] for line in difflib.ndiff(*pieces) if line[0] in "+-"]


@given(files())
def test_translates_is_written_and_nothing_else(old: str) -> None:
    new = with_translates(old, DIGEST)
    before, after = read(old), read(new)
    assert after.translates == DIGEST
    assert (other_keys(after), after.meaning_unchanged) == (other_keys(before), before.meaning_unchanged)
    assert all("translates" in line or OLD in line for line in changed_lines(old, new))
    assert new.count("#") == old.count("#")
    assert with_translates(new, DIGEST) == new


@given(files(), st.sampled_from(REASONS))
def test_meaning_unchanged_is_written_and_nothing_else(old: str, reason: str) -> None:
    new = with_meaning_unchanged(old, DIGEST, reason)
    before, after = read(old), read(new)
    assert after.meaning_unchanged == MeaningUnchanged(DIGEST, reason)
    assert (other_keys(after), after.translates) == (other_keys(before), before.translates)
    marked = ("meaning_unchanged", "digest", "reason")
    assert all(any(word in line for word in marked) for line in changed_lines(old, new))
    replaced = before.meaning_unchanged.reason if before.meaning_unchanged else ""
    assert new.count("#") == old.count("#") - replaced.count("#") + reason.count("#")
    assert with_meaning_unchanged(new, DIGEST, reason) == new


def lay(root: Path, **texts: str) -> list[TranslationMark]:
    marks = []
    for name, text in texts.items():
        path = f"docs/p/{name}.en.md"
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode())
        marks.append(TranslationMark(SectionText("en", "T", "", path), DIGEST))
    return marks


def contents(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


GOOD = "---\ntitle: T\n---\nText\n"


@pytest.mark.parametrize(
    "broken",
    [
        "no front matter",
        "---\ntitle: T\n",
        "---\ntitle: [T\n---\n",
        "---\n---\n",
        "---\ntitle: T\ntranslates: [x]\n---\n",
        f"---\ntitle: &a {OLD}\ntranslates: *a\n---\n",
        "---\ntitle: T\ntitle: U\n---\n",
        "---\ntitle: T\nunknown: U\n---\n",
    ],
)
def test_one_file_that_cannot_take_its_mark_keeps_all_from_it(tmp_path: Path, broken: str) -> None:
    marks = lay(tmp_path, a=GOOD, b=broken, c=GOOD)
    before = contents(tmp_path)
    with pytest.raises(MarkRefused, match=r"docs/p/b\.en\.md"):
        write_marks(tmp_path, marks)
    assert contents(tmp_path) == before


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    marks = lay(tmp_path, a=GOOD)
    (tmp_path / "docs/p/a.en.md").write_bytes(GOOD.encode("utf-8") + b"\xe6")
    with pytest.raises(MarkRefused):
        write_marks(tmp_path, marks)


@pytest.mark.parametrize("refused_at", [1, 2, 3])
def test_a_disk_that_refuses_midway_leaves_all_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused_at: int
) -> None:
    marks = lay(tmp_path, a=GOOD, b=GOOD, c=GOOD)
    before = contents(tmp_path)
    calls = 0
    replace = Path.replace

    def refusing(self: Path, target: Path) -> Path:
        nonlocal calls
        calls += 1
        if calls == refused_at:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(durable_files.Path, "replace", refusing)
    with pytest.raises(OSError, match="No space"):
        write_marks(tmp_path, marks)
    assert contents(tmp_path) == before


@pytest.mark.skipif(os.name != "posix", reason="links and modes of POSIX")
def test_a_link_stays_a_link_and_a_mode_stays(tmp_path: Path) -> None:
    marks = lay(tmp_path, a=GOOD, b=GOOD)
    there = tmp_path / "docs/p/b.en.md"
    there.chmod(0o640)
    (tmp_path / "docs/p/a.en.md").unlink()
    (tmp_path / "docs/p/a.en.md").symlink_to("b.en.md")
    write_marks(tmp_path, marks[:1])
    assert (tmp_path / "docs/p/a.en.md").is_symlink()
    assert (there.stat().st_mode & 0o777, f"translates: {DIGEST}" in there.read_text("utf-8")) == (
        0o640,
        True,
    )
