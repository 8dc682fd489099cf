"""The choice of a table of words for cookies."""

from klartekst.wording.cookie_words import da, de, en, fi, is_, nb, nn, sv
from klartekst.wording.cookie_words.table import CookieWords
from klartekst.wording.words.choice import words_for

COOKIE_TABLES: dict[str, CookieWords] = {
    module.COOKIE_WORDS.language: module.COOKIE_WORDS for module in (nb, nn, sv, da, fi, is_, en, de)
}


def cookie_words_for(language: str) -> CookieWords:
    """The words for readers of a language, chosen like all other words for them (``words_for``)."""
    return COOKIE_TABLES[words_for(language).language]
