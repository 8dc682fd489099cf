"""What is wrong with a text's Markdown, line by line."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any

from markdown_it.token import Token

from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.edition import Passage
from klartekst.wording.locale import month_names
from klartekst.wording.safe_html import make_html_safe

_MARKUP = re.compile(r"\*\*|\{[#.:][^}]*\}?|\]\[[^\]]*\]|\]\(")
_FOOTNOTE_MARK = re.compile(r"\[\^([^\]\s]+)\]")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


def text_troubles(tokens: list[Token], env: dict[str, Any], passage: Passage) -> list[Diagnostic]:
    """The troubles of a parsed text, whose raw HTML is made safe on the way."""
    inline = list(located(tokens))
    return [
        *_html_troubles(tokens, passage),
        *_attribute_troubles(tokens, inline, passage),
        *_footnote_troubles(inline, env, passage),
        *_unclosed_code(tokens, passage),
        *_misreadings(tokens, env["words"].language, passage),
        *_visible_markup(inline, passage),
    ]


def located(tokens: Iterable[Token]) -> Iterator[tuple[Token, int]]:
    """Every piece of inline content with its line, counted from 0."""
    for token in tokens:
        line = token.map[0] if token.map else 0
        for child in token.children or ():
            yield child, line
            line += child.type in ("softbreak", "hardbreak")


def _html_troubles(tokens: list[Token], passage: Passage) -> Iterator[Diagnostic]:
    for trouble in make_html_safe(tokens):
        place = passage.place(trouble.line)
        if trouble.kind == "tag":
            hint = "write it in Markdown; the guide lists the tags that are allowed"
            message = f"the HTML tag <{trouble.name}> is not allowed in a policy"
            yield found(codes.UNSAFE_HTML, place, message, hint)
        elif trouble.kind == "attribute":
            message = f"the HTML attribute '{trouble.name}' is not allowed in a policy"
            yield found(codes.UNSAFE_ATTRIBUTE, place, message, "leave it out")
        else:
            message = f"the HTML tag <{trouble.name}> has no partner in the same block"
            yield found(codes.UNBALANCED_HTML, place, message, "close each tag where it was opened")


def _attribute_troubles(
    tokens: list[Token], inline: list[tuple[Token, int]], passage: Passage
) -> Iterator[Diagnostic]:
    hint = "use .class, lang, dir or title; #id only on headings and paragraphs"
    blocks = ((t, t.map[0]) for t in tokens if t.map)
    for token, line in chain(blocks, inline):
        if not token.attrs and not token.meta:
            continue
        refused = [*token.meta.get("refused", ()), *token.meta.get("insecure_attrs", ())]
        for name in refused:
            message = f"the attribute '{name}' is not allowed in a policy"
            yield found(codes.UNSAFE_ATTRIBUTE, passage.place(line), message, hint)
        anchor = str(token.attrGet("id") or "")
        if anchor and not _ID.fullmatch(anchor):
            message = f"'{anchor}' cannot be an id"
            shape = "use letters a–z, digits and hyphens"
            yield found(codes.INVALID_ID, passage.place(line), message, shape)


def _footnote_troubles(
    inline: list[tuple[Token, int]], env: dict[str, Any], passage: Passage
) -> Iterator[Diagnostic]:
    for token, line in inline:
        is_suspect = token.type == "text" and "[^" in token.content
        for mark in _FOOTNOTE_MARK.findall(token.content) if is_suspect else ():
            hint = f"write a line '[^{mark}]: …' in the same section"
            yield found(codes.UNKNOWN_FOOTNOTE, passage.place(line), f"there is no footnote '{mark}'", hint)
    for label, number in env.get("footnotes", {}).get("refs", {}).items():
        if number == -1:
            name = label.removeprefix(":")
            line = passage.markdown[: passage.markdown.find(f"[^{name}]:")].count("\n")
            message = f"nothing refers to the footnote '{name}'"
            hint = f"refer to it with [^{name}], or remove it"
            yield found(codes.UNUSED_FOOTNOTE, passage.place(line), message, hint)


def _unclosed_code(tokens: list[Token], passage: Passage) -> Iterator[Diagnostic]:
    """Fenced code that runs on to the end of the section, and would swallow what comes after."""
    for token in tokens:
        if token.type == "fence" and token.map:
            lines = passage.markdown.split("\n")
            last = lines[min(token.map[1], len(lines)) - 1].lstrip(" >\t")
            closed = token.map[1] - token.map[0] > 1 and last.startswith(token.markup)
            if not closed:
                message = f"code begins here with {token.markup} and never ends"
                hint = f"write {token.markup} on a line of its own where it ends"
                yield found(codes.UNCLOSED_CODE, passage.place(token.map[0]), message, hint)


def _misreadings(tokens: list[Token], language: str, passage: Passage) -> Iterator[Diagnostic]:
    """Places where Markdown says something else than the author will have meant."""
    for token, words in zip(tokens, tokens[3:], strict=False):
        if token.type == "ordered_list_open" and words.type == "inline" and token.map:
            first = (words.content.split() or [""])[0].lower().rstrip(".,")
            if first in month_names(language):
                message = (
                    f"a date at the start of a line becomes item {token.attrGet('start') or 1} of a list"
                )
                hint = "put a backslash before its full stop: 25\\. mai"
                yield found(codes.DATE_AS_LIST, passage.place(token.map[0]), message, hint)


def _visible_markup(inline: list[tuple[Token, int]], passage: Passage) -> Iterator[Diagnostic]:
    """Markup that readers would see, since it is not written as it has to be."""
    for token, line in inline:
        match = _MARKUP.search(token.content) if token.type == "text" else None
        if match and match[0] in passage.markdown:  # and not escaped there
            message = f"readers would see the markup '{match[0]}'"
            hint = "mend it, or put a backslash before each of its signs if it is meant"
            yield found(codes.MARKUP_AS_WORDS, passage.place(line), message, hint)
