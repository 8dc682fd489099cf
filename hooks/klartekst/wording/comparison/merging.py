"""The blocks of a section in two texts as those of one, in which every word is kept, added or removed.

A version is compared with the one before it and with the one in force, and in most sections that is a
comparison which has been made before: it is made once.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from klartekst.model.redline import BlockPlaces, Flag, RedlineBlock, RedlineStatus, Span, SpanKind
from klartekst.wording.comparison.meaning import flags
from klartekst.wording.comparison.pairing import places_in_order
from klartekst.wording.comparison.sections import Part
from klartekst.wording.comparison.spans import compare_blocks, whole
from klartekst.wording.comparison.standing import Worded

_UNCHANGED = RedlineStatus.UNCHANGED


@dataclass(frozen=True, slots=True)
class Arrival:
    """A block that stood in another section: its place in the new one, how it read, and where it was."""

    index: int
    before: Worded
    came_from: str


@dataclass(frozen=True, slots=True, eq=False)
class Merged:
    """A section in two texts. ``changed`` says that words, or blocks, differ.

    ``places`` are those of the heading, where there is one, and of the blocks; they count from the
    beginning of the section in either text. What came from another section has no old one here.
    """

    heading: RedlineBlock | None
    blocks: tuple[RedlineBlock, ...]
    places: tuple[BlockPlaces, ...]
    changed: bool


@lru_cache(maxsize=4096)
def partners(old: Part, new: Part) -> Mapping[int, int]:
    """The blocks of the old section by those of the new one that they became, by their places."""
    return {j: i for i, j in places_in_order(old.blocks, new.blocks)}


@lru_cache(maxsize=4096)
def merged(
    old: Part | None,
    new: Part | None,
    names: frozenset[str],
    arrivals: tuple[Arrival, ...],
    departures: frozenset[int],
) -> Merged:
    """The section, of which at least one text is there.

    ``arrivals`` came from other sections, ``departures`` are the places of old blocks that went to some.
    """
    heading, heading_places = _heading(old, new, names)
    placed = list(_blocks(old, new, names, {one.index: one for one in arrivals}, departures))
    blocks = tuple(block for block, _ in placed)
    everything = (heading, *blocks) if heading else blocks
    return Merged(
        heading=heading,
        blocks=blocks,
        places=(*heading_places, *(places for _, places in placed)),
        changed=bool(departures) or any(block.status is not _UNCHANGED for block in everything),
    )


def _heading(
    old: Part | None, new: Part | None, names: frozenset[str]
) -> tuple[RedlineBlock | None, tuple[BlockPlaces, ...]]:
    before, after = old.heading if old else None, new.heading if new else None
    if before and after:
        return _kept(before, after, names), ((0, 0),)
    if after:
        return _added(after), ((None, 0),)
    if before:
        return _gone(before), ((0, None),)
    return None, ()


def _blocks(
    old: Part | None,
    new: Part | None,
    names: frozenset[str],
    arrivals: Mapping[int, Arrival],
    departures: frozenset[int],
) -> Iterator[tuple[RedlineBlock, BlockPlaces]]:
    """The blocks in the new order, each removed one before what stands where it stood."""
    before, old_first = (old.blocks, old.first) if old else ((), 0)
    after, new_first = (new.blocks, new.first) if new else ((), 0)
    pairs = partners(old, new) if old and new else {}
    elsewhere = {*pairs.values(), *departures}
    waiting = deque(i for i in range(len(before)) if i not in elsewhere)
    following = deque(pairs[j] for j in range(len(after)) if j in pairs)
    for j, block in enumerate(after):
        while waiting and not (following and waiting[0] > following[0]):
            i = waiting.popleft()
            yield _gone(before[i]), (old_first + i, None)
        if j in pairs:
            i = following.popleft()
            yield _kept(before[i], block, names), (old_first + i, new_first + j)
        elif j in arrivals:
            yield _moved(arrivals[j], block, names), (None, new_first + j)
        else:
            yield _added(block), (None, new_first + j)
    for i in waiting:
        yield _gone(before[i]), (old_first + i, None)


def _kept(old: Worded, new: Worded, names: frozenset[str]) -> RedlineBlock:
    spans, found = _differences(old, new, names)
    changed = found or any(span.kind in (SpanKind.ADDED, SpanKind.REMOVED) for span in spans)
    status = RedlineStatus.CHANGED if changed else _UNCHANGED
    return RedlineBlock(new.block.kind, status, spans, new.block.level, found)


def _moved(arrival: Arrival, new: Worded, names: frozenset[str]) -> RedlineBlock:
    spans, found = _differences(arrival.before, new, names)
    block = new.block
    return RedlineBlock(block.kind, RedlineStatus.MOVED, spans, block.level, found, arrival.came_from)


def _added(new: Worded) -> RedlineBlock:
    block = new.block
    return RedlineBlock(block.kind, RedlineStatus.ADDED, whole(SpanKind.ADDED, block), block.level)


def _gone(old: Worded) -> RedlineBlock:
    block = old.block
    return RedlineBlock(block.kind, RedlineStatus.REMOVED, whole(SpanKind.REMOVED, block), block.level)


@lru_cache(maxsize=4096)
def _differences(
    old: Worded, new: Worded, names: frozenset[str]
) -> tuple[tuple[Span, ...], tuple[Flag, ...]]:
    """What differs between two blocks, and what of it to look at twice."""
    spans = compare_blocks(old, new)
    return spans, flags(old, new, spans, names)
