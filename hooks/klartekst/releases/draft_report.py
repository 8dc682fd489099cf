"""What to tell the people who write a policy about what is not published."""

from collections.abc import Iterable, Iterator

from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.history import PolicyHistory
from klartekst.model.policy import Policy
from klartekst.model.standing import StandingKind
from klartekst.releases.drafts import Draft


def draft_diagnostics(policy: Policy, draft: Draft | None) -> Iterator[Diagnostic]:
    """That a policy was never published, or which sections differ from what was."""
    if draft is None:
        return
    if draft.release is None:
        message = f"'{policy.id}' was never published, so the built site leaves it out"
        hint = f"publish it: klartekst release {policy.id} 1.0 --effective DATE --change initial"
        yield found(codes.NEVER_RELEASED, policy.place, message, hint)
        return
    sections = dict.fromkeys(c.section for changes in draft.changes.values() for c in changes)
    languages = ", ".join(draft.changes)
    what = ", ".join(sections) or "title, preamble or terms"
    message = f"'{policy.id}' differs from version {draft.release.version} in {languages}: {what}"
    hint = "the built site shows the published text until klartekst release is run"
    yield found(codes.UNRELEASED_CHANGES, policy.place, message, hint)


def gap_diagnostics(policies: Iterable[Policy], histories: Iterable[PolicyHistory]) -> Iterator[Diagnostic]:
    """That a version was withdrawn while in force and nothing takes its place, now or later (R7)."""
    by_policy = {history.policy: history for history in histories}
    for policy in policies:
        history = by_policy.get(policy.id)
        if policy.ended_on is None and history and _is_gap(history):
            version = history.standing.version
            message = f"version {version} of '{policy.id}' was withdrawn, and none is in force"
            hint = "release a version that takes its place, or end the policy with klartekst end"
            yield found(codes.GAP, policy.place, message, hint)


def _is_gap(history: PolicyHistory) -> bool:
    is_announced = any(record.standing.kind is StandingKind.ANNOUNCED for record in history.versions)
    return history.standing.kind is StandingKind.WITHDRAWN and not is_announced
