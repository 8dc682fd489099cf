"""What search engines, and people who see a link to a page, are told of it."""

import re
from html import unescape

_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")

LONGEST = 160
"""Letters; search engines cut off what is longer."""


def first_paragraph(html: str) -> str:
    """The words of the first paragraph of a page, cut after a word; empty where there is none."""
    for found in _PARAGRAPH.finditer(html):
        words = " ".join(unescape(_TAG.sub("", found[1])).split())
        if len(words) > LONGEST:
            words = f"{words[:LONGEST].rpartition(' ')[0].rstrip(' ,;:–')} …"
        if words:
            return words
    return ""
