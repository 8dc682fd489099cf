"""A site of many policies in the words of the starter texts, the same for the same size."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from random import Random

from benchmarks.redlines.author import Author
from klartekst.model.digest import digest
from klartekst.model.policy import PolicyKind, SectionText
from klartekst.publishing.starter.settings import site_facts, site_settings
from klartekst.publishing.starter.texts.table import sections_of
from klartekst.publishing.starter.wishes import KINDS, Wishes, policy_texts

LANGUAGES = ("nb", "nn", "sv", "en", "de", "da", "fi", "is")
"""The languages that sites are written in, the first ones first."""

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_PARTICULAR = re.compile(r"\{\{|\]\(|[\d|:*“”«»„]")
_LEAST_WORDS = 5
_KEPT_OUT = ("klartekst.yml", "policy.yml", "records/", "releases/")


@dataclass(frozen=True, slots=True)
class Size:
    """How many policies a site has, in how many languages, of how many sections."""

    policies: int
    languages: int
    sections: int

    @property
    def texts(self) -> int:
        """How many files of words the policies are made of: their sections, and a page each."""
        return self.policies * self.languages * (self.sections + 1)


def site_files(size: Size) -> dict[str, bytes]:
    """The files of a site of this size by their paths."""
    wishes = Wishes(
        company="Eksempel AS",
        country="NO",
        email="post@eksempel.example",
        languages=LANGUAGES[: size.languages],
        kind=PolicyKind.PRIVACY,
        policy="",
        time_zone="Europe/Oslo",
        names_authority=True,
    )
    policies = (_policy(number, size) for number in range(1, size.policies + 1))
    texts = {
        "mkdocs.yml": site_settings(wishes.company, wishes.languages, "", _KEPT_OUT),
        "docs/klartekst.yml": site_facts(wishes),
        "docs/index.nb.md": "---\ntitle: Policies\n---\n{{ policies }}\n",
        **{f"docs/{path}": text for path, text in chain.from_iterable(policies)},
    }
    return {path: text.encode() for path, text in texts.items()}


def _policy(number: int, size: Size) -> Iterator[tuple[str, str]]:
    """The files of a policy. A translation has the paragraphs, lists and references of its original."""
    folder = f"policy-{number}"
    sections = [f"part-{at}" for at in range(1, size.sections + 1)]
    yield f"{folder}/policy.yml", f"kind: privacy\nsections: [{', '.join(sections)}]\n"
    for at, stem in enumerate(["index", *sections]):
        original = ""
        for language in LANGUAGES[: size.languages]:
            author = _Author(number * 1000 + at, language, sections)
            text = author.text()
            yield f"{folder}/{stem}.{language}.md", _file(text, original)
            original = original or digest(text)


def _file(text: SectionText, original: str) -> str:
    translates = f"translates: {original}\n" if original else ""
    return f"---\ntitle: {text.title}\n{translates}---\n{text.body}\n"


class _Author:
    """Draws sentences of its language; what it does not write in words is the same in every one."""

    def __init__(self, seed: int, language: str, sections: list[str]) -> None:
        self.language = language
        self.sections = sections
        self.inventor = Author(seed)
        self.shape = Random(seed)
        self.words = Random(seed)

    def text(self) -> SectionText:
        """About 150 words: paragraphs, a list, often a sub-heading, now and then a table."""
        blocks = [self.paragraph(), self.items(), self.paragraph(), self.paragraph()]
        if self.shape.random() < 0.5:
            blocks.insert(2, f"## {self.name()}")
        if self.shape.random() < 0.25:
            blocks.append(self.table())
        return SectionText(self.language, self.name(), "\n\n".join(blocks), "")

    def name(self) -> str:
        """A name that nobody bears."""
        return self.inventor.word().capitalize() + self.inventor.word()

    def sentence(self) -> str:
        """A sentence of the starter texts about a name, so that no two are alike."""
        sentence = self.words.choice(sentences(self.language))
        return f"{sentence[:-1]} {self.name()}{sentence[-1]}"

    def paragraph(self) -> str:
        """Three sentences, with a reference, a number or a fact."""
        more = (
            f"[](#{self.shape.choice(self.sections)})",
            str(self.shape.randint(2, 90)),
            "{{ controller.email }}",
        )
        return f"{' '.join(self.sentence() for _ in range(3))[:-1]} {self.shape.choice(more)}."

    def items(self) -> str:
        """A list."""
        return "\n".join(f"- **{self.name()}:** {self.sentence()}" for _ in range(self.shape.randint(3, 5)))

    def table(self) -> str:
        """A table of two columns."""
        rows = (f"| {self.name()} | {self.sentence()} |" for _ in range(4))
        return "\n".join([f"| {self.name()} | {self.name()} |", "|---|---|", *rows])


@cache
def sentences(language: str) -> tuple[str, ...]:
    """The sentences of the starter texts in a language that make sense in any place."""
    every = (
        sentence
        for kind in KINDS
        for section in sections_of(policy_texts(kind, language)).values()
        for words in (section.text, section.advice)
        for paragraph in words.split("\n\n")
        for sentence in _SENTENCE.split(" ".join(paragraph.split()))
    )
    return tuple(
        sentence
        for sentence in dict.fromkeys(every)
        if len(sentence.split()) >= _LEAST_WORDS and not _PARTICULAR.search(sentence)
    )
