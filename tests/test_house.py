"""The rules of the house that a machine can see."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from klartekst.model.codes import ALL

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "hooks" / "klartekst"
GUIDE_TO_CODES = ROOT / "docs" / "guide" / "codes.en.md"

LONGEST_MODULE = 400
MACHINE_PATH = re.compile(r"(?<![\w.~})-])/(?:home|root|work|tmp)/[\w.][^\s\"'`)]*")
CODE_HEADING = re.compile(r"^#+ .*?\b(KT\d{3})\b", re.MULTILINE)


def test_modules_stay_short_enough_to_read() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in sorted(PACKAGE.rglob("*.py"))
    }
    assert {path: n for path, n in lengths.items() if n > LONGEST_MODULE} == {}


@pytest.mark.skipif(
    not (shutil.which("git") and (ROOT / ".git").exists()),
    reason="not a git checkout: search for machine paths skipped",
)
def test_no_file_names_a_place_on_one_machine() -> None:
    assert [
        f"{path}:{number} {match.group()}"
        for path, text in _texts_kept_in_git()
        for number, line in enumerate(text.splitlines(), start=1)
        for match in MACHINE_PATH.finditer(line)
        if not (path.startswith("tests/") and match.group().startswith("/tmp/"))
    ] == []


def test_no_code_is_given_twice() -> None:
    ids = [code.id for code in ALL]
    assert sorted(set(ids)) == sorted(ids)


def test_guide_says_what_you_can_do_about_every_code() -> None:
    passages = _passages_of_the_guide()
    assert [code.id for code in ALL if "What you can do" not in passages.get(code.id, "")] == []


def _texts_kept_in_git() -> Iterator[tuple[str, str]]:
    """Path and text of every text file that git keeps, or would keep at the next commit."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    for name in sorted(set(filter(None, names.split("\0")))):
        path = ROOT / name
        if path.is_file() and b"\0" not in (content := path.read_bytes()):
            yield name, content.decode("utf-8", "replace")


def _passages_of_the_guide() -> dict[str, str]:
    """The words under each heading that names a code, up to the next such heading."""
    _, *parts = CODE_HEADING.split(GUIDE_TO_CODES.read_text("utf-8"))
    return dict(zip(parts[::2], parts[1::2], strict=True))
