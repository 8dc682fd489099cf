"""The order of the alphabet in each language, by its tailoring in the Unicode locale data (CLDR).

Covered are Latin letters: a letter that a language counts as one of its own has its own place, any other
accented letter that of its base. Digits come before letters, everything else before digits.
"""

import unicodedata
from functools import lru_cache

from klartekst.wording.words.choice import words_for

_BASE = "abcdefghijklmnopqrstuvwxyz"
_DANISH = f"{_BASE}æøå"
_SWEDISH = f"{_BASE}åäö"
_ICELANDIC = "aábcdðeéfghiíjklmnoópqrstuúvwxyýzþæöå"
_ALPHABETS = {
    "nb": _DANISH,
    "nn": _DANISH,
    "da": _DANISH,
    "sv": _SWEDISH,
    "fi": _SWEDISH,
    "is": _ICELANDIC,
}
# Letters that stand where another does; two letters count as two.
_AS_DANISH = {"ä": "æ", "ö": "ø", "œ": "ø", "aa": "å", "ü": "y", "ð": "d", "đ": "d", "þ": "th"}
_AS_SWEDISH = {"æ": "ä", "ø": "ö", "œ": "ö", "ü": "y", "ð": "d", "đ": "d", "þ": "th"}
_AS_ICELANDIC = {"ä": "æ", "ø": "ö", "œ": "ö", "đ": "d"}
_AS_OTHERS = {"æ": "ae", "ø": "o", "œ": "oe", "ð": "d", "đ": "d", "þ": "th"}
_EQUALS = {_DANISH: _AS_DANISH, _SWEDISH: _AS_SWEDISH, _ICELANDIC: _AS_ICELANDIC, _BASE: _AS_OTHERS}

CollationKey = tuple[tuple[int, ...], str]


@lru_cache(maxsize=4096)
def collation_key(words: str, language: str) -> CollationKey:
    """What words of a reader's language are sorted by; words that sort alike go by their characters."""
    alphabet = _ALPHABETS.get(words_for(language).language, _BASE)
    folded = unicodedata.normalize("NFC", words).casefold()
    for letters, place in _EQUALS[alphabet].items():
        folded = folded.replace(letters, place)
    return tuple(_weight(letter, alphabet) for letter in folded), words


def _weight(letter: str, alphabet: str) -> int:
    if letter not in alphabet:
        letter = unicodedata.normalize("NFD", letter)[0]
    if letter in alphabet:
        return 20 + alphabet.index(letter)
    if letter.isdigit():
        return 2 + int(unicodedata.digit(letter, 0))
    return 1 if not letter.isalpha() else 100 + ord(letter)
