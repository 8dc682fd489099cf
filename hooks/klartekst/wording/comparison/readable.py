"""Rules that make a difference readable, at the cost of a few more changed words.

1. *A change begins where a sentence begins.* A run of added or removed words that could as well stand
   a little earlier or later is put after the end of a sentence, or else after a punctuation mark.
2. *No islands.* Between two changes, a kept run of at most four letters and no digits is taken into
   them, if together they remove and add words. A character of a script without blanks counts as
   three letters: it says more.
3. *Whole sentences.* Where less than a third of the words stand between the first and the last
   change of a sentence, everything from the one to the other is replaced in one piece.
"""

from collections.abc import Sequence

from klartekst.wording.comparison.alignment import Hunk
from klartekst.wording.comparison.words import Word, is_number, is_unspaced, is_word

_LONGEST_ISLAND = 4
_LEAST_KEPT = 1 / 3
_SENTENCE_ENDS = frozenset(".!?。！？؟।")
_MARKS = frozenset(",;:、，；：،؛)")


def readable(hunks: Sequence[Hunk], old: Sequence[Word], new: Sequence[Word]) -> list[Hunk]:
    """The hunks under the rules of this module."""
    placed = _placed(hunks, old, new)
    return _whole_sentences(_without_islands(placed, old, new), old, new)


def _placed(hunks: Sequence[Hunk], old: Sequence[Word], new: Sequence[Word]) -> list[Hunk]:
    """The hunks, those that only add or only remove put where they read best."""
    result: list[Hunk] = []
    for at, hunk in enumerate(hunks):
        before = result[-1] if result else Hunk(-1, -1, -1, -1)
        after = hunks[at + 1] if at + 1 < len(hunks) else Hunk(*[len(old) + 1] * 2, *[len(new) + 1] * 2)
        room = hunk.i - before.i_end, after.i - hunk.i_end
        if hunk.i == hunk.i_end:
            shift = _best_shift(new, hunk.j, hunk.j_end, room)
        elif hunk.j == hunk.j_end:
            shift = _best_shift(old, hunk.i, hunk.i_end, room)
        else:
            shift = 0
        result.append(Hunk(*(edge + shift for edge in hunk)))
    return result


def _best_shift(words: Sequence[Word], start: int, end: int, room: tuple[int, int]) -> int:
    """How far to move a change so that it begins well; it never touches another change."""
    low = high = 0
    # A change that came next to another one would be part of it.
    while -low < room[0] - 1 and words[start + low - 1].key == words[end + low - 1].key:
        low -= 1
    while high < room[1] - 1 and words[start + high].key == words[end + high].key:
        high += 1
    return max(range(low, high + 1), key=lambda shift: (_beginning(words, start + shift), -abs(shift)))


def _beginning(words: Sequence[Word], at: int) -> int:
    """How well a change begins at a word, the best being 2."""
    before = words[at - 1].key[-1:] if at else "."
    if before in _SENTENCE_ENDS:
        return 2
    return int(before in _MARKS)


def _without_islands(hunks: Sequence[Hunk], old: Sequence[Word], new: Sequence[Word]) -> list[Hunk]:
    result: list[Hunk] = []
    for hunk in hunks:
        if result and _is_island(result[-1], hunk, old, new):
            hunk = Hunk(result[-1].i, hunk.i_end, result[-1].j, hunk.j_end)  # noqa: PLW2901
            result.pop()
        result.append(hunk)
    return result


def _is_island(before: Hunk, after: Hunk, old: Sequence[Word], new: Sequence[Word]) -> bool:
    kept = old[before.i_end : after.i]
    if sum(map(_letters, filter(is_word, kept))) > _LONGEST_ISLAND:
        return False
    if any(is_number(word) or word.key == "\t" or word.key in _SENTENCE_ENDS for word in kept):
        return False
    removed = (*old[before.i : before.i_end], *old[after.i : after.i_end])
    added = (*new[before.j : before.j_end], *new[after.j : after.j_end])
    return any(map(is_word, removed)) and any(map(is_word, added))


def _letters(word: Word) -> int:
    return len(word.key) * (3 if is_unspaced(word) else 1)


def _whole_sentences(hunks: Sequence[Hunk], old: Sequence[Word], new: Sequence[Word]) -> list[Hunk]:
    result: list[Hunk] = []
    sentence: list[Hunk] = []
    for hunk in hunks:
        if sentence and _ends_between(sentence[-1], hunk, old):
            result += _replaced(sentence, old, new)
            sentence = []
        sentence.append(hunk)
    return result + _replaced(sentence, old, new)


def _ends_between(before: Hunk, after: Hunk, old: Sequence[Word]) -> bool:
    return any(word.key in _SENTENCE_ENDS or word.key == "\t" for word in old[before.i_end : after.i])


def _replaced(sentence: list[Hunk], old: Sequence[Word], new: Sequence[Word]) -> list[Hunk]:
    """The hunks of a sentence, or one in their place where too little stands between them."""
    if len(sentence) < 2:
        return sentence
    first, last = sentence[0], sentence[-1]
    before, after = old[first.i : last.i_end], new[first.j : last.j_end]
    removed = sum(sum(map(is_word, old[hunk.i : hunk.i_end])) for hunk in sentence)
    added = sum(sum(map(is_word, new[hunk.j : hunk.j_end])) for hunk in sentence)
    kept = sum(map(is_word, before)) - removed
    if removed and added and kept < _LEAST_KEPT * min(sum(map(is_word, before)), sum(map(is_word, after))):
        return [Hunk(first.i, last.i_end, first.j, last.j_end)]
    return sentence
