"""Checks of how heavy a text is to read. None is a verdict; the guide says what the numbers are good for."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from klartekst.checks.pieces import texts_with_words
from klartekst.checks.text import Text, Texts
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.language_words import LanguageWords
from klartekst.model.redline import BlockKind
from klartekst.wording.blocks import Block
from klartekst.wording.prose import prose_of, running_text
from klartekst.wording.readability import (
    BANDS,
    LONG_SENTENCE,
    VERY_LONG_SENTENCE,
    Readability,
    band,
    hedges_in,
    readability_of,
)
from klartekst.wording.sentences import sentences_of

_HEADINGS = (BlockKind.HEADING, BlockKind.TERM)
_LONG_MEAN, _LONG_PARAGRAPH, _LONG_ITEM, _LONG_SECTION = 20, 120, 40, 300
_LEAST_WORDS, _LEAST_SENTENCES = 80, 4  # shorter texts swing too much to say anything by
_MANY_HEDGES, _WORDS_PER_HEDGE = 4, 40


class _BlockLength(NamedTuple):
    block: Block
    words: int
    sentences: int


def very_long_sentence(question: Texts) -> Iterator[Diagnostic]:
    """A sentence of more than 35 words: the longest of its section.

    Bad: one sentence with all conditions of erasure
    Good: a sentence for the rule, and a list of the conditions
    """
    for text, _ in texts_with_words(question):
        long_ones = [
            (block, sentence)
            for block, prose in running_text(text.passage.markdown)
            for sentence in sentences_of(prose, text.language)
            if len(sentence.words) > VERY_LONG_SENTENCE
        ]
        if long_ones:
            block, longest = max(long_ones, key=lambda item: len(item[1].words))
            others = len(long_ones) - 1
            more = f"; {others} more in this section have over {VERY_LONG_SENTENCE}" if others else ""
            message = f"the sentence has {len(longest.words)} words{more}"
            place = text.place(block, longest.start, longest.end)
            yield found(codes.VERY_LONG_SENTENCE, place, message, "make several of it, or a list")


def long_sentences(question: Texts) -> Iterator[Diagnostic]:
    """A section whose sentences have more than 20 words on average.

    Bad: twelve sentences of 25 words
    Good: short and long sentences in turn
    """
    for text, reading in _readings(question):
        if reading.mean_length > _LONG_MEAN and reading.sentences >= _LEAST_SENTENCES:
            message = (
                f"the sentences here have {reading.mean_length:.0f} words on average; "
                f"{reading.longer_than(LONG_SENTENCE)} of {reading.sentences} have over {LONG_SENTENCE}"
            )
            yield found(codes.LONG_SENTENCES, text.title_place, message, "say one thing in a sentence")


def long_paragraph(question: Texts) -> Iterator[Diagnostic]:
    """A paragraph of more than 120 words.

    Bad: storage of orders, chats and logs in one paragraph
    Good: a paragraph, a list or a table for each
    """
    for text, _ in texts_with_words(question):
        for block, words, _ in _block_lengths(text):
            if block.kind is not BlockKind.ITEM and words > _LONG_PARAGRAPH:
                message = f"the paragraph has {words} words"
                place = text.place(block)
                yield found(codes.LONG_PARAGRAPH, place, message, "part it by what it is about")


def long_item(question: Texts) -> Iterator[Diagnostic]:
    """A list item of several sentences, and more than 40 words.

    Bad: a list of rights in which each item is a page
    Good: a sub-heading for each right
    """
    for text, _ in texts_with_words(question):
        lengths = (
            item for item in _block_lengths(text) if item.block.kind is BlockKind.ITEM and item.sentences > 1
        )
        long_ones = [(item.words, item.block) for item in lengths if item.words > _LONG_ITEM]
        if long_ones:
            words, block = max(long_ones, key=lambda item: item[0])
            more = f"; {len(long_ones) - 1} more in this section have over {_LONG_ITEM}" * (
                len(long_ones) > 1
            )
            message = f"the list item has {words} words{more}"
            yield found(
                codes.LONG_ITEM, text.place(block), message, "make paragraphs or sub-headings of long items"
            )


def long_section(question: Texts) -> Iterator[Diagnostic]:
    """A section of more than 300 words without a sub-heading.

    Bad: all purposes in one run
    Good: ``## Deliver what you buy``, ``## Answer questions``, …
    """
    for text, reading in _readings(question):
        headings = any(block.kind in _HEADINGS for block, _ in prose_of(text.passage.markdown))
        if reading.words > _LONG_SECTION and not headings:
            message = f"the section has {reading.words} words and no sub-heading"
            yield found(
                codes.LONG_SECTION, text.title_place, message, "add sub-headings that say what follows"
            )


def very_hard_section(question: Texts) -> Iterator[Diagnostic]:
    """A section that its LIX calls very hard, even when unavoidable terms are not counted.

    Bad: ``Behandlingsansvarliges oppbevaringsforpliktelser …``
    Good: ``Vi må ta vare på …``
    """
    yield from _hard_sections(question, BANDS[-1])


def hard_section(question: Texts) -> Iterator[Diagnostic]:
    """A section that its LIX calls hard, even when unavoidable terms are not counted.

    Bad: ``tilgjengeliggjøring av kommunikasjonsinformasjon``
    Good: ``å vise meldinger``
    """
    yield from _hard_sections(question, BANDS[-2])


def many_hedges(question: Texts) -> Iterator[Diagnostic]:
    """A section that often leaves open what is done.

    Bad: ``Vi kan bruke for eksempel navn, eventuelt adresse mv.``
    Good: ``Vi bruker navn og adresse.``
    """
    for text, words in texts_with_words(question):
        reading = reading_of(text, words)
        if reading.hedges >= _MANY_HEDGES and reading.words < _WORDS_PER_HEDGE * reading.hedges:
            said = [
                h for _, prose in running_text(text.passage.markdown) for h in hedges_in(prose, words.hedges)
            ]
            examples = ", ".join(f"'{phrase}'" for phrase in dict.fromkeys(said))
            message = f"the section leaves open {reading.hedges} times what is done: {examples}"
            yield found(codes.MANY_HEDGES, text.title_place, message, "say what is done, and when")


def _hard_sections(question: Texts, wanted: str) -> Iterator[Diagnostic]:
    code = codes.VERY_HARD_SECTION if wanted == BANDS[-1] else codes.HARD_SECTION
    for text, words in texts_with_words(question):
        reading = reading_of(text, words)
        enough = reading.words >= _LEAST_WORDS and reading.sentences >= _LEAST_SENTENCES
        if words.bands and enough and band(reading.lix_without_terms, words.bands) == wanted:
            message = (
                f"LIX is {reading.lix:.0f}, and {reading.lix_without_terms:.0f} without unavoidable terms: "
                f"{wanted}, by the {words.bands.value.title()} bands"
            )
            yield found(code, text.title_place, message, "use shorter words and sentences where you can")


def _readings(question: Texts) -> Iterator[tuple[Text, Readability]]:
    return ((text, reading_of(text, words)) for text, words in texts_with_words(question))


def reading_of(text: Text, words: LanguageWords) -> Readability:
    """The counts of a text, in which the words that its policy's terms explain are unavoidable."""
    terms = tuple(word for form in text.setting.terms for word in form.split())
    return readability_of(text.passage.markdown, words, terms)


@lru_cache(maxsize=1024)
def _block_lengths(text: Text) -> tuple[_BlockLength, ...]:
    read = ((b, sentences_of(prose, text.language)) for b, prose in running_text(text.passage.markdown))
    return tuple(
        _BlockLength(b, sum(len(s.words) for s in sentences), len(sentences)) for b, sentences in read
    )
