"""What a page says, as plain text that can be read and compared."""

import re

from tests.html_tree import Element, parse_html

_UNREAD = frozenset(("button", "head", "nav", "script", "style", "svg", "template"))
_AROUND = frozenset(("kt-changed", "kt-tools", "kt-versions"))
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "figure",
        "footer",
        "header",
        "hr",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "thead",
        "tr",
        "ul",
    ]
)
_HEADINGS = {f"h{level}": "#" * level + " " for level in range(1, 7)}
_LONE_MARK = re.compile(r"^(-|(?:- )?‹[\w-]+›)\n", re.MULTILINE)
_PARTS = ("section", "dd", "li", "main")


def page_text(html: str, anchor: str = "") -> str:
    """The words of a page, or of the part of it that an anchor leads to.

    Headings begin with ``#``, list items with ``-``, links are ``[words](address)``, cells are
    parted by ``|``, and a block in a language of its own begins with ``‹nb›``. Menus, the tools
    beside headings, and the list of versions are left out. Empty where there is no such part.
    """
    tree = parse_html(html)
    target = tree.find(anchor) if anchor else tree
    if target is None:
        return ""
    tags = _PARTS if anchor else ("main",)
    inside = target.ancestors() if anchor else tree.walk()
    part = next((element for element in inside if element.tag in tags), None)
    if part is None:
        return ""
    writing = _Writing()
    writing.write(part)
    lines = "\n".join(line for line in map(_tidy, "".join(writing.pieces).split("\n")) if line)
    return _LONE_MARK.sub(r"\1 ", lines)


def _tidy(line: str) -> str:
    return " ".join(line.replace("\xa0", "⍽").split()).removeprefix("| ").replace("⍽", "\xa0")


class _Writing:
    def __init__(self) -> None:
        self.pieces: list[str] = []

    def write(self, element: Element) -> None:
        if element.tag in _UNREAD or not _AROUND.isdisjoint(element.attrs.get("class", "").split()):
            return
        begin, end = _frame(element)
        self.pieces.append(begin)
        for child in element.children:
            if isinstance(child, str):
                self.pieces.append(" ".join([*_edge(child[:1]), *child.split(), *_edge(child[-1:])]))
            else:
                self.write(child)
        self.pieces.append(end)


def _edge(letter: str) -> list[str]:
    """An empty piece where a text begins or ends with a blank, so that joining keeps one."""
    return [""] if letter.isspace() else []


def _frame(element: Element) -> tuple[str, str]:
    language = element.attrs.get("lang", "")
    mark = f"‹{language}› " if language else ""
    match element.tag:
        case "a" if "href" in element.attrs:
            return "[", f"]({element.attrs['href']})"
        case "br":
            return "\n", ""
        case "th" | "td":
            return f" | {mark}", ""
        case "li":
            return f"\n- {mark}", "\n"
        case tag if tag in _HEADINGS:
            return f"\n{_HEADINGS[tag]}{mark}", "\n"
        case tag if tag in _BLOCKS:
            return f"\n{mark}", "\n"
    return mark, ""
