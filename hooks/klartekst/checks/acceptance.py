"""Findings that somebody has let stand, with a reason."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from klartekst.model import codes
from klartekst.model.diagnostic import Acceptance, Diagnostic, Severity, found
from klartekst.model.policy import TO_DO_FILE, Policy
from klartekst.model.project import Project

RELEASES, RECORDS = "/releases/", "/records/"


def with_acceptances(findings: Iterable[Diagnostic], policies: tuple[Policy, ...]) -> Iterator[Diagnostic]:
    """The findings, those that their file accepts as remarks with the reason; and vain acceptances.

    A published text cannot say anything about itself any more, and records say facts alone, so
    ``policy.yml`` speaks for them.
    """
    accepted = {(item.place.path, item.code): item for item in _acceptances(policies)}
    speakers = {
        _folder(policy) + folder: policy.place.path for policy in policies for folder in (RELEASES, RECORDS)
    }
    used: set[Acceptance] = set()
    for finding in findings:
        item = accepted.get((_speaker(finding.place.path, speakers), finding.code.id))
        if item:
            used.add(item)
            yield replace(finding, severity=Severity.INFO, accepted=item.reason)
        else:
            yield finding
    for item in accepted.values():
        if item not in used:
            message = f"{item.code} is accepted here, but not found"
            yield found(codes.ACCEPTED_IN_VAIN, item.place, message, "delete the line")


def eased(findings: Iterable[Diagnostic], project: Project) -> tuple[Diagnostic, ...]:
    """The findings, judgements about imported texts that nobody has looked through as remarks.

    The list of things to do that an import leaves says so, while it is there. A release asks in full.
    """
    imported = tuple(
        f"{_folder(policy)}/"
        for policy in project.policies
        if f"{policy.id}/{TO_DO_FILE}" in project.documents
    )
    return tuple(
        replace(finding, severity=Severity.INFO)
        if finding.code.is_judgement and finding.place.path.startswith(imported)
        else finding
        for finding in findings
    )


def _acceptances(policies: tuple[Policy, ...]) -> Iterator[Acceptance]:
    for policy in policies:
        yield from policy.accepted
        for text in policy.texts:
            yield from text.accepted


def _folder(policy: Policy) -> str:
    return policy.place.path.rpartition("/")[0]


def _speaker(path: str, speakers: dict[str, str]) -> str:
    return next((speaker for folder, speaker in speakers.items() if path.startswith(folder)), path)
