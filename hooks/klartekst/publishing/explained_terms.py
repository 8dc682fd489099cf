"""Terms that bear their explanation with them, for a style sheet to show beside the word."""

import re
from collections.abc import Callable, Iterable
from html import escape, unescape

from klartekst.publishing.policy_page import PageTerm

_DESCRIPTION = re.compile(r' aria-describedby="term-(?P<id>[^"]+)-meaning"')
_TAG = re.compile(r"<[^>]*>")


def explainer(glossary: Iterable[PageTerm]) -> Callable[[str], str]:
    """What gives the marked terms of a section's HTML the attribute ``data-definition``.

    An attribute is no part of the text: it stays out of search, print and what a reader copies.
    """
    meanings = {term.id: _plain(term.meaning.html(lambda _: "")) for term in glossary}

    def add(match: re.Match[str]) -> str:
        meaning = meanings.get(match["id"], "")
        return f'{match[0]} data-definition="{escape(meaning)}"' if meaning else match[0]

    return lambda html: _DESCRIPTION.sub(add, html)


def _plain(html: str) -> str:
    return " ".join(unescape(_TAG.sub("", html)).split())
