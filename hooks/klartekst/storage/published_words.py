"""The words of published files, read again when somebody asks for them."""

import hashlib
from functools import partial
from pathlib import Path

from klartekst.model.digest import canonical
from klartekst.model.frozen_words import FrozenWords
from klartekst.storage.report import Report
from klartekst.storage.source_file import read_text


class PublishedTextChanged(Exception):
    """A published file no longer holds what it held when the site was read."""


def words_in(path: Path, shown: str, sha256: str) -> FrozenWords:
    """What a file holds, of which this is the SHA-256; ``shown`` is the file as the user would name it.

    Raises ``PublishedTextChanged``, when the words are asked for, where the file no longer holds them.
    """
    return FrozenWords(sha256, partial(_read, path, shown, sha256))


def sha256_of(text: str) -> str:
    """The SHA-256 of a text that is in its canonical form already."""
    return hashlib.sha256(text.encode()).hexdigest()


def _read(path: Path, shown: str, sha256: str) -> str:
    read = read_text(path, Report(shown))
    text = None if read is None else canonical(read)
    if text is None or sha256_of(text) != sha256:
        raise PublishedTextChanged(f"{shown} has changed since the site was read — run this once more")
    return text
