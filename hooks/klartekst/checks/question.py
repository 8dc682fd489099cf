"""What every check is asked about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from klartekst.model.diagnostic import Place
from klartekst.model.edition import Edition, EditionSection, Passage
from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.model.policy import Policy, SectionText
from klartekst.model.project import Project
from klartekst.wording.blocks import Block, blocks_of
from klartekst.wording.compilation import Compilation
from klartekst.wording.published import edition_of
from klartekst.wording.rendering import Rendered, render_definition, render_section

PREAMBLE = "preamble"
"""What the words before the first section go by among a policy's sections."""


@dataclass(frozen=True, slots=True)
class CheckedText:
    """A section in one language, facts and references written out, with the days on which it governs.

    ``section`` is ``PREAMBLE`` for the words before the first section. ``since`` is the first of the
    days, ``until`` the first day on which it no longer governs, ``None`` where nothing is known to
    follow. ``version`` is empty for a working text, and ``written`` its file as its author wrote it.
    """

    policy: Policy
    section: str
    language: str
    title: str
    passage: Passage
    since: date
    until: date | None = None
    version: str = ""
    written: SectionText | None = None

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs, headings, items and rows of the text."""
        return blocks_of(self.passage.markdown)

    def place(self, block: Block, start: int = 0, end: int | None = None) -> Place:
        """Where words of a block stand: their line, and their column where they are written so there."""
        line = block.line_of(start)
        words = block.text[start:end].partition("\n")[0]
        written = self._line(line)
        column = written.find(words) + 1 if words and written.count(words) == 1 else 0
        return Place(self.passage.path, self.passage.first_line + line, column or None)

    @property
    def title_place(self) -> Place:
        """Where the title stands."""
        return Place(self.passage.path, self.written.title_line if self.written else self.passage.first_line)

    def _line(self, line: int) -> str:
        body = self.written.body if self.written else self.passage.markdown
        lines = body.split("\n")
        return lines[line] if line < len(lines) else ""


@dataclass(frozen=True, slots=True)
class Question:
    """A project with its compilations, by language, and its policies' histories, as of a day."""

    project: Project
    compilations: Mapping[str, Compilation]
    histories: Mapping[str, PolicyHistory]
    on: date

    def editions(self) -> Iterator[tuple[Compilation, Edition]]:
        """Every edition of every language, with the compilation it belongs to."""
        for compilation in self.compilations.values():
            for edition in compilation.editions.values():
                yield compilation, edition

    def own_editions(self) -> Iterator[tuple[Compilation, Edition]]:
        """The editions that are not fallbacks for a missing page."""
        return ((c, edition) for c, edition in self.editions() if not edition.is_fallback)

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


def _working_text(policy: Policy, section: EditionSection, written: SectionText, on: date) -> CheckedText:
    return CheckedText(
        policy=policy,
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
                    section=section.id,
                    language=language,
                    title=section.title,
                    passage=section.passage,
                    since=record.standing.since or release.effective_from,
                    until=record.standing.until,
                    version=release.version,
                )


def rendered_parts(edition: Edition) -> Iterator[Rendered]:
    """Every piece of the edition as it is rendered for its page."""
    parts: tuple[EditionSection, ...] = (edition.preamble, *edition.sections)
    for part in parts:
        same_language = part.language == edition.text_language
        yield render_section(part, edition.glossary if same_language else ())
    for entry in edition.glossary:
        yield render_definition(entry, edition.text_language)
