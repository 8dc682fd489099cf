"""Fingerprints of text: a checksum of bytes, a digest of words. The two are never mixed."""

import hashlib
import unicodedata

from klartekst.model.policy import SectionText


def digest(text: SectionText) -> str:
    """The SHA-256 of a text's words, as 64 hexadecimal digits.

    The words are the title and the Markdown body in NFC with LF line ends, without trailing blanks
    and with one final line end, so that re-saving a file on another system changes nothing.
    """
    lines = [text.title.strip(), "", *(line.rstrip() for line in text.body.split("\n"))]
    words = unicodedata.normalize("NFC", "\n".join(lines)).strip("\n") + "\n"
    return hashlib.sha256(words.encode()).hexdigest()
