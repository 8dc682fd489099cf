"""Published files held against what was recorded of them when they were published."""

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from klartekst.model import codes
from klartekst.model.digest import canonical
from klartekst.model.records import Records
from klartekst.model.release import FrozenText
from klartekst.storage.content_folder import ContentFolder
from klartekst.storage.published_words import sha256_of
from klartekst.storage.records_json import RECORDS_JSON, read_records_json
from klartekst.storage.report import Report, quoted

SUMS_FILE = "SHA256SUMS"

# Working files that are still to be cleared of their notes. It goes when that is done.
JOURNAL = ".clearing.json"

_EXPECTED_HIDDEN = (JOURNAL, ".gitkeep")

_LINE = re.compile(r"(?P<checksum>[0-9a-f]{64}) [ *](?P<name>.+)")
_RESTORE = "bring the published file back from version control or a backup"


def sha256sums(files: Mapping[str, bytes]) -> bytes:
    """The list that ``sha256sum -c`` checks the files by, a line for each, sorted by name."""
    lines = (f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items()))
    return "".join(lines).encode()


@dataclass(frozen=True, slots=True)
class FrozenFolder:
    """A folder of published files; ``record`` names the one that says what the others are."""

    folder: str
    record: str
    content: ContentFolder
    report: Report

    def read_record(self) -> str | None:
        """The text of the record; None, with a diagnostic, where it cannot be read (KT202)."""
        return self._read(self.record)

    def read_text(self, text: FrozenText) -> FrozenText | None:
        """The text with what its file holds now; None where the file is missing (KT202) or unreadable.

        Reported is a file that does not match its checksum (KT201). Its words are not kept: of most
        texts nobody asks for them.
        """
        hint = f'{_RESTORE}; to better a published text, run "klartekst correct"'
        name = f"{text.language}.md"
        markdown = self._read_recorded(name, text.checksum, "text", hint)
        if markdown is None:
            return None
        return replace(text, words=self.content.words(f"{self.folder}/{name}", sha256_of(markdown)))

    def read_records(self, recorded: str) -> tuple[Records, str] | None:
        """The version's records and their file, whose checksum is given; read and reported like a text."""
        text = self._read_recorded(RECORDS_JSON, recorded, "file", _RESTORE)
        return None if text is None else (read_records_json(text, self._on(RECORDS_JSON)), text)

    def _read_recorded(self, name: str, recorded: str, what: str, hint: str) -> str | None:
        """The file in its canonical form."""
        read = self._read(name)
        if read is None:
            return None
        text = canonical(read)
        found = sha256_of(text)
        if found != recorded:
            self._on(name).add(
                codes.CHANGED_TEXT,
                None,
                f"this is not the {what} that was published: its SHA-256 is {found}, "
                f"but {self.record} records {recorded}",
                hint,
            )
        return text

    def check_sums(self, record_checksum: str, recorded: Mapping[str, str] | None) -> None:
        """Report a record that is not the published one, or a list of checksums that says otherwise (KT201).

        ``recorded`` gives the checksums of the texts by file name; None where nobody knows.
        """
        text = self._read(SUMS_FILE)
        if text is None:
            return
        listed = {
            match["name"]: match["checksum"]
            for match in map(_LINE.fullmatch, canonical(text).split("\n"))
            if match
        }
        published = listed.pop(self.record, "")
        if published and published != record_checksum:
            self._on(self.record).add(
                codes.CHANGED_TEXT,
                None,
                f"this is not the file that was published: its SHA-256 is {record_checksum}, "
                f"but {SUMS_FILE} records {published}",
                _RESTORE,
            )
        wrong = [] if published else [f"it does not list {quoted(self.record)}"]
        for what in (*wrong, *_differences(listed, listed if recorded is None else recorded, self.record)):
            message = f"this is not the list that was published: {what}"
            self._on(SUMS_FILE).add(codes.CHANGED_TEXT, None, message, _RESTORE)

    def report_strays(self, texts: Collection[str]) -> None:
        """Report every file in the folder that is neither one of these texts nor the record (KT207)."""
        names = self.content.folders.get(self.folder, ())
        hidden = (name for name in self.content.hidden.get(self.folder, ()) if name not in _EXPECTED_HIDDEN)
        for name in (*names, *hidden):
            if name not in (self.record, SUMS_FILE, *texts):
                report_stray(self._on(name), self.record)

    def _read(self, name: str) -> str | None:
        relative = f"{self.folder}/{name}"
        if relative in self.content.files:
            return self.content.read(relative, self.report)
        self._on(name).add(codes.MISSING_TEXT, None, "the published file is not there", _RESTORE)
        return None

    def _on(self, name: str) -> Report:
        return self.report.on(self.content.show(f"{self.folder}/{name}"))


def report_stray(report: Report, record: str) -> None:
    """Note a file in a release's folder that the record does not know (KT207)."""
    message = f"{record} does not know this file"
    report.add(codes.STRAY_FILE, None, message, "move it out of the folder, which holds what was published")


def _differences(listed: Mapping[str, str], recorded: Mapping[str, str], record: str) -> Iterator[str]:
    for name in sorted({*listed, *recorded}):
        if name not in listed:
            yield f"it does not list {quoted(name)}"
        elif name not in recorded:
            yield f"it lists {quoted(name)}, which {record} does not know"
        elif listed[name] != recorded[name]:
            yield f"its checksum for {quoted(name)} is {listed[name]}, but {record} records {recorded[name]}"
