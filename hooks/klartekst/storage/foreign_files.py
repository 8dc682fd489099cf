"""Files that are to be imported: read with a limit, and told apart by their names."""

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from klartekst.storage.parsers import language_tag

LARGEST_SOURCE = 32 * 1024 * 1024
"""The bytes of the largest file that is read; saved pages with pictures in them stay below it."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class SourceUnreadable(Exception):
    """A file or folder that cannot be read; the argument says why, and what to do."""


def read_source(path: Path) -> bytes:
    """The bytes of a file. Raises SourceUnreadable where it cannot be opened or is too large."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_SOURCE + 1)
    except OSError as error:
        raise SourceUnreadable(f"{path} cannot be read ({error.strerror}) — look at its name") from error
    if len(data) > LARGEST_SOURCE:
        limit = LARGEST_SOURCE // 1024**2
        raise SourceUnreadable(f"{path} is larger than {limit} MiB — take pictures and other data out of it")
    return data


def language_files(folder: Path) -> dict[str, Path]:
    """The files of a folder that are named by their language (``nb.md``, ``sv.html``), by language."""
    found: dict[str, Path] = {}
    for path in sorted(folder.iterdir()):
        language = language_tag(path.stem) if path.is_file() and not path.name.startswith(".") else ""
        if language and language in found:
            raise SourceUnreadable(f"{found[language]} and {path} are both in {language} — keep one of them")
        if language:
            found[language] = path
    return found


def dated_folders(folder: Path) -> dict[date, Mapping[str, Path]]:
    """The files of a folder of folders named by days (``2024-04-03/nb.md``), by day and language.

    Raises SourceUnreadable for a day that does not exist.
    """
    found: dict[date, Mapping[str, Path]] = {}
    for path in sorted(folder.iterdir()):
        if not path.is_dir() or not _DAY.fullmatch(path.name):
            continue
        try:
            day = date.fromisoformat(path.name)
        except ValueError as error:
            raise SourceUnreadable(f"{path} names a day that does not exist — rename it") from error
        found[day] = language_files(path)
    return {day: files for day, files in found.items() if files}
