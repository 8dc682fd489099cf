"""Reading YAML text as nodes."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

import yaml
from yaml.composer import ComposerError
from yaml.scanner import ScannerError

from klartekst.model import codes
from klartekst.storage.nodes import NULLS, Mapping, Node, Scalar, Sequence
from klartekst.storage.report import Report, quoted
from klartekst.storage.simple_yaml import simple_mapping
from klartekst.storage.yaml_trouble import report_trouble

# These limits lie far above what people write, and far below what stalls or crashes a reader.
_DEEPEST = 100
LARGEST_YAML = 256 * 1024
_MOST_COPIED_NODES = 10_000

_NBSP = "\u00a0"
_INDENT_AND_KEY = re.compile(rf"^[ {_NBSP}]*(?:-[ {_NBSP}]+)*(?:[^\s:#\"']+:[ {_NBSP}]+)?", re.MULTILINE)
# Control characters and half surrogates: escapes can name them, but no text can hold them.
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")
_PYTHON_NAME = "tag:yaml.org,2002:python/name:"


def read_mapping(text: str, report: Report, first_line: int = 1) -> Mapping | None:
    """The mapping that a YAML text holds; an empty one for an empty text.

    ``first_line`` is the file's line on which the text begins. None, with a diagnostic, for broken
    YAML (KT104) and for a text that is no mapping (KT106). Of a key given twice (KT103) the first
    counts. Tags are passed over: ``!ENV x`` is ``x``.
    """
    if len(text) > LARGEST_YAML:
        report.add(
            codes.LARGE_FILE,
            first_line,
            f"the YAML is longer than {LARGEST_YAML // 1024} KiB",
            "keep texts in the Markdown below, and facts in files of their own",
        )
        return None
    simple = simple_mapping(text, first_line)
    if simple:
        return simple
    try:
        return _mapping(compose(text), text, report, first_line)
    except yaml.YAMLError as error:
        report_trouble(error, text, first_line, report)
        return None


def read_trusted_mapping(text: str, report: Report) -> Mapping | None:
    """The mapping in a YAML text that nobody but ourselves has written, as ``read_mapping`` reads it.

    Read by libyaml where PyYAML comes with it, which takes a tenth of the time. What it says of broken
    YAML, and how much of it, is not for users to read.

    Raises yaml.YAMLError for broken YAML.
    """
    return _mapping(_QUICK_LOADER(text).get_single_node(), text, report, first_line=1)


def _mapping(root: yaml.Node | None, text: str, report: Report, first_line: int) -> Mapping | None:
    if root is None:
        return Mapping((), first_line)
    node = _Conversion(_LineNumbers(text, first_line), report).node(root)
    if isinstance(node, Mapping):
        return node
    report.add(
        codes.WRONG_SHAPE,
        node.line,
        f"{shape(node)} stands where keys with values belong",
        'write lines of the form "key: value"',
    )
    return None


@lru_cache(maxsize=16384)
def compose(text: str) -> yaml.Node | None:
    """PyYAML's own nodes of a text, whose marks count the text's characters; None for an empty one.

    The nodes are shared by all who ask for one text, so nobody may change them.

    Raises yaml.YAMLError for broken YAML.
    """
    if _NBSP in text:
        text = _INDENT_AND_KEY.sub(lambda match: match[0].replace(_NBSP, " "), text)
    return _Composer(text).get_single_node()


def shape(node: Node) -> str:
    """The shape of a node in words: ``a text``, ``a list``, ``a group of keys``."""
    match node:
        case Scalar():
            return "a text"
        case Sequence():
            return "a list"
        case Mapping():
            return "a group of keys"


class _Composer(yaml.BaseLoader):
    _depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self._depth == _DEEPEST:
            mark = self.get_mark()
            raise ComposerError(None, None, "found too many levels inside each other", mark)
        self._depth += 1
        try:
            return super().compose_node(parent, index)
        finally:
            self._depth -= 1

    def scan_flow_scalar(self, style: str) -> yaml.ScalarToken:
        try:
            token = super().scan_flow_scalar(style)
        except (ValueError, OverflowError):
            token = None
        if token is None or _NO_TEXT.search(token.value):
            raise ScannerError(None, None, "found an impossible escape", self.get_mark())
        return token


_QUICK_LOADER = yaml.CBaseLoader if yaml.__with_libyaml__ else _Composer


class _LineNumbers:
    # PyYAML's own line numbers also count U+0085, U+2028 and U+2029, which no editor does.
    def __init__(self, text: str, first_line: int) -> None:
        self._breaks = [match.start() for match in re.finditer("\n", text)]
        self._first_line = first_line

    def of(self, node: yaml.Node) -> int:
        return self._first_line + bisect_right(self._breaks, node.start_mark.index - 1)


@dataclass(slots=True)
class _Conversion:
    lines: _LineNumbers
    report: Report
    done: dict[int, Node] = field(default_factory=dict)
    sizes: dict[int, int] = field(default_factory=dict)
    copied: int = 0

    def node(self, source: yaml.Node) -> Node:
        key = id(source)
        if key in self.done:
            self._count_copy(source)
            return self.done[key]
        if key in self.sizes:
            raise ComposerError(None, None, "found an alias inside itself", source.start_mark)
        self.sizes[key] = 0
        self.done[key] = self._converted(source)
        self.sizes[key] = 1 + sum(self.sizes[id(child)] for child in _children(source))
        return self.done[key]

    def _count_copy(self, source: yaml.Node) -> None:
        self.copied += self.sizes[id(source)]
        if self.copied > _MOST_COPIED_NODES:
            raise ComposerError(None, None, "found too many aliases", source.start_mark)

    def _converted(self, source: yaml.Node) -> Node:
        line = self.lines.of(source)
        if isinstance(source, yaml.SequenceNode):
            return Sequence(tuple(self.node(item) for item in source.value), line)
        if isinstance(source, yaml.MappingNode):
            return Mapping(tuple(self._entries(source)), line)
        plain = isinstance(source, yaml.ScalarNode) and not source.style
        tagged = source.tag.removeprefix(_PYTHON_NAME)
        python_name = tagged if tagged != source.tag else ""
        return Scalar(source.value, line, plain and source.value in NULLS, python_name)

    def _entries(self, source: yaml.MappingNode) -> Iterator[tuple[Scalar, Node]]:
        lines: dict[str, int] = {}
        for key_source, value_source in source.value:
            key, value = self.node(key_source), self.node(value_source)
            if not isinstance(key, Scalar):
                self._report_key(key)
            elif key.text in lines:
                self._report_duplicate(key, lines[key.text])
            else:
                lines[key.text] = key.line
                yield key, value

    def _report_key(self, key: Node) -> None:
        self.report.add(
            codes.WRONG_SHAPE,
            key.line,
            f"{shape(key)} stands where a key belongs",
            'put quotation marks around a text that begins with "{" or "["',
        )

    def _report_duplicate(self, key: Scalar, first: int) -> None:
        self.report.add(
            codes.DUPLICATE_KEY,
            key.line,
            f"the key {quoted(key.text)} is given twice, in lines {first} and {key.line}",
            "keep one of them",
        )


def _children(source: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(source, yaml.SequenceNode):
        yield from source.value
    elif isinstance(source, yaml.MappingNode):
        for key, value in source.value:
            yield key
            yield value
