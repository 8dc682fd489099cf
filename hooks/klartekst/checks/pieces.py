"""The pieces of texts that checks of language look at."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import regex

from klartekst.checks.question import CheckedText, Question
from klartekst.model.diagnostic import Place
from klartekst.model.language_words import LanguageWords
from klartekst.model.redline import BlockKind
from klartekst.storage.language_words import read_language_words
from klartekst.wording.blocks import Block
from klartekst.wording.prose import RUNNING, prose_of


@dataclass(frozen=True, slots=True)
class Piece:
    """The title of a text, or one of its blocks, with its prose (``wording.prose``)."""

    text: CheckedText
    block: Block
    prose: str
    is_title: bool = False

    def place(self, start: int = 0, end: int | None = None) -> Place:
        """Where letters of the prose stand."""
        return self.text.title_place if self.is_title else self.text.place(self.block, start, end)


def pieces(text: CheckedText) -> Iterator[Piece]:
    """The title of a text and its blocks but for code, without the names that its facts give."""
    names = tuple(names_in_reach(text))
    title = Block(BlockKind.HEADING, text.title)
    yield Piece(text, title, _masked(names, text.title), is_title=True)
    for block, prose in _nameless_prose(text.passage.markdown, names):
        yield Piece(text, block, prose)


def running_pieces(text: CheckedText) -> Iterator[Piece]:
    """The paragraphs, items and definitions of a text: no headings, no tables."""
    return (piece for piece in pieces(text) if piece.block.kind in RUNNING)


def names_in_reach(text: CheckedText) -> list[str]:
    """The names that the facts of a text's policy give, the longest first."""
    facts = text.policy.facts
    names = {controller.name for controller in facts.controllers}
    names |= {contact.name for contact in (facts.dpo, facts.representative) if contact}
    return sorted(filter(None, names), key=lambda name: (-len(name), name))


def texts_with_words(question: Question) -> Iterator[tuple[CheckedText, LanguageWords]]:
    """The working texts in a language that checks have words of, with these words."""
    for text in question.texts():
        words = read_language_words(text.language)
        if words:
            yield text, words


def documents_with_words(question: Question) -> Iterator[tuple[tuple[CheckedText, ...], LanguageWords]]:
    """The working texts of a policy in one language together, for each policy and language."""
    texts = sorted(question.texts(), key=lambda text: (text.policy.id, text.language))
    for (_, language), group in groupby(texts, key=lambda text: (text.policy.id, text.language)):
        words = read_language_words(language)
        if words:
            yield tuple(group), words


@lru_cache(maxsize=8192)
def _nameless_prose(markdown: str, names: tuple[str, ...]) -> tuple[tuple[Block, str], ...]:
    return tuple((block, _masked(names, prose)) for block, prose in prose_of(markdown))


def _masked(names: tuple[str, ...], prose: str) -> str:
    masked: str = _name_pattern(names).sub(lambda match: "0" * len(match[0]), prose)
    return masked


@lru_cache
def _name_pattern(names: tuple[str, ...]) -> "regex.Pattern[str]":
    forms = (r"\s+".join(map(regex.escape, name.split())) for name in names)
    return regex.compile("|".join(filter(None, forms)) or "(?!)")
