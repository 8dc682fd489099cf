"""Which sections of a text say something else than those of another, and which of them tell readers."""

from collections.abc import Iterator, Mapping

from klartekst.model.edition import Edition, EditionSection
from klartekst.model.history import SectionChange, SectionChangeKind
from klartekst.model.policy import Policy, Role, SectionText


def section_changes(old: Edition | None, new: Edition) -> tuple[SectionChange, ...]:
    """The sections whose words differ, in the order of the new text, removed ones last.

    Sections are paired by id, or by an id that the new one formerly had. A new number alone is no
    change of a section: it is the doing of another.
    """
    before = {section.id: section for section in old.sections} if old else {}
    paired = {section.id: _predecessor(section, before) for section in new.sections}
    found = [_change(section, paired[section.id]) for section in new.sections]
    kept = {section.id for section in paired.values() if section}
    removed = [s for s in before.values() if s.id not in kept]
    return (
        *(change for change in found if change),
        *(SectionChange(s.id, s.title, SectionChangeKind.REMOVED) for s in removed),
    )


def texts_without_note(
    policy: Policy, changes: Mapping[str, tuple[SectionChange, ...]]
) -> Iterator[SectionText]:
    """The changed texts, of those by language, whose ``change:`` does not tell readers how.

    A courtesy translation need not: what applies is told in the languages that are promised.
    """
    for language, changed in changes.items():
        if policy.languages.get(language) is Role.COURTESY:
            continue
        for change in changed:
            section = policy.section(change.section)
            text = section.texts.get(language) if section else None
            if text and not text.change and change.kind is not SectionChangeKind.REMOVED:
                yield text


def _predecessor(section: EditionSection, before: Mapping[str, EditionSection]) -> EditionSection | None:
    names = (section.id, *section.formerly)
    return next((before[name] for name in names if name in before), None)


def _change(section: EditionSection, old: EditionSection | None) -> SectionChange | None:
    if old is None:
        return SectionChange(section.id, section.title, SectionChangeKind.ADDED)
    if _words(section) != _words(old):
        return SectionChange(section.id, section.title, SectionChangeKind.CHANGED)
    return None


def _words(section: EditionSection) -> tuple[str, str, str]:
    """The section's words without its own number, which is repeated in those of its headings."""
    markdown = section.passage.markdown
    for heading in section.headings:
        markdown = markdown.replace(f" {heading.caption} {{", f" {heading.title} {{", 1)
        markdown = markdown.replace(f"{{#{heading.id}", "{#")
    return section.title, section.language, markdown.strip()
