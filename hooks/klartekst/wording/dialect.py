"""The Markdown that policies are written in.

CommonMark with tables, strikethrough, definition lists, footnotes, ``!!!`` admonitions,
abbreviations and attribute lists. It is fixed here, out of reach of a theme or a site's
configuration, because a change of dialect would change texts that bind.
"""

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
    # Links are judged where they are reported with their line, not dropped on the way.
    parser.validateLink = lambda _url: True  # type: ignore[method-assign, assignment]
    return parser


PARSER = make_parser()
"""Reads a whole text."""

BLOCK_PARSER = make_parser().disable("inline")
"""Reads blocks only: headings and attribute lists are seen, the words in them are not looked into."""
