"""The pieces of texts that checks of language look at."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from klartekst.checks.text import Documents, Text, Texts
from klartekst.model.diagnostic import Place
from klartekst.model.language_words import LanguageWords
from klartekst.model.redline import BlockKind
from klartekst.storage.language_words import read_language_words
from klartekst.wording.blocks import Block
from klartekst.wording.prose import RUNNING, prose_of

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """The title of a text, or one of its blocks, with its prose (``wording.prose``)."""

    text: Text
    block: Block
    prose: str
    is_title: bool = False

    def place(self, start: int = 0, end: int | None = None) -> Place:
        """Where letters of the prose stand."""
        return self.text.title_place if self.is_title else self.text.place(self.block, start, end)


@lru_cache(maxsize=1024)
def pieces(text: Text) -> tuple[Piece, ...]:
    """The title of a text and its blocks but for code, without the names that its facts give."""
    names = text.setting.names
    title = Piece(text, Block(BlockKind.HEADING, text.title), _masked(names, text.title), is_title=True)
    blocks = _nameless_prose(text.passage.markdown, names)
    return (title, *(Piece(text, block, prose) for block, prose in blocks))


@lru_cache(maxsize=1024)
def prose_at_once(text: Text) -> str:
    """The prose of all pieces, with a blank line between two: what is not found in it is in none."""
    return "\n\n".join(piece.prose for piece in pieces(text))


@lru_cache(maxsize=1024)
def words_in_order(text: Text) -> tuple[str, ...]:
    """The runs of letters and digits in the prose of all pieces, for quick looks at what cannot be there."""
    return tuple(_WORD.findall(prose_at_once(text)))


def running_pieces(text: Text) -> Iterator[Piece]:
    """The paragraphs, items and definitions of a text: no headings, no tables."""
    return (piece for piece in pieces(text) if piece.block.kind in RUNNING)


def texts_with_words(question: Texts) -> Iterator[tuple[Text, LanguageWords]]:
    """The texts in a language that checks have words of, with these words."""
    for text in question.texts():
        words = read_language_words(text.language)
        if words:
            yield text, words


def documents_with_words(question: Documents) -> Iterator[tuple[tuple[Text, ...], LanguageWords]]:
    """The texts of each document in a language that checks have words of, with these words."""
    for document in question.documents():
        words = read_language_words(document.texts[0].language)
        if words:
            yield document.texts, words


@lru_cache(maxsize=8192)
def _nameless_prose(markdown: str, names: tuple[str, ...]) -> tuple[tuple[Block, str], ...]:
    proses = prose_of(markdown)
    if not _may_stand(names, "\n".join([prose for _, prose in proses])):
        return proses
    return tuple((block, _masked(names, prose)) for block, prose in proses)


def _may_stand(names: tuple[str, ...], prose: str) -> bool:
    return any(map(prose.__contains__, _first_words(names)))


def _masked(names: tuple[str, ...], prose: str) -> str:
    if not _may_stand(names, prose):
        return prose
    masked: str = _name_pattern(names).sub(lambda match: "0" * len(match[0]), prose)
    return masked


@lru_cache
def _first_words(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple({name.split()[0] for name in names})


@lru_cache
def _name_pattern(names: tuple[str, ...]) -> "regex.Pattern[str]":
    forms = (r"\s+".join(map(regex.escape, name.split())) for name in names)
    return regex.compile("|".join(filter(None, forms)) or "(?!)")
