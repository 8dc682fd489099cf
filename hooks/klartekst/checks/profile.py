"""What the checklist asks of a policy, and which of its sections say that they answer."""

from collections.abc import Mapping

from klartekst.model.checklist import ChecklistItem
from klartekst.model.policy import Policy, PolicyKind, Section
from klartekst.storage.checklist import read_checklist


def asked_of(policy: Policy) -> tuple[ChecklistItem, ...]:
    """The items of the policy's profile: those for its kind, and those for where its data come from."""
    return tuple(item for item in read_checklist() if _is_asked(item, policy))


def sections_covering(policy: Policy, item: ChecklistItem) -> tuple[Section, ...]:
    """The sections in which the text of any language says that it answers the item."""
    return tuple(
        section
        for section in policy.sections
        if any(name in text.covers for text in section.texts.values() for name in item.ids)
    )


def _is_asked(item: ChecklistItem, policy: Policy) -> bool:
    if item.kind != PolicyKind.PRIVACY:
        return item.kind == policy.kind
    return any(origin in policy.data_from for origin in item.data_from)


def answers_of(policy: Policy) -> Mapping[str, tuple[str, ...]]:
    """The ids of the items that each section answers and the policy is asked, by the section's id."""
    answers: dict[str, list[str]] = {}
    for item in asked_of(policy):
        for section in sections_covering(policy, item):
            answers.setdefault(section.id, []).extend(item.ids)
    return {section: tuple(ids) for section, ids in answers.items()}
