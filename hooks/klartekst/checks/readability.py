"""How heavy the texts of a site are to read, section by section, beside the version published last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from klartekst.checks.plain_language import reading_of
from klartekst.checks.question import CheckedText, Question
from klartekst.model.language_words import BandSet
from klartekst.storage.language_words import read_language_words
from klartekst.wording.readability import Readability, total


@dataclass(frozen=True, slots=True)
class SectionReading:
    """The counts of a section, and those it had in the version published last."""

    section: str
    title: str
    reading: Readability
    before: Readability | None


@dataclass(frozen=True, slots=True)
class DocumentReading:
    """The counts of a policy in one language.

    ``version`` is the one published last, and empty where there is none in the language; ``bands``
    are ``None`` where LIX says little of the language.
    """

    policy: str
    language: str
    bands: BandSet | None
    version: str
    sections: tuple[SectionReading, ...]
    before: Readability | None

    @property
    def reading(self) -> Readability:
        """The counts of the whole."""
        return total(section.reading for section in self.sections)


def readings(question: Question) -> Iterator[DocumentReading]:
    """The counts of every working text, by policy and language; languages without words are left out."""
    published = _last_published(question)
    texts_of: dict[tuple[str, str], list[CheckedText]] = {}
    for text in question.texts():
        texts_of.setdefault((text.policy.id, text.language), []).append(text)
    for (policy, language), texts in sorted(texts_of.items()):
        words = read_language_words(language)
        if words is None:
            continue
        version, old = published.get((policy, language), ("", {}))
        yield DocumentReading(
            policy=policy,
            language=language,
            bands=words.bands,
            version=version,
            sections=tuple(
                SectionReading(text.section, text.title, reading_of(text, words), old.get(text.section))
                for text in texts
            ),
            before=total(old.values()) if old else None,
        )


def _last_published(question: Question) -> Mapping[tuple[str, str], tuple[str, dict[str, Readability]]]:
    """The version published last of each policy in each language, with the counts of its sections."""
    found: dict[tuple[str, str], tuple[str, dict[str, Readability]]] = {}
    for text in question.published_texts():
        words = read_language_words(text.language)
        if words:
            key = (text.policy.id, text.language)
            version, sections = found.get(key, ("", {}))
            if version != text.version:
                sections = {}
            found[key] = (text.version, sections | {text.section: reading_of(text, words)})
    return found
