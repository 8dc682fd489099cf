"""Sentences and words as readability counts them, which is not as comparison cuts them.

A word is a run of letters, joined by inner hyphens or apostrophes; numbers, addresses and code are
none. A full stop ends a sentence only where a new one begins behind it.
"""

import re
import unicodedata
from collections.abc import Iterator
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
_PERHAPS_ADDRESS = re.compile(r"(?<!\S)\S*?(?:@|://|www\.)\S*+")
_END = (
    r"(?P<mark>[.!?…]++)[\"'”’»)\]]*+(?=\s+(?P<next>[\"'“”‘«(\[–—-]*+\s?[{upper}{number}]))"
    r"|(?P<strong>[!?]++)[\"'”’»)\]]*+(?=\s)"
    r"|(?P<colon>:)(?=\s+[\"'“”‘«(\[]*+[{upper}])"
)
_ANY_END = regex.compile(_END.replace("{upper}", r"\p{Lu}\p{Lt}").replace("{number}", r"\p{N}"))
_PERHAPS_END = re.compile(r"[.!?…:]")
_BLANKS = re.compile(r"\s*+")
_BEFORE = re.compile(r"(?:[^\W_]|[§.])*+$")
# Letters of most European languages, which come without marks of their own and are found faster.
_LATIN = re.compile(r"[\x00-\u024f\u2000-\u206f\u20a0-\u20cf]*+")
_LATIN_LETTER = "[A-Za-zªµºÀ-ÖØ-öø-ɏ]"
_LATIN_UPPER = "".join(letter for letter in map(chr, range(0x250)) if letter.isupper() or letter.istitle())
_LATIN_END = re.compile(_END.replace("{upper}", _LATIN_UPPER).replace("{number}", "0-9²³¹¼½¾"))
_LATIN_WORD = re.compile(rf"{_LATIN_LETTER}++(?:[-‐‑'’]{_LATIN_LETTER}++)*+")

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
    end, word = (_LATIN_END, _LATIN_WORD) if is_latin(text) else (_ANY_END, _WORD)
    ends = [match.end() for match in _possible_ends(text, end) if _ends_sentence(text, match, language)]
    found = (
        Sentence(_begin(text, start), end, tuple(word.findall(text, start, end)))
        for start, end in zip([0, *ends], [*ends, len(text)], strict=True)
    )
    return tuple(sentence for sentence in found if sentence.words)


def is_latin(text: str) -> bool:
    """Whether all letters of a text are Latin ones, none of which comes with marks of its own."""
    return _LATIN.fullmatch(text) is not None


def _possible_ends(text: str, end: "regex.Pattern[str]") -> Iterator["regex.Match[str]"]:
    """The matches of a pattern for ends, which is only tried where a mark stands."""
    taken = 0
    for mark in _PERHAPS_END.finditer(text):
        match = end.match(text, mark.start()) if mark.start() >= taken else None
        if match:
            taken = match.end()
            yield match


def _begin(text: str, start: int) -> int:
    match = _BLANKS.match(text, start)
    return match.end() if match else start


def without_addresses(prose: str) -> str:
    """The text with each letter of web and e-mail addresses made a ``0``, so that no place moves."""
    if "@" not in prose and "://" not in prose and "www." not in prose:
        return prose
    return _PERHAPS_ADDRESS.sub(lambda word: _ADDRESS.sub(_zeros, word[0]), prose)


def _zeros(match: "regex.Match[str]") -> str:
    return "0" * len(match[0])


@lru_cache(maxsize=65536)
def letters_in(word: str) -> int:
    """How many letters a word has, hyphens and apostrophes left out."""
    return sum(letter.isalpha() for letter in unicodedata.normalize("NFC", word))


def _ends_sentence(text: str, end: "regex.Match[str]", language: str) -> bool:
    if end["mark"] != ".":
        return True
    match = _BEFORE.search(text[max(0, end.start() - 20) : end.start()].rpartition(" ")[2])
    before = match[0].lower().lstrip("§.") if match else ""
    if before in _abbreviations(language.partition("-")[0]):
        return False
    if before.isdigit():
        following = _WORD.match(text, end.end("mark") + 1)
        return following is None or following[0].lower() not in month_names(language)
    return True


@lru_cache
def _abbreviations(language: str) -> frozenset[str]:
    return frozenset(f"{_NEVER_FINAL['']} {_NEVER_FINAL.get(language, '')}".split())
