"""Differences that can change what a text means, or where it leads.

They err towards too many: a person looks at each.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from klartekst.model.redline import BlockKind, Flag, Meaning, Span, SpanKind
from klartekst.wording.blocks import CELL_END, Block
from klartekst.wording.comparison.standing import Worded
from klartekst.wording.comparison.words import Word, is_date, is_number, words_of
from klartekst.wording.negations import negations_in


def flags(old: Worded, new: Worded, spans: Iterable[Span], names: frozenset[str]) -> tuple[Flag, ...]:
    """What to look at twice in a block that stands in both texts, in rows with as many cells cell by cell.

    ``spans`` are its redline, and ``names`` those of the records.
    """
    if old.block == new.block:
        return ()
    is_row = old.block.kind is new.block.kind is BlockKind.ROW and len(old.cells) == len(new.cells)
    flags_of_words = _flags_of_cells if is_row else _flags_of_words
    return (*flags_of_words(old, new, spans, names), *_structure(old.block, new.block))


def _flags_of_cells(old: Worded, new: Worded, spans: Iterable[Span], names: frozenset[str]) -> Iterator[Flag]:
    differ = old.block.text != new.block.text
    spans_of_cells = _by_cell(spans) if differ else [()] * len(new.cells)
    cells = zip(old.cell_blocks, new.cell_blocks, spans_of_cells, strict=True)
    for at, (before, after, within) in enumerate(cells):
        yield from (replace(flag, cell=at) for flag in _flags_of_words(before, after, within, names))


def _by_cell(spans: Iterable[Span]) -> list[tuple[Span, ...]]:
    """The spans between those that part the cells."""
    found: list[tuple[Span, ...]] = [()]
    for span in spans:
        if span.text == CELL_END:
            found.append(())
        else:
            found[-1] += (span,)
    return found


def _flags_of_words(old: Worded, new: Worded, spans: Iterable[Span], names: frozenset[str]) -> Iterator[Flag]:
    yield from _negations(spans, new.language)
    yield from _figures(old, new)
    yield from _names(old.block.text, new.block.text, names)
    yield from _links(old.block, new.block)


def _negations(spans: Iterable[Span], language: str) -> Iterator[Flag]:
    """Negations that come, go or stand elsewhere: even the last can turn a sentence round."""
    found: dict[SpanKind, list[str]] = {SpanKind.REMOVED: [], SpanKind.ADDED: []}
    for span in spans:
        if span.kind in found:
            words = words_of(span.text.strip(), language)
            found[span.kind] += [w.text for w in words if _meaning_of(w, language) is Meaning.NEGATION]
    yield from _flag(Meaning.NEGATION, found[SpanKind.REMOVED], found[SpanKind.ADDED])


def _figures(old: Worded, new: Worded) -> Iterator[Flag]:
    """Numbers and dates that come, go or change places."""
    for meaning in (Meaning.NUMBER, Meaning.DATE):
        before, after = (
            [word for word in _figures_in(one) if _meaning_of(word, one.language) is meaning]
            for one in (old, new)
        )
        keys = [word.key for word in before], [word.key for word in after]
        if keys[0] != keys[1]:
            gone, come = Counter(keys[0]) - Counter(keys[1]), Counter(keys[1]) - Counter(keys[0])
            elsewhere = not (gone or come)
            yield from _flag(
                meaning,
                [word.text for word in before if elsewhere or word.key in gone],
                [word.text for word in after if elsewhere or word.key in come],
            )


def _names(old: str, new: str, names: frozenset[str]) -> Iterator[Flag]:
    before, after = _names_in(old, names), _names_in(new, names)
    if before != after:
        counts = {name: after.get(name, 0) - before.get(name, 0) for name in sorted({*before, *after})}
        lost = [name for name, more in counts.items() if more < 0]
        yield from _flag(Meaning.NAME, lost, [name for name, more in counts.items() if more > 0])


@lru_cache(maxsize=4096)
def _names_in(text: str, names: frozenset[str]) -> Mapping[str, int]:
    """How often each name stands in a text."""
    return {name: text.count(name) for name in names if name in text}


def _links(old: Block, new: Block) -> Iterator[Flag]:
    gone, come = Counter(old.links), Counter(new.links)
    yield from _flag(Meaning.LINK, (gone - come).elements(), (come - gone).elements())


def _structure(old: Block, new: Block) -> Iterator[Flag]:
    if (old.kind, old.level) != (new.kind, new.level):
        yield Flag(Meaning.STRUCTURE, _shape(old), _shape(new))


def _figures_in(one: Worded) -> Sequence[Word]:
    """The words with digits, without the number that a heading bears: that is the doing of other headings."""
    is_numbered = one.block.kind is BlockKind.HEADING and one.words and is_number(one.words[0])
    return one.figures[1:] if is_numbered else one.figures


@lru_cache(maxsize=16384)
def _meaning_of(word: Word, language: str) -> Meaning | None:
    """What a change of this word would be a change of."""
    if word.key.lower() in negations_in(language) or word.key.endswith("n't"):
        return Meaning.NEGATION
    if is_number(word):
        return Meaning.DATE if is_date(word, language) else Meaning.NUMBER
    return None


def _flag(meaning: Meaning, gone: Iterable[str], come: Iterable[str]) -> Iterator[Flag]:
    """One flag for what came and went, if anything did."""
    old, new = ", ".join(gone), ", ".join(come)
    if old or new:
        yield Flag(meaning, old, new)


def _shape(block: Block) -> str:
    return f"{block.kind.value} {block.level}" if block.level else block.kind.value
