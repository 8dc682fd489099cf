"""A new folder with its files, written whole or not at all."""

import shutil
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from klartekst.storage.durable_files import sync_folder, temporary_folder, write_files


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
    temporary = temporary_folder(top.parent)
    try:
        write_files(temporary / target.relative_to(top), files)
        try:
            temporary.rename(top)
        except OSError as error:
            raise (FolderInUse(target) if top.exists() else error) from error
        sync_folder(top.parent)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def _write_inside(target: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    temporary = temporary_folder(target)
    moved: list[Path] = []
    try:
        write_files(temporary, files)
        for source in sorted(temporary.iterdir()):
            destination = target / source.name
            if destination.exists():
                raise FolderInUse(target)
            moved.append(source.rename(destination))
        temporary.rmdir()
        sync_folder(target)
    except BaseException:
        for path in (temporary, *moved):
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        raise
