"""The words that checks know of each language, one packaged file per language."""

from functools import lru_cache
from importlib.resources import files

from klartekst.model.diagnostic import Place
from klartekst.model.language_words import BandSet, LanguageWords, Neighbour, Slip
from klartekst.model.phrases import PhraseList
from klartekst.storage.fields import Field, Table, Values, read_fields
from klartekst.storage.parsers import Choice, Language, ListOf, Record, Text
from klartekst.storage.report import Report
from klartekst.storage.yaml_nodes import read_mapping

LANGUAGES = ("nb", "nn", "sv", "da", "fi", "is", "en", "de")
"""The languages with words."""

WORDS = Field("words", Text(), "Words of another language, parted by blanks.", required=True)
INSTEAD = Field("instead", Text(), "What to write instead.", required=True)
OF_LANGUAGE = Field("language", Language(), "The language that the words are of.", required=True)
NEIGHBOUR_TABLE: Table = (WORDS, INSTEAD, OF_LANGUAGE)


def _neighbour(values: Values, _place: Place) -> Neighbour | None:
    words, instead, language = values.get(WORDS), values.get(INSTEAD), values.get(OF_LANGUAGE)
    if words is None or instead is None or language is None:
        return None
    parted = tuple(f"{word} #" for word in words.split(" #") if word) if "#" in words else _words(words)
    return Neighbour(parted, instead, language)


SLIP_TABLE: Table = (WORDS, INSTEAD)


def _slip(values: Values, _place: Place) -> Slip | None:
    words, instead = values.get(WORDS), values.get(INSTEAD)
    return None if words is None or instead is None else Slip(PhraseList((words,)), instead)


DOUBLES = Field("doubles", Text(), "Words that may stand twice in a row.")
LETTERS = Field("letters", Text(), "Words of one letter.")
BEFORE_LETTERS = Field("before_letters", Text(), "Words behind which a single letter stands by itself.")
JOINS = Field("joins", Text(), "Words between two of a kind.")
ECHOES = Field("echoes", Text(), "Words that may stand on both sides of them.")
ENDINGS = Field("endings", Text(), "Ends of words on which no other word can follow.")
AFTER_ENDINGS = Field("after_endings", Text(), "Endings that follow on them nevertheless.")
ARTICLES = Field("articles", Text(), "Words before the number of an article of a law.")
LITERA = Field("litera", Text(), "Words before the letter of a point of an article.")
OPENINGS = Field("openings", Text(), "Words with a capital letter only where a sentence begins.")
PROPER = Field("proper", Text(), "Names that always have a capital letter.")
SLIPS = Field("slips", ListOf(Record(SLIP_TABLE, _slip)), "Words that never go together.")
LABELS = Field("labels", ListOf(Text()), "Words on the buttons and menus of web pages.")
LEFTOVERS = Field("leftovers", ListOf(Text()), "Words that web pages say, and texts do not.")
ABBREVIATIONS = Field("abbreviations", Text(), "Abbreviations that need no explanation.", required=True)
THIS = Field("this", Text(), "Words that point to the document itself.")
NAMES = Field("names", ListOf(Text()), "How documents call themselves, each with its forms.")
SYNONYMS = Field("synonyms", ListOf(Text()), "Words for one thing, parted by '|'.")
NEIGHBOURS = Field("neighbours", ListOf(Record(NEIGHBOUR_TABLE, _neighbour)), "Words of other languages.")
FUNCTION_WORDS = Field("function_words", Text(), "Small words that tell the language.", required=True)
HEDGES = Field("hedges", ListOf(Text()), "Words that leave open what is done.", required=True)
UNAVOIDABLE = Field("unavoidable", Text(), "Long words that cannot be avoided.", required=True)
BANDS = Field("bands", Choice(BandSet), "How LIX is usually read in the language.")
LANGUAGE_TABLE: Table = (
    DOUBLES,
    LETTERS,
    BEFORE_LETTERS,
    JOINS,
    ECHOES,
    ENDINGS,
    AFTER_ENDINGS,
    ARTICLES,
    LITERA,
    OPENINGS,
    PROPER,
    SLIPS,
    LABELS,
    LEFTOVERS,
    ABBREVIATIONS,
    THIS,
    NAMES,
    SYNONYMS,
    NEIGHBOURS,
    FUNCTION_WORDS,
    HEDGES,
    UNAVOIDABLE,
    BANDS,
)


@lru_cache
def read_language_words(language: str) -> LanguageWords | None:
    """The words of a language, or of the one that it is a variety of; None where there are none.

    Raises ValueError when the packaged file is wrong: that is no trouble of the user's.
    """
    primary = language.partition("-")[0]
    if primary not in LANGUAGES:
        return None
    name = f"{primary}.yml"
    text = (files(__package__) / "data" / "language" / name).read_text(encoding="utf-8")
    report = Report(name)
    mapping = read_mapping(text, report)
    values = Values({}) if mapping is None else read_fields(mapping, LANGUAGE_TABLE, report)
    if report.found:
        raise ValueError("; ".join(map(str, report.found)))
    return _language_words(primary, values)


def _language_words(language: str, values: Values) -> LanguageWords:
    labels = values.get(LABELS) or ()
    return LanguageWords(
        language=language,
        doubles=frozenset(_words(values.get(DOUBLES))),
        letters=frozenset(_words(values.get(LETTERS))),
        before_letters=frozenset(_words(values.get(BEFORE_LETTERS))),
        labels=frozenset(labels),
        leftovers=values.get(LEFTOVERS) or (),
        abbreviations=frozenset(_words(values.get(ABBREVIATIONS))),
        this=frozenset(_words(values.get(THIS))),
        names=tuple(_words(text) for text in values.get(NAMES) or ()),
        synonyms=tuple(_alternatives(text) for text in values.get(SYNONYMS) or ()),
        neighbours=values.get(NEIGHBOURS) or (),
        function_words=frozenset(_words(values.get(FUNCTION_WORDS))),
        hedges=values.get(HEDGES) or (),
        unavoidable=_words(values.get(UNAVOIDABLE)),
        bands=values.get(BANDS),
        joins=_words(values.get(JOINS)),
        echoes=frozenset(_words(values.get(ECHOES))),
        endings=_words(values.get(ENDINGS)),
        after_endings=_words(values.get(AFTER_ENDINGS)),
        articles=_words(values.get(ARTICLES)),
        litera=_words(values.get(LITERA)),
        openings=frozenset(_words(values.get(OPENINGS))),
        proper=_words(values.get(PROPER)),
        slips=values.get(SLIPS) or (),
    )


def _words(text: str | None) -> tuple[str, ...]:
    return tuple((text or "").split())


def _alternatives(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(_words(form) for form in text.split("|"))
