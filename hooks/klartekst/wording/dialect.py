"""The Markdown that policies are written in.

CommonMark with tables, strikethrough, definition lists, footnotes, ``!!!`` admonitions,
abbreviations and attribute lists. It is fixed here, out of reach of a theme or a site's
configuration, because a change of dialect would change texts that bind.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import chain

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.utils import EnvType
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.attrs import attrs_plugin
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from klartekst.wording.abbreviations import abbreviation_definition
from klartekst.wording.attributes import ALLOWED, trailing_attributes
from klartekst.wording.simple_inline import SIGNS, simple_inline

# Words go on until a sign that some rule here asks for; the parser's own list has all punctuation.
_SIGN = re.compile(f"[{SIGNS}]")
_Inline = Callable[[str, MarkdownIt, EnvType, list[Token]], list[Token]]


def make_parser() -> MarkdownIt:
    """A parser for policies, from text to tokens with source lines."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.use(deflist_plugin).use(footnote_plugin, inline=False).use(admon_plugin)
    parser.use(attrs_plugin, spans=True, allowed=ALLOWED)
    parser.block.ruler.before("reference", "abbreviation", abbreviation_definition)
    parser.core.ruler.after("block", "trailing_attributes", trailing_attributes)
    # The same addresses stand in text after text.
    parser.normalizeLink = lru_cache(maxsize=4096)(parser.normalizeLink)  # type: ignore[method-assign]
    parser.inline.terminator_re = _SIGN
    parser.inline.parse = _plainly(parser.inline.parse)  # type: ignore[method-assign, assignment]
    # Links are judged where they are reported with their line, not dropped on the way.
    parser.validateLink = lambda _url: True  # type: ignore[method-assign, assignment]
    return parser


def _plainly(parse: _Inline) -> _Inline:
    """Asks no rule of words that are simple."""

    def parse_inline(src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        simple = simple_inline(src, md.normalizeLink)
        if simple is None:
            return parse(src, md, env, tokens)
        tokens += simple
        return tokens

    return parse_inline


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
    "emphasis": ("*", "_"),
    "entity": ("&",),
    "escape": ("\\",),
    "fence": ("```", "~~~"),
    "footnote_def": ("[^",),
    "footnote_ref": ("[^",),
    "heading": ("#",),
    "html_block": ("<",),
    "html_inline": ("<",),
    "image": ("![",),
    "normalize": ("\r", "\0"),
    "reference": ("]:",),
    "span": ("{",),
    "strikethrough": ("~~",),
    "table": ("|",),
    "text_join": ("&", "\\"),
    "trailing_attributes": ("{",),
}
"""What a text has to hold one of for a rule to find anything in it."""

_PATTERNS = {
    "deflist": re.compile(r"[:~](?<!\S.)[ \t]"),
    "hr": re.compile(r"([-_*])(?:[ \t]*\1){2}"),
    "lheading": re.compile(r"[-=][ \t]*(?:\n|\Z)"),
}
"""The same for rules whose signs stand in most texts, but rarely where they mean something."""

_EVERY_SIGN = tuple(dict.fromkeys(chain.from_iterable(_SIGNS.values())))


def quick_parser(markdown: str) -> MarkdownIt:
    """A parser that reads this text as ``PARSER`` does, without the rules that cannot concern it."""
    if "\r" in markdown or "\0" in markdown:
        return PARSER
    signs = tuple([sign for sign in _EVERY_SIGN if sign in markdown])
    return _parser_for(signs, tuple([rule for rule, sign in _PATTERNS.items() if sign.search(markdown)]))


@lru_cache(maxsize=1024)
def _parser_for(signs: tuple[str, ...], present: tuple[str, ...]) -> MarkdownIt:
    """A parser for texts that hold these signs, and in which these patterns are found."""
    absent = [rule for rule, needed in _SIGNS.items() if not any(sign in signs for sign in needed)]
    return _without((*absent, *(rule for rule in _PATTERNS if rule not in present)))


@lru_cache(maxsize=128)
def _without(rules: tuple[str, ...]) -> MarkdownIt:
    return make_parser().disable(rules)
