"""The names whose coming and going in a text is worth a second look."""

from collections.abc import Iterator

from klartekst.model.project import Project


def record_names(project: Project) -> frozenset[str]:
    """The names in the records: of companies, recipients, offices and people to write to, authorities."""
    return frozenset(_names(project))


def _names(project: Project) -> Iterator[str]:
    for facts in (project.facts, *(policy.facts for policy in project.policies)):
        yield from (controller.name for controller in facts.controllers)
        yield from (contact.name for contact in (facts.dpo, facts.representative) if contact)
    for policy in project.policies:
        yield from (recipient.name[""] for recipient in policy.records.recipients if "" in recipient.name)
    for authority in project.authorities:
        yield from (authority.english_name, *authority.names.values())
