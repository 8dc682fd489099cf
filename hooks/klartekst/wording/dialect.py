"""The Markdown that policies are written in.

CommonMark with tables, strikethrough, definition lists, footnotes, ``!!!`` admonitions,
abbreviations and attribute lists. It is fixed here, out of reach of a theme or a site's
configuration, because a change of dialect would change texts that bind.
"""

import re
from functools import lru_cache

from markdown_it import MarkdownIt
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from klartekst.wording.abbreviations import abbreviation_definition
from klartekst.wording.attributes import ALLOWED, trailing_attributes


def make_parser() -> MarkdownIt:
    """A parser for policies, from text to tokens with source lines."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.use(deflist_plugin).use(footnote_plugin, inline=False).use(admon_plugin)
    parser.use(attrs_plugin, spans=True, allowed=ALLOWED)
    parser.block.ruler.before("reference", "abbreviation", abbreviation_definition)
    parser.core.ruler.after("block", "trailing_attributes", trailing_attributes)
    # The same addresses stand in text after text.
    parser.normalizeLink = lru_cache(maxsize=4096)(parser.normalizeLink)  # type: ignore[method-assign]
    # Words go on until a sign that some rule here asks for; the parser's own list has all punctuation.
    parser.inline.terminator_re = re.compile(r"[\n!&*<\[\\\]_`{~]")
    # Links are judged where they are reported with their line, not dropped on the way.
    parser.validateLink = lambda _url: True  # type: ignore[method-assign, assignment]
    return parser


PARSER = make_parser()
"""Reads a whole text."""

BLOCK_PARSER = make_parser().disable("inline")
"""Reads blocks only: headings and attribute lists are seen, the words in them are not looked into."""

_SIGNS = {
    "abbreviation": ("*[",),
    "admonition": ("!!!", "???"),
    "attr": ("{",),
    "autolink": ("<",),
    "backticks": ("`",),
    "blockquote": (">",),
    "entity": ("&",),
    "escape": ("\\",),
    "fence": ("```", "~~~"),
    "footnote_def": ("[^",),
    "footnote_ref": ("[^",),
    "html_block": ("<",),
    "html_inline": ("<",),
    "image": ("![",),
    "reference": ("]:",),
    "span": ("{",),
    "strikethrough": ("~~",),
    "table": ("|",),
}
"""What a text has to hold one of for a rule to find anything in it."""

_PATTERNS = {
    "deflist": re.compile(r"(?<!\S)[:~][ \t]"),
    "lheading": re.compile(r"[-=][ \t]*(?:\n|\Z)"),
}
"""The same for rules whose signs stand in most texts, but rarely where they mean something."""


def quick_parser(markdown: str) -> MarkdownIt:
    """A parser that reads this text as ``PARSER`` does, without the rules that cannot concern it."""
    if "\r" in markdown or "\0" in markdown:
        return PARSER
    absent = [rule for rule, signs in _SIGNS.items() if not any(sign in markdown for sign in signs)]
    absent += [rule for rule, pattern in _PATTERNS.items() if not pattern.search(markdown)]
    return _without(tuple(absent))


@lru_cache(maxsize=128)
def _without(rules: tuple[str, ...]) -> MarkdownIt:
    return make_parser().disable(rules)
