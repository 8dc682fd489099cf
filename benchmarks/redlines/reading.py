"""What a redline gives back when it is read: both texts, and how much of them it marks."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Literal

Kind = Literal["same", "removed", "added"]
Span = tuple[Kind, str]
"""A run of text that both versions have, or one of them."""

_WORD = re.compile(r"\w+")
_MARK = re.compile(r"(</?(?:ins|del)>)")
_OF_MARK: dict[str, Kind] = {"<ins>": "added", "<del>": "removed"}
_WITHIN_WORDS = frozenset(("a", "abbr", "b", "code", "del", "em", "i", "ins", "s", "span", "strong"))


@dataclass(frozen=True, slots=True)
class Reading:
    """Both texts as a redline gives them back, how many words it marks, and its bytes when written out."""

    old: str
    new: str
    marked: int
    size: int


def of_spans(spans: Iterable[Span]) -> Reading:
    """The reading of a redline that is a row of spans; it is written with `<ins>` and `<del>`."""
    shown = list(spans)
    old = "".join(text for kind, text in shown if kind != "added")
    new = "".join(text for kind, text in shown if kind != "removed")
    return Reading(old, new, words_marked(shown), size_of(shown))


def of_marked(text: str) -> Reading:
    """The reading of plain text with `<ins>` and `<del>`."""
    return of_spans(_spans_of_marked(text))


def of_html(page: str) -> Reading:
    """The reading of HTML with `<ins>` and `<del>`."""
    found = of_spans(_spans_of_html(page))
    return Reading(found.old, found.new, found.marked, len(page.encode()))


def text_of_html(page: str) -> str:
    """The words of HTML, those of different blocks apart."""
    return "".join(text for _, text in _spans_of_html(page))


def words_marked(spans: Iterable[Span]) -> int:
    """How many words are removed or added."""
    return sum(len(_WORD.findall(text)) for kind, text in spans if kind != "same")


def size_of(spans: Iterable[Span]) -> int:
    """How many bytes the spans take when they are written out with `<ins>` and `<del>`."""
    return sum(len(text.encode()) + (0 if kind == "same" else len("<ins></ins>")) for kind, text in spans)


def verdict(given: Sequence[str], read: Sequence[str]) -> str:
    """Whether texts came back word for word; if not, how many words were lost, doubled or moved."""
    lost = doubled = 0
    in_order = True
    for text, back in zip(given, read, strict=True):
        words, found = _WORD.findall(text), _WORD.findall(back)
        lost += (Counter(words) - Counter(found)).total()
        doubled += (Counter(found) - Counter(words)).total()
        in_order &= words == found
    if lost or doubled:
        return f"words: {lost} lost, {doubled} doubled"
    return "exact" if in_order else "words in another order"


def _spans_of_marked(text: str) -> Iterator[Span]:
    kind: Kind = "same"
    for part in _MARK.split(text):
        if _MARK.fullmatch(part):
            kind = _OF_MARK.get(part, "same")
        elif part:
            yield kind, part


def _spans_of_html(page: str) -> list[Span]:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.spans


class _Reader(HTMLParser):
    """Gathers text, and knows whether it is within `<ins>` or `<del>`."""

    def __init__(self) -> None:
        super().__init__()
        self.spans: list[Span] = []
        self._open: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._open[tag] += 1
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._open[tag] -= 1
        self._part(tag)

    def handle_data(self, data: str) -> None:
        self.spans.append((self._kind(), data))

    def _part(self, tag: str) -> None:
        if tag not in _WITHIN_WORDS:
            self.spans.append(("same", "\n"))

    def _kind(self) -> Kind:
        if self._open["ins"] > 0:
            return "added"
        return "removed" if self._open["del"] > 0 else "same"
