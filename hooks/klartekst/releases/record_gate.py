"""Whether the facts of a version differ from those before by more than spelling."""

from collections.abc import Iterator

from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.fact_change import FactChange, FactChangeKind
from klartekst.model.policy import Policy
from klartekst.model.records import Records
from klartekst.model.release import Release
from klartekst.releases.gate import is_respelling
from klartekst.wording.record_changes import fact_changes

_FREE = "notice"
"""The field that an editorial version may change: where somebody else's notice is found."""


def fact_troubles(policy: Policy, previous: Release | None, records: Records | None) -> Iterator[Diagnostic]:
    """The changes of facts that speak against calling a version editorial, each told once (R5).

    A record may neither come nor go, and what one says may only be spelt otherwise.
    """
    seen: set[tuple[str, str]] = set()
    before = previous.records if previous else None
    for language in policy.languages:
        for change in fact_changes(before, records, language, policy.authoritative):
            if (change.id, change.field) in seen or not _is_weighty(change, language):
                continue
            seen.add((change.id, change.field))
            message = f"this is more than an editorial change of facts: {change.sentence}"
            place = policy.records.place(change.id) or policy.place
            yield found(codes.NOT_EDITORIAL, place, message, "declare the change material")


def _is_weighty(change: FactChange, language: str) -> bool:
    if change.kind is not FactChangeKind.CHANGED:
        return True
    return change.field != _FREE and not is_respelling(change.old, change.new, language)
