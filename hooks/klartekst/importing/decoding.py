"""Bytes of a text file as text, whatever encoding somebody saved them in."""

import codecs
import re
import unicodedata

from klartekst.importing.source_document import ImportRefused, Note, NoteKind

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FORMATS = (
    (b"%PDF-", "a PDF", ".pdf"),
    (b"PK\x03\x04", "a zip archive, such as a Word document", ".docx"),
    (b"\xd0\xcf\x11\xe0", "an old Word document", ".docx, after saving it anew in that format"),
    (b"{\\rtf", "a text in RTF", ".docx, after saving it anew in that format"),
    (b"\x89PNG", "a picture", ""),
    (b"\xff\xd8\xff", "a picture", ""),
    (b"GIF8", "a picture", ""),
    (b"\x1f\x8b", "a compressed file", ""),
    (b"\x7fELF", "a program", ""),
    (b"MZ\x90", "a program", ""),
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_UNSEEN = re.compile("[\u00ad\u200b\u2060\ufeff]")
_TWICE_ENCODED = re.compile("[ÃÂ][\u0080-\u00bf\u2018-\u201e\u0152\u0153\u0160\u0161\u017d\u017e€ƒ†‡•…‰‹›˜™]")
_MANY_CONTROLS = 0.002
_ODD = 0.25


def decode(data: bytes, name: str) -> tuple[str, tuple[Note, ...]]:
    """The text in NFC with LF line ends and without invisible characters, and what was unusual about it.

    UTF-8, UTF-16 and UTF-32 are told by their marks or their null bytes, everything else is taken for
    Windows-1252. Raises ImportRefused for bytes that are no text.
    """
    _refuse_other_formats(data, name)
    encoding = _encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding == "cp1252" and not _CONTROLS.search(data.decode("latin-1")[:4096]):
            text = data.decode("cp1252", "replace")
        else:
            raise ImportRefused(f"{name} is no text ({error.reason}) — save it anew as UTF-8") from error
    if len(_CONTROLS.findall(text)) > _MANY_CONTROLS * len(text):
        raise ImportRefused(f"{name} is no text, but a file of some other format — give it its right ending")
    plain = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n")
    plain = unicodedata.normalize("NFC", _CONTROLS.sub("", _UNSEEN.sub("", plain)))
    return plain, tuple(_notes(plain, encoding))


def _refuse_other_formats(data: bytes, name: str) -> None:
    if not data.strip(b"\x00\t\n\r \xef\xbb\xbf\xff\xfe"):
        raise ImportRefused(f"{name} is empty — there is nothing to import")
    for magic, what, ending in _FORMATS:
        if data.startswith(magic):
            hint = f"give it the ending {ending}" if ending else "a policy cannot be read from it"
            raise ImportRefused(f"{name} is {what}, not a text — {hint}")


def _encoding(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    nulls = [data[start:4096:2].count(0) for start in (0, 1)]
    if max(nulls) > _ODD * min(len(data), 4096) / 2 and min(nulls) == 0:
        return "utf-16-be" if nulls[0] else "utf-16-le"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _notes(text: str, encoding: str) -> list[Note]:
    notes = []
    if encoding != "utf-8":
        message = (
            f"The file was not saved as UTF-8 and was read as {encoding}: look at the letters å, ä, ø, é."
        )
        notes.append(Note(NoteKind.CHANGED, 1, message))
    twice = _TWICE_ENCODED.search(text)
    if twice:
        line = text.count("\n", 0, twice.start()) + 1
        word = text[max(0, twice.start() - 10) : twice.end() + 10]
        message = "Letters were encoded twice and read wrongly; write them anew"
        notes.append(Note(NoteKind.BROKEN, line, message, word))
    spaces = text.count("\u00a0")
    if spaces:
        line = text[: text.index("\u00a0")].count("\n") + 1
        message = f"The source has {spaces} no-break spaces, most often by accident: see that none is missed"
        notes.append(Note(NoteKind.CHANGED, line, message))
    return notes
