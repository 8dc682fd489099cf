"""What the parts of a page are to those who listen to a PDF (ISO 32000-1, 14.8.4)."""

from collections.abc import Mapping
from typing import Any

_ROLES = {
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
    **dict.fromkeys(("p", "address", "pre", "summary", "figcaption"), "P"),
    **dict.fromkeys(("ul", "ol", "dl"), "L"),
    "li": "LI",
    "dt": "Lbl",
    "dd": "LBody",
    "blockquote": "BlockQuote",
    "caption": "Caption",
    "section": "Sect",
    "table": "Table",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "img": "Figure",
}
_CONTENTS = "kt-contents__list"
_BLOCKS = ("body", "div", "header", "nav")

_GROUPS = frozenset(("Document", "Sect", "Div", "BlockQuote"))
_INLINE = frozenset(("", "Span", "Link"))


def role_of(element: Any, inside: str, *, leads: bool, foreign: bool) -> str:
    """The role of an element that stands in a part with the role ``inside``; empty where it has none.

    ``leads`` is whether it is a link that leads somewhere, ``foreign`` whether it is in another
    language than what it stands in: that has to be told, even of an element that says nothing else.
    """
    tag = element.tag
    if tag == "a" and leads:
        return "Link"
    if tag == "ol" and _CONTENTS in element.get("class", ""):
        return "TOC"
    if tag == "li" and inside == "TOC":
        return "TOCI"
    if tag == "div" and inside == "L":
        return "LI"
    if tag in _ROLES:
        return _ROLES[tag]
    if tag == "abbr" and element.get("title"):
        return "Span"
    return ("Div" if tag in _BLOCKS else "Span") if foreign else ""


def part_between(outer: str, inner: str) -> str:
    """The role of a part that has to stand between two others; ``inner`` is empty for bare words."""
    if outer == "L" and inner in ("Lbl", "LBody"):
        return "LI"
    if outer == "LI" and inner not in ("Lbl", "LBody"):
        return "LBody"
    if outer == "TOCI" and inner != "TOC":
        return "Reference" if inner in ("Link", "Reference") else "P"
    if outer in _GROUPS and inner in _INLINE:
        return "P"
    return ""


def attributes_of(element: Any, role: str) -> Mapping[str, Any]:
    """What a role alone does not tell: how a list is numbered, what the head of a table is head of."""
    if role == "L":
        return {"O": "/List", "ListNumbering": "/Decimal" if element.tag == "ol" else "/Disc"}
    if role == "TH":
        scope = "/Row" if element.get("scope") == "row" else "/Column"
        return {"O": "/Table", "Scope": scope, **_spans(element)}
    spans = _spans(element) if role == "TD" else {}
    return {"O": "/Table", **spans} if spans else {}


def _spans(element: Any) -> dict[str, int]:
    found = {"ColSpan": element.get("colspan", ""), "RowSpan": element.get("rowspan", "")}
    return {name: int(value) for name, value in found.items() if value.isdigit() and int(value) > 1}
