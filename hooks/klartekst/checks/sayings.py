"""What texts say: phrases, with the place where each stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from klartekst.checks.text import Text, said
from klartekst.model.diagnostic import Place
from klartekst.model.phrases import PhraseList
from klartekst.model.redline import BlockKind
from klartekst.wording.blocks import Block
from klartekst.wording.phrases import FoundPhrase, may_hold, narrowed, phrases_in


@dataclass(frozen=True, slots=True)
class Run:
    """Words that stand together: one of a text's blocks, or its title, which is none."""

    text: Text
    words: str
    block: Block | None = None

    @property
    def is_linked(self) -> bool:
        """Whether a link stands in it."""
        return self.block is not None and any(stretch.href for stretch in self.block.stretches)

    @property
    def is_prose(self) -> bool:
        """Whether it is no title and no heading."""
        return self.block is not None and self.block.kind is not BlockKind.HEADING

    def place(self, start: int = 0, end: int | None = None) -> Place:
        """Where ``words[start:end]`` stand."""
        return self.text.place(self.block, start, end) if self.block else self.text.title_place


@dataclass(frozen=True, slots=True)
class Saying:
    """A phrase in a run of words."""

    run: Run
    phrase: FoundPhrase

    @property
    def words(self) -> str:
        """The phrase as it is written, on one line."""
        return " ".join(self.phrase.text.split())

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.run.place(self.phrase.start, self.phrase.end)


@lru_cache(maxsize=1024)
def runs_of(text: Text) -> tuple[Run, ...]:
    """The title of a text and its blocks, without code."""
    blocks = (Run(text, block.text, block) for block in text.blocks if block.kind is not BlockKind.CODE)
    return (Run(text, text.title), *blocks)


def holds_some(text: Text, wanted: PhraseList) -> bool:
    """Whether a phrase of a list could stand in a text at all; quick, and never a wrong no."""
    return may_hold(said(text), wanted)


def sayings(text: Text, wanted: PhraseList) -> Iterator[Saying]:
    """The phrases of a list in a text, in order."""
    possible = narrowed(said(text), wanted)
    for run in runs_of(text) if possible.phrases else ():
        for phrase in phrases_in(run.words, possible):
            yield Saying(run, phrase)


def holds(text: Text, wanted: PhraseList) -> bool:
    """Whether a phrase of a list stands in a text."""
    return next(sayings(text, wanted), None) is not None
