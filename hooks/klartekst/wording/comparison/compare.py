"""The redline of two texts."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from klartekst.model.edition import Edition
from klartekst.model.redline import BlockPlaces, Redline, RedlineSection, RedlineStatus
from klartekst.wording.comparison.alignment import rising
from klartekst.wording.comparison.merging import Arrival, Merged, merged, partners
from klartekst.wording.comparison.pairing import likest_sections, moves
from klartekst.wording.comparison.sections import Part, parts_of_edition, parts_of_text
from klartekst.wording.comparison.standing import Standing

_NONE: frozenset[int] = frozenset()


def compare(old: Edition, new: Edition, names: Iterable[str] = ()) -> Redline:
    """The redline of two editions. ``names`` are those of the records: of companies and authorities.

    Sections are paired by id, or by an id that the new one formerly had. The number of a section is
    no part of its title: it is the doing of the sections before it.
    """
    return compare_parts(parts_of_edition(old), parts_of_edition(new), names)


def compare_parts(old: Sequence[Part], new: Sequence[Part], names: Iterable[str] = ()) -> Redline:
    """The redline of two texts that have been taken apart."""
    return _Comparison(old, new, _told_apart(names)).redline()


def compare_texts(old: str, new: str, language: str = "", names: Iterable[str] = ()) -> Redline:
    """The redline of two Markdown texts.

    Sections are paired by the ids of their headings, by their titles, or by their words. Without a
    language, dates and negations are recognised in all languages that have word tables.
    """
    return compare_parts(parts_of_text(old, language), parts_of_text(new, language), names)


def _told_apart(names: Iterable[str]) -> frozenset[str]:
    return frozenset(name for name in names if name.strip())


@dataclass(slots=True)
class _Comparison:
    """Two texts, and what of the one is what of the other.

    ``partner`` gives for sections of the new text those of the old one, by their places. Blocks that
    moved from section to section are in ``arrived``, by the place of the new section and their own place in
    it, and in ``departed``, by the place of the old section.
    """

    old: Sequence[Part]
    new: Sequence[Part]
    names: frozenset[str]
    partner: dict[int, int] = field(init=False)
    arrived: defaultdict[int, dict[int, Standing]] = field(
        init=False, default_factory=lambda: defaultdict(dict)
    )
    departed: defaultdict[int, set[int]] = field(init=False, default_factory=lambda: defaultdict(set))

    def redline(self) -> Redline:
        """The redline, with removed sections after the one that stood before them."""
        twins = self._twins()
        self.partner = {j: i for i, j in twins}
        self._find_moves()
        in_place = set(rising(twins))
        old_starts, new_starts = _starts(self.old), _starts(self.new)
        sections: list[RedlineSection] = []
        shown = set(self.partner.values())
        following = 0
        for j in range(len(self.new)):
            i = self.partner.get(j)
            if i is not None and (i, j) in in_place:
                gone = (k for k in range(following, i) if k not in shown)
                sections += [self._removed(k, old_starts[k]) for k in gone]
                following = i + 1
            moved = i is not None and (i, j) not in in_place
            sections.append(self._section(i, j, 0 if i is None else old_starts[i], new_starts[j], moved))
        rest = (k for k in range(following, len(self.old)) if k not in shown)
        return Redline((*sections, *(self._removed(k, old_starts[k]) for k in rest)))

    def _twins(self) -> list[tuple[int, int]]:
        """The sections that are one, by their places in both texts, in the old order."""
        places = {part.id: i for i, part in enumerate(self.old)}
        if len(places) == len(self.old) and list(places) == [part.id for part in self.new]:
            return [(i, i) for i in range(len(self.old))]
        found: dict[int, int] = {}
        for j, part in enumerate(self.new):
            names = (part.id, *part.formerly)
            i = next((places[name] for name in names if name in places and places[name] not in found), None)
            if i is not None:
                found[i] = j
        loose_old = [i for i, part in enumerate(self.old) if i not in found and not part.lasting]
        taken = set(found.values())
        loose_new = [j for j, part in enumerate(self.new) if j not in taken and not part.lasting]
        alike = likest_sections(
            [self.old[i].blocks for i in loose_old], [self.new[j].blocks for j in loose_new]
        )
        return sorted([*found.items(), *((loose_old[a], loose_new[b]) for a, b in alike)])

    def _find_moves(self) -> None:
        """Find the blocks that stand in another section now, among those without a partner in their own."""
        at_home_old: dict[int, Collection[int]] = {}
        at_home_new: dict[int, Collection[int]] = {}
        for j, i in self.partner.items():
            at_home_old[i], at_home_new[j] = _at_home(self.old[i], self.new[j])
        left_old = list(_left(self.old, at_home_old))
        left_new = list(_left(self.new, at_home_new))
        for before, after in moves(left_old, left_new) if left_old and left_new else ():
            self.arrived[after.section][after.index] = before
            self.departed[before.section].add(before.index)

    def _section(self, i: int | None, j: int, old_start: int, new_start: int, moved: bool) -> RedlineSection:
        old, new = None if i is None else self.old[i], self.new[j]
        arrivals: tuple[Arrival, ...] = ()
        homes: tuple[tuple[int, int], ...] = ()
        if j in self.arrived:
            arrived = self.arrived[j].items()
            arrivals = tuple(Arrival(at, one.of, self.old[one.section].id) for at, one in arrived)
            homes = tuple((new.first + at, self._place_of(one)) for at, one in arrived)
        content = merged(old, new, self.names, arrivals, self._departed(i))
        return _section(content, old, new, old_start, new_start, homes, moved)

    def _removed(self, i: int, start: int) -> RedlineSection:
        old = self.old[i]
        content = merged(old, None, self.names, (), self._departed(i))
        return RedlineSection(
            id=old.id,
            title=old.title,
            status=RedlineStatus.REMOVED,
            heading=content.heading,
            blocks=content.blocks,
            places=tuple(_places(content, start, 0, {})),
            old_title=old.title,
        )

    def _departed(self, i: int | None) -> frozenset[int]:
        return frozenset(self.departed[i]) if i is not None and i in self.departed else _NONE

    def _place_of(self, standing: Standing) -> int:
        """The place of a block in the whole old text."""
        start = sum(part.size for part in self.old[: standing.section])
        return start + self.old[standing.section].first + standing.index


@lru_cache(maxsize=4096)
def _section(
    content: Merged,
    old: Part | None,
    new: Part,
    old_start: int,
    new_start: int,
    homes: tuple[tuple[int, int], ...],
    moved: bool,
) -> RedlineSection:
    """A section of the new text. Most sections stand at one place in many versions."""
    return RedlineSection(
        id=new.id,
        title=new.title,
        status=_status(content, old, moved),
        heading=content.heading,
        blocks=content.blocks,
        places=tuple(_places(content, old_start, new_start, dict(homes))),
        old_title=old.title if old else "",
        moved=moved,
    )


@lru_cache(maxsize=4096)
def _at_home(old: Part, new: Part) -> tuple[Collection[int], Collection[int]]:
    """The places of the blocks that have a partner in their own section, in both texts."""
    if old is new:
        return range(len(old.blocks)), range(len(new.blocks))
    pairs = partners(old, new)
    return frozenset(pairs.values()), frozenset(pairs)


def _starts(parts: Sequence[Part]) -> list[int]:
    """How many blocks stand before each section."""
    starts = [0]
    for part in parts:
        starts.append(starts[-1] + part.size)
    return starts


def _left(parts: Sequence[Part], at_home: Mapping[int, Collection[int]]) -> Iterator[Standing]:
    """The blocks without a partner in their own section."""
    for section, part in enumerate(parts):
        paired = at_home.get(section, _NONE)
        if len(paired) < len(part.blocks):
            for index, block in enumerate(part.blocks):
                if index not in paired:
                    yield Standing(block, section, index)


def _places(
    content: Merged, old_start: int, new_start: int, homes: Mapping[int, int]
) -> Iterator[BlockPlaces]:
    """The places of blocks in the whole texts.

    ``homes`` has the old places of blocks from other sections, by their places in the new one.
    """
    for before, after in content.places:
        home = None if after is None else homes.get(after)
        old = home if before is None else old_start + before
        yield old, None if after is None else new_start + after


def _status(content: Merged, old: Part | None, moved: bool) -> RedlineStatus:
    if old is None:
        return RedlineStatus.ADDED
    if content.changed:
        return RedlineStatus.CHANGED
    return RedlineStatus.MOVED if moved else RedlineStatus.UNCHANGED
