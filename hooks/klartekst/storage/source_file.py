"""A source file's bytes as text that every other reader can rely on."""

import codecs
import os
import re
import unicodedata
from pathlib import Path

from klartekst.model import codes
from klartekst.storage.report import Report

# Two MiB is about a thousand printed pages. Whatever is larger is no text that a person wrote, and
# would only make every later step slow.
LARGEST_FILE = 2 * 1024 * 1024

_NBSP = "\u00a0"
_BLOCK_MARKERS = re.compile(rf"^[ \t]*(?:>[ {_NBSP}]?|(?:#{{1,6}}|[-*+])[ {_NBSP}])+", re.MULTILINE)


def read_text(path: Path, report: Report) -> str | None:
    """The file's text in NFC with LF line ends and without a byte order mark.

    None, with a diagnostic, where the file cannot be opened, is larger than ``LARGEST_FILE``, is
    not UTF-8 or holds an unresolved merge conflict.
    """
    try:
        with path.open("rb", buffering=0) as file:
            is_large = os.fstat(file.fileno()).st_size > LARGEST_FILE
            data = b"" if is_large else file.readall()
    except OSError as error:
        _report_unopened(error, report)
        return None
    if is_large:
        report.add(
            codes.LARGE_FILE,
            None,
            f"the file is larger than {LARGEST_FILE // 1024**2} MiB",
            "split the text into several files, or move pictures and data out of it",
        )
        return None
    return decode(data, report)


def decode(data: bytes, report: Report) -> str | None:
    """The bytes of a file as ``read_text`` gives them; None, with a diagnostic, where they are no text."""
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = _with_line_feeds(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = _with_line_feeds(data[: error.start].decode("latin-1")).count("\n") + 1
        _report_encoding(data, line, f"byte 0x{data[error.start]:02X} is not UTF-8", report)
        return None
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        _report_encoding(data, line, "a null byte stands in the text", report)
        return None
    conflict = _conflict_line(text)
    if conflict is not None:
        report.add(
            codes.MERGE_CONFLICT,
            conflict,
            'a merge conflict begins here ("<<<<<<<")',
            "choose the right text and delete the lines that git put in",
        )
        return None
    return unicodedata.normalize("NFC", text)


def plain_block_spaces(markdown: str) -> str:
    """The Markdown with a plain space wherever a no-break space follows a block marker.

    Keyboards make no-break spaces by accident; after ``#`` or ``-`` they would hide the heading or
    the list. Those in running text stay, and so do those behind a number: ``1. mai`` with one is a
    date that somebody has kept from breaking, not a list.
    """
    if _NBSP not in markdown:
        return markdown
    return _BLOCK_MARKERS.sub(lambda match: match[0].replace(_NBSP, " "), markdown)


def _report_unopened(error: OSError, report: Report) -> None:
    if isinstance(error, FileNotFoundError):
        report.add(codes.UNREADABLE_FILE, None, "the file is not there", "create it")
        return
    report.add(
        codes.UNREADABLE_FILE,
        None,
        f"the file cannot be opened ({error.strerror})",
        "check that it is a file and that you may read it",
    )


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _report_encoding(data: bytes, line: int, message: str, report: Report) -> None:
    utf_16 = b"\0" in data or data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    likely = "UTF-16" if utf_16 else "Windows-1252 (cp1252)"
    hint = f"save the file as UTF-8; it was probably saved as {likely}"
    report.add(codes.UNREADABLE_FILE, line, message, hint)


def _conflict_line(text: str) -> int | None:
    if "\n=======" not in text:
        return None
    start: int | None = None
    divided = False
    for number, line in enumerate(text.split("\n"), 1):
        if line.startswith("<<<<<<< "):
            start, divided = number, False
        elif start is not None and line.rstrip() == "=======":
            divided = True
        elif divided and line.startswith(">>>>>>> "):
            return start
    return None
