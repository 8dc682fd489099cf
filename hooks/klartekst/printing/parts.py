"""The parts of a text on paper: the tree that assistive technology walks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from klartekst.printing.roles import attributes_of, part_between, role_of


@dataclass(frozen=True, slots=True)
class Words:
    """Words on a sheet, by the number of their marked content there; a picture is one, too.

    ``told`` holds the words themselves where they are not drawn in the order of reading.
    """

    sheet: int
    mark: int
    told: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a link can be pressed on a sheet."""

    sheet: int
    annotation: Any


@dataclass(eq=False, slots=True)
class Part:
    """A part with what is in it, in the order of reading. ``language`` is that of its words.

    ``alternative`` are the words for a picture, ``expansion`` those for an abbreviation, and ``told``
    those for words that are not drawn in the order of reading.
    ``sheet`` is the first one that it is on; ``foreign`` is whether it is in another language than what
    it stands in, and ``implied`` whether no element of the page stands for it.
    """

    role: str
    language: str
    sheet: int
    foreign: bool = False
    implied: bool = False
    attributes: Mapping[str, Any] = field(default_factory=dict)
    alternative: str = ""
    expansion: str = ""
    told: str = ""
    kids: list["Part | Words | Place"] = field(default_factory=list)

    def add(self, kid: "Part | Words | Place") -> None:
        """Put something at the end, with the part between that a well-formed tree needs."""
        role = kid.role if isinstance(kid, Part) else ""
        between = part_between(self.role, role)
        if not between:
            self.kids.append(kid)
            return
        last = self.kids[-1] if self.kids else None
        joins = isinstance(last, Part) and last.implied and last.role == between
        if not joins or (between == "LI" and role == "Lbl"):
            last = Part(between, self.language, kid.sheet, implied=True)
            self.kids.append(last)
        assert isinstance(last, Part)
        last.add(kid)

    def words(self) -> Iterator[Words]:
        """All words in the part and below it."""
        for kid in self.kids:
            if isinstance(kid, Part):
                yield from kid.words()
            elif isinstance(kid, Words):
                yield kid

    def pruned(self) -> "Part":
        """The part without those below that hold nothing; an empty cell keeps its place in the table."""
        self.kids[:] = [
            kid.pruned() if isinstance(kid, Part) else kid
            for kid in self.kids
            if not isinstance(kid, Part) or kid.holds_something
        ]
        return self

    @property
    def holds_something(self) -> bool:
        """Whether there are words, places or cells in it."""
        if self.role in ("TD", "TH"):
            return True
        return any(not isinstance(kid, Part) or kid.holds_something for kid in self.kids)


def part_of(element: Any, inside: Part, sheet: int, *, leads: bool) -> Part | None:
    """The part that an element makes in another one, not put into it yet; none where it adds nothing."""
    language = element.get("lang") or inside.language
    foreign = language != inside.language
    role = role_of(element, inside.role, leads=leads, foreign=foreign)
    if not role:
        return None
    return Part(
        role=role,
        language=language,
        sheet=sheet,
        foreign=foreign,
        attributes=attributes_of(element, role),
        alternative=element.get("alt", "") if role == "Figure" else "",
        expansion=element.get("title", "") if role == "Span" else "",
    )
