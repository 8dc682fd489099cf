"""Phrases where they stand in a text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain, compress

from klartekst.model.phrases import NOTHING, PhraseList
from klartekst.wording.telltales import Said, Telltales, telltales

_BETWEEN = r"[^\w.!?;:]+"
_SOME_WORDS = rf"(?:{_BETWEEN}[\w'’-]+){{0,8}}?"
_SENTENCE_END = re.compile(r"[.!?…]+[\s»”“\")]+(?=[^\W\d_a-zæøåäöüþðéíóúýá])|\n{2,}")
_SENTENCE_START = r"(?:(?<=\A)|(?<=[.!?] )|(?<=[.!?]\n)|(?<=\n))"


@dataclass(frozen=True, slots=True)
class FoundPhrase:
    """A phrase in a text: ``text[start:end]``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One phrase; each of ``needs`` holds pieces of which a text has one if it has the phrase.

    ``telltales`` are the same for a whole text, of which the words are known.
    """

    needs: tuple[tuple[str, ...], ...]
    telltales: tuple[Telltales, ...]
    expression: re.Pattern[str]

    def may_be_in(self, said: Said) -> bool:
        return all(word.may_be_in(said) for word in self.telltales)

    def can_stand_in(self, lowered: str) -> bool:
        for pieces in self.needs:
            for piece in pieces:
                if piece in lowered:
                    break
            else:
                return False
        return True


def phrases_in(text: str, wanted: PhraseList) -> tuple[FoundPhrase, ...]:
    """The phrases of a list in a text, in order; where two overlap, the one that begins first."""
    lowered = _lowered(text)
    for pattern in _patterns_of(wanted):
        if pattern.can_stand_in(lowered):
            return _found(text, wanted)
    return ()


@lru_cache(maxsize=16384)
def _found(text: str, wanted: PhraseList) -> tuple[FoundPhrase, ...]:
    found: list[FoundPhrase] = []
    taken = 0
    for start, end in sorted(_matches(text, _patterns_of(wanted)), key=lambda span: (span[0], -span[1])):
        if start >= taken and _counts(text, start, end, wanted):
            found.append(FoundPhrase(start, end, text[start:end]))
            taken = end
    return tuple(found)


def may_hold(said: Said, wanted: PhraseList) -> bool:
    """Whether a phrase of the list could stand in a text at all; quick, and never a wrong no."""
    return _telltales(wanted).may_be_in(said)


def narrowed(said: Said, wanted: PhraseList) -> PhraseList:
    """The list without the phrases that cannot stand in a text."""
    if not may_hold(said, wanted):
        return NOTHING
    left = [pattern.may_be_in(said) for pattern in _patterns_of(wanted)]
    return replace(wanted, phrases=tuple(compress(wanted.phrases, left))) if any(left) else NOTHING


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence, or the sentences, that hold ``text[start:end]`` begin and end."""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    return (
        max((at for at in ends if at <= start), default=0),
        min((at for at in ends if at >= end), default=len(text)),
    )


def _counts(text: str, start: int, end: int, wanted: PhraseList) -> bool:
    if any(pattern.search(text[:start]) for pattern in _ends(wanted.not_after)):
        return False
    if not wanted.not_with:
        return True
    first, last = sentence_around(text, start, end)
    return next(_matches(text[first:last], _patterns(wanted.not_with)), None) is None


@lru_cache(maxsize=1024)
def _ends(phrases: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Patterns for what ends in one of the phrases."""
    return tuple(re.compile(rf"(?:\A|\W)(?i:{_words_of(phrase)})\W*\Z") for phrase in phrases)


def _matches(text: str, patterns: tuple[_Pattern, ...]) -> Iterator[tuple[int, int]]:
    lowered = _lowered(text)
    for pattern in patterns:
        if pattern.can_stand_in(lowered):
            for match in pattern.expression.finditer(text):
                yield match.span()


@lru_cache(maxsize=16384)
def _lowered(text: str) -> str:
    return text.lower()


@lru_cache(maxsize=4096)
def _patterns_of(wanted: PhraseList) -> tuple[_Pattern, ...]:
    return _patterns(wanted.phrases)


@lru_cache(maxsize=4096)
def _patterns(phrases: tuple[str, ...]) -> tuple[_Pattern, ...]:
    return tuple(map(_pattern, phrases))


@lru_cache(maxsize=4096)
def _telltales(wanted: PhraseList) -> Telltales:
    """Of each phrase the forms of its longest word."""
    words = (phrase.removeprefix("^ ").replace("…", " ").lower().split() for phrase in wanted.phrases)
    forms = ((word.split("|") for word in row) for row in words)
    return telltales(chain.from_iterable(max(row, key=lambda forms: min(map(len, forms))) for row in forms))


@lru_cache(maxsize=4096)
def _pattern(phrase: str) -> _Pattern:
    words = phrase.removeprefix("^ ")
    start = _SENTENCE_START if words != phrase else r"(?<!\w)"
    expression = re.compile(rf"{start}{_words_of(words)}(?!\w)", re.IGNORECASE)
    needs = [word.lower().split("|") for word in words.split() if word != "…"]
    return _Pattern(tuple(map(_pieces, needs)), tuple(map(telltales, needs)), expression)


@lru_cache(maxsize=4096)
def _words_of(phrase: str) -> str:
    """The regular expression for the words of a phrase, one after the other."""
    expression = ""
    for word in phrase.split():
        if word == "…":
            expression += _SOME_WORDS
        else:
            expression += (_BETWEEN if expression else "") + _word(word)
    return expression


def _word(word: str) -> str:
    forms = (re.escape(form).replace(r"\*", r"\w*") for form in word.split("|"))
    either = f"(?:{'|'.join(forms)})"
    letters = [letter for letter in word if letter.isalpha()]
    return f"(?-i:{either})" if len(letters) > 1 and word.isupper() else either


def _pieces(forms: list[str]) -> tuple[str, ...]:
    """The longest piece of each form of a word that has to stand in a text as it is."""
    return tuple(max(form.split("*"), key=len) for form in forms)
