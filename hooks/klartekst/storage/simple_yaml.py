"""YAML that needs no YAML reader: keys on lines of their own, with words, lists and further keys below them.

Releases and front matter are written so, and a site has thousands of them: PyYAML takes longer over
each than all that follows. Whatever is not surely plain is left to it.
"""

import re
from dataclasses import dataclass

from klartekst.storage.nodes import NULLS, Mapping, Node, Scalar, Sequence

_NAME = r"[^\W_][\w-]*+"
_BETWEEN = r"""(?:[ ,.;()/'’_+–«»“”"%§&?!=*-]++|:)"""
_WORDS = rf"[^\W_]++(?:{_BETWEEN}[^\W_]++)*+[.)?!»”\"%]?"
# Inside single quotation marks, everything that is printed stands for itself.
_QUOTED = r"'[^'\x00-\x1f\x7f-\xa0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]*+'"
_VALUE = rf"(?P<value>{_WORDS}|{_QUOTED})|\[(?P<list>{_NAME}(?:, {_NAME})*+)\]"
_LINE = re.compile(
    rf"(?P<indent>(?:  )*+)(?:- (?P<item>{_WORDS}|{_QUOTED})"
    rf"|(?P<opens>- )?(?P<key>{_NAME}|'{_NAME}'):(?: (?:{_VALUE}))?)"
)
_LONGEST_KEY = 100


class _NotSimple(Exception):
    """The text is to be read by PyYAML."""


def simple_mapping(text: str, first_line: int) -> Mapping | None:
    """The mapping in a text of nothing but simple lines, as PyYAML would read it; ``None`` for any other."""
    try:
        lines = _Lines(text, first_line)
        mapping = lines.mapping(0)
    except _NotSimple:
        return None
    return mapping if lines.at == len(lines.found) else None


@dataclass(frozen=True, slots=True)
class _Line:
    """A line: an item of a list where ``key`` is ``None``, else a key with what stands beside it.

    ``opens`` is the first line of an item that is itself a group of keys.
    """

    indent: int
    number: int
    key: str | None
    beside: Node | None
    opens: "_Line | None" = None


class _Lines:
    """The lines of a text, and how far they have been read."""

    def __init__(self, text: str, first_line: int) -> None:
        written = text.removesuffix("\n").split("\n")
        self.found = [_line(line, number) for number, line in enumerate(written, first_line)]
        self.at = 0

    def mapping(self, indent: int) -> Mapping:
        """The keys from here on that stand at an indent."""
        first = self._here()
        entries: dict[str, tuple[Scalar, Node]] = {}
        while (line := self._here()) and line.indent == indent and line.key is not None:
            key = _scalar(line.key, line.number)
            if key.text in entries:
                raise _NotSimple
            self.at += 1
            entries[key.text] = key, line.beside or self._below(line)
        if first is None or not entries:
            raise _NotSimple
        return Mapping(tuple(entries.values()), first.number)

    def _below(self, key: _Line) -> Node:
        """What stands below a key: further keys, or the items of a list, which may not be indented."""
        line = self._here()
        if line is None:
            raise _NotSimple
        if line.key is None and line.indent in (key.indent, key.indent + 2):
            return self._sequence(line.indent)
        if line.key is not None and line.indent == key.indent + 2:
            return self.mapping(line.indent)
        raise _NotSimple

    def _sequence(self, indent: int) -> Sequence:
        items: list[Node] = []
        number = self.found[self.at].number
        while (line := self._here()) and line.indent == indent and line.key is None:
            if line.opens:
                self.found[self.at] = line.opens
                items.append(self.mapping(line.opens.indent))
            elif line.beside:
                items.append(line.beside)
                self.at += 1
        return Sequence(tuple(items), number)

    def _here(self) -> _Line | None:
        return self.found[self.at] if self.at < len(self.found) else None


def _line(written: str, number: int) -> _Line:
    match = _LINE.fullmatch(written)
    if match is None or len(match["key"] or "") > _LONGEST_KEY:
        raise _NotSimple
    indent = len(match["indent"])
    if match["item"]:
        return _Line(indent, number, None, _scalar(match["item"], number))
    beside: Node | None = None
    if match["value"]:
        beside = _scalar(match["value"], number)
    elif match["list"]:
        beside = Sequence(tuple(_scalar(item, number) for item in match["list"].split(", ")), number)
    if match["opens"]:
        return _Line(indent, number, None, None, _Line(indent + 2, number, match["key"], beside))
    return _Line(indent, number, match["key"], beside)


def _scalar(written: str, number: int) -> Scalar:
    if written[:1] == "'":
        return Scalar(written[1:-1], number)
    return Scalar(written, number, written in NULLS)
