"""What every check is asked about."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter

from klartekst.checks.memory import Memory, Subject
from klartekst.checks.profile import answers_of
from klartekst.checks.settings import Settings, Titles
from klartekst.checks.text import PREAMBLE, Document, Register, Text, Twins
from klartekst.model.edition import Edition, EditionSection, Passage
from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.model.policy import Policy
from klartekst.model.project import Project
from klartekst.model.translation import parts_of, state_of, translations
from klartekst.model.visit import Visit
from klartekst.wording.compilation import Compilation
from klartekst.wording.published import edition_of
from klartekst.wording.record_names import names_in_records
from klartekst.wording.rendering import Inspected, Manuscript, definition_manuscript, section_manuscript

__all__ = ["PREAMBLE", "CheckedText", "Question"]

_Order = tuple[str, str, int]
_LAST = "\uffff"


@dataclass(frozen=True, kw_only=True, repr=False, eq=False)
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
            other_titles=self.other_titles,
            answers=self.answers,
            setting=self.setting,
        )


@dataclass(frozen=True, slots=True)
class Question:
    """A project with its compilations, by language, and its policies' histories, as of a day.

    ``visits`` holds what came of trying addresses on the web, by address; a build tries none. Where
    ``about`` names policies, their texts alone are asked about.
    """

    project: Project
    compilations: Mapping[str, Compilation]
    histories: Mapping[str, PolicyHistory]
    on: date
    memory: Memory = field(default_factory=Memory)
    visits: Mapping[str, Visit] = field(default_factory=dict)
    about: frozenset[str] = frozenset()
    _texts: list[CheckedText] = field(default_factory=list)
    _lasting: list[CheckedText] = field(default_factory=list)
    _alone: dict[CheckedText, Text] = field(default_factory=dict)
    _parts: dict[int, tuple[Edition, tuple[Inspected, ...]]] = field(default_factory=dict)

    @property
    def policies(self) -> tuple[Policy, ...]:
        """The policies that are asked about."""
        if not self.about:
            return self.project.policies
        return tuple(policy for policy in self.project.policies if policy.id in self.about)

    def editions(self) -> Iterator[tuple[Compilation, Edition]]:
        """Every edition of every language, with the compilation it belongs to."""
        for compilation in self.compilations.values():
            for policy in self.policies:
                if policy.id in compilation.editions:
                    yield compilation, compilation.editions[policy.id]

    def own_editions_of(self, policy: str) -> Iterator[tuple[Compilation, Edition]]:
        """The editions of a policy that are not fallbacks for a missing page."""
        for compilation in self.compilations.values():
            edition = compilation.editions.get(policy)
            if edition and not edition.is_fallback:
                yield compilation, edition

    def own_editions(self) -> Iterator[tuple[Compilation, Edition]]:
        """The editions that are not fallbacks for a missing page."""
        return ((c, edition) for c, edition in self.editions() if not edition.is_fallback)

    def parts(self, edition: Edition) -> tuple[Inspected, ...]:
        """Every piece of an edition, as far as it matters beside its looks."""
        # Two editions are seldom equal, and long to compare; each is kept, so that no other gets its number.
        if id(edition) not in self._parts:
            parts = tuple(self.memory.inspected(*each) for each in _manuscripts(edition))
            self._parts[id(edition)] = edition, parts
        return self._parts[id(edition)][1]

    def texts(self) -> Iterator[CheckedText]:
        """Every working text once, in its own language; it would govern from the day on."""
        if not self._texts:
            self._texts.extend(self._working_texts())
            self._alone.update((text, text.alone) for text in self._texts)
        return iter(self._texts)

    def documents(self) -> Iterator[Document]:
        """The working texts of each policy in one language together."""
        return (document for _, document in self._documents())

    def pairs(self) -> Iterator[Twins]:
        """The sections with their translations, those that claim to say what the original now says."""
        return (twins for _, twins in self._pairs())

    def subjects(self) -> Iterator[Subject]:
        """All that can be looked at by itself, each once, what shares words close together."""
        found: list[tuple[_Order, Subject]] = [
            *(((text.policy.id, text.section, 0), self._alone[text]) for text in self.texts()),
            *self._pairs(),
            *self._manuscripts(),
            *self._documents(),
        ]
        return (subject for _, subject in sorted(found, key=itemgetter(0)))

    def _working_texts(self) -> Iterator[CheckedText]:
        settings = Settings(self.project, self.on)
        titles = Titles(self.project)
        answers_by_policy = {policy.id: answers_of(policy) for policy in self.policies}
        for _, edition in self.own_editions():
            policy = self.project.policy(edition.policy)
            if policy:
                written = {section.id: section.texts for section in policy.sections}
                answers = answers_by_policy[policy.id]
                for section, texts in (
                    (edition.preamble, policy.pages),
                    *((section, written[section.id]) for section in edition.sections),
                ):
                    if section.language == edition.language:
                        yield CheckedText(
                            policy=policy,
                            kind=policy.kind,
                            section=section.id,
                            language=section.language,
                            title=section.title,
                            passage=section.passage,
                            since=self.on,
                            written=texts[section.language],
                            other_titles=titles.others_in(section, policy),
                            answers=answers.get(section.id, ()),
                            setting=settings.of(policy, section.language),
                        )

    def _documents(self) -> Iterator[tuple[_Order, Document]]:
        by_policy: dict[tuple[str, str], list[Text]] = {}
        for text in self.texts():
            by_policy.setdefault((text.policy.id, text.language), []).append(self._alone[text])
        for (policy, _), texts in by_policy.items():
            yield (policy, _LAST, 0), Document(tuple(texts))

    def _pairs(self) -> Iterator[tuple[_Order, Twins]]:
        texts = {(text.policy.id, text.section, text.language): text for text in self.texts()}
        for policy in self.policies:
            registers = {code: self._register(policy, code) for code in policy.languages}
            for part in parts_of(policy):
                for original, text in translations(part, policy):
                    old = texts.get((policy.id, part.id, original.language))
                    new = texts.get((policy.id, part.id, text.language))
                    register = registers.get(text.language)
                    if old and new and register and state_of(original, text).is_current:
                        twins = Twins(old.passage, old.language, new.passage, new.language, register)
                        yield (policy.id, part.id, 1), twins

    def _manuscripts(self) -> Iterator[tuple[_Order, Manuscript]]:
        found = dict.fromkeys(
            (edition.policy, manuscript)
            for _, edition in self.editions()
            for manuscript, _ in _manuscripts(edition)
        )
        return (((policy, manuscript.scope, 2), manuscript) for policy, manuscript in found)

    def _register(self, policy: Policy, language: str) -> Register:
        return Register(tuple(names_in_records(policy.facts, self.project.authorities, language)))

    def published_texts(self) -> Iterator[CheckedText]:
        """Every text of the versions that ever governed or will, in each language it was published in."""
        return self._published(record for record in self._records() if not record.standing.never_governed)

    def lasting_texts(self) -> Iterator[CheckedText]:
        """Of the published texts those that govern on the day or later."""
        if not self._lasting:
            lasting = (record for record in self._records() if record.standing.governs_from(self.on))
            self._lasting.extend(self._published(lasting))
        return iter(self._lasting)

    def _records(self) -> Iterator[VersionRecord]:
        for policy in self.policies:
            history = self.histories.get(policy.id)
            yield from history.versions if history else ()

    def _published(self, records: Iterable[VersionRecord]) -> Iterator[CheckedText]:
        settings = Settings(self.project, self.on)
        for record in records:
            policy = self.project.policy(record.release.policy)
            if policy:
                yield from _texts_of(policy, record, settings)


def _manuscripts(edition: Edition) -> Iterator[tuple[Manuscript, Passage]]:
    """Every piece of an edition that is rendered for its page, and where its words come from."""
    sections: tuple[EditionSection, ...] = (edition.preamble, *edition.sections)
    for section in sections:
        same_language = section.language == edition.text_language
        yield section_manuscript(section, edition.glossary if same_language else ()), section.passage
    for entry in edition.glossary:
        yield definition_manuscript(entry, edition.text_language), entry.definition


def _texts_of(policy: Policy, record: VersionRecord, settings: Settings) -> Iterator[CheckedText]:
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
                    setting=settings.of(policy, language),
                )
