"""The versions of a policy in the order in which they were published."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic
from klartekst.model.release import Release
from klartekst.storage.content_folder import ContentFolder
from klartekst.storage.release_folder import VersionFolder, find_versions, read_version
from klartekst.storage.report import Report, quoted

_RESTORE = "bring back the published files from version control or a backup"
_KEEP_ONE = "keep the one that has been published, and publish the other again under a new version"


def read_releases(policy_id: str, content: ContentFolder, report: Report) -> tuple[Release, ...]:
    """The versions of a policy along their chain, from the first; those it does not reach come last.

    Reported are links that do not hold (KT203), labels that differ in case only (KT124), and days
    on which versions take effect (KT205, KT206). A version whose ``release.yml`` or prevailing text
    cannot be read is left out, and nobody is advised to edit what was published.
    """
    told_before = len(report.found)
    found = [
        read_version(policy_id, name, inside, content, report)
        for name, inside in find_versions(policy_id, content).items()
    ]
    report.found[told_before:] = map(_with_right_advice, report.found[told_before:])
    _report_labels(found)
    versions = _by_version(found)
    chain = _ordered(versions)
    _report_links(chain, versions)
    _report_effective(chain)
    return tuple(folder.file.release for folder in chain if folder.file and folder.complete)


def _with_right_advice(finding: Diagnostic) -> Diagnostic:
    """A finding of reading advises to edit the file, which is right for working files only."""
    if not finding.code.is_of_reading:
        return finding
    path = finding.place.path
    hint = f"what was published is never edited: bring the file back, for example with git checkout -- {path}"
    return replace(finding, hint=hint)


def _report_labels(found: Iterable[VersionFolder]) -> None:
    first: dict[str, str] = {}
    for folder in found:
        other = first.setdefault(folder.name.casefold(), folder.name)
        if other != folder.name:
            folder.report.add(
                codes.ADDRESS_CLASH,
                None,
                f"the versions {quoted(other)} and {quoted(folder.name)} claim one address",
                _KEEP_ONE,
            )


def _by_version(found: Iterable[VersionFolder]) -> dict[str, VersionFolder]:
    """Each version once: of two folders that claim a label, the one that is named so."""
    ranked = sorted(found, key=lambda folder: (folder.version != folder.name, folder.name))
    versions: dict[str, VersionFolder] = {}
    for folder in ranked:
        versions.setdefault(folder.version, folder)
    return versions


def _previous(folder: VersionFolder) -> str | None:
    previous = folder.file.release.previous if folder.file else None
    return previous[0] if previous else None


def _ordered(versions: Mapping[str, VersionFolder]) -> list[VersionFolder]:
    """The chain from the first version, each after its predecessor; then what it does not reach."""
    ranked = sorted(versions.values(), key=_rank)
    followers: dict[str | None, list[VersionFolder]] = {}
    for folder in ranked:
        followers.setdefault(_previous(folder), []).append(folder)
    lost = [folder for folder in ranked if _previous(folder) not in (None, *versions)]
    waiting = [*followers.get(None, ()), *lost][::-1]
    chain: list[VersionFolder] = []
    while waiting:
        folder = waiting.pop()
        chain.append(folder)
        waiting += followers.get(folder.version, [])[::-1]
    reached = {folder.version for folder in chain}
    return chain + [folder for folder in ranked if folder.version not in reached]


def _rank(folder: VersionFolder) -> tuple[bool, str, str]:
    day = folder.file.release.effective_from.isoformat() if folder.file else ""
    return folder.file is None, day, folder.name


def _report_links(chain: list[VersionFolder], versions: Mapping[str, VersionFolder]) -> None:
    taken: dict[str | None, str] = {}
    placed: set[str] = set()
    for folder in chain:
        placed.add(folder.version)
        if folder.file is None:
            continue
        previous = folder.file.release.previous
        other = taken.setdefault(previous[0] if previous else None, folder.version)
        trouble = _broken_link(previous, versions, placed) if previous else None
        if trouble is None and other != folder.version:
            follow = f"follow {quoted(previous[0])}" if previous else "have no predecessor"
            trouble = f"both {quoted(other)} and {quoted(folder.version)} {follow}", _KEEP_ONE
        if trouble:
            folder.report.add(codes.BROKEN_CHAIN, folder.file.previous_line, *trouble)


def _broken_link(
    previous: tuple[str, str], versions: Mapping[str, VersionFolder], placed: set[str]
) -> tuple[str, str] | None:
    version, recorded = previous
    folder = versions.get(version)
    if folder is None:
        return f"this follows the version {quoted(version)}, which is not there", _RESTORE
    if folder.file is None:
        return None  # its own trouble has been reported, and hides whether the link holds
    if folder.file.release.checksum != recorded:
        now = folder.file.release.checksum
        return (
            f"this follows a version {quoted(version)} whose release.yml had the SHA-256 {recorded}, "
            f"but now it is {now}",
            _RESTORE,
        )
    return (
        None if version in placed else (f"the versions from {quoted(version)} on follow each other", _RESTORE)
    )


def _report_effective(chain: list[VersionFolder]) -> None:
    """Versions that were not withdrawn take effect one after the other (KT205, KT206)."""
    earlier: list[Release] = []
    for folder, release, line in _standing(chain):
        same = next((r for r in earlier if r.effective_from == release.effective_from), None)
        last = earlier[-1] if earlier else None
        day = release.effective_from
        if same:
            folder.report.add(
                codes.DUPLICATE_EFFECTIVE,
                line,
                f"the versions {quoted(same.version)} and {quoted(release.version)} "
                f"both take effect on {day}",
                f"withdraw one of them: klartekst withdraw {release.policy} {release.version}",
            )
        elif last and day < last.effective_from:
            folder.report.add(
                codes.EFFECTIVE_ORDER,
                line,
                f"{quoted(release.version)} takes effect on {day}, "
                f"before its predecessor {quoted(last.version)} ({last.effective_from})",
                f"withdraw one of them: klartekst withdraw {release.policy} {release.version}",
            )
        earlier.append(release)


def _standing(chain: Iterable[VersionFolder]) -> Iterator[tuple[VersionFolder, Release, int | None]]:
    for folder in chain:
        if folder.file and folder.file.release.withdrawal is None:
            yield folder, folder.file.release, folder.file.effective_line
