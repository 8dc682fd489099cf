"""The content folder: every file in it that may be read, under its name."""

import os
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path

from klartekst.model import codes
from klartekst.model.frozen_words import FrozenWords
from klartekst.storage.published_words import words_in
from klartekst.storage.report import Report
from klartekst.storage.source_file import read_text


@dataclass(frozen=True, slots=True)
class ContentFolder:
    """The regular files below the content folder, without those whose name begins with a dot.

    ``files`` maps a path relative to the folder (NFC, ``/`` between folders) to the file;
    ``folders`` maps a folder to the names of the files directly in it. Both are sorted.
    ``hidden`` maps a folder to the names in it that begin with a dot, of whatever bears them.
    ``shown`` is the folder as the user would name it.
    """

    shown: str
    files: Mapping[str, Path]
    folders: Mapping[str, tuple[str, ...]]
    hidden: Mapping[str, tuple[str, ...]]
    _sorted: Sequence[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_sorted", tuple(self.folders))

    def show(self, relative: str) -> str:
        """The file's path as the user would name it."""
        return f"{self.shown}/{relative}"

    def read(self, relative: str, report: Report) -> str | None:
        """The text of a file of this folder, its trouble noted in the report under its own name."""
        return read_text(self.files[relative], report.on(self.show(relative)))

    def words(self, relative: str, sha256: str) -> FrozenWords:
        """What a file holds, of which this is the SHA-256, to be read when somebody asks for it."""
        return words_in(self.files[relative], self.show(relative), sha256)

    def below(self, folder: str) -> Sequence[str]:
        """The folders below a folder, as they stand in ``folders``."""
        # What comes next after "/" cannot begin with "folder/", nor can anything after it.
        start, end = (bisect_left(self._sorted, f"{folder}{mark}") for mark in ("/", chr(ord("/") + 1)))
        return self._sorted[start:end]


def list_content(docs: Path, shown: str, report: Report) -> ContentFolder:
    """The content folder's files.

    A link may lead to another file inside the folder. One that leads out of it (KT110), or nowhere,
    or back to a folder it stands in (KT101), is reported and left out.
    """
    files: dict[str, Path] = {}
    hidden: dict[str, tuple[str, ...]] = {}
    if docs.is_dir():
        walk = _Walk(docs.resolve(), shown, report, hidden)
        for relative, path in walk.files(docs, "", (walk.root,)):
            _add(files, relative, path, report.on(f"{shown}/{relative}"))
    else:
        report.on(shown).add(codes.UNREADABLE_FILE, None, "the content folder is not there", "create it")
    folders: dict[str, list[str]] = {}
    for relative in sorted(files):
        folder, _, name = relative.rpartition("/")
        folders.setdefault(folder, []).append(name)
    return ContentFolder(
        shown,
        dict(sorted(files.items())),
        {folder: tuple(names) for folder, names in sorted(folders.items())},
        hidden,
    )


def _add(files: dict[str, Path], relative: str, path: Path, report: Report) -> None:
    if relative in files:
        report.add(
            codes.ADDRESS_CLASH,
            None,
            "two files have this name, written with different Unicode characters",
            "delete one of them",
        )
        return
    files[relative] = path


@dataclass(frozen=True, slots=True)
class _Walk:
    root: Path
    shown: str
    report: Report
    hidden: dict[str, tuple[str, ...]]

    def files(self, folder: Path, prefix: str, trail: tuple[Path, ...]) -> Iterator[tuple[str, Path]]:
        for entry in self._entries(folder, prefix):
            path = folder / entry.name
            relative = prefix + unicodedata.normalize("NFC", entry.name)
            # What lists a folder knows what is a link or a file, so that nobody has to look at each.
            is_link = entry.is_symlink()
            if not is_link and entry.is_file():
                yield relative, path
                continue
            target = self._target(path, relative) if is_link else trail[-1] / entry.name
            if target is None:
                continue
            if target.is_file():
                yield relative, path
            elif target in trail:
                self._on(relative).add(
                    codes.UNREADABLE_FILE,
                    None,
                    "the link leads back to a folder that it stands in",
                    "remove the link",
                )
            elif target.is_dir():
                yield from self.files(path, f"{relative}/", (*trail, target))

    def _entries(self, folder: Path, prefix: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as found:
                entries = sorted(found, key=attrgetter("name"))
        except OSError as error:
            self._on(prefix.rstrip("/")).add(
                codes.UNREADABLE_FILE,
                None,
                f"the folder cannot be opened ({error.strerror})",
                "check that you may read it",
            )
            return []
        hidden = tuple(entry.name for entry in entries if entry.name.startswith("."))
        if hidden:
            self.hidden[prefix.rstrip("/")] = hidden
        return [entry for entry in entries if not entry.name.startswith(".")]

    def _target(self, path: Path, relative: str) -> Path | None:
        try:
            target = path.resolve(strict=True)
        except (OSError, RuntimeError):
            self._on(relative).add(
                codes.UNREADABLE_FILE, None, "the link leads nowhere", "repair or remove the link"
            )
            return None
        if not target.is_relative_to(self.root):
            self._on(relative).add(
                codes.OUTSIDE_FILE,
                None,
                f"the link leads to a file outside {self.shown}",
                "put the file itself here instead of the link",
            )
            return None
        return target

    def _on(self, relative: str) -> Report:
        return self.report.on(f"{self.shown}/{relative}" if relative else self.shown)
