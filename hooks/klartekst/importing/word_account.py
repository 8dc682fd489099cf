"""The account of words: every word of the source is in the policy, or listed as left out."""

from collections import Counter
from collections.abc import Iterable

from klartekst.importing.markdown_reader import shown_words
from klartekst.importing.source_document import LeftOut, words_of


class WordsLost(Exception):
    """Words of the source are nowhere; the argument names them. It is trouble in our own code."""


def lost_words(
    source: Counter[str], titles: Iterable[str], bodies: Iterable[str], left_out: Iterable[LeftOut]
) -> Counter[str]:
    """The words of the source that are in no title and no body and not listed as left out."""
    found: Counter[str] = Counter()
    for title in titles:
        found += words_of(title)
    for body in bodies:
        found += shown_words(body)
    for gone in left_out:
        found += words_of(gone.words)
    return source - found
