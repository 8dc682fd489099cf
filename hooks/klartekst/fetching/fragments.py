"""The places on an HTML page that an address can lead to."""

from html.parser import HTMLParser


def has_place(page: str, name: str) -> bool:
    """Whether the page has an element of that id, or an anchor of that name."""
    finder = _Finder(name)
    finder.feed(page)
    return finder.is_found


class _Finder(HTMLParser):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name, self.is_found = name, False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at an element's id and, of a link, its name."""
        self.is_found |= any(
            value == self.name and (key == "id" or (key == "name" and tag == "a")) for key, value in attrs
        )
