"""The versions of a policy, remembered for as long as nobody has touched their files."""

import json
import os
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from klartekst.model.diagnostic import Diagnostic
from klartekst.model.policy import Role
from klartekst.model.release import FrozenText, Release
from klartekst.storage.cache import Cache
from klartekst.storage.content_folder import ContentFolder
from klartekst.storage.crew import WORTHWHILE, answers
from klartekst.storage.plain_values import PlainReader, plain
from klartekst.storage.release_chain import read_releases
from klartekst.storage.release_folder import RELEASES_FOLDER
from klartekst.storage.report import Report

_SETTLED = 2_000_000_000
"""Nanoseconds after which a file that is changed again has another time, on every file system."""

_TELLS_CHANGES = os.name != "nt"
"""Whether a file has a time of its last change that no program can set."""


_Reading = tuple[tuple[Release, ...], list[Diagnostic]]
"""The versions of a policy, and what there was to report of them."""


@dataclass(frozen=True, slots=True)
class ReleaseMemory:
    """What versions said when their files were held against their checksums, by a stamp of these files.

    The stamp is taken of the files' names, sizes, places on the disk and times; among these is the one
    of the last change of any kind, which no program can set. Where there is none, or a file has just been
    changed, or there was anything to report, files are read as if nothing were known. So trouble is found
    anew in every reading. ``now`` is the time in nanoseconds at which this reading begins.
    What has to be read is read by this many ``processes`` where that pays.
    """

    cache: Cache
    now: int
    processes: int = 1

    def releases(
        self, policies: Sequence[str], content: ContentFolder, report: Report
    ) -> dict[str, tuple[Release, ...]]:
        """The versions of each policy as ``read_releases`` gives them."""
        stamps = {policy: self._stamp(policy, content) for policy in policies}
        known = {policy: self.cache.find(stamp) if stamp else None for policy, stamp in stamps.items()}
        unknown = [policy for policy, found in known.items() if found is None]
        with closing(self._read(unknown, content, report)) as read:
            return {
                policy: self._new(stamps[policy], *next(read), report)
                if found is None
                else _thawed(json.loads(found), content)
                for policy, found in known.items()
            }

    def _read(
        self, policies: Sequence[str], content: ContentFolder, report: Report
    ) -> Generator[_Reading, None, None]:
        def read(policy: str) -> _Reading:
            found: list[Diagnostic] = []
            return read_releases(policy, content, Report(report.path, found)), found

        versions = sum(len(content.below(_folder(policy))) for policy in policies)
        return answers(read, policies, self.processes if versions >= WORTHWHILE else 1, least=2)

    def _new(
        self, stamp: str, releases: tuple[Release, ...], found: list[Diagnostic], report: Report
    ) -> tuple[Release, ...]:
        report.found.extend(found)
        if stamp and not found:
            self.cache.put(stamp, plain(releases))
        return releases

    def _stamp(self, policy_id: str, content: ContentFolder) -> str:
        """What tells a reading of the files from any other; nothing where they may be changing."""
        lines = [f"releases {policy_id} {content.shown}"]
        newest = 0 if _TELLS_CHANGES else self.now
        for folder in content.below(_folder(policy_id)):
            lines.append(f"{folder} {content.hidden.get(folder)}")
            for name in content.folders[folder]:
                try:
                    stat = os.stat(content.files[f"{folder}/{name}"])  # noqa: PTH116
                except OSError:
                    return ""
                newest = max(newest, stat.st_ctime_ns)
                lines.append(f"{name} {stat.st_size} {stat.st_ino} {stat.st_mtime_ns} {stat.st_ctime_ns}")
        return "\n".join(lines) if newest + _SETTLED < self.now else ""


def _folder(policy_id: str) -> str:
    return f"{policy_id}/{RELEASES_FOLDER}"


def _thawed(value: Any, content: ContentFolder) -> tuple[Release, ...]:
    """The versions from what they are in JSON; their words are read when somebody asks for them."""

    def text(fields: list[Any]) -> FrozenText:
        language, path, checksum, sha256, title, description, role, stale = fields
        words = content.words(path.removeprefix(f"{content.shown}/"), sha256)
        return FrozenText(language, path, checksum, words, title, description, Role(role), tuple(stale))

    return PlainReader({FrozenText: text}).read(tuple[Release, ...], value)
