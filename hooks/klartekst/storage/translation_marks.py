"""Marking working translations as in step with the authoritative text, and touching nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from klartekst.model.policy import MeaningUnchanged, SectionText
from klartekst.storage.durable_files import replace_files
from klartekst.storage.front_matter import PAGE_TABLE, SECTION_TABLE, read_section_text
from klartekst.storage.line_edits import with_meaning_unchanged, with_translates
from klartekst.storage.note_clearing import Rewrite
from klartekst.storage.report import Report
from klartekst.storage.section_list import PAGE_STEM
from klartekst.storage.source_file import decode


class MarkRefused(Exception):
    """Nothing has been written; the text says why, and what to do."""


@dataclass(frozen=True, slots=True)
class TranslationMark:
    """What a translation is to say of itself: the digest it was made from, or is still good for.

    A ``reason`` makes it the latter: the meaning of the original is unchanged.
    """

    text: SectionText
    digest: str
    reason: str = ""


def write_marks(root: Path, marks: Iterable[TranslationMark]) -> None:
    """Write marks into the front matter of their files below ``root``: all of them, or none.

    Every other byte stays. Raises MarkRefused where a file cannot take its mark, and OSError where
    the disk refuses.
    """
    rewrites = {(root / mark.text.path).resolve(): _rewrite(root / mark.text.path, mark) for mark in marks}
    replace_files({path: rewrite.new for path, rewrite in rewrites.items()})


def _rewrite(path: Path, mark: TranslationMark) -> Rewrite:
    old = path.read_bytes()
    try:
        new = _marked(old.decode("utf-8"), mark).encode("utf-8")
    except ValueError as error:
        raise MarkRefused(f"{mark.text.path} cannot be marked: {error}") from error
    before, after = _read(old, mark.text), _read(new, mark.text)
    if before is None or after is None or after != _expected(before, after, mark):
        raise MarkRefused(
            f"{mark.text.path} cannot be marked without touching more than the mark; write it by hand: "
            f"{'meaning_unchanged' if mark.reason else 'translates'} with the digest {mark.digest}"
        )
    return Rewrite(old, new)


def _marked(text: str, mark: TranslationMark) -> str:
    if mark.reason:
        return with_meaning_unchanged(text, mark.digest, mark.reason)
    return with_translates(text, mark.digest)


def _read(data: bytes, text: SectionText) -> SectionText | None:
    """The text as Klartekst reads these bytes; None where there is anything wrong with them."""
    report = Report(text.path)
    written = decode(data, report)
    table = PAGE_TABLE if Path(text.path).name.startswith(f"{PAGE_STEM}.") else SECTION_TABLE
    found = read_section_text(written, text.language, table, report) if written is not None else None
    return None if report.found else found


def _expected(before: SectionText, after: SectionText, mark: TranslationMark) -> SectionText:
    """What the file has to say now: the same but for the mark, on whichever lines."""
    marked = (
        replace(before, meaning_unchanged=MeaningUnchanged(mark.digest, mark.reason))
        if mark.reason
        else replace(before, translates=mark.digest)
    )
    return replace(marked, title_line=after.title_line, body_line=after.body_line)
