"""What the checklist asks of a policy, and which of its sections say that they answer."""

from collections.abc import Iterator, Mapping

from klartekst.model.checklist import ChecklistItem
from klartekst.model.policy import Policy, PolicyKind, Section
from klartekst.storage.checklist import read_checklist


def asked_of(policy: Policy) -> tuple[ChecklistItem, ...]:
    """The items of the policy's profile: those for its kind, and those for where its data come from."""
    return tuple(item for item in read_checklist() if _is_asked(item, policy))


def sections_covering(policy: Policy, item: ChecklistItem) -> tuple[Section, ...]:
    """The sections in which the text of any language says that it answers the item."""
    return tuple(section for section, covered in _covered(policy) if not covered.isdisjoint(item.ids))


def _covered(policy: Policy) -> Iterator[tuple[Section, set[str]]]:
    """The sections that answer anything, each with all that its texts say they answer."""
    for section in policy.sections:
        covered = {name for text in section.texts.values() for name in text.covers}
        if covered:
            yield section, covered


def _is_asked(item: ChecklistItem, policy: Policy) -> bool:
    if item.kind != PolicyKind.PRIVACY:
        return item.kind == policy.kind
    return any(origin in policy.data_from for origin in item.data_from)


def answers_of(policy: Policy) -> Mapping[str, tuple[str, ...]]:
    """The ids of the items that each section answers and the policy is asked, by the section's id."""
    asked = asked_of(policy)
    return {
        section.id: tuple(name for item in asked if not covered.isdisjoint(item.ids) for name in item.ids)
        for section, covered in _covered(policy)
    }
