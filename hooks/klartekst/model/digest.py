"""Fingerprints of text: a checksum of bytes, a digest of words. The two are never mixed."""

import hashlib
import unicodedata
from functools import lru_cache

from klartekst.model.policy import SectionText


def canonical(text: str) -> str:
    """The form of a published text that its checksum is taken of.

    NFC, LF line ends, no byte order mark, no blanks at line ends, exactly one line end last. A file
    that another system has re-saved so keeps the checksum that was recorded.
    """
    plain = unicodedata.normalize("NFC", text.removeprefix("\ufeff"))
    lines = plain.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip("\n") + "\n"


def checksum(text: str) -> str:
    """The SHA-256 of the canonical form, as 64 hexadecimal digits.

    Klartekst writes published files in that form, so it is also the SHA-256 of their bytes, which
    any other program can check.
    """
    return hashlib.sha256(canonical(text).encode()).hexdigest()


def digest(text: SectionText) -> str:
    """The SHA-256 of a text's words, as 64 hexadecimal digits.

    The words are the title and the Markdown body in NFC with LF line ends, without trailing blanks
    and with one final line end, so that re-saving a file on another system changes nothing.
    """
    return _digest(text.title, text.body)


# Every check of translations asks for those of the same few texts.
@lru_cache(maxsize=16384)
def _digest(title: str, body: str) -> str:
    lines = [title.strip(), "", *(line.rstrip() for line in body.split("\n"))]
    words = unicodedata.normalize("NFC", "\n".join(lines)).strip("\n") + "\n"
    return hashlib.sha256(words.encode()).hexdigest()
