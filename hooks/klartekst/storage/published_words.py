"""The words of published files, read again when somebody asks for them."""

import hashlib
from functools import partial
from pathlib import Path

from klartekst.model.digest import canonical
from klartekst.model.frozen_words import FrozenWords, WordsChanged
from klartekst.storage.report import Report
from klartekst.storage.source_file import read_text


def words_in(path: Path, shown: str, sha256: str) -> FrozenWords:
    """What a file holds, of which this is the SHA-256; ``shown`` is the file as the user would name it.

    Whoever asks for the words of a file that no longer holds them meets ``WordsChanged``.
    """
    return FrozenWords(sha256, partial(_read, path, shown, sha256))


def sha256_of(text: str) -> str:
    """The SHA-256 of a text that is in its canonical form already."""
    return hashlib.sha256(text.encode()).hexdigest()


def _read(path: Path, shown: str, sha256: str) -> str:
    read = read_text(path, Report(shown))
    text = None if read is None else canonical(read)
    if text is None or sha256_of(text) != sha256:
        raise WordsChanged(f"{shown} has changed since the site was read — run this once more")
    return text
