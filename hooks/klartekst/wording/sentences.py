"""Sentences and words as readability counts them, which is not as comparison cuts them.

A word is a run of letters, joined by inner hyphens or apostrophes; numbers, addresses and code are
none. A full stop ends a sentence only where a new one begins behind it.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import regex

from klartekst.wording.locale import month_names

LONG_WORD = 6
"""A word is long that has more letters than this (Björnsson's LIX)."""

_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*+(?:[-‐‑'’][\p{L}\p{M}]++)*+")
_ADDRESS = regex.compile(
    r"(?:https?://|www\.)[^\s<>\"«»“”]*[^\s<>\"«»“”.,;:!?)\]’']"
    r"|[\p{L}\p{N}._%+-]{1,64}+@[\p{L}\p{N}-]++(?:\.[\p{L}\p{N}-]++)++"
)
_END = regex.compile(
    r"(?P<mark>[.!?…]++)[\"'”’»)\]]*+(?=\s+(?P<next>[\"'“”‘«(\[–—-]*+\s?[\p{Lu}\p{Lt}\p{N}]))"
    r"|(?P<strong>[!?]++)[\"'”’»)\]]*+(?=\s)"
    r"|(?P<colon>:)(?=\s+[\"'“”‘«(\[]*+[\p{Lu}\p{Lt}])"
)
_BLANKS = regex.compile(r"\s*+")
_BEFORE = regex.compile(r"[\p{L}\p{N}§.]*+$")

_NEVER_FINAL = {
    "": "art bl.a f.eks jf kap nr pkt sbr stk t.ex",
    "da": "ca fx f.x hhv inkl mht pga",
    "de": "a abs b bzw ca d d.h ggf h i i.d.r inkl o s sog str u u.a v v.a vgl z z.b",
    "en": "cf e.g i.e mr mrs ms viz vs",
    "fi": "esim ks mm ns s",
    "is": "a.m.k gr m.a mgr skv sbr þ.e þ.m.t",
    "nb": "ca dvs evt inkl iht mht pga",
    "nn": "ca dvs evt inkl mht pga",
    "sv": "ca dvs fr.o.m inkl kl pga s.k t.o.m",
}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a block, ``text[start:end]`` of its words; ``words`` are the ones that count."""

    start: int
    end: int
    words: tuple[str, ...]


@lru_cache(maxsize=65536)
def sentences_of(prose: str, language: str) -> tuple[Sentence, ...]:
    """The sentences of a block that hold words, in order.

    The end of the block ends a sentence. No full stop does in a date (``25. mai``) or after an
    abbreviation that something must follow (``nr.``); a colon does before a capital letter.
    """
    text = without_addresses(prose)
    ends = [match.end() for match in _END.finditer(text) if _ends_sentence(text, match, language)]
    found = (
        Sentence(_BLANKS.match(text, start).end(), end, tuple(_WORD.findall(text, start, end)))
        for start, end in zip([0, *ends], [*ends, len(text)], strict=True)
    )
    return tuple(sentence for sentence in found if sentence.words)


def without_addresses(prose: str) -> str:
    """The text with each letter of web and e-mail addresses made a ``0``, so that no place moves."""
    masked: str = _ADDRESS.sub(lambda match: "0" * len(match[0]), prose)
    return masked


def letters_in(word: str) -> int:
    """How many letters a word has, hyphens and apostrophes left out."""
    return sum(letter.isalpha() for letter in unicodedata.normalize("NFC", word))


def _ends_sentence(text: str, end: "regex.Match[str]", language: str) -> bool:
    if end["mark"] != ".":
        return True
    before = _BEFORE.search(text, max(0, end.start() - 20), end.start())[0].lower().lstrip("§.")
    if before in _abbreviations(language.partition("-")[0]):
        return False
    if before.isdigit():
        following = _WORD.match(text, end.end("mark") + 1)
        return following is None or following[0].lower() not in month_names(language)
    return True


@lru_cache
def _abbreviations(language: str) -> frozenset[str]:
    return frozenset(f"{_NEVER_FINAL['']} {_NEVER_FINAL.get(language, '')}".split())
