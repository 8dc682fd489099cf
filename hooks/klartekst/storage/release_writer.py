"""Publishing on disk: a new version or an addition to one, whole or not at all."""

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from klartekst.model.digest import checksum
from klartekst.model.release import Release
from klartekst.storage.addition_file import Addition
from klartekst.storage.durable_files import (
    TEMPORARY_PREFIX,
    replace_file,
    sync_folder,
    temporary_folder,
    write_files,
)
from klartekst.storage.frozen_texts import JOURNAL, SUMS_FILE, sha256sums
from klartekst.storage.line_edits import with_key
from klartekst.storage.note_clearing import Rewrite, clear, journal_of
from klartekst.storage.policy_folder import POLICY_FILE
from klartekst.storage.release_additions import ADDITION_FILE, ADDITIONS_FOLDER
from klartekst.storage.release_folder import RELEASE_FILE, RELEASES_FOLDER
from klartekst.storage.release_lock import ReleaseRefused, ReleasesLocked, lock_releases
from klartekst.storage.release_yaml import addition_files

_LABEL = re.compile("[0-9A-Za-z][0-9A-Za-z._-]*")


class VersionExists(ReleaseRefused):
    """The version has been published already, perhaps with other capital letters."""


class ReleasesChanged(ReleaseRefused):
    """The releases are not as they were when they were read."""


class ClearingUnfinished(Exception):
    """The version has been published, but the notes in the working files are not all cleared yet.

    The next call of ``finish_releases`` does the rest. The cause is the disk's OSError.
    """


@dataclass(frozen=True, slots=True)
class ReleaseFiles:
    """A version to publish.

    ``files`` holds the bytes of its folder by name (from ``release_files``), ``working`` the
    policy's own files without their notes (from ``without_notes``), and ``existing`` the versions
    that were there when all this was read.
    """

    policy_folder: Path
    version: str
    files: Mapping[str, bytes]
    working: Mapping[Path, Rewrite]
    existing: frozenset[str]


def write_release(release: ReleaseFiles) -> tuple[Path, ...]:
    """Publish a version, and clear the working files of their notes; the files that were left alone.

    The folder is written and synced beside its place and then renamed: from that instant the version
    is published, and before it nothing is. Working files follow one by one; one that was edited since
    it was read is left alone and returned. The list of checksums is added.

    Raises VersionExists, ReleasesChanged or ReleasesLocked, with nothing written; OSError where the
    disk refuses, with nothing left behind; ClearingUnfinished where it refuses after that instant.
    """
    if not _LABEL.fullmatch(release.version):
        raise ValueError("the version is no label")
    files = {**release.files, SUMS_FILE: sha256sums(release.files)}
    if release.working:
        files[JOURNAL] = journal_of(release.policy_folder, release.working)
    with lock_releases(release.policy_folder) as releases:
        _refuse_changed(releases, release)
        _discard_leftovers(releases)
        target = releases / release.version
        _write_beside(releases, target, files)
        try:
            sync_folder(releases)
            return clear(target)
        except OSError as error:
            raise ClearingUnfinished(release.version) from error


def write_addition(policy_folder: Path, version: str, addition: Addition) -> None:
    """Add a correction, a late translation or a withdrawal to a published version, whole or not at all.

    The addition's own number must be the next one (``next_number``). Raises ReleasesChanged where it
    is not, ReleasesLocked, and OSError where the disk refuses, with nothing left behind.
    """
    with lock_releases(policy_folder) as releases:
        _discard_leftovers(releases)
        folder = releases / version / ADDITIONS_FOLDER
        if not _LABEL.fullmatch(version) or not (folder.parent / RELEASE_FILE).is_file():
            raise ReleasesChanged(f'the version "{version}" is not there; look at its name again')
        last = addition.number - 1
        record = folder / str(last) / ADDITION_FILE if last else folder.parent / RELEASE_FILE
        if (folder / str(addition.number)).exists() or not record.is_file():
            raise ReleasesChanged(
                f'something else was added to the version "{version}" meanwhile; look at it, and try again'
            )
        files = addition_files(addition, checksum(record.read_bytes().decode("utf-8")))
        files[SUMS_FILE] = sha256sums(files)
        folder.mkdir(exist_ok=True)
        try:
            _write_beside(releases, folder / str(addition.number), files)
        except BaseException:
            if not any(folder.iterdir()):
                folder.rmdir()
            raise
        sync_folder(folder)
        sync_folder(folder.parent)


def next_number(release: Release) -> int:
    """The number of the next addition to a version."""
    added = [*release.corrections, *release.translations, *filter(None, [release.withdrawal])]
    return len(added) + 1


def finish_releases(docs: Path) -> tuple[Path, ...]:
    """Finish what writing commands that were killed have begun; the working files left alone.

    Every command that writes calls this before it reads anything. Policies that another process is
    writing to right now are passed over. Raises OSError where the disk refuses.
    """
    left: list[Path] = []
    for policy_file in sorted(docs.rglob(POLICY_FILE)):
        releases = policy_file.parent / RELEASES_FOLDER
        if not _leftovers(releases) and not _unfinished(releases):
            continue
        try:
            with lock_releases(policy_file.parent):
                _discard_leftovers(releases)
                for version_folder in _unfinished(releases):
                    left += clear(version_folder)
        except ReleasesLocked:
            continue
    return tuple(left)


def set_policy_key(path: Path, key: str, value: str) -> None:
    """Set a top-level scalar of a ``policy.yml`` and touch nothing else in it, all at once.

    Raises ReleasesLocked, ValueError where the file holds no keys, and OSError where the disk
    refuses; the file is then as it was.
    """
    with lock_releases(path.parent):
        target = path.resolve()
        text = target.read_bytes().decode("utf-8")
        replace_file(target, with_key(text, key, value).encode("utf-8"))


def _refuse_changed(releases: Path, release: ReleaseFiles) -> None:
    present = {path.name for path in releases.iterdir() if path.is_dir() and path.name[0] != "."}
    same = [name for name in present if name.casefold() == release.version.casefold()]
    if same:
        raise VersionExists(
            f'the version "{same[0]}" has been published already; give the new one another label'
        )
    if present != release.existing:
        raise ReleasesChanged("another version was published meanwhile; look at it, and try again")


def _write_beside(releases: Path, target: Path, files: Mapping[str, bytes]) -> None:
    temporary = temporary_folder(releases, f"{target.name}-")
    try:
        write_files(temporary, {PurePosixPath(name): data for name, data in files.items()})
        temporary.rename(target)
    except BaseException:
        shutil.rmtree(temporary, ignore_errors=True)
        raise


def _leftovers(releases: Path) -> list[Path]:
    """Folders that were never put into their place."""
    return sorted(releases.glob(f"{TEMPORARY_PREFIX}*"))


def _unfinished(releases: Path) -> list[Path]:
    """Published versions whose notes are not cleared yet."""
    journals = releases.glob(f"*/{JOURNAL}")
    return sorted(path.parent for path in journals if path.parent.name[0] != ".")


def _discard_leftovers(releases: Path) -> None:
    for folder in _leftovers(releases):
        shutil.rmtree(folder, ignore_errors=True)
