"""Policies with a history, the same for the same size: each version edits one or two sections."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from benchmarks.checks.site import sentences
from benchmarks.redlines.author import Author

SECTIONS = 10
"""How many sections each text has."""

FIRST_DAY = date(2010, 1, 1)
"""The day on which the first version of each policy takes effect."""

DAYS_IN_FORCE = 45
"""How long each version is in force."""


@dataclass(frozen=True, slots=True)
class Size:
    """How many policies a site has, how many versions of each, in which languages."""

    policies: int
    versions: int
    languages: tuple[str, ...]

    @property
    def pages(self) -> int:
        """How many version pages there are."""
        return self.policies * self.versions * len(self.languages)

    @property
    def with_longer_history(self) -> "Size":
        """The same with twice as many versions."""
        return replace(self, versions=2 * self.versions)

    def __str__(self) -> str:
        return f"{self.policies} × {self.versions} × {len(self.languages)}"


@dataclass(frozen=True, slots=True)
class Section:
    """A section in one language: paragraphs and lists of Markdown without headings."""

    id: str
    title: str
    blocks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """A version in one language."""

    title: str
    preamble: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Version:
    """A version under its label; ``edited`` names the sections that differ from those of the one before."""

    label: str
    effective_from: date
    texts: Mapping[str, Text]
    edited: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """A policy with all its versions, the oldest first."""

    policy: str
    versions: tuple[Version, ...]


def histories(size: Size) -> Iterator[History]:
    """The policies of a site, one at a time."""
    return (history(number, size) for number in range(1, size.policies + 1))


def history(number: int, size: Size) -> History:
    """The policy with this number. With more versions, it begins with the same ones."""
    policy = f"policy-{number}"
    texts = {language: _first_text(policy, language) for language in size.languages}
    versions = [Version("1", FIRST_DAY, texts)]
    for at in range(1, size.versions):
        texts, edited = _edited(texts, f"{policy}/{at}")
        day = FIRST_DAY + timedelta(days=at * DAYS_IN_FORCE)
        versions.append(Version(str(at + 1), day, texts, edited))
    return History(policy, tuple(versions))


def with_edited_section(history: History) -> History:
    """The policy with one more sentence in one section of its newest version, in its first language."""
    newest = history.versions[-1]
    language, text = next(iter(newest.texts.items()))
    edited = replace(text, sections=_with_sentence(text.sections, SECTIONS // 2, language))
    changed = replace(newest, texts={**newest.texts, language: edited})
    return replace(history, versions=(*history.versions[:-1], changed))


def _first_text(policy: str, language: str) -> Text:
    author = _Author(policy, language)
    sections = tuple(author.section(f"part-{at}") for at in range(1, SECTIONS + 1))
    return Text(author.name(), author.paragraph(2), sections)


def _edited(texts: Mapping[str, Text], seed: str) -> tuple[dict[str, Text], tuple[str, ...]]:
    """The next version of each text. Translations follow: all languages change in the same places."""
    random = Random(seed)
    places = sorted(random.sample(range(SECTIONS), random.randint(1, 2)))
    following = {}
    for language, text in texts.items():
        author = _Author(seed, language)
        sections = list(text.sections)
        for place in places:
            sections[place] = author.rewritten(sections[place])
        following[language] = replace(text, sections=tuple(sections))
    return following, tuple(f"part-{place + 1}" for place in places)


def _with_sentence(sections: tuple[Section, ...], place: int, language: str) -> tuple[Section, ...]:
    old = sections[place]
    blocks = (f"{old.blocks[0]} {_Author('edit', language).sentence()}", *old.blocks[1:])
    return (*sections[:place], replace(old, blocks=blocks), *sections[place + 1 :])


class _Author:
    """Writes in a language; what is not words is the same in every one."""

    def __init__(self, seed: str, language: str) -> None:
        self.language = language
        self.sentences = sentences(language)
        self.inventor = Author(Random(seed).getrandbits(32))
        self.random = Random(seed)

    def name(self) -> str:
        """A name that nobody bears."""
        return self.inventor.word().capitalize() + self.inventor.word()

    def sentence(self) -> str:
        """A sentence about a name, so that no two are alike."""
        sentence = self.random.choices(self.sentences)[0]
        return f"{sentence[:-1]} {self.name()}{sentence[-1]}"

    def paragraph(self, length: int) -> str:
        """Some sentences."""
        return " ".join(self.sentence() for _ in range(length))

    def section(self, section: str) -> Section:
        """A section of 250 to 600 characters: one or two paragraphs, a reference, now and then a list."""
        blocks = [self.paragraph(self.random.randint(3, 4))]
        if self.random.random() < 0.4:
            blocks.append("\n".join(f"- **{self.name()}:** {self.name()}" for _ in range(3)))
        other = f"part-{self.random.randint(1, SECTIONS)}"
        blocks.append(f"{self.paragraph(1)[:-1]} ([{self.name()}](#{other})).")
        return Section(section, self.name(), tuple(blocks))

    def rewritten(self, section: Section) -> Section:
        """The section with another sentence in place of one."""
        said = section.blocks[0].split(". ")
        said[self.random.randrange(len(said) - 1)] = self.sentence()[:-1]
        return replace(section, blocks=(". ".join(said), *section.blocks[1:]))


def summary(language: str) -> str:
    """What a version changed, in few words."""
    return _Author("summary", language).sentence()


def published_before(day: date) -> date:
    """When a version that takes effect on this day is published: early enough for any notice period."""
    return day - timedelta(days=DAYS_IN_FORCE - 5)


def today(size: Size) -> date:
    """A day on which the newest version is in force, and so would be one more."""
    return FIRST_DAY + timedelta(days=(size.versions + 2) * DAYS_IN_FORCE)
