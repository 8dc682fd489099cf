"""A version's folder: its ``release.yml``, its texts, and what was added to them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from klartekst.model import codes
from klartekst.model.digest import checksum
from klartekst.model.release import FrozenText
from klartekst.storage.content_folder import ContentFolder
from klartekst.storage.frozen_texts import FrozenFolder, report_stray
from klartekst.storage.records_json import RECORDS_JSON
from klartekst.storage.release_additions import ADDITIONS_FOLDER, read_additions
from klartekst.storage.release_file import ReleaseFile, read_release_file
from klartekst.storage.report import Report, quoted
from klartekst.storage.yaml_nodes import read_mapping

RELEASE_FILE = "release.yml"
RELEASES_FOLDER = "releases"

_ADDITION = re.compile(rf"{ADDITIONS_FOLDER}/(?P<number>[1-9][0-9]{{0,8}})")


@dataclass(frozen=True, slots=True)
class VersionFolder:
    """A version as found: by the name of its folder, read as far as possible.

    ``file`` is None where ``release.yml`` could not be read. ``complete`` says that the text that
    prevails is there, without which there is nothing to show.
    """

    name: str
    report: Report
    file: ReleaseFile | None = None
    complete: bool = False

    @property
    def version(self) -> str:
        """The label of the version."""
        return self.file.release.version if self.file else self.name


def find_versions(policy_id: str, content: ContentFolder) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """The version folders of a policy by name; each maps the folders in it to the names of their files."""
    prefix = f"{policy_id}/{RELEASES_FOLDER}"
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for folder in content.below(prefix):
        version, _, inner = folder.removeprefix(f"{prefix}/").partition("/")
        found.setdefault(version, {})[inner] = content.folders[folder]
    return found


def read_version(
    policy_id: str,
    name: str,
    inside: Mapping[str, tuple[str, ...]],
    content: ContentFolder,
    report: Report,
) -> VersionFolder:
    """The version in a folder, with every file in it held against what was recorded (KT201–KT204, KT207)."""
    folder = f"{policy_id}/{RELEASES_FOLDER}/{name}"
    report = report.on(content.show(f"{folder}/{RELEASE_FILE}"))
    frozen = FrozenFolder(folder, RELEASE_FILE, content, report)
    record = frozen.read_record()
    if record is None:
        return VersionFolder(name, report)
    mapping = read_mapping(record, report)
    file = None if mapping is None else read_release_file(mapping, checksum(record), report)
    if file is None:
        frozen.check_sums(checksum(record), None)
        return VersionFolder(name, report)
    _check_names(file, policy_id, name, report)
    texts = _read_texts(file, frozen)
    readable = replace(file.release, texts=texts)
    records = frozen.read_records(file.records) if file.records else None
    if records:
        readable = replace(readable, records=records[0], records_text=records[1])
    release = read_additions(readable, file.release, folder, _numbers(inside), content, report)
    _report_stray_folders(folder, inside, content, report)
    return VersionFolder(name, report, replace(file, release=release), release.authoritative in texts)


def _read_texts(file: ReleaseFile, frozen: FrozenFolder) -> dict[str, FrozenText]:
    """The texts whose files can be read."""
    release = file.release
    recorded = {f"{text.language}.md": text.checksum for text in release.texts.values()}
    if file.records:
        recorded[RECORDS_JSON] = file.records
    frozen.check_sums(release.checksum, recorded)
    frozen.report_strays(recorded)
    read = {language: frozen.read_text(text) for language, text in release.texts.items()}
    return {language: text for language, text in read.items() if text}


def _check_names(file: ReleaseFile, policy_id: str, name: str, report: Report) -> None:
    release = file.release
    if release.version != name:
        report.add(
            codes.VERSION_MISMATCH,
            file.version_line,
            f"this is version {quoted(release.version)}, but its folder is named {quoted(name)}",
            f"name the folder {quoted(release.version)} again; "
            'publish another version with "klartekst release"',
        )
    if release.policy != policy_id:
        report.add(
            codes.VERSION_MISMATCH,
            file.policy_line,
            f"this is a version of the policy {quoted(release.policy)}, "
            f"but it lies in the folder of {quoted(policy_id)}",
            "put it back into the folder of its policy; the id of a published policy never changes",
        )


def _numbers(inside: Mapping[str, tuple[str, ...]]) -> tuple[int, ...]:
    """The numbers of the additions."""
    found = (_ADDITION.fullmatch(folder) for folder in inside)
    return tuple(sorted(int(match["number"]) for match in found if match))


def _report_stray_folders(
    folder: str, inside: Mapping[str, tuple[str, ...]], content: ContentFolder, report: Report
) -> None:
    for inner, names in inside.items():
        if inner and not _ADDITION.fullmatch(inner):
            for name in names:
                report_stray(report.on(content.show(f"{folder}/{inner}/{name}")), RELEASE_FILE)
