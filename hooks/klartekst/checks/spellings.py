"""Checks of whether a document writes one word in one way."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

import regex

from klartekst.checks.pieces import (
    Piece,
    documents_with_words,
    pieces,
    prose_at_once,
    running_pieces,
    words_in_order,
)
from klartekst.checks.text import Documents, Text
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.language_words import LanguageWords
from klartekst.model.quantity import times
from klartekst.storage.language_words import read_language_words
from klartekst.wording.sentences import is_latin

_NAME = regex.compile(r"(?<![\p{L}\p{N}@/_-])\p{Lu}[\p{L}\p{M}]{3,}+(?![\p{N}@/_]|\.\p{L})")
_LONG_WORD = re.compile(r"(?<![\w-])[^\W\d_]{12,}(?![\w-])")
_LONG = 12
_SHOUTED = regex.compile(r"\p{Lu}{2,}\W+$|^\W+\p{Lu}{2,}")
_FEWEST_RIGHT = 3
_SAME_BEGINNING, _SAME_END = 4, 6
_FREELY_INFLECTED = ("fi", "is")
"""Languages in which forms of one word differ inside it, so that a letter more or less is no sign."""

Use = tuple[Piece, int, int]


def other_spelling(question: Documents) -> Iterator[Diagnostic]:
    """A name that the document writes in several ways, or without the capital letter that it always has.

    Bad: ``VIPPS`` in one section and ``Vipps`` in another; ``datatilsynet``
    Good: ``Vipps`` in both; ``Datatilsynet``
    """
    for texts, words in documents_with_words(question):
        uses: dict[str, dict[str, list[Use]]] = {}
        around = [piece for text in texts for piece in pieces(text)]
        for piece in around if _writes_differently(texts) else ():
            for match in _NAME.finditer(piece.prose):
                if not _is_shouted(piece, *match.span()):
                    forms = uses.setdefault(match[0].lower(), {})
                    forms.setdefault(match[0], []).append((piece, *match.span()))
        for text in texts:
            yield from _small_names(text, words)
        known = {name.lower(): name for name in _capitals_in_names(texts)}
        for word, forms in uses.items():
            if len(forms) > 1 and (word in known or not _stands_in(word, around)):
                yield _several_forms(forms, known.get(word, ""))


def misspelt_word(question: Documents) -> Iterator[Diagnostic]:
    """A long word that stands once, and is but for one letter a word that the document uses again and again.

    Bad: ``personverkerklæringen``, where ``personvernerklæringen`` stands three times or more
    Good: ``personvernerklæringen``
    """
    for texts, words in documents_with_words(question):
        if words.language in _FREELY_INFLECTED:
            continue
        uses: dict[str, Use] = {}
        times: Counter[str] = Counter()
        suspects = _suspects(texts)
        for text in texts if suspects else ():
            for piece in running_pieces(text):
                may_be = any(map(piece.prose.lower().__contains__, suspects))
                for match in _LONG_WORD.finditer(piece.prose) if may_be else ():
                    word = match[0].lower()
                    if word in suspects and match[0][1:].islower():
                        uses.setdefault(word, (piece, *match.span()))
                        times[word] += 1
        for wrong, right in _near_words(times):
            piece, start, end = uses[wrong]
            message = f"'{piece.prose[start:end]}' stands once, and '{right}' {times[right]} times"
            yield found(
                codes.MISSPELT_WORD, piece.place(start, end), message, f"write '{right}', if it is meant"
            )


def _writes_differently(texts: Sequence[Text]) -> bool:
    """Whether two words may begin with a capital letter and differ in the size of other letters alone."""
    if not all(is_latin(prose_at_once(text)) for text in texts):
        return True  # nobody knows, for letters may come apart from their marks
    capitals = {word for text in texts for word in words_in_order(text) if word[0].isupper()}
    return len({word.lower() for word in capitals}) < len(capitals)


def _small_names(text: Text, words: LanguageWords) -> Iterator[Diagnostic]:
    """Names that always have a capital letter, and have none."""
    prose = prose_at_once(text)
    for piece in pieces(text) if any(name.lower() in prose for name in words.proper) else ():
        for match in _proper_names_in_small_letters(words.language).finditer(piece.prose):
            message, hint = f"'{match[0]}' is a name", f"write '{match[0].capitalize()}'"
            yield found(codes.OTHER_SPELLING, piece.place(*match.span()), message, hint)


@lru_cache
def _proper_names_in_small_letters(language: str) -> "regex.Pattern[str]":
    words = read_language_words(language)
    names = "|".join(regex.escape(name.lower()) for name in (words.proper if words else ()))
    return regex.compile(rf"(?<![\p{{L}}\p{{N}}@/._-])(?:{names or '(?!)'})(?!\p{{L}}|\.\p{{L}})")


def _stands_in(word: str, around: Sequence[Piece]) -> bool:
    """Whether a word stands anywhere in small letters."""
    pattern = regex.compile(rf"(?<![\p{{L}}\p{{N}}@/_-]){regex.escape(word)}(?![\p{{L}}@/_]|\.\p{{L}})")
    return any(pattern.search(piece.prose) for piece in around)


def _several_forms(forms: dict[str, list[Use]], right: str) -> Diagnostic:
    """What there is to say of the forms of a name, which differ in capital letters alone."""
    meant, *others = sorted(forms, key=lambda form: (form != right, -len(forms[form])))
    piece, start, end = forms[others[-1]][0]
    counts = ", ".join(f"'{form}' {times(len(uses))}" for form, uses in forms.items())
    message = f"the document writes one name in several ways: {counts}"
    is_sure = meant == right or len(forms[meant]) > len(forms[others[0]])
    hint = f"write '{meant}' everywhere" if is_sure else "choose one, and write it everywhere"
    return found(codes.OTHER_SPELLING, piece.place(start, end), message, hint)


def _capitals_in_names(texts: Sequence[Text]) -> Iterator[str]:
    """The words in capital letters of the names that facts give."""
    return (word for name in texts[0].setting.names for word in name.split() if word.isupper())


def _is_shouted(piece: Piece, start: int, end: int) -> bool:
    """Whether a word has its capitals from what stands around it."""
    prose = piece.prose
    if not prose[start:end].isupper():
        return False
    around = prose[max(0, start - 12) : start], prose[end : end + 12]
    return prose.isupper() or any(_SHOUTED.search(side) for side in around)


def _suspects(texts: Sequence[Text]) -> frozenset[str]:
    """The long words that stand often, and those that but for one letter are such a word.

    A quick look, which may name a word too many, but leaves none out.
    """
    times = Counter([word.lower() for text in texts for word in words_in_order(text) if len(word) >= _LONG])
    return frozenset(chain.from_iterable(_near_words(times, at_most=times.total())))


def _near_words(times: Counter[str], at_most: int = 1) -> Iterator[tuple[str, str]]:
    """Words that stand so often, each with a frequent one that has one letter more, less or otherwise."""
    frequent: dict[tuple[str, str], list[str]] = {}
    for word, count in times.items():
        if count >= _FEWEST_RIGHT:
            frequent.setdefault(_ends_of(word), []).append(word)
    for word, count in times.items():
        for right in frequent.get(_ends_of(word), []) if count <= at_most else ():
            if _differ_by_a_letter(word, right):
                yield word, right


def _ends_of(word: str) -> tuple[str, str]:
    return word[:_SAME_BEGINNING], word[-_SAME_END:]


@lru_cache(maxsize=4096)
def _differ_by_a_letter(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) == len(long):
        unlike = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        swapped = len(unlike) == 2 and one[unlike[0] : unlike[1] + 1] == other[unlike[1]] + other[unlike[0]]
        return len(unlike) == 1 or swapped
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
