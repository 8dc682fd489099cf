"""What a reader, and a machine that reads for one, meets on a built page."""

import re
import unicodedata
from collections import Counter
from html.parser import HTMLParser

_VOID = frozenset(("br", "hr", "img", "input", "link", "meta", "wbr"))
_LINK = re.compile(r"\[([^\]\n]*)\]\([^)\s]*\)")
_ATTRIBUTES = re.compile(r"^[ \t]*\{:[^}\n]*\}[ \t]*$", re.MULTILINE)


class PageReader(HTMLParser):
    """A page's language, its ways to other languages, and the words of its main part.

    Navigation is left out of the words, so that a heading in a list of contents hides no lost one.
    Numbers that a browser writes before the items of a list count as words.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.language = self.direction = ""
        self.switcher: list[str] = []
        self.alternates: list[str] = []
        self.headings: dict[str, str] = {}
        self.text = ""
        self._heading = ""
        self._open: list[tuple[str, bool]] = []
        self._lists: list[int | None] = []
        self.feed(html)
        self.close()

    @property
    def _shown(self) -> bool:
        return bool(self._open) and self._open[-1][1]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        in_main = any(name == "main" for name, _ in self._open)
        if tag == "html":
            self.language, self.direction = given.get("lang", ""), given.get("dir", "")
        elif tag == "link" and "hreflang" in given:
            self.alternates.append(given["hreflang"])
        elif tag == "a" and "hreflang" in given and not in_main:
            self.switcher.append(given["hreflang"])
        elif tag in ("ol", "ul"):
            self._lists.append(int(given.get("start", 1)) if tag == "ol" else None)
        elif tag in ("h1", "h2"):
            self._heading = given.get("id", "")
        if tag not in _VOID:
            self._open.append((tag, (self._shown or tag == "main") and tag != "nav"))
        self._say(" ")
        if tag == "li" and self._lists and self._lists[-1] is not None:
            self._say(f"{self._lists[-1]} ")
            self._lists[-1] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        while self._open and self._open.pop()[0] != tag:
            pass
        if tag in ("ol", "ul"):
            self._lists.pop()
        elif tag in ("h1", "h2"):
            self._heading = ""
        self._say(" ")

    def handle_data(self, data: str) -> None:
        self._say(data)

    def _say(self, words: str) -> None:
        if self._shown:
            self.text += words
            if self._heading:
                self.headings[self._heading] = self.headings.get(self._heading, "") + words


def words(text: str) -> Counter[str]:
    """How often each word occurs: letters and digits, with the marks that belong to them."""
    letters = (
        letter if unicodedata.category(letter)[0] in "LNM" else " "
        for letter in unicodedata.normalize("NFC", text)
    )
    return Counter("".join(letters).split())


def words_shown(markdown: str) -> Counter[str]:
    """How often a reader meets each word of a Markdown document: no addresses, no attributes."""
    return words(_LINK.sub(r" \1 ", _ATTRIBUTES.sub("", markdown)))
