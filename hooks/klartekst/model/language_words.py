"""What checks know of a language: the words that they look for, and those that they let pass."""

from dataclasses import dataclass
from enum import StrEnum

from klartekst.model.phrases import PhraseList


class BandSet(StrEnum):
    """A customary division of LIX into bands; two are in use, with other limits."""

    NORDIC = "nordic"
    DANISH = "danish"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A word of another language that slips into texts, and what to write instead.

    ``words`` may end in a star for any ending, and in `` #`` where a number follows.
    """

    words: tuple[str, ...]
    instead: str
    language: str


@dataclass(frozen=True, slots=True)
class Slip:
    """Words that never go together, and what to write instead."""

    words: PhraseList
    instead: str


@dataclass(frozen=True, slots=True)
class LanguageWords:
    """The words of a language, in small letters but for abbreviations, which are in capitals.

    ``names`` and ``synonyms`` hold groups of words for one thing, ``this`` the words that point to
    the document itself. ``joins`` are the words between two of a kind, ``echoes`` what may stand on both
    sides of them; ``endings`` the ends of words on which nothing can follow but ``after_endings``;
    ``articles`` and ``litera`` the words before the number of an article and the letter of a point;
    ``openings`` words with a capital letter only where a sentence begins; ``proper`` names that always
    have one. ``bands`` is ``None`` where LIX says little.
    """

    language: str
    doubles: frozenset[str]
    letters: frozenset[str]
    before_letters: frozenset[str]
    labels: frozenset[str]
    leftovers: tuple[str, ...]
    abbreviations: frozenset[str]
    this: frozenset[str]
    names: tuple[tuple[str, ...], ...]
    synonyms: tuple[tuple[tuple[str, ...], ...], ...]
    neighbours: tuple[Neighbour, ...]
    function_words: frozenset[str]
    hedges: tuple[str, ...]
    unavoidable: tuple[str, ...]
    bands: BandSet | None = None
    joins: tuple[str, ...] = ()
    echoes: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    after_endings: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()
    litera: tuple[str, ...] = ()
    openings: frozenset[str] = frozenset()
    proper: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = ()
