"""HTML as a tree, for tests that look at what a browser would be given."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)


@dataclass(eq=False)
class Element:
    """An element with what is in it, in order: texts and further elements."""

    tag: str
    attrs: dict[str, str] = field(default_factory=dict)
    parent: "Element | None" = None
    children: list["Element | str"] = field(default_factory=list)

    def walk(self) -> Iterator["Element"]:
        """The element and everything below it, in document order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def ancestors(self) -> Iterator["Element"]:
        """The element and what it stands in, from the inside out."""
        at: Element | None = self
        while at is not None:
            yield at
            at = at.parent

    def find(self, identifier: str) -> "Element | None":
        """The first element with an id."""
        return next((e for e in self.walk() if e.attrs.get("id") == identifier), None)

    def words(self) -> str:
        """All texts below the element, joined as they stand."""
        return "".join(c if isinstance(c, str) else c.words() for c in self.children)


def parse_html(html: str) -> Element:
    """The tree of a page or a piece of one, under an element without a name."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = self.at = Element("")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.at)
        self.at.children.append(element)
        if tag not in VOID:
            self.at = element

    def handle_endtag(self, tag: str) -> None:
        opened = next((e for e in self.at.ancestors() if e.tag == tag), None)
        if opened is not None and opened.parent is not None:
            self.at = opened.parent

    def handle_data(self, data: str) -> None:
        self.at.children.append(data)
