"""Small changes to a file that leave every other character as somebody wrote it."""

import re
from collections.abc import Callable

import yaml

from klartekst.storage.yaml_nodes import compose

_FRONT_MATTER = re.compile(
    r"\A\ufeff?---[^\S\r\n]*(?:\r\n|\r|\n)(?P<keys>(?:.*?(?:\r\n|\r|\n))??)---[^\S\r\n]*(?=[\r\n]|\Z)",
    re.DOTALL,
)
_LINE_END = re.compile(r"\r\n|\r|\n")
_REST_OF_LINE = re.compile(r"[^\S\r\n]*(?P<comment>#[^\r\n]*)?(?P<end>\r\n|\r|\n|)")
_INDENT = re.compile(r"(?:(?<![^\r\n])[ \xa0]*(?:\?[ \xa0]+)?)?\Z")
_BLOCK_HEADER_COMMENT = re.compile(r"(?:[!&]\S*[^\S\r\n]+)*[|>][^\s#]*[^\S\r\n]+(?P<comment>#[^\r\n]*)")
_PLAIN = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]*")


def clear_change_notes(text: str) -> str:
    """A section's text without the key ``change`` of its front matter, and otherwise as it was.

    Comments, order, quotation marks, line ends and a byte order mark stay; a comment behind the
    note keeps its line. A text whose front matter cannot be read is returned as it is.
    """
    match = _FRONT_MATTER.match(text)
    if match is None:
        return text
    keys = match["keys"]
    try:
        root = compose(keys)
    except yaml.YAMLError:
        return text
    if not isinstance(root, yaml.MappingNode):
        return text
    for index in reversed(range(len(root.value))):
        if root.value[index][0].value == "change" and isinstance(root.value[index][1], yaml.ScalarNode):
            keys = _without_flow(keys, root, index) if root.flow_style else _without_lines(keys, root, index)
    return text[: match.start("keys")] + keys + text[match.end("keys") :]


def with_key(text: str, key: str, value: str) -> str:
    """A YAML text with a scalar under a top-level key, set or added last, and otherwise as it was.

    Raises ValueError where the text holds no keys, or something else than a scalar under this one.
    """
    return _with_value(text, _mapping(text), key, value if _PLAIN.fullmatch(value) else _quoted(value))


def _quoted(value: str) -> str:
    return '"{}"'.format(re.sub(r'(["\\])', r"\\\1", value))


def _mapping(text: str) -> yaml.MappingNode:
    try:
        root = compose(text)
    except yaml.YAMLError as error:
        raise ValueError("the file cannot be read as YAML") from error
    if not isinstance(root, yaml.MappingNode) or not root.value:
        raise ValueError("the file holds no keys")
    return root


def _with_value(text: str, root: yaml.MappingNode, key: str, written: str) -> str:
    """The text with a value, written as YAML, under a top-level key that held a scalar or was not there."""
    node = next((node for name, node in root.value if name.value == key), None)
    if node is None:
        return _with_new_key(text, root, f"{key}: {written}")
    return _with_scalar(text, node, written)


def _with_scalar(text: str, node: yaml.Node, written: str) -> str:
    """The text with another value in the place of a scalar; a comment behind it stays."""
    if not isinstance(node, yaml.ScalarNode):
        raise ValueError("a key holds more than one value")
    start = node.start_mark.index
    end = start + len(text[start : node.end_mark.index].rstrip())
    header = _BLOCK_HEADER_COMMENT.match(text, start, end) if node.style in ("|", ">") else None
    gap, comment = " " if text[start - 1] == ":" else "", f" {header['comment']}" if header else ""
    return text[:start] + gap + written + comment + text[end:]


def with_translates(text: str, digest: str) -> str:
    """A translation's text with ``translates: digest`` in its front matter, and otherwise as it was.

    Raises ValueError where the front matter cannot take it.
    """
    return _in_front_matter(text, lambda keys: with_key(keys, "translates", digest))


def with_meaning_unchanged(text: str, digest: str, reason: str) -> str:
    """A translation's text with its entry ``meaning_unchanged``, and otherwise as it was.

    Where there is one, only its two values change. Raises ValueError where the front matter cannot
    take it.
    """
    return _in_front_matter(text, lambda keys: _with_record(keys, digest, reason))


def _in_front_matter(text: str, edit: Callable[[str], str]) -> str:
    match = _FRONT_MATTER.match(text)
    if match is None:
        raise ValueError("the file has no front matter")
    return text[: match.start("keys")] + edit(match["keys"]) + text[match.end("keys") :]


def _with_record(keys: str, digest: str, reason: str) -> str:
    root = _mapping(keys)
    record = next((node for name, node in root.value if name.value == "meaning_unchanged"), None)
    if not isinstance(record, yaml.MappingNode):
        return _with_value(
            keys, root, "meaning_unchanged", f"{{digest: {digest}, reason: {_quoted(reason)}}}"
        )
    # From the end on, so that the places of what comes before still hold.
    for name, node in reversed(record.value):
        if name.value in ("digest", "reason"):
            keys = _with_scalar(keys, node, digest if name.value == "digest" else _quoted(reason))
    return keys


def _without_lines(keys: str, root: yaml.MappingNode, index: int) -> str:
    """The keys without one entry and the lines that it alone stands on."""
    name, value = root.value[index]
    start = name.start_mark.index
    before = _INDENT.search(keys, 0, start)
    written = keys[value.start_mark.index : value.end_mark.index].rstrip()
    end = value.start_mark.index + len(written)
    rest = _REST_OF_LINE.match(keys, end)
    assert before is not None, "both may match nothing"
    assert rest is not None, "both may match nothing"
    header = _BLOCK_HEADER_COMMENT.match(written) if value.style in ("|", ">") else None
    comments = [found["comment"] for found in (header, rest) if found and found["comment"]]
    kept = "".join(comment + rest["end"] for comment in comments)
    return keys[: before.start()] + kept + keys[rest.end() :]


def _without_flow(keys: str, root: yaml.MappingNode, index: int) -> str:
    """The keys without one entry of ``{title: …, change: …}`` and one of the commas around it."""
    start, end = root.value[index][0].start_mark.index, root.value[index][1].end_mark.index
    if index:
        start = root.value[index - 1][1].end_mark.index
    elif len(root.value) > 1:
        end = root.value[1][0].start_mark.index
    return keys[:start] + keys[end:]


def _with_new_key(text: str, root: yaml.MappingNode, entry: str) -> str:
    first = root.value[0][0].start_mark
    if root.flow_style:
        return f"{text[: first.index]}{entry}, {text[first.index :]}"
    ending = _LINE_END.search(text)
    end = ending.group() if ending else "\n"
    before, after = text[: root.end_mark.index], text[root.end_mark.index :]
    begun = "" if before.endswith(("\n", "\r")) else end
    return f"{before}{begun}{' ' * root.start_mark.column}{entry}{end}{after}"
