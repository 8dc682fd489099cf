"""The choice of starter texts for a language."""

from klartekst.publishing.starter.texts import da, de, en, fi, is_, nb, nn, sv
from klartekst.publishing.starter.texts.table import StarterTexts
from klartekst.wording.words.choice import words_for

TABLES: dict[str, StarterTexts] = {
    module.TEXTS.language: module.TEXTS for module in (nb, nn, sv, da, fi, is_, en, de)
}


def texts_for(language: str) -> StarterTexts:
    """The starter texts in a language, or in the one that its readers' word table is in.

    ``StarterTexts.language`` tells which it became.
    """
    return TABLES[words_for(language).language]
