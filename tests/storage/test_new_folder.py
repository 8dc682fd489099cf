"""A new folder is there whole, or not at all."""

from pathlib import Path

import pytest

from klartekst.storage import FolderInUse, write_new

FILES = {"mkdocs.yml": b"site_name: x\n", "docs/personvern/index.nb.md": "blå\n".encode()}


def files_below(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_folder_is_written_with_the_folders_above_it(tmp_path) -> None:
    write_new(tmp_path / "a" / "b", FILES)
    assert files_below(tmp_path / "a" / "b") == FILES
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_empty_folder_is_filled_and_stays_the_same_folder(tmp_path) -> None:
    target = tmp_path / "a"
    target.mkdir()
    before = target.stat().st_ino
    write_new(target, FILES)
    assert files_below(target) == FILES
    assert target.stat().st_ino == before
    assert sorted(path.name for path in target.iterdir()) == ["docs", "mkdocs.yml"]


def test_new_folder_has_ordinary_permissions(tmp_path) -> None:
    (tmp_path / "ordinary").mkdir()
    write_new(tmp_path / "a", FILES)
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "ordinary").stat().st_mode


def test_folder_in_use_is_left_alone(tmp_path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "mine.txt").write_text("mine", "utf-8")
    (tmp_path / "file").write_text("mine", "utf-8")
    for target in (tmp_path / "a", tmp_path / "file"):
        with pytest.raises(FolderInUse):
            write_new(target, FILES)
    assert files_below(tmp_path) == {"a/mine.txt": b"mine", "file": b"mine"}


@pytest.mark.parametrize("exists", [False, True])
def test_failure_leaves_nothing_behind(tmp_path, monkeypatch, exists) -> None:
    if exists:
        (tmp_path / "a").mkdir()

    def full_disk(_self: Path, _target: Path) -> Path:
        raise OSError("no space left")

    monkeypatch.setattr(Path, "rename", full_disk)
    with pytest.raises(OSError, match="no space left"):
        write_new(tmp_path / "a", FILES)
    assert [path.name for path in tmp_path.rglob("*")] == (["a"] if exists else [])


def test_folder_that_appears_meanwhile_is_left_alone(tmp_path, monkeypatch) -> None:
    target = tmp_path / "a"
    rename = Path.rename

    def too_late(self: Path, destination: Path) -> Path:
        target.mkdir()
        (target / "mine.txt").write_text("mine", "utf-8")
        return rename(self, destination)

    monkeypatch.setattr(Path, "rename", too_late)
    with pytest.raises(FolderInUse):
        write_new(target, FILES)
    assert files_below(tmp_path) == {"a/mine.txt": b"mine"}


@pytest.mark.parametrize("name", ["../x", "/x", "a/../../x"])
def test_files_stay_inside(tmp_path, name) -> None:
    with pytest.raises(ValueError, match="inside"):
        write_new(tmp_path / "a", {name: b""})
    assert list(tmp_path.iterdir()) == []
