"""The words of a published text: known by their checksum, and read when somebody asks for them."""

import hashlib
from collections.abc import Callable


class WordsChanged(Exception):
    """Somebody has asked for words that are no longer where they were."""


class FrozenWords:
    """Words whose SHA-256 is known, so that most questions about them need not have them at hand.

    Two are the same if their checksums are, and print themselves as these. ``read`` gives the words
    when they are first asked for, and must give those that have the checksum, or raise ``WordsChanged``.
    """

    __slots__ = ("_read", "_text", "sha256")

    def __init__(self, sha256: str, read: Callable[[], str]) -> None:
        self.sha256 = sha256
        self._read = read
        self._text: str | None = None

    @classmethod
    def of(cls, text: str) -> "FrozenWords":
        """Words that are at hand."""
        words = cls(hashlib.sha256(text.encode()).hexdigest(), str)
        words._text = text
        return words

    @property
    def text(self) -> str:
        """The words themselves."""
        if self._text is None:
            self._text = self._read()
        return self._text

    def __eq__(self, other: object) -> bool:
        return self.sha256 == other.sha256 if isinstance(other, FrozenWords) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.sha256)

    def __repr__(self) -> str:
        return f"FrozenWords({self.sha256!r})"
