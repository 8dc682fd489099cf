"""Attribute lists behind a block: ``## Heading {#id}``, and a last line ``{: .class lang=sv }``."""

import re

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

ALLOWED = ("class", "dir", "lang", "title")
"""What an author may set on a piece of text; blocks may also bear an ``id``."""

_ITEM = r"""(?:[#.][\w:-]+|[A-Za-z][\w:-]*=(?:"[^"]*"|'[^']*'|[^\s"'{}]+))"""
_LIST = rf"\{{:?[ \t]*(?P<items>{_ITEM}(?:[ \t]+{_ITEM})*)[ \t]*\}}"
_AFTER_HEADING = re.compile(rf"(?:^|[ \t]+){_LIST}[ \t]*$")
_LAST_LINE = re.compile(rf"\n[ \t]*{_LIST}[ \t]*$")


def split_attributes(items: str) -> dict[str, str]:
    """The attributes that a list like ``#id .class key=value`` names; classes are joined by blanks."""
    attributes: dict[str, str] = {}
    for item in re.findall(_ITEM, items):
        if item.startswith("#"):
            attributes["id"] = item[1:]
        elif item.startswith("."):
            attributes["class"] = f"{attributes.get('class', '')} {item[1:]}".strip()
        else:
            name, value = item.split("=", 1)
            attributes[name.lower()] = value.strip("\"'")
    return attributes


def trailing_attributes(state: StateCore) -> None:
    """Move attribute lists from the end of a heading or paragraph onto the block itself.

    Attributes that are not allowed are kept apart in the block's ``meta["refused"]``.
    """
    for index, token in enumerate(state.tokens):
        if token.type != "inline" or index == 0:
            continue
        block = state.tokens[index - 1]
        pattern = {"heading_open": _AFTER_HEADING, "paragraph_open": _LAST_LINE}.get(block.type)
        match = pattern.search(token.content) if pattern else None
        if match is None:
            continue
        token.content = token.content[: match.start()]
        if block.hidden:  # the paragraph of a tight list item writes no tag of its own
            block = state.tokens[index - 2]
        _bestow(block, split_attributes(match["items"]))


def _bestow(block: Token, attributes: dict[str, str]) -> None:
    for name, value in attributes.items():
        if name == "id" or name in ALLOWED:
            block.attrSet(name, value)
        else:
            block.meta.setdefault("refused", []).append(name)
