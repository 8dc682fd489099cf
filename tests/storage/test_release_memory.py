"""Versions that nobody has touched are not read again; whatever happens to their files is told at once."""

import json
import os
import random
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from tests.built_site import ROOT
from tests.storage.published import RELEASES, correct, publish, releases_of, translate, version, write_site
from tests.storage.test_release_yaml import releases

from klartekst.model.frozen_words import FrozenWords, WordsChanged
from klartekst.model.project import Project
from klartekst.model.release import Release
from klartekst.storage import ReleaseMemory, read_project, release_memory
from klartekst.storage.cache import SWITCH, Cache, open_cache
from klartekst.storage.plain_values import PlainReader, plain

SECOND = 1_000_000_000
TICK = 0.02
"""Longer than the clock of a file system takes to go on."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Two versions, the first of them with a correction and a late translation."""
    root = write_site(tmp_path / "site")
    publish(root, "2026-01-01", "2026-05-01")
    correct(root, releases_of(read_project(root))[0], "Bedre.")
    translate(root, releases_of(read_project(root))[0], "Good.")
    time.sleep(TICK)
    return root


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The policies whose versions were read from their files, as they are read."""
    found: list[str] = []
    ordinary = release_memory.read_releases

    def noted(policy_id, *others):
        found.append(policy_id)
        return ordinary(policy_id, *others)

    monkeypatch.setattr(release_memory, "read_releases", noted)
    return found


def reading(root: Path, *, after: float = 10) -> Project:
    """The site, read so many seconds from now with what was remembered of it."""
    with open_cache(root) as cache:
        return read_project(root, memory=ReleaseMemory(cache, time.time_ns() + int(after * SECOND)))


def shown(project: Project) -> str:
    """Everything that was read, with every word."""
    texts = [
        text.markdown
        for found in project.releases.values()
        for release in found
        for text in (
            *release.texts.values(),
            *(correction.text for correction in release.corrections),
            *(late.text for late in release.translations),
        )
    ]
    return f"{project} {texts}"


def altered(path: Path, change: Callable[[bytes], bytes]) -> None:
    """Change what a file holds, and give it back its time."""
    stat = path.stat()
    path.write_bytes(change(path.read_bytes()))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def test_what_was_remembered_is_what_is_read(site: Path, read: list[str]) -> None:
    fresh = read_project(site)
    assert reading(site) == fresh
    assert read == ["personvern"]
    assert shown(reading(site)) == shown(fresh)
    assert read == ["personvern"]


def test_records_come_back_as_they_were(tmp_path: Path, read: list[str]) -> None:
    cache = Cache(tmp_path)
    memory = ReleaseMemory(cache, time.time_ns() + 10 * SECOND)
    fresh = read_project(ROOT, memory=memory)
    expected, read[:] = list(read), []
    again = read_project(ROOT, memory=memory)
    assert len(expected) > 1
    assert read == []
    assert any(release.records for found in again.releases.values() for release in found)
    assert again == fresh
    assert shown(again) == shown(fresh)


@given(releases)
def test_release_comes_back_from_its_plain_form(release: Release) -> None:
    reader = PlainReader({FrozenWords: lambda sha256: FrozenWords(sha256, str)})
    found = reader.read(tuple[Release, ...], json.loads(plain((release,))))
    assert found == (release,)


def swap(site: Path) -> None:
    folder = site / RELEASES
    (folder / "1.0").rename(folder / "0")
    (folder / "2.0").rename(folder / "1.0")
    (folder / "0").rename(folder / "2.0")


DAMAGES: dict[str, tuple[str, Callable[[Path], object]]] = {
    "word": ("KT201", lambda s: altered(s / RELEASES / "2.0/nb.md", lambda d: d.replace(b"2.0", b"2.1"))),
    "sums": ("KT201", lambda s: altered(s / RELEASES / "2.0/SHA256SUMS", lambda d: d.replace(b"nb", b"en"))),
    "addition": ("KT201", lambda s: altered(s / RELEASES / "1.0/additions/1/nb.md", bytes.upper)),
    "record": ("KT203", lambda s: altered(s / RELEASES / "1.0/release.yml", lambda d: d + b"# \n")),
    "missing": ("KT202", lambda s: (s / RELEASES / "2.0/nb.md").unlink()),
    "renamed": ("KT202", lambda s: (s / RELEASES / "2.0/nb.md").rename(s / RELEASES / "2.0/en.md")),
    "lost": ("KT203", lambda s: shutil.rmtree(s / RELEASES / "1.0")),
    "stray": ("KT207", lambda s: (s / RELEASES / "2.0/note.txt").write_text("Husk!")),
    "hidden": ("KT207", lambda s: (s / RELEASES / "2.0/.note").write_text("Husk!")),
    "swapped": ("KT204", swap),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_told_in_the_next_reading_and_in_every_other(site: Path, name: str) -> None:
    code, damage = DAMAGES[name]
    reading(site)
    damage(site)
    for _ in range(2):
        found = reading(site)
        assert code in {item.code.id for item in found.diagnostics}
        assert shown(found) == shown(read_project(site))


@pytest.mark.parametrize("seed", range(12))
def test_reading_is_right_whatever_happens_to_the_files(site: Path, seed: int) -> None:
    chance = random.Random(seed)
    whole = {path: path.read_bytes() for path in (site / RELEASES).rglob("*") if path.is_file()}
    for _ in range(8):
        path = chance.choice(sorted(whole))
        match chance.randrange(5):
            case 0:
                path.unlink(missing_ok=True)
            case 1 if path.is_file():
                altered(path, lambda data: data[::-1])
            case 2 if path.is_file():
                altered(path, lambda data: data.replace(b"\n", b"\r\n"))
            case 3:
                path.write_bytes(whole[path])
            case _:
                pass
        time.sleep(TICK)
        assert shown(reading(site)) == shown(read_project(site))


def test_copied_site_is_read(site: Path, tmp_path: Path, read: list[str]) -> None:
    reading(site)
    shutil.copytree(site, tmp_path / "copy")
    found = reading(tmp_path / "copy")
    assert read == ["personvern", "personvern"]
    assert shown(found) == shown(read_project(site))


@pytest.mark.parametrize("after", [1, -3600], ids=["just written", "written in the future"])
def test_files_that_may_be_changing_are_read(site: Path, read: list[str], after: float) -> None:
    for _ in range(2):
        reading(site, after=after)
    assert read == ["personvern", "personvern"]


def test_nothing_is_remembered_where_no_time_can_be_relied_on(
    site: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release_memory, "_TELLS_CHANGES", False)
    for _ in range(2):
        reading(site)
    assert read == ["personvern", "personvern"]


def test_nothing_is_remembered_without_a_cache(
    site: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SWITCH, "off")
    for _ in range(2):
        reading(site)
    assert read == ["personvern", "personvern"]


def test_words_that_have_changed_meanwhile_are_not_given(site: Path) -> None:
    for found in (reading(site), reading(site)):
        text = releases_of(found)[1].texts["nb"]
        assert text.words == FrozenWords.of("# Tittel\n\nBlåbær 2.0.\n")
        altered(site / text.path, lambda data: data.replace(b"2.0", b"2.1"))
        with pytest.raises(WordsChanged, match=r"^docs/personvern/releases/2.0/nb.md has changed since"):
            _ = text.markdown
        altered(site / text.path, lambda data: data.replace(b"2.1", b"2.0"))
        assert text.markdown.endswith("2.0.\n")


def test_words_are_told_apart_by_what_they_say() -> None:
    one, other = (version("1.0", "2026-01-01", words=words).texts["nb"] for words in ("Bær.", "Sopp."))
    changed = replace(one, words=other.words)
    assert changed.checksum == one.checksum
    assert changed != one
    assert repr(changed) != repr(one)
    assert hash(changed.words) == hash(other.words)


def test_several_processes_read_what_one_reads(
    tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release_memory, "WORTHWHILE", 1)
    site = tmp_path / "site"
    shutil.copytree(ROOT / "docs", site / "docs")
    shutil.copy(ROOT / "mkdocs.yml", site)
    texts = sorted(site.glob("docs/*/releases/*/nb.md"))
    policies = {path.parts[-4] for path in texts}
    for path in (texts[0], texts[-1]):
        altered(path, lambda data: data + b"Mer.\n")
    memory = ReleaseMemory(Cache(tmp_path / "cache"), time.time_ns() + 10 * SECOND, 2)
    found, alone = read_project(site, memory=memory), read_project(site)
    assert shown(found) == shown(alone)
    assert [item.code.id for item in found.diagnostics].count("KT201") == 2
    assert 0 < len(read) < len(policies), "a copy of this process has read some"
    read.clear()
    assert shown(read_project(site, memory=replace(memory, processes=1))) == shown(alone)
    assert sorted(read) == sorted({texts[0].parts[-4], texts[-1].parts[-4]}), "what was in order is known"
