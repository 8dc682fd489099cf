"""Which block, and which section, of the new text is which of the old one.

Blocks that read the same are paired first, as many as can be in their order; between them, those that
are alike, still in their order. What is left over is held against everything else that is left over,
wherever it stands: what is alike enough there has moved.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from klartekst.wording.comparison.alignment import Hunk, hunks, matches, rising
from klartekst.wording.comparison.standing import Standing, Worded

_ALIKE = 0.3
"""How alike two blocks at about the same place must be to be one, from 0 to 1."""

_ALONE = 0.2
"""How alike, where between their neighbours there is no other to choose."""

_MOVED = 0.75
"""How alike a block elsewhere must be to have moved."""

_SHORTEST_MOVE = 4
"""How many different words a block must have to be told apart from others elsewhere."""

_SECTIONS_ALIKE = 0.5
_MOST_PAIRS = 2500
_TOO_MANY_PAIRS = 10**8
"""Ten thousand differing blocks against ten thousand: that is no policy, and compared by whole blocks."""

_LONG_ENOUGH = 20
"""How many characters such a block must have to be told apart from others elsewhere."""

_RARE = 6
"""In how many blocks at most a word occurs that leads from a block to those like it."""


Pair = tuple[Standing, Standing]
Places = tuple[int, int]
"""Where a block stands in its section, in the old text and in the new one."""


def likeness(old: Worded, new: Worded) -> float:
    """How alike two blocks are, by the words that both have (Dice): 0 for nothing, 1 for all."""
    size = len(old.vocabulary) + len(new.vocabulary)
    return 2 * len(old.vocabulary & new.vocabulary) / size if size else float(old.block == new.block)


# A version is compared with the one before it and with the one in force, and in most sections
# that is a comparison which has been made before.
@lru_cache(maxsize=1024)
def places_in_order(old: tuple[Worded, ...], new: tuple[Worded, ...]) -> tuple[Places, ...]:
    """The places of the blocks of a section that are the same or alike, in an order that both have."""
    if old == new:
        return tuple(zip(range(len(old)), range(len(new)), strict=True))
    return tuple(_places_in_order(old, new))


def _places_in_order(old: Sequence[Worded], new: Sequence[Worded]) -> Iterator[Places]:
    same_text = hunks([one.block.text for one in old], [one.block.text for one in new])
    differing = sum(h.i_end - h.i for h in same_text), sum(h.j_end - h.j for h in same_text)
    is_too_much = differing[0] * differing[1] > _TOO_MANY_PAIRS
    i = j = 0
    for rough in [*same_text, Hunk(len(old), len(old), len(new), len(new))]:
        yield from zip(range(i, rough.i), range(j, rough.j), strict=True)
        if not is_too_much:
            found = _places_among(old[rough.i : rough.i_end], new[rough.j : rough.j_end])
            yield from ((rough.i + a, rough.j + b) for a, b in found)
        i, j = rough.i_end, rough.j_end


def _places_among(old: Sequence[Worded], new: Sequence[Worded]) -> Iterator[Places]:
    """The pairs among blocks none of which reads exactly as one of the other side at its place."""
    if not (old and new):
        return
    same_words = matches([one.key for one in old], [one.key for one in new])
    i = j = 0
    for a, b in [*same_words, (len(old), len(new))]:
        yield from ((i + x, j + y) for x, y in _alike(old[i:a], new[j:b]))
        if a < len(old):
            yield a, b
        i, j = a + 1, b + 1


def _alike(old: Sequence[Worded], new: Sequence[Worded]) -> Iterator[Places]:
    if not (old and new):
        return
    if len(old) == len(new) == 1:
        if likeness(old[0], new[0]) >= _ALONE:
            yield 0, 0
    elif len(old) * len(new) <= _MOST_PAIRS:
        yield from _likest_in_order(old, new)
    else:
        best: dict[int, tuple[float, int]] = {}
        for i, j in sorted(_candidates(old, new)):
            score = likeness(old[i], new[j])
            if score >= _ALIKE and score > best.get(i, (0.0, 0))[0]:
                best[i] = score, j
        yield from rising([(i, j) for i, (_, j) in sorted(best.items())])


def _likest_in_order(old: Sequence[Worded], new: Sequence[Worded]) -> list[Places]:
    """The pairs in order whose likenesses, weighed by their words, have the largest sum."""
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    weights: dict[tuple[int, int], float] = {}
    for i, before in enumerate(old):
        for j, after in enumerate(new):
            score = likeness(before, after)
            here = max(best[i][j + 1], best[i + 1][j])
            if score >= _ALIKE:
                weights[i, j] = score * (len(before.vocabulary) + len(after.vocabulary) + 1)
                here = max(here, best[i][j] + weights[i, j])
            best[i + 1][j + 1] = here
    found: list[Places] = []
    i, j = len(old), len(new)
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            found.append((i, j))
    found.reverse()
    return found


def _candidates(old: Sequence[Worded], new: Sequence[Worded]) -> set[Places]:
    """The pairs worth a look among many: those that share a rare word, and those at one place."""
    homes: dict[str, list[int]] = defaultdict(list)
    for j, after in enumerate(new):
        for word in after.vocabulary:
            homes[word].append(j)
    same_place = zip(range(len(old)), range(len(new)), strict=False)
    return set(same_place) | {
        (i, j)
        for i, before in enumerate(old)
        for word in before.vocabulary
        if len(homes.get(word, ())) <= _RARE
        for j in homes.get(word, ())
    }


def moves(old: Sequence[Standing], new: Sequence[Standing]) -> list[Pair]:
    """The pairs among blocks that found none at their place: the likest first, each block once."""
    if len(old) * len(new) > _TOO_MANY_PAIRS:
        return _same_elsewhere(old, new)
    old = [s for s in old if len(s.of.vocabulary) >= _SHORTEST_MOVE]
    new = [s for s in new if len(s.of.vocabulary) >= _SHORTEST_MOVE]
    candidates = _candidates([s.of for s in old], [s.of for s in new])
    scored = ((likeness(old[i].of, new[j].of), i, j) for i, j in candidates)
    good = sorted(((-score, i, j) for score, i, j in scored if score >= _MOVED))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    found: list[Pair] = []
    for _, i, j in good:
        if i not in taken_old and j not in taken_new:
            taken_old.add(i)
            taken_new.add(j)
            found.append((old[i], new[j]))
    return found


def _same_elsewhere(old: Sequence[Standing], new: Sequence[Standing]) -> list[Pair]:
    """The pairs that read exactly the same, each block once."""
    homes: dict[str, deque[Standing]] = defaultdict(deque)
    for before in old:
        if len(before.block.text) >= _LONG_ENOUGH:
            homes[before.block.text].append(before)
    return [(homes[s.block.text].popleft(), s) for s in new if homes.get(s.block.text)]


def likest_sections(old: Sequence[Iterable[Worded]], new: Sequence[Iterable[Worded]]) -> list[Places]:
    """The sections without a common id that are alike, by their places among those given."""
    before = [_vocabulary(blocks) for blocks in old]
    after = [_vocabulary(blocks) for blocks in new]
    if len(before) * len(after) > _MOST_PAIRS:
        return []
    scored = sorted(
        (-2 * len(a & b) / (len(a) + len(b) or 1), i, j)
        for i, a in enumerate(before)
        for j, b in enumerate(after)
    )
    chosen: dict[int, int] = {}
    for score, i, j in scored:
        if -score >= _SECTIONS_ALIKE and i not in chosen and j not in chosen.values():
            chosen[i] = j
    return sorted(chosen.items())


def _vocabulary(blocks: Iterable[Worded]) -> frozenset[str]:
    return frozenset().union(*(block.vocabulary for block in blocks))
