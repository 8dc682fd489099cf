"""How heavy a text is to read, in numbers; each is a hint and none a verdict.

LIX is O/M + 100 · L/O, with O words, M sentences and L words of more than six letters (Björnsson
1968). It was made for running prose: it says little of lists, and nothing of whether a text is
true or useful.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import regex

from klartekst.model.language_words import BandSet, LanguageWords
from klartekst.wording.prose import running_text
from klartekst.wording.sentences import LONG_WORD, letters_in, sentences_of
from klartekst.wording.telltales import Said, Telltales, telltales

_BETWEEN = "\n.\n"
"""What parts blocks where no phrase may reach from one into the next."""

LONG_SENTENCE, VERY_LONG_SENTENCE = 25, 35
"""Words in a sentence from which on it is called long, and very long."""

BANDS = ("very easy", "easy", "medium", "hard", "very hard")
LIMITS = {BandSet.NORDIC: (30, 40, 50, 60), BandSet.DANISH: (25, 35, 45, 55)}


@dataclass(frozen=True, slots=True)
class Readability:
    """The counts of a text; sums of them are the counts of a longer one.

    ``unavoidable`` are the long words that a policy cannot do without, ``hedges`` the places that
    leave open what is done. ``lengths`` are the words of each sentence.
    """

    words: int = 0
    long_words: int = 0
    unavoidable: int = 0
    hedges: int = 0
    lengths: tuple[int, ...] = ()

    def __add__(self, other: "Readability") -> "Readability":
        return Readability(
            self.words + other.words,
            self.long_words + other.long_words,
            self.unavoidable + other.unavoidable,
            self.hedges + other.hedges,
            self.lengths + other.lengths,
        )

    @property
    def sentences(self) -> int:
        """How many sentences there are."""
        return len(self.lengths)

    @property
    def mean_length(self) -> float:
        """The words of a sentence on average; 0 for no sentences."""
        return self.words / len(self.lengths) if self.lengths else 0.0

    @property
    def lix(self) -> float:
        """The readability index; 0 for no words."""
        return self._lix(self.long_words)

    @property
    def lix_without_terms(self) -> float:
        """The index, if none of the unavoidable words were long."""
        return self._lix(self.long_words - self.unavoidable)

    def longer_than(self, limit: int) -> int:
        """How many sentences have more words than the limit."""
        return sum(length > limit for length in self.lengths)

    def _lix(self, long_words: int) -> float:
        return self.mean_length + 100 * long_words / self.words if self.words else 0.0


def readability_of(markdown: str, words: LanguageWords, terms: Iterable[str] = ()) -> Readability:
    """The counts of a text's running prose. ``terms`` are the words that its glossary explains."""
    return _readability(markdown, words.language, words.hedges, words.unavoidable + tuple(terms))


def total(parts: Iterable[Readability]) -> Readability:
    """The counts of several texts as one."""
    return sum(parts, Readability())


def band(lix: float, bands: BandSet) -> str:
    """What the index is called in a band set: ``hard``."""
    return BANDS[sum(lix >= limit for limit in LIMITS[bands])]


def hedges_in(prose: str, hedges: tuple[str, ...]) -> list[str]:
    """The phrases in a text that leave open what is done, in order."""
    lowered = prose.lower()
    on_one_line = " ".join(lowered.split())
    possible = tuple([hedge for hedge, stem in _stems(hedges) if stem in on_one_line])
    found = _lowered_pattern(possible).findall(lowered) if possible else ()
    return [" ".join(phrase.split()) for phrase in found]


@lru_cache
def _stems(phrases: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Each phrase with the letters that it surely has."""
    return tuple((phrase, phrase.lower().removesuffix("*")) for phrase in phrases)


def may_stand(said: Said, phrases: tuple[str, ...]) -> bool:
    """Whether one of the phrases of a pattern could stand in a text; quick, and never a wrong no."""
    return _telltales(phrases).may_be_in(said)


@lru_cache(maxsize=256)
def _telltales(phrases: tuple[str, ...]) -> Telltales:
    """Of each phrase the longest word."""
    return telltales(max(phrase.lower().split(), key=len) for phrase in phrases)


@lru_cache(maxsize=256)
def phrase_pattern(phrases: tuple[str, ...]) -> "regex.Pattern[str]":
    """A pattern for whole words; a star at the end of a phrase stands for any ending."""
    forms = (
        r"\s+".join(map(regex.escape, phrase.removesuffix("*").split()))
        + (r"[\p{L}\p{M}]*+" * phrase.endswith("*"))
        for phrase in sorted(phrases, key=len, reverse=True)
    )
    return regex.compile(
        rf"(?<![\p{{L}}\p{{N}}-])(?:{'|'.join(forms) or '(?!)'})(?![\p{{L}}\p{{N}}])", regex.I
    )


@lru_cache(maxsize=1024)
def _lowered_pattern(phrases: tuple[str, ...]) -> "regex.Pattern[str]":
    """The pattern for a text in small letters, which is found much faster."""
    return regex.compile(phrase_pattern(tuple(phrase.lower() for phrase in phrases)).pattern)


@lru_cache(maxsize=8192)
def _readability(
    markdown: str, language: str, hedges: tuple[str, ...], unavoidable: tuple[str, ...]
) -> Readability:
    proses = [prose for _, prose in running_text(markdown)]
    sentences = [sentence for prose in proses for sentence in sentences_of(prose, language)]
    words = [word for sentence in sentences for word in sentence.words]
    long_words = [
        word for word in words if len(word) > LONG_WORD and (word.isalpha() or letters_in(word) > LONG_WORD)
    ]
    term, beginnings = phrase_pattern(unavoidable), tuple(stem for _, stem in _stems(unavoidable))
    whole = _BETWEEN.join(proses)
    return Readability(
        words=len(words),
        long_words=len(long_words),
        unavoidable=sum(_is_a(word, term) for word in long_words if word.lower().startswith(beginnings)),
        hedges=len(hedges_in(whole, hedges)),
        lengths=tuple(len(sentence.words) for sentence in sentences),
    )


@lru_cache(maxsize=65536)
def _is_a(word: str, pattern: "regex.Pattern[str]") -> bool:
    return pattern.fullmatch(word) is not None
