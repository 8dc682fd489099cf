"""Cutting a text into words, so that no word, number, date, amount, e-mail or web address is split.

Words end where the Unicode rules for text segmentation (UAX #29) end them, with additions: a hyphen
binds, and so do the blanks within dates, amounts and telephone numbers. Han and hiragana are cut by
character, as in UAX #29, and scripts of South-East Asia that write no blanks by grapheme.
"""

import unicodedata
from functools import lru_cache
from typing import NamedTuple

import regex

from klartekst.wording.locale import month_names
from klartekst.wording.negations import NEGATIONS

_INVISIBLE = r"\u00ad\u200b\u200e\u200f\u2060\ufeff"
_BLANK = r"[ \u00a0\u2009\u202f\n]"
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_LETTER = rf"[[\p{{L}}\p{{M}}\p{{N}}\p{{Pc}}]--[{_UNSPACED}]]"
_JOINER = r"[-‐‑'’·.:\u00ad\u200c\u200d]"
_WORD = rf"{_LETTER}++(?:{_JOINER}{_LETTER}++)*+"

_URL = r"(?:https?://|www\.)[^\s<>\"«»“”]*[^\s<>\"«»“”.,;:!?)\]’']"
# Bounded, as the repetitions below are, so that a hostile text costs no more than its length.
_EMAIL = r"[\p{L}\p{N}._%+-]{1,64}+@[\p{L}\p{N}-]++(?:\.[\p{L}\p{N}-]++)++"
_CURRENCY = r"(?:NOK|SEK|DKK|ISK|EUR|USD|GBP|CHF|kr\.?|euros?|\p{Sc})"
_DIGITS = rf"(?:\d{{1,3}}(?:{_BLANK}\d{{3}}){{1,9}}+(?!\d)|\d++)(?:[.,:/’'·–-]\d++){{0,9}}+"
_NUMBER = (
    rf"(?:§{{1,2}}{_BLANK}?|{_CURRENCY}{_BLANK}?)?[+−-]?{_DIGITS}(?![\p{{L}}\p{{M}}--[{_UNSPACED}]])"
    rf"(?:{_BLANK}?(?:[%‰]|{_CURRENCY}(?!{_LETTER})))?"
)
_PHONE = rf"\+\d(?:[{_BLANK[1:-1]}-]?\d){{6,14}}"
_EAST_ASIAN_DATE = r"\d{2,4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日일])?"

# Most words of most texts; trying nothing else on them makes the whole several times as fast.
_PLAIN_WORD = r"[a-zæøåäöü]++(?= [a-zæøåäöü(]|\n[a-z]|[,.] [a-z])"

_INVISIBLE_SIGN = regex.compile(f"[{_INVISIBLE}]")
_ONLY_INVISIBLE = regex.compile(rf"[\s{_INVISIBLE}]+")
_SET_OTHERWISE = str.maketrans(
    dict.fromkeys("“”„‟«»″〝〞", '"') | dict.fromkeys("‘’‚‛‹›′`´", "'") | dict.fromkeys("‐‑‒–—―−", "-")
) | {ord("…"): "..."}

_ONE_UNSPACED = regex.compile(rf"[{_UNSPACED}]", regex.V1)


class Word(NamedTuple):
    """A word or mark, the blanks after it, and what it is compared by: the word however it is set."""

    text: str
    gap: str
    key: str


@lru_cache(maxsize=4096)
def words_of(text: str, language: str = "") -> tuple[Word, ...]:
    """The words of a text, in order; their texts and gaps together are the text.

    The language tells how months are called; without one, those of all languages with word tables.
    """
    leading = _ONLY_INVISIBLE.match(text)
    start = leading.end() if leading else 0
    found = [
        Word(core, gap, _key(core)) for core, gap in _pattern(language.partition("-")[0]).findall(text, start)
    ]
    if start:
        first = found[0] if found else Word("", "", "")
        found[:1] = [first._replace(text=text[:start] + first.text)]
    return tuple(found)


def plainly_set(text: str) -> str:
    """The text with one kind of quotation mark, hyphen and dots, and without invisible signs."""
    return str(_INVISIBLE_SIGN.sub("", text.translate(_SET_OTHERWISE)))


def is_word(word: Word) -> bool:
    """Whether it is more than a punctuation mark."""
    return word.key.isalnum() or any(letter.isalnum() for letter in word.key)


def is_unspaced(word: Word) -> bool:
    """Whether it is a character of a script that puts no blanks between words."""
    return not word.key.isascii() and _ONE_UNSPACED.match(word.key) is not None


def is_number(word: Word) -> bool:
    """Whether it holds a digit."""
    return not word.key.isalpha() and any(letter.isdigit() for letter in word.key)


@lru_cache(maxsize=4096)
def is_date(word: Word, language: str = "") -> bool:
    """Whether it is a day, or a month of a year."""
    return bool(_date_pattern(language.partition("-")[0]).fullmatch(word.text))


@lru_cache
def _pattern(language: str) -> "regex.Pattern[str]":
    special = "|".join((_URL, _EMAIL, _dates(language), _PHONE, _NUMBER))
    core = rf"(?:{_PLAIN_WORD}|{special}|{_WORD}|\X)"
    return regex.compile(rf"({core})([\s{_INVISIBLE}]*+)", regex.V1)


@lru_cache
def _date_pattern(language: str) -> "regex.Pattern[str]":
    numeric = r"\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
    return regex.compile(f"{_dates(language)}|{numeric}", regex.V1)


def _dates(language: str) -> str:
    languages = [language] if language else sorted(NEGATIONS)
    names = {name for code in languages for name in month_names(code) if not name.isdigit()}
    months = "|".join(regex.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    month = rf"(?i:{months})\b\.?"
    day = r"\d{1,2}(?:\.|st|nd|rd|th|er|º)?"
    year = rf"(?:,?{_BLANK}(?:de{_BLANK})?\d{{4}}\b)"
    return (
        rf"{day}{_BLANK}(?:(?:de|of){_BLANK})?{month}{year}?"
        rf"|(?<!\p{{L}})(?=\p{{L}}{{1,20}}+\.?{_BLANK}\d){month}{_BLANK}(?:{day}(?!\d){year}?|\d{{4}}\b)"
        rf"|{_EAST_ASIAN_DATE}"
    )


@lru_cache(maxsize=65536)
def _key(core: str) -> str:
    if core.isascii() and core.isalnum():
        return core
    plain = unicodedata.normalize("NFC", core).translate(_SET_OTHERWISE)
    return str(_ONLY_INVISIBLE.sub("", plain))
