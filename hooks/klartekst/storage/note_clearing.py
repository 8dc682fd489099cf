"""Clearing the working files of what a release has taken over, even if it is interrupted."""

import base64
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from klartekst.storage.durable_files import discard_replacement, replace_file, sync_folder
from klartekst.storage.frozen_texts import JOURNAL
from klartekst.storage.line_edits import clear_change_notes


@dataclass(frozen=True, slots=True)
class Rewrite:
    """The bytes that a working file held when it was read, and those that it shall hold."""

    old: bytes
    new: bytes


def without_notes(paths: Iterable[Path]) -> dict[Path, Rewrite]:
    """The files that hold a ``change:`` note, each with its bytes as they are and without the note."""
    found = {}
    for path in paths:
        old = path.read_bytes()
        new = clear_change_notes(old.decode("utf-8")).encode("utf-8")
        if new != old:
            found[path] = Rewrite(old, new)
    return found


def journal_of(policy_folder: Path, working: Mapping[Path, Rewrite]) -> bytes:
    """The journal of a clearing: the policy's own files by name, their old checksum, their new bytes.

    Raises ValueError for files that do not lie in the policy's folder.
    """
    entries = [
        {
            "path": path.relative_to(policy_folder).as_posix(),
            "old": hashlib.sha256(rewrite.old).hexdigest(),
            "new": base64.b64encode(rewrite.new).decode("ascii"),
        }
        for path, rewrite in sorted(working.items())
    ]
    return json.dumps({"working": entries}, indent=1, ensure_ascii=False).encode()


def clear(version_folder: Path) -> tuple[Path, ...]:
    """Do what the journal in a version's folder says, and remove it; the files that were left alone.

    Left alone are files that no longer hold the bytes they held, links that lead out of the
    policy's folder, and a journal that somebody has made unreadable.
    """
    journal = version_folder / JOURNAL
    if not journal.exists():
        return ()
    policy_folder = version_folder.parent.parent
    try:
        entries = [_entry(item, policy_folder) for item in json.loads(journal.read_bytes())["working"]]
    except (ValueError, KeyError, TypeError):
        return (journal,)
    left = tuple(path for path, old, new in entries if not _is_cleared(path, old, new, policy_folder))
    journal.unlink()
    sync_folder(version_folder)
    return left


def _entry(item: Mapping[str, str], policy_folder: Path) -> tuple[Path, str, bytes]:
    name = PurePosixPath(item["path"])
    if name.is_absolute() or ".." in name.parts:
        raise ValueError("the journal names a file outside the policy")
    return policy_folder / name, item["old"], base64.b64decode(item["new"], validate=True)


def _is_cleared(path: Path, old: str, new: bytes, policy_folder: Path) -> bool:
    # A link is followed, so that it stays one.
    target = path.resolve()
    if not target.is_relative_to(policy_folder.resolve()):
        return False
    discard_replacement(target)
    if not target.is_file():
        return False
    data = target.read_bytes()
    if hashlib.sha256(data).hexdigest() == old:
        replace_file(target, new)
        return True
    return data == new
