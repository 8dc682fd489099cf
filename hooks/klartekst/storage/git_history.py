"""What git keeps of a file, or of a folder of files by language, after each change of the main line."""

import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath

from klartekst.storage.foreign_files import LARGEST_SOURCE, SourceUnreadable
from klartekst.storage.parsers import language_tag

_START = "\x01"
_MOST_COMMITS = 5000


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit of the main line that touched the files: its short name, its moment, and each file's bytes.

    ``files`` maps a language to the name and the bytes; a single file stands under an empty language.
    """

    name: str
    moment: datetime
    subject: str
    files: Mapping[str, tuple[str, bytes]]


@dataclass(frozen=True, slots=True)
class _Entry:
    commit: str
    moment: datetime
    subject: str
    changed: tuple[str, ...]
    renamed: Mapping[str, str]


def read_git_history(repository: Path, path: str) -> tuple[Commit, ...]:
    """The commits that touched a path of a repository, the oldest first.

    Only the main line counts (first parents): what a merge brought stands at the merge. Renames are
    followed. Raises SourceUnreadable where there is no such repository or path, or no git.
    """
    plain = str(PurePosixPath(path.replace("\\", "/"))).strip("/")
    kind = _git(repository, "cat-file", "-t", f"HEAD:{plain}").strip()
    is_folder = kind == "tree"
    found: list[Commit] = []
    for entry in _entries(repository):
        if not _touches(entry, plain, is_folder):
            continue
        files = _files(repository, entry.commit, plain, is_folder)
        if files:
            found.append(Commit(entry.commit[:10], entry.moment, entry.subject, files))
        plain = _name_before(entry, plain, is_folder)
    return tuple(reversed(found))


def _entries(repository: Path) -> Iterator[_Entry]:
    """The commits of the main line, the newest first."""
    log = _git(
        repository, "log", "--first-parent", "-m", "--name-status", "--find-renames=40%", "--no-ext-diff",
        f"--max-count={_MOST_COMMITS}", f"--format={_START}%H%x09%cI%x09%s", "HEAD",
    )  # fmt: skip
    for part in log.split(_START)[1:]:
        head, *lines = part.strip("\n").split("\n")
        commit, moment, subject = head.split("\t", 2)
        changes = [line.split("\t") for line in lines if line.strip()]
        yield _Entry(
            commit,
            datetime.fromisoformat(moment),
            subject,
            tuple(name for _, *names in changes for name in names),
            {names[1]: names[0] for status, *names in changes if status.startswith("R")},
        )


def _touches(entry: _Entry, path: str, is_folder: bool) -> bool:
    return any(name == path or (is_folder and name.startswith(f"{path}/")) for name in entry.changed)


def _name_before(entry: _Entry, path: str, is_folder: bool) -> str:
    """The path before a commit: another one where the commit renamed it."""
    if not is_folder:
        return entry.renamed.get(path, path)
    before = {
        str(PurePosixPath(old).parent)
        for new, old in entry.renamed.items()
        if str(PurePosixPath(new).parent) == path
    }
    return before.pop() if len(before) == 1 else path


def _files(repository: Path, commit: str, path: str, is_folder: bool) -> dict[str, tuple[str, bytes]]:
    listed = _git(repository, "ls-tree", "-z", "--full-tree", commit, f"{path}/" if is_folder else path)
    files = {}
    for line in filter(None, listed.split("\0")):
        details, name = line.split("\t", 1)
        _, kind, blob = details.split()
        language = language_tag(PurePosixPath(name).stem) if is_folder else ""
        if kind == "blob" and (language or not is_folder):
            files[language] = (PurePosixPath(name).name, _blob(repository, blob))
    return dict(sorted(files.items()))


def _blob(repository: Path, blob: str) -> bytes:
    size = int(_git(repository, "cat-file", "-s", blob))
    if size > LARGEST_SOURCE:
        raise SourceUnreadable(f"a version in git is larger than {LARGEST_SOURCE // 1024**2} MiB")
    return _run(repository, "cat-file", "blob", blob)


def _git(repository: Path, *arguments: str) -> str:
    return _run(repository, *arguments).decode("utf-8", "replace")


def _run(repository: Path, *arguments: str) -> bytes:
    command = ["git", "--no-pager", "-c", "core.quotepath=off", "-C", str(repository), *arguments]
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
    try:
        done = subprocess.run(command, capture_output=True, check=True, env=environment)
    except FileNotFoundError as error:
        raise SourceUnreadable("git is not installed — install it, or save the versions as files") from error
    except subprocess.CalledProcessError as error:
        words = re.sub(r"^fatal: ", "", error.stderr.decode("utf-8", "replace").strip())
        raise SourceUnreadable(f"git cannot read {repository}: {words} — look at the names") from error
    return done.stdout
