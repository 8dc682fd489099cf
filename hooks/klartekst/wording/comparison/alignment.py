"""Which items two sequences have in common, in order: exactly, or within a bound on the work.

The longest common subsequence is found with one machine word for many items (Hyyrö, "Bit-parallel
LCS-length computation revisited", 2004). Sequences too long for that are first cut at items, or runs
of items, that occur once in each; what then is still too long counts as having nothing in common.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

_MOST_WORK = 150_000_000
"""The largest product of two lengths that is compared exactly: 19 MB of memory, a tenth of a second."""

_ANCHOR_WIDTHS = (1, 4)
_DEEPEST = 8


class Hunk(NamedTuple):
    """A difference: the old items from ``i`` up to ``i_end`` became the new ones from ``j`` to ``j_end``."""

    i: int
    i_end: int
    j: int
    j_end: int


def hunks(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Hunk]:
    """The differences, in order; the items between them are equal. As few items as can be differ."""
    found: list[Hunk] = []
    i = j = 0
    for a, b in [*matches(old, new), (len(old), len(new))]:
        if a > i or b > j:
            found.append(Hunk(i, a, j, b))
        i, j = a + 1, b + 1
    return found


def matches(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The positions of equal items, rising in both."""
    return list(_matches(old, new, 0, 0, _DEEPEST))


def _matches(
    old: Sequence[Hashable], new: Sequence[Hashable], i: int, j: int, depth: int
) -> Iterator[tuple[int, int]]:
    """The matches, counted from ``i`` and ``j``."""
    start, end = _common_ends(old, new)
    yield from ((i + at, j + at) for at in range(start))
    rest_old, rest_new = old[start : len(old) - end], new[start : len(new) - end]
    if rest_old and rest_new:
        i_start, j_start = i + start, j + start
        if len(rest_old) * len(rest_new) <= _MOST_WORK:
            yield from ((i_start + a, j_start + b) for a, b in _longest_common(rest_old, rest_new))
        elif depth:
            yield from _between_anchors(rest_old, rest_new, i_start, j_start, depth)
    yield from ((i + len(old) - at, j + len(new) - at) for at in range(end, 0, -1))


def _common_ends(old: Sequence[Hashable], new: Sequence[Hashable]) -> tuple[int, int]:
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    end = next((at for at in range(most - start) if old[-1 - at] != new[-1 - at]), most - start)
    return start, end


def _longest_common(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """A longest common subsequence.

    In a row, bit ``i`` is 0 where taking in old item ``i`` makes the subsequence longer.
    """
    if len(old) < len(new):
        return [(a, b) for b, a in _longest_common(new, old)]
    places: dict[Hashable, int] = {}
    wanted = set(new)
    for i, item in enumerate(old):
        if item in wanted:
            places[item] = places.get(item, 0) | 1 << i
    mask = (1 << len(old)) - 1
    row, rows = mask, []
    for item in new:
        both = row & places.get(item, 0)
        row = ((row + both) | (row - both)) & mask
        rows.append(row)
    return _traced(rows, len(old))


def _traced(rows: list[int], length: int) -> list[tuple[int, int]]:
    """The matches that the rows tell of, found from the end."""
    found: list[tuple[int, int]] = []
    i, j = length, len(rows)
    while i and j:
        if rows[j - 1] >> (i - 1) & 1:
            i -= 1
        elif j > 1 and not rows[j - 2] >> (i - 1) & 1:
            j -= 1
        else:
            i, j = i - 1, j - 1
            found.append((i, j))
    found.reverse()
    return found


def _between_anchors(
    old: Sequence[Hashable], new: Sequence[Hashable], i: int, j: int, depth: int
) -> Iterator[tuple[int, int]]:
    anchors = next(filter(None, (_anchors(old, new, width) for width in _ANCHOR_WIDTHS)), None)
    if anchors is None:
        return
    a = b = 0
    for next_a, next_b in [*anchors, (len(old), len(new))]:
        yield from _matches(old[a:next_a], new[b:next_b], i + a, j + b, depth - 1)
        a, b = next_a, next_b


def _anchors(old: Sequence[Hashable], new: Sequence[Hashable], width: int) -> list[tuple[int, int]]:
    """Where runs of this many items begin that occur once in each, rising in both."""
    once_old, once_new = _occurring_once(old, width), _occurring_once(new, width)
    pairs = sorted((at, once_new[run]) for run, at in once_old.items() if run in once_new)
    return rising(pairs)


def _occurring_once(items: Sequence[Hashable], width: int) -> dict[Hashable, int]:
    runs: list[Hashable] = list(zip(*(items[at:] for at in range(width)), strict=False))
    counts = Counter(runs)
    return {run: at for at, run in enumerate(runs) if counts[run] == 1}


def rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest selection of pairs, given in order of their first, whose second rises as well."""
    tails: list[int] = []
    tail_at: list[int] = []
    before: list[int] = []
    for at, (_, second) in enumerate(pairs):
        rank = bisect_left(tails, second)
        before.append(tail_at[rank - 1] if rank else -1)
        tails[rank : rank + 1] = [second]
        tail_at[rank : rank + 1] = [at]
    chosen: list[tuple[int, int]] = []
    at = tail_at[-1] if tail_at else -1
    while at >= 0:
        chosen.append(pairs[at])
        at = before[at]
    chosen.reverse()
    return chosen
