"""A whole document in Markdown, split into the parts of a policy.

Only headings split. A thematic break (``---``) has no words to make a title of, so it stays in the
text, and a document without headings is all preamble: naming its sections is a person's work.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

from klartekst.wording.definitions import Definition, definitions
from klartekst.wording.outline import OutlineHeading, outline, plain_words

_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class DraftSection:
    """A section to be: a title in plain words, and Markdown below it.

    ``anchor`` is the id that the heading carries, empty where it carries none, ``line`` the heading's line
    in the document, counted from 1; where a section came from does not make it another section.
    """

    title: str
    body: str
    anchor: str = ""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class DraftDocument:
    """A document in its parts. Title and preamble are empty where it has none."""

    title: str
    preamble: str
    sections: tuple[DraftSection, ...]


def split_document(text: str) -> DraftDocument:
    """The parts of a document in one language; its words are all there, in their order.

    The title is a first heading at level 1, unless it only opens the first of several parts at that
    level. Sections begin at the headings that stand below no other: usually level 2, but a document
    that skips that level, or has sections at level 1, is split as well. Sub-headings move up, so
    that the first below a section is ``##``. Addresses of links, footnotes and abbreviations that
    are defined in another part go to the parts that refer to them. Front matter is not recognised.
    """
    text = text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")
    lines = text.split("\n")
    title = _title(outline(text).headings)
    if title:
        lines[title.first_line : title.end_line] = [""] * (title.end_line - title.first_line)
    tops = [heading for heading in outline("\n".join(lines)).headings if heading.depth == 1]
    starts = [0, *(heading.end_line for heading in tops)]
    ends = [*(heading.first_line for heading in tops), len(lines)]
    bodies = [
        _with_headings_moved_up("\n".join(lines[start:end]).strip("\n"))
        for start, end in zip(starts, ends, strict=True)
    ]
    preamble, *sections = _with_definitions_at_hand(bodies)
    return DraftDocument(
        plain_words(title.markdown) if title else "",
        preamble,
        tuple(
            DraftSection(plain_words(heading.markdown), body, heading.id, heading.first_line + 1)
            for heading, body in zip(tops, sections, strict=True)
        ),
    )


def _title(headings: tuple[OutlineHeading, ...]) -> OutlineHeading | None:
    if not headings or headings[0].level != 1:
        return None
    first, *others = headings
    opens_one_of_several = any(h.level == 1 for h in others) and others[0].level != 1
    return None if opens_one_of_several else first


def _with_headings_moved_up(body: str) -> str:
    """The body with each sub-heading at the level of its depth. A heading underlined is right as it is.

    Underlined headings reach no deeper than level 2, so that below a section they are at ``##``.
    """
    lines = body.split("\n")
    for heading in outline(body).headings:
        line = lines[heading.first_line].lstrip(" ")
        if line.startswith("#" * heading.level):
            lines[heading.first_line] = "#" * (heading.depth + 1) + line[heading.level :]
    return "\n".join(lines)


def _with_definitions_at_hand(bodies: list[str]) -> list[str]:
    """The bodies with every definition in those that refer to it, or else where it was.

    Footnotes come first, for they can refer to addresses in their turn.
    """
    for footnotes in (True, False):
        parts = [_Part.of(body, footnotes=footnotes) for body in bodies]
        bodies = [part.with_definitions_from(parts) for part in parts]
    return bodies


@dataclass(frozen=True, slots=True)
class _Part:
    """A body with its definitions of one kind, and what remains of it without them."""

    body: str
    definitions: tuple[Definition, ...]
    rest: str

    @classmethod
    def of(cls, body: str, *, footnotes: bool) -> "_Part":
        own = tuple(d for d in definitions(body) if d.is_footnote is footnotes)
        return cls(body, own, _without(body, own))

    def needs(self, definition: Definition) -> bool:
        """Whether the part refers to a definition that it has no copy of."""
        known = (own.mark for own in self.definitions)
        return definition.mark not in known and definition.is_used_in(self.rest)

    def with_definitions_from(self, parts: list["_Part"]) -> str:
        arriving = (
            "\n".join(part.body.split("\n")[definition.lines]).strip("\n")
            for part in parts
            for definition in part.definitions
            if self.needs(definition)
        )
        leaving = (
            definition
            for definition in self.definitions
            if not definition.is_used_in(self.rest) and any(part.needs(definition) for part in parts)
        )
        return "\n\n".join([_without(self.body, leaving), *arriving]).strip("\n")


def _without(body: str, leaving: Iterable[Definition]) -> str:
    lines = body.split("\n")
    for definition in reversed(tuple(leaving)):
        lines[definition.lines] = [""]
    return "\n".join(lines)
