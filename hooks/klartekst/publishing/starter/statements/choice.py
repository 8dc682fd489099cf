"""The choice of a statement for a language."""

from klartekst.publishing.starter.statements import da, de, en, fi, is_, nb, nn, sv
from klartekst.publishing.starter.statements.table import StatementWords
from klartekst.wording.words.choice import words_for

TABLES: dict[str, StatementWords] = {
    module.STATEMENT.language: module.STATEMENT for module in (nb, nn, sv, da, fi, is_, en, de)
}


def statement_for(language: str) -> StatementWords:
    """The statement in a language, or in the one that its readers' word table is in."""
    return TABLES[words_for(language).language]
