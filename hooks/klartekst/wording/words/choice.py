"""The choice of a word table for a reader's language."""

from functools import lru_cache

from klartekst.wording.locale import broader_tags
from klartekst.wording.words import da, de, en, fi, is_, nb, nn, sv
from klartekst.wording.words.table import Words

TABLES: dict[str, Words] = {
    module.WORDS.language: module.WORDS for module in (nb, nn, sv, da, fi, is_, en, de)
}

# The language in which readers of these are most at home among the tables
NEIGHBOURS: dict[str, str] = {
    "no": "nb",
    "se": "nb",
    "smj": "nb",
    "sma": "nb",
    "fo": "da",
    "kl": "da",
    "gsw": "de",
    "lb": "de",
}


@lru_cache
def words_for(language: str) -> Words:
    """The words for readers of a language, given as a BCP 47 tag.

    The tag's own table comes first, then that of the tag without region or script, then a
    neighbour's, then English. ``Words.language`` tells which it became, so that a page can mark
    words that are not in its own language.
    """
    for tag in broader_tags(language):
        table = TABLES.get(tag) or TABLES.get(NEIGHBOURS.get(tag, ""))
        if table:
            return table
    return en.WORDS
