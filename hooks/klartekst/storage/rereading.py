"""Texts read again while the rest of a site stays as it was read."""

from collections.abc import Mapping, Set
from dataclasses import replace
from pathlib import Path

from klartekst.model.policy import Policy, SectionText
from klartekst.model.project import Project
from klartekst.storage.front_matter import PAGE_TABLE, SECTION_TABLE, read_section_text
from klartekst.storage.report import Report
from klartekst.storage.source_file import read_text

_Texts = Mapping[str, SectionText]


def reread_texts(project: Project, root: Path, paths: Set[str]) -> tuple[Project, frozenset[str]] | None:
    """The project with the texts in some files, named as diagnostics name them, as they are now.

    Beside it the ids of the policies that they are of. ``None`` where a file is no text of a policy,
    where there was or is trouble in it, and where it now answers something else of the checklist: more than
    the words of one policy may then follow from the change.
    """
    if any(trouble.place.path in paths for trouble in project.diagnostics):
        return None
    read = {
        text.path: _read(text, root, is_page=text is policy.pages.get(text.language))
        for policy in project.policies
        for text in policy.texts
        if text.path in paths
    }
    renewed = {path: text for path, text in read.items() if text}
    if renewed.keys() != paths:
        return None
    policies = tuple(_with_texts(policy, renewed) for policy in project.policies)
    changed = (new.id for old, new in zip(project.policies, policies, strict=True) if new is not old)
    return replace(project, policies=policies), frozenset(changed)


def _read(text: SectionText, root: Path, *, is_page: bool) -> SectionText | None:
    report = Report(text.path)
    written = read_text(root / text.path, report)
    table = PAGE_TABLE if is_page else SECTION_TABLE
    found = None if written is None else read_section_text(written, text.language, table, report)
    return found if found and not report.found and found.covers == text.covers else None


def _with_texts(policy: Policy, renewed: _Texts) -> Policy:
    if not any(text.path in renewed for text in policy.texts):
        return policy
    return replace(
        policy,
        pages=_replaced(policy.pages, renewed),
        sections=tuple(
            replace(section, texts=_replaced(section.texts, renewed)) for section in policy.sections
        ),
    )


def _replaced(texts: _Texts, renewed: _Texts) -> dict[str, SectionText]:
    return {code: renewed.get(text.path, text) for code, text in texts.items()}
