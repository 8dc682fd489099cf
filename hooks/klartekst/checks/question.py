"""What every check is asked about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from klartekst.checks.memory import Memory
from klartekst.checks.text import PREAMBLE, Text
from klartekst.model.edition import Edition, EditionSection, Passage
from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.model.policy import Policy, SectionText
from klartekst.model.project import Project
from klartekst.model.visit import Visit
from klartekst.wording.compilation import Compilation
from klartekst.wording.published import edition_of
from klartekst.wording.rendering import Inspected, Manuscript, definition_manuscript, section_manuscript

__all__ = ["PREAMBLE", "CheckedText", "Question"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedText(Text):
    """A text with its policy and the days on which it governs.

    ``since`` is the first of the days, ``until`` the first day on which it no longer governs, ``None``
    where nothing is known to follow. ``version`` is empty for a working text.
    """

    policy: Policy
    since: date
    until: date | None = None
    version: str = ""

    @property
    def alone(self) -> Text:
        """The text by itself."""
        return Text(
            kind=self.kind,
            section=self.section,
            language=self.language,
            title=self.title,
            passage=self.passage,
            written=self.written,
        )


@dataclass(frozen=True, slots=True)
class Question:
    """A project with its compilations, by language, and its policies' histories, as of a day.

    ``visits`` holds what came of trying addresses on the web, by address; a build tries none.
    """

    project: Project
    compilations: Mapping[str, Compilation]
    histories: Mapping[str, PolicyHistory]
    on: date
    memory: Memory = field(default_factory=Memory)
    visits: Mapping[str, Visit] = field(default_factory=dict)

    def editions(self) -> Iterator[tuple[Compilation, Edition]]:
        """Every edition of every language, with the compilation it belongs to."""
        for compilation in self.compilations.values():
            for edition in compilation.editions.values():
                yield compilation, edition

    def own_editions(self) -> Iterator[tuple[Compilation, Edition]]:
        """The editions that are not fallbacks for a missing page."""
        return ((c, edition) for c, edition in self.editions() if not edition.is_fallback)

    def parts(self, edition: Edition) -> Iterator[Inspected]:
        """Every piece of the edition, as far as it matters beside its looks."""
        return (self.memory.inspected(*manuscript) for manuscript in _manuscripts(edition))

    def inspect(self) -> None:
        """Look into every piece of every edition at once, before anybody asks for one."""
        editions = (edition for _, edition in self.editions())
        self.memory.inspect(manuscript for edition in editions for manuscript, _ in _manuscripts(edition))

    def texts(self) -> Iterator[CheckedText]:
        """Every working text once, in its own language; it would govern from the day on."""
        for _, edition in self.own_editions():
            policy = self.project.policy(edition.policy)
            if policy:
                written = {section.id: section.texts for section in policy.sections}
                for section, texts in (
                    (edition.preamble, policy.pages),
                    *((section, written[section.id]) for section in edition.sections),
                ):
                    if section.language == edition.language:
                        yield _working_text(policy, section, texts[section.language], self.on)

    def published_texts(self) -> Iterator[CheckedText]:
        """Every text of the versions that ever governed or will, in each language it was published in."""
        for policy in self.project.policies:
            history = self.histories.get(policy.id)
            for record in history.versions if history else ():
                if not record.standing.never_governed:
                    yield from _texts_of(policy, record)


def _manuscripts(edition: Edition) -> Iterator[tuple[Manuscript, Passage]]:
    """Every piece of an edition that is rendered for its page, and where its words come from."""
    sections: tuple[EditionSection, ...] = (edition.preamble, *edition.sections)
    for section in sections:
        same_language = section.language == edition.text_language
        yield section_manuscript(section, edition.glossary if same_language else ()), section.passage
    for entry in edition.glossary:
        yield definition_manuscript(entry, edition.text_language), entry.definition


def _working_text(policy: Policy, section: EditionSection, written: SectionText, on: date) -> CheckedText:
    return CheckedText(
        policy=policy,
        kind=policy.kind,
        section=section.id,
        language=section.language,
        title=section.title,
        passage=section.passage,
        since=on,
        written=written,
    )


def _texts_of(policy: Policy, record: VersionRecord) -> Iterator[CheckedText]:
    release = record.release
    for language in release.languages:
        edition = edition_of(release, language)
        for section in (edition.preamble, *edition.sections):
            if section.language == language:
                yield CheckedText(
                    policy=policy,
                    kind=policy.kind,
                    section=section.id,
                    language=language,
                    title=section.title,
                    passage=section.passage,
                    since=record.standing.since or release.effective_from,
                    until=record.standing.until,
                    version=release.version,
                )
