"""The choice of a table of words for records."""

from klartekst.wording.record_words import da, de, en, fi, is_, nb, nn, sv
from klartekst.wording.record_words.table import RecordWords
from klartekst.wording.words.choice import words_for

RECORD_TABLES: dict[str, RecordWords] = {
    module.RECORD_WORDS.language: module.RECORD_WORDS for module in (nb, nn, sv, da, fi, is_, en, de)
}


def record_words_for(language: str) -> RecordWords:
    """The words for readers of a language, chosen like all other words for them (``words_for``)."""
    return RECORD_TABLES[words_for(language).language]
