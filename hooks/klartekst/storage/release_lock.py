"""The lock on a policy's releases: one process writes at a time."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from klartekst.storage.release_folder import RELEASES_FOLDER

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOCK = ".lock"


class ReleaseRefused(Exception):
    """Nothing has been written; the text says why, and what to do."""


class ReleasesLocked(ReleaseRefused):
    """Another process is writing releases of the policy."""


@contextmanager
def lock_releases(policy_folder: Path) -> Iterator[Path]:
    """The folder of a policy's releases, which no other process writes to meanwhile.

    Raises ReleasesLocked where another one does. The system itself takes the lock off a process
    that is killed. A folder that is empty in the end is removed.
    """
    releases = policy_folder / RELEASES_FOLDER
    try:
        descriptor = _locked(releases / _LOCK)
    except BaseException:
        _remove_if_empty(releases)
        raise
    try:
        yield releases
    finally:
        # Windows does not let go of open files: the empty lock file stays there, and does no harm.
        with suppress(OSError):
            (releases / _LOCK).unlink()
        os.close(descriptor)
        _remove_if_empty(releases)


def _locked(path: Path) -> int:
    while True:
        path.parent.mkdir(exist_ok=True)
        with suppress(FileNotFoundError):
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT)
            try:
                _lock(descriptor, path)
                # The one who held the lock before may have removed the file since it was opened.
                if os.path.samestat(os.fstat(descriptor), path.stat()):
                    return descriptor
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)


def _lock(descriptor: int, path: Path) -> None:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        policy = path.parent.parent.name
        raise ReleasesLocked(
            f'another process is writing releases of "{policy}"; wait until it is done, and try again'
        ) from error


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()
