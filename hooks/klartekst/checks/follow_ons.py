"""Findings that say no more than that a file could not be read, which has been told already."""

from collections.abc import Iterable, Iterator

from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Severity
from klartekst.model.project import Project

_UNREAD = frozenset(
    (
        codes.UNREADABLE_FILE,
        codes.BROKEN_YAML,
        codes.UNCLOSED_FRONT_MATTER,
        codes.LARGE_FILE,
        codes.MERGE_CONFLICT,
    )
)
"""What leaves nothing of a file, or nothing of its keys."""

_MISSING = frozenset(
    (
        codes.MISSING_SECTION,
        codes.UNLISTED_SECTION,
        codes.UNTRANSLATED_REQUIRED,
        codes.MISSING_PAGE,
        codes.UNTRANSLATED_COURTESY,
        codes.UNKNOWN_TARGET,
        codes.UNKNOWN_NAME,
        codes.MISSING_FACT,
        codes.UNTRANSLATED_TERM,
        codes.UNUSED_TERM,
        codes.UNKNOWN_RECIPIENT,
        codes.IDLE_RECIPIENT,
        codes.KITCHEN_NOT_EXCLUDED,
        codes.UNUSED_CHECKLIST,
        codes.MISSING_ITEM,
        codes.SILENT_ITEM,
        codes.MISSING_ADDRESS,
    )
)
"""What is found where something is not there, if only because nobody could read it."""


def without_follow_ons(findings: Iterable[Diagnostic], project: Project) -> Iterator[Diagnostic]:
    """The findings, without what is missing from a policy of which a file could not be read.

    A file that all policies share hides what is missing from each of them. They come back, as far as they
    are true, when the file has been mended.
    """
    told = tuple(findings)
    hidden = tuple(
        _reach(finding.place.path, project)
        for finding in told
        if finding.code in _UNREAD and "/releases/" not in finding.place.path and _stops(finding, project)
    )
    for finding in told:
        if finding.code not in _MISSING or not finding.place.path.startswith(hidden):
            yield finding


def _stops(finding: Diagnostic, project: Project) -> bool:
    """Whether nothing is published before it has been mended, so that hiding others hides nothing."""
    return project.severities.get(finding.code.id, finding.severity) is Severity.ERROR


def _reach(path: str, project: Project) -> str:
    """The folder of the policy that a file belongs to; empty where it is none's, and so everybody's."""
    folders = (policy.place.path.rpartition("/")[0] + "/" for policy in project.policies)
    return next((folder for folder in folders if path.startswith(folder)), "")
