"""Compiling: from the working files of all policies to their editions in one language."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import chain

from klartekst.model.diagnostic import Diagnostic
from klartekst.model.edition import Edition, EditionSection
from klartekst.model.facts import Authority
from klartekst.model.policy import Policy
from klartekst.model.project import Project
from klartekst.wording.cookie_blocks import cookie_blocks
from klartekst.wording.drafting import Draft, draft_policy
from klartekst.wording.facts import FactBook, fact_book
from klartekst.wording.record_blocks import record_blocks
from klartekst.wording.references import Directory, Target, expand_references
from klartekst.wording.words.choice import words_for


@dataclass(frozen=True, slots=True)
class Compilation:
    """The edition of every policy in one language, what it can refer to, and each one's troubles."""

    language: str
    editions: Mapping[str, Edition]
    directory: Directory
    troubles: Mapping[str, tuple[Diagnostic, ...]]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All the trouble found."""
        return tuple(chain.from_iterable(self.troubles.values()))


def compile_language(project: Project, language: str, on: date) -> Compilation:
    """Every policy as a reader of the language meets it on the day.

    All policies are compiled together, because they refer to each other's numbers and titles.
    """
    drafts = _drafts(project.policies, project, language, on)
    return _finished(drafts, _directory(drafts.values()), language)


def recompile(before: Compilation, project: Project, policies: Set[str], on: date) -> Compilation | None:
    """The compilation with some policies as they are now.

    ``None`` where something has changed that others may refer to, such as a title.
    """
    changed = [policy for policy in project.policies if policy.id in policies]
    drafts = _drafts(changed, project, before.language, on)
    if _directory(drafts.values()) != _part(before.directory, policies):
        return None
    renewed = _finished(drafts, before.directory, before.language)
    return replace(
        before,
        editions={**before.editions, **renewed.editions},
        troubles={**before.troubles, **renewed.troubles},
    )


def _drafts(policies: Iterable[Policy], project: Project, language: str, on: date) -> dict[str, Draft]:
    found = (
        (policy.id, draft_policy(policy, language, _books(policy, project.authorities, on)))
        for policy in policies
    )
    return {policy: draft for policy, draft in found if draft}


def _finished(drafts: Mapping[str, Draft], directory: Directory, language: str) -> Compilation:
    finished = {policy: _with_references(draft.edition, directory) for policy, draft in drafts.items()}
    return Compilation(
        language,
        {policy: edition for policy, (edition, _) in finished.items()},
        directory,
        {policy: (*drafts[policy].diagnostics, *troubles) for policy, (_, troubles) in finished.items()},
    )


def _part(directory: Directory, policies: Set[str]) -> Directory:
    """What a directory says of some policies."""
    return Directory(
        policies={key: title for key, title in directory.policies.items() if key in policies},
        targets={key: target for key, target in directory.targets.items() if key[0] in policies},
        terms={key: term for key, term in directory.terms.items() if key[0] in policies},
    )


def _books(policy: Policy, authorities: tuple[Authority, ...], on: date) -> Callable[[str], FactBook]:
    """The facts and records in each language that is asked for, made once."""

    @cache
    def book(language: str) -> FactBook:
        blocks = record_blocks(policy, language, on) | cookie_blocks(policy, language)
        return fact_book(policy.facts, authorities, language, on, blocks)

    return book


def _directory(drafts: Iterable[Draft]) -> Directory:
    drafts = list(drafts)
    targets: dict[tuple[str, str], Target] = {}
    for target in chain.from_iterable(map(_targets, drafts)):
        targets.setdefault((target.policy, target.anchor), target)
    return Directory(
        policies={draft.edition.policy: draft.edition.title for draft in drafts},
        targets=targets,
        terms={
            (draft.edition.policy, entry.id): entry.term
            for draft in drafts
            for entry in draft.edition.glossary
        },
    )


def _targets(draft: Draft) -> Iterator[Target]:
    """Everything on a policy's page that a reference can name; of two with one id, the first counts."""
    policy = draft.edition.policy
    for section in draft.edition.sections:
        yield Target(policy, section.id, section.number, section.title)
        for heading in section.headings:
            for anchor in (heading.id, *heading.aliases):
                yield Target(policy, anchor, heading.number, heading.title)
    for heading in draft.edition.preamble.headings:
        yield Target(policy, heading.id, "", heading.title)
    for mark in draft.anchors:
        yield Target(policy, mark.id, "", "")
    for section in draft.edition.sections:
        for former in section.formerly:
            yield Target(policy, former, section.number, section.title)


def _with_references(edition: Edition, directory: Directory) -> tuple[Edition, list[Diagnostic]]:
    preamble, *sections = (
        _section_with_references(section, edition.policy, directory)
        for section in (edition.preamble, *edition.sections)
    )
    entries = [
        (entry, expand_references(entry.definition, edition.policy, directory, words))
        for words in [words_for(edition.text_language)]
        for entry in edition.glossary
    ]
    written = replace(
        edition,
        preamble=preamble[0],
        sections=tuple(section for section, _ in sections),
        glossary=tuple(
            replace(entry, definition=replace(entry.definition, markdown=markdown))
            for entry, (markdown, _) in entries
        ),
    )
    troubles = [found for _, found in (preamble, *sections)]
    return written, [*chain.from_iterable(troubles), *chain.from_iterable(t for _, (_, t) in entries)]


def _section_with_references(
    section: EditionSection, policy: str, directory: Directory
) -> tuple[EditionSection, list[Diagnostic]]:
    words = words_for(section.language)
    markdown, troubles = expand_references(section.passage, policy, directory, words)
    return replace(section, passage=replace(section.passage, markdown=markdown)), troubles


def compile_project(project: Project, on: date) -> dict[str, Compilation]:
    """The compilations of a project in every language of its site."""
    return {language: compile_language(project, language, on) for language in project.site_file.languages}
