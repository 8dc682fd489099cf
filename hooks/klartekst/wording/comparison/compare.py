"""The redline of two texts."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from klartekst.model.edition import Edition
from klartekst.model.redline import Flag, Redline, RedlineBlock, RedlineSection, RedlineStatus, Span, SpanKind
from klartekst.wording.comparison.alignment import rising
from klartekst.wording.comparison.meaning import flags
from klartekst.wording.comparison.pairing import Pair, likest_sections, moves, places_in_order
from klartekst.wording.comparison.sections import Part, parts_of_edition, parts_of_text
from klartekst.wording.comparison.spans import compare_blocks, whole
from klartekst.wording.comparison.standing import Standing, Worded, worded


def compare(old: Edition, new: Edition, names: Iterable[str] = ()) -> Redline:
    """The redline of two editions. ``names`` are those of the records: of companies and authorities.

    Sections are paired by id, or by an id that the new one formerly had. The number of a section is
    no part of its title: it is the doing of the sections before it.
    """
    return _Comparison(parts_of_edition(old), parts_of_edition(new), _told_apart(names)).redline()


def compare_texts(old: str, new: str, language: str = "", names: Iterable[str] = ()) -> Redline:
    """The redline of two Markdown texts.

    Sections are paired by the ids of their headings, by their titles, or by their words. Without a
    language, dates and negations are recognised in all languages that have word tables.
    """
    parts = parts_of_text(old, language), parts_of_text(new, language)
    return _Comparison(*parts, _told_apart(names)).redline()


def _told_apart(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name for name in names if name.strip())


@dataclass(frozen=True, slots=True, eq=False)
class _Placed:
    """A part whose blocks, and heading, know where they stand in the whole text."""

    part: Part
    heading: Standing | None
    blocks: tuple[Standing, ...]
    worded: tuple[Worded, ...]

    @property
    def everything(self) -> tuple[Standing, ...]:
        return (self.heading, *self.blocks) if self.heading else self.blocks


def _placed(parts: Sequence[Part]) -> list[_Placed]:
    result: list[_Placed] = []
    at = 0
    for part in parts:
        heading = worded((part.heading,), part.language) if part.heading else ()
        blocks = worded(part.blocks, part.language)
        standing = [Standing(one, at + k, part.id) for k, one in enumerate((*heading, *blocks))]
        title = standing.pop(0) if heading else None
        result.append(_Placed(part, title, tuple(standing), blocks))
        at += len(heading) + len(blocks)
    return result


@dataclass(slots=True)
class _Comparison:
    """Two texts, and what of the one is what of the other."""

    old_parts: Sequence[Part]
    new_parts: Sequence[Part]
    names: frozenset[str]
    old: list[_Placed] = field(init=False)
    new: list[_Placed] = field(init=False)
    origins: dict[int, Pair] = field(init=False, default_factory=dict)
    moved: set[int] = field(init=False, default_factory=set)
    gone: set[int] = field(init=False, default_factory=set)

    def redline(self) -> Redline:
        """The redline, with removed sections after the one that stood before them."""
        self.old, self.new = _placed(self.old_parts), _placed(self.new_parts)
        twins = self._twins()
        for i, j in twins:
            self._pair(self.old[i], self.new[j])
        self._find_moves()
        in_place = set(rising(twins))
        partner = {j: i for i, j in twins}
        sections: list[RedlineSection] = []
        shown = {i for i, _ in twins}
        following = 0
        for j, after in enumerate(self.new):
            origin = partner.get(j)
            before = None if origin is None else self.old[origin]
            if origin is not None and (origin, j) in in_place:
                gone = (k for k in range(following, origin) if k not in shown)
                sections += [self._section(self.old[k], None) for k in gone]
                following = origin + 1
            moved = origin is not None and (origin, j) not in in_place
            sections.append(self._section(before, after, moved))
        rest = range(following, len(self.old))
        return Redline((*sections, *(self._section(self.old[k], None) for k in rest if k not in shown)))

    def _twins(self) -> list[tuple[int, int]]:
        """The sections that are one, by their places in both texts, in the old order."""
        places = {placed.part.id: i for i, placed in enumerate(self.old)}
        found: dict[int, int] = {}
        for j, placed in enumerate(self.new):
            names = (placed.part.id, *placed.part.formerly)
            i = next((places[name] for name in names if name in places and places[name] not in found), None)
            if i is not None:
                found[i] = j
        loose_old = [i for i, p in enumerate(self.old) if i not in found and not p.part.lasting]
        taken = set(found.values())
        loose_new = [j for j, p in enumerate(self.new) if j not in taken and not p.part.lasting]
        alike = likest_sections(
            [self.old[i].worded for i in loose_old], [self.new[j].worded for j in loose_new]
        )
        return sorted([*found.items(), *((loose_old[a], loose_new[b]) for a, b in alike)])

    def _pair(self, old: _Placed, new: _Placed) -> None:
        places = places_in_order(old.worded, new.worded)
        pairs = [(old.blocks[i], new.blocks[j]) for i, j in places]
        if old.heading and new.heading:
            pairs.append((old.heading, new.heading))
        self._remember(pairs)

    def _remember(self, pairs: Iterable[Pair]) -> None:
        for pair in pairs:
            self.origins[pair[1].at] = pair
            self.gone.add(pair[0].at)

    def _find_moves(self) -> None:
        left_old = [s for placed in self.old for s in placed.blocks if s.at not in self.gone]
        left_new = [s for placed in self.new for s in placed.blocks if s.at not in self.origins]
        found = moves(left_old, left_new)
        self._remember(found)
        self.moved |= {new.at for _, new in found}

    def _section(self, old: _Placed | None, new: _Placed | None, moved: bool = False) -> RedlineSection:
        shown = new or old
        assert shown
        headings = [placed.heading for placed in (old, new) if placed and placed.heading]
        heading = next((self._new_block(h) for h in headings[1:]), None)
        if heading is None and headings:
            in_new = new is not None and new.heading is not None
            heading = self._new_block(headings[0]) if in_new else _gone(headings[0])
        blocks = tuple(self._merged(old.blocks if old else (), new.blocks if new else ()))
        section = RedlineSection(
            id=shown.part.id,
            title=shown.part.title,
            status=RedlineStatus.UNCHANGED,
            heading=heading,
            blocks=blocks,
            old_title=old.part.title if old else "",
            moved=moved,
        )
        return replace(section, status=_status(section, old, new))

    def _merged(self, old: Sequence[Standing], new: Sequence[Standing]) -> Iterable[RedlineBlock]:
        """The blocks in the new order, each removed one before what stands where it stood."""
        waiting = deque(standing for standing in old if standing.at not in self.gone)
        following = deque(
            self.origins[s.at][0].at for s in new if s.at in self.origins and s.at not in self.moved
        )
        for standing in new:
            while waiting and not (following and waiting[0].at > following[0]):
                yield _gone(waiting.popleft())
            if standing.at in self.origins and standing.at not in self.moved:
                following.popleft()
            yield self._new_block(standing)
        yield from map(_gone, waiting)

    def _new_block(self, new: Standing) -> RedlineBlock:
        block = new.block
        if new.at not in self.origins:
            spans = whole(SpanKind.ADDED, block)
            return RedlineBlock(block.kind, RedlineStatus.ADDED, spans, block.level, new_at=new.at)
        old, _ = self.origins[new.at]
        spans, found = _differences(old.of, new.of, self.names)
        changed = found or any(span.kind in (SpanKind.ADDED, SpanKind.REMOVED) for span in spans)
        status = RedlineStatus.CHANGED if changed else RedlineStatus.UNCHANGED
        if new.at in self.moved:
            status = RedlineStatus.MOVED
        return RedlineBlock(
            kind=block.kind,
            status=status,
            spans=spans,
            level=block.level,
            flags=found,
            old_at=old.at,
            new_at=new.at,
            came_from=old.section if new.at in self.moved else "",
        )


@lru_cache(maxsize=4096)
def _differences(
    old: Worded, new: Worded, names: frozenset[str]
) -> tuple[tuple[Span, ...], tuple[Flag, ...]]:
    """What differs between two blocks, and what of it to look at twice."""
    spans = compare_blocks(old, new)
    return spans, flags(old, new, spans, names)


def _gone(old: Standing) -> RedlineBlock:
    block = old.block
    spans = whole(SpanKind.REMOVED, block)
    return RedlineBlock(block.kind, RedlineStatus.REMOVED, spans, block.level, old_at=old.at)


def _status(section: RedlineSection, old: _Placed | None, new: _Placed | None) -> RedlineStatus:
    if old is None:
        return RedlineStatus.ADDED
    if new is None:
        return RedlineStatus.REMOVED
    lost = len(old.everything) > sum(block.old_at is not None for block in section.all_blocks)
    if lost or any(block.status is not RedlineStatus.UNCHANGED for block in section.all_blocks):
        return RedlineStatus.CHANGED
    return RedlineStatus.MOVED if section.moved else RedlineStatus.UNCHANGED
