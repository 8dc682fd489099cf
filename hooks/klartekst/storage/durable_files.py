"""Files that are on the disk before anything depends on them."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

TEMPORARY_PREFIX = ".new-"


def temporary_folder(parent: Path, name: str = "") -> Path:
    """A new folder with ordinary permissions, whose name begins with ``TEMPORARY_PREFIX`` and ``name``."""
    folder = Path(tempfile.mkdtemp(prefix=TEMPORARY_PREFIX + name, dir=parent))
    # mkdtemp lets nobody else in; the finished folder is an ordinary one.
    umask = os.umask(0)
    os.umask(umask)
    folder.chmod(0o777 & ~umask)
    return folder


def write_files(folder: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    """Write files below a folder, and see them and the folders onto the disk."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in sorted(files.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, data)
    for path in sorted((folder, *folder.rglob("*"))):
        if path.is_dir():
            sync_folder(path)


def replace_file(path: Path, data: bytes) -> None:
    """Give a file other bytes, all at once: they are written beside it, synced and renamed.

    Only one process may do so at a time. Where the disk refuses, OSError is raised and the file is
    as it was.
    """
    beside = _beside(path)
    try:
        _write(beside, data)
        shutil.copymode(path, beside)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def replace_files(files: Mapping[Path, bytes]) -> None:
    """Give several files other bytes: every one is beside its file before the first is renamed.

    Only one process may do so at a time. Where the disk refuses, OSError is raised and all files are
    as they were. A process that is killed meanwhile leaves each file whole, old or new.
    """
    old = {path: path.read_bytes() for path in files}
    try:
        for path, data in files.items():
            _write(_beside(path), data)
            shutil.copymode(path, _beside(path))
        _rename_all(old)
    finally:
        for path in files:
            discard_replacement(path)


def _rename_all(old: Mapping[Path, bytes]) -> None:
    renamed: list[Path] = []
    try:
        for path in old:
            _beside(path).replace(path)
            renamed.append(path)
    except BaseException:
        for path in renamed:
            replace_file(path, old[path])
        raise
    for folder in sorted({path.parent for path in old}):
        sync_folder(folder)


def discard_replacement(path: Path) -> None:
    """Remove what a process that was killed while it replaced a file has left beside it."""
    _beside(path).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """See the names in a folder onto the disk."""
    # Windows cannot open folders, and writes their entries through by itself.
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _beside(path: Path) -> Path:
    return path.with_name(f"{TEMPORARY_PREFIX}{path.name}")
