"""Checks for slips of the pen that no dictionary is needed to see."""

from collections.abc import Iterator
from functools import lru_cache

import regex

from klartekst.checks.pieces import pieces, prose_at_once, running_pieces, texts_with_words
from klartekst.checks.sayings import holds_some
from klartekst.checks.text import Texts, said
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.phrases import PhraseList
from klartekst.model.redline import BlockKind
from klartekst.storage.language_words import read_language_words
from klartekst.wording.phrases import narrowed, phrases_in
from klartekst.wording.readability import may_stand

_HEADING_INSIDE = regex.compile(
    r"(?<=[.!?]\s)(?P<heading>\p{Lu}\p{Ll}{3,}(?:\s\p{Ll}{2,}){0,3})\s(?P<opening>\p{Lu}\p{Ll}*)(?=\s\p{Ll})"
)
_WORDS = regex.compile(r"[\p{L}\p{M}\p{N}\s-]+")
_NOTHING = regex.compile("(?!)")
_SHOUTED = (BlockKind.PARAGRAPH, BlockKind.HEADING)
_FEWEST_WORDS, _FEWEST_LETTERS = 4, 20


def swallowed_heading(question: Texts) -> Iterator[Diagnostic]:
    """A heading that has become part of the paragraph around it.

    Bad: ``Vi svarer ikke for andres nettsteder. Kontaktopplysninger Ved spørsmål kan du skrive til oss.``
    Good: ``Kontaktopplysninger`` as a heading, and a paragraph on each side of it
    """
    for text, words in texts_with_words(question):
        for piece in running_pieces(text) if _HEADING_INSIDE.search(prose_at_once(text)) else ():
            for match in _HEADING_INSIDE.finditer(piece.prose):
                heading = match["heading"].lower().split()
                if match["opening"].lower() in words.openings and words.function_words.isdisjoint(heading):
                    message = f"'{match['heading']}' looks like a heading inside the paragraph"
                    hint = "make it a heading of its own, or write the mark that is missing behind it"
                    yield found(codes.SWALLOWED_HEADING, piece.place(*match.span("heading")), message, hint)


def unreadable_article(question: Texts) -> Iterator[Diagnostic]:
    """A reference to an article whose number is a letter, or has a full stop before the letter of its point.

    Bad: ``art g bokstav f``, ``artikkel 6 nr. 1. bokstav f``
    Good: ``artikkel 6 nr. 1 bokstav f``
    """
    for text, words in texts_with_words(question):
        pattern = _unreadable(words.language)
        is_suspect = may_stand(said(text), words.litera) and pattern.search(prose_at_once(text))
        for piece in pieces(text) if is_suspect else ():
            for match in pattern.finditer(piece.prose):
                message = f"nobody can look up '{' '.join(match[0].split())}'"
                hint = "write the number of the article, of its paragraph, and the letter of the point"
                yield found(codes.UNREADABLE_ARTICLE, piece.place(*match.span()), message, hint)


def slip(question: Texts) -> Iterator[Diagnostic]:
    """Words that never go together: a letter or a little word is missing, or one too many.

    Bad: ``etter den enhver tid gjeldende lov``, ``for å aksepterer``
    Good: ``etter den til enhver tid gjeldende lov``, ``for å akseptere``
    """
    for text, words in texts_with_words(question):
        if not holds_some(text, _every_slip(words.language)):
            continue
        possible = [(wrong, narrowed(said(text), wrong.words)) for wrong in words.slips]
        suspects = [(wrong, phrases) for wrong, phrases in possible if phrases.phrases]
        for piece in pieces(text) if suspects else ():
            for wrong, phrases in suspects:
                for phrase in phrases_in(piece.prose, phrases):
                    if not _WORDS.fullmatch(phrase.text):
                        continue
                    message = f"'{' '.join(phrase.text.split())}' does not go together"
                    hint = f"write {wrong.instead}"
                    yield found(codes.SLIP, piece.place(phrase.start, phrase.end), message, hint)


def shouted_paragraph(question: Texts) -> Iterator[Diagnostic]:
    """A title, heading or paragraph of four words or more in capital letters alone.

    Bad: ``OPPLYSNINGENE VI SAMLER INN, ER DISSE:``
    Good: ``Opplysningene vi samler inn, er disse:``
    """
    for text, _ in texts_with_words(question):
        for piece in pieces(text):
            if (
                piece.prose.isupper()
                and sum(letter.isalpha() for letter in piece.prose) >= _FEWEST_LETTERS
                and len(piece.prose.split()) >= _FEWEST_WORDS
                and piece.block.kind in _SHOUTED
            ):
                beginning = " ".join(piece.prose.split()[:_FEWEST_WORDS])
                message = f"'{beginning} …' is in capital letters throughout, which is hard to read"
                hint = "write small letters, and make it a heading if it is one"
                yield found(codes.SHOUTED_PARAGRAPH, piece.place(), message, hint)


@lru_cache
def _every_slip(language: str) -> PhraseList:
    words = read_language_words(language)
    return PhraseList(tuple(p for wrong in (words.slips if words else ()) for p in wrong.words.phrases))


@lru_cache
def _unreadable(language: str) -> "regex.Pattern[str]":
    """A pattern for references to articles that lack their number, or are cut by a full stop."""
    words = read_language_words(language)
    if not (words and words.articles and words.litera):
        return _NOTHING
    articles, litera = (
        "|".join(map(regex.escape, sorted(group, key=len, reverse=True)))
        for group in (words.articles, words.litera)
    )
    letterless = rf"(?:{articles})\b\.?\s+\p{{L}}\s+(?:{litera})\b\.?\s+\p{{L}}"
    interrupted = rf"\d{{1,2}}\.\s+(?-i:{litera})\b\.?\s+(?-i:\p{{Ll}})"
    return regex.compile(rf"(?<!\p{{L}})(?:{letterless}|{interrupted})(?![\p{{L}}\p{{N}}])", regex.I)
