"""What was added to a published version: numbered folders, each naming the checksum of the one before."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from klartekst.model import codes
from klartekst.model.digest import checksum
from klartekst.model.release import Correction, LateTranslation, Release, Withdrawal
from klartekst.storage.addition_file import AdditionFile, read_addition_file
from klartekst.storage.content_folder import ContentFolder
from klartekst.storage.frozen_texts import FrozenFolder
from klartekst.storage.report import Report, quoted
from klartekst.storage.yaml_nodes import read_mapping

ADDITION_FILE = "addition.yml"
ADDITIONS_FOLDER = "additions"

_RESTORE = "bring back the published files from version control or a backup"
_IN_ORDER = "additions are numbered from 1 and never edited or deleted; bring back what is missing"


def read_additions(
    release: Release,
    recorded: Release,
    folder: str,
    numbers: Iterable[int],
    content: ContentFolder,
    report: Report,
) -> Release:
    """The release with what was added to it; ``recorded`` also holds the texts that cannot be read.

    Additions that do not follow the one before are reported (KT203) and still worked in where they
    can be, so that everything wrong is found at once.
    """
    stack = _Stack(release, {language: text.checksum for language, text in recorded.texts.items()})
    before: str | None = release.checksum
    for expected, number in enumerate(numbers, 1):
        own = FrozenFolder(f"{folder}/{ADDITIONS_FOLDER}/{number}", ADDITION_FILE, content, report)
        read = _read(own, number)
        if number != expected:
            message = f"this is addition {number}, but there is no addition {expected}"
            read.report.add(codes.BROKEN_CHAIN, None, message, _IN_ORDER)
        elif read.file and before and read.file.previous != before:
            _report_chain(read.file, before, number, read.report)
        if read.file:
            stack.add(read.file, own, read.report)
        before = read.checksum
    return stack.release


@dataclass(frozen=True, slots=True)
class _Read:
    """One addition: its file where that could be read, and the file's checksum where it is text at all."""

    file: AdditionFile | None
    checksum: str | None
    report: Report


def _read(frozen: FrozenFolder, number: int) -> _Read:
    report = frozen.report.on(frozen.content.show(f"{frozen.folder}/{ADDITION_FILE}"))
    record = frozen.read_record()
    if record is None:
        return _Read(None, None, report)
    mapping = read_mapping(record, report)
    file = None if mapping is None else read_addition_file(mapping, number, report)
    if file is None:
        frozen.check_sums(checksum(record), None)
        return _Read(None, checksum(record), report)
    text = None if isinstance(file.addition, Withdrawal) else file.addition.text
    recorded = {f"{text.language}.md": text.checksum} if text else {}
    frozen.check_sums(checksum(record), recorded)
    frozen.report_strays(recorded)
    return _Read(file, checksum(record), report)


def _report_chain(file: AdditionFile, before: str, number: int, report: Report) -> None:
    what = f"addition {number - 1}" if number > 1 else "the release.yml of this version"
    message = f"this follows a file whose SHA-256 was {file.previous}, but that of {what} is {before}"
    report.add(codes.BROKEN_CHAIN, file.previous_line, message, _RESTORE)


@dataclass(slots=True)
class _Stack:
    """The release as far as additions have been worked in, and the checksum of each language's text."""

    release: Release
    checksums: dict[str, str]

    def add(self, file: AdditionFile, frozen: FrozenFolder, report: Report) -> None:
        match file.addition:
            case Withdrawal() as withdrawal:
                self._withdraw(withdrawal, file, report)
            case LateTranslation() as late:
                self._translate(late, file, frozen, report)
            case Correction() as correction:
                self._correct(correction, file, frozen, report)

    def _withdraw(self, withdrawal: Withdrawal, file: AdditionFile, report: Report) -> None:
        if self.release.withdrawal:
            _report_twice("the version is withdrawn already", file, report)
        else:
            self.release = replace(self.release, withdrawal=withdrawal)

    def _translate(
        self, late: LateTranslation, file: AdditionFile, frozen: FrozenFolder, report: Report
    ) -> None:
        if late.language in self.checksums:
            _report_twice(f"the version has a text in {quoted(late.language)} already", file, report)
        self.checksums[late.language] = late.text.checksum
        text = frozen.read_text(late.text)
        if text:
            translations = (*self.release.translations, replace(late, text=text))
            self.release = replace(self.release, translations=translations)

    def _correct(
        self, correction: Correction, file: AdditionFile, frozen: FrozenFolder, report: Report
    ) -> None:
        standing = self.checksums.get(correction.language)
        if standing != correction.replaced:
            now = f"that of the text is {standing}" if standing else "the version has no such text"
            message = (
                f"this corrects a text in {quoted(correction.language)} "
                f"whose SHA-256 was {correction.replaced}, but {now}"
            )
            report.add(codes.BROKEN_CHAIN, file.replaces_line, message, _RESTORE)
        self.checksums[correction.language] = correction.text.checksum
        text = frozen.read_text(correction.text)
        if text:
            corrections = (*self.release.corrections, replace(correction, text=text))
            self.release = replace(self.release, corrections=corrections)


def _report_twice(what: str, file: AdditionFile, report: Report) -> None:
    hint = "delete the folder of this addition if it has never been published"
    report.add(codes.BROKEN_CHAIN, file.kind_line, what, hint)
