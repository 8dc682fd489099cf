"""What is marked as meant for the author of a text, and for none of its readers."""

import re
from collections.abc import Iterator
from textwrap import indent

from klartekst.wording.source import replace_outside_code

_BOX = r"^[ \t>]*(?:!!!|\?\?\?\+?)[ \t]*author\b[ \t]*(?:\"(?P<title>[^\"]*)\")?"
_WORDS = r"<mark class=[\"']?author[\"']?>(?P<words>.*?)</mark>"


def author_box(title: str, advice: str) -> str:
    """Advice as an admonition of the kind ``author``, to be deleted when it has been followed."""
    return f'!!! author "{title}"\n{indent(advice, "    ")}'


def author_words(words: str) -> str:
    """Words that the author is to replace, in the middle of a text."""
    return f'<mark class="author">{words}</mark>'


def author_marks(markdown: str) -> Iterator[tuple[int, str]]:
    """What is marked in a text, outside code: its line, counted from 0, and its words or its title."""
    found: list[tuple[int, str]] = []

    def note(match: re.Match[str], line: int) -> str:
        found.append((line, match["title"] or match["words"] or ""))
        return ""

    if "author" in markdown:
        replace_outside_code(markdown, f"{_BOX}|{_WORDS}", note)
    yield from found
