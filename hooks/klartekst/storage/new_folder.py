"""A new folder with its files, written whole or not at all."""

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path, PurePosixPath


class FolderInUse(Exception):
    """The folder exists already and is not empty, or is no folder; its path is the argument."""


def write_new(target: Path, files: Mapping[str, bytes]) -> None:
    """Write a new folder; names of files are relative to it, with ``/`` between folders.

    The files are written and synced in a temporary folder beside the target, which is then
    renamed, so that other programs see all of them or none. An empty folder that is there already
    is kept, as somebody may be standing in it: the files are written inside it and moved up.

    Raises FolderInUse where the target is in use, and OSError where the disk refuses. Nothing is
    left behind then.
    """
    names = {PurePosixPath(name): data for name, data in files.items()}
    if any(name.is_absolute() or ".." in name.parts for name in names):
        raise ValueError("names of files must stay inside the new folder")
    target = target.resolve()
    if not target.exists():
        _write_beside(target, names)
    elif target.is_dir() and not any(target.iterdir()):
        _write_inside(target, names)
    else:
        raise FolderInUse(target)


def _write_beside(target: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    # The topmost folder that is missing is the one to rename: it brings the others along.
    top = target
    while not top.parent.exists():
        top = top.parent
    temporary = _temporary_folder(top.parent)
    try:
        _write_files(temporary / target.relative_to(top), files)
        try:
            temporary.rename(top)
        except OSError as error:
            raise (FolderInUse(target) if top.exists() else error) from error
        _sync(top.parent)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def _write_inside(target: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    temporary = _temporary_folder(target)
    moved: list[Path] = []
    try:
        _write_files(temporary, files)
        for source in sorted(temporary.iterdir()):
            destination = target / source.name
            if destination.exists():
                raise FolderInUse(target)
            moved.append(source.rename(destination))
        temporary.rmdir()
        _sync(target)
    except BaseException:
        for path in (temporary, *moved):
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        raise


def _temporary_folder(parent: Path) -> Path:
    folder = Path(tempfile.mkdtemp(prefix=".new-", dir=parent))
    # mkdtemp lets nobody else in; the finished folder is an ordinary one.
    umask = os.umask(0)
    os.umask(umask)
    folder.chmod(0o777 & ~umask)
    return folder


def _write_files(folder: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in sorted(files.items()):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    for path in sorted((folder, *folder.rglob("*"))):
        if path.is_dir():
            _sync(path)


def _sync(folder: Path) -> None:
    # Windows cannot open folders, and writes their entries through by itself.
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
