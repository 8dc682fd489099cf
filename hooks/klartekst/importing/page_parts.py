"""Which parts of a web page are its text, and which surround it."""

import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
UNREAD = frozenset(
    ("script", "style", "template", "noscript", "svg", "iframe", "head", "object", "canvas", "math")
)
"""Elements whose words no reader sees."""

INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "br",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
"""Elements that stand inside a line, so that no word ends where they begin."""

_CONTROLS = ("button", "select", "input", "textarea", "option", "label")
_ROLES = {
    "navigation": "navigation", "banner": "the head of the page", "contentinfo": "the foot of the page",
    "complementary": "a side note of the page", "search": "a search field", "menu": "navigation",
    "dialog": "a dialogue, such as a consent banner", "alertdialog": "a dialogue, such as a consent banner",
    "toolbar": "controls of the page", "menubar": "navigation",
}  # fmt: skip
_TAGS = {
    "nav": "navigation", "footer": "the foot of the page", "aside": "a side note of the page",
    "dialog": "a dialogue, such as a consent banner",
}  # fmt: skip
_NAMES = (
    (re.compile(r"cookie-?(?:banner|consent|notice|bar|modal)|consent|onetrust|cookiebot|didomi"
                r"|usercentrics|gdpr-"),
     "a dialogue, such as a consent banner"),
    (re.compile(r"breadcrumb|(?:^|[-_ ])(?:nav|navbar|menu|sidebar|toc)(?:$|[-_ ])|skip-?(?:link|to)"
                r"|table-of-contents"),
     "navigation"),
    (re.compile(r"share|social-|print-?button|newsletter-?signup|related-"), "controls of the page"),
    (re.compile(r"^kt-(?:glossary|versions|tools|changed|facts|ways|banner|search|footer|print)"),
     "what Klartekst adds to a policy's page"),
)  # fmt: skip


def stands_apart(element: HtmlElement) -> bool:
    """Whether the words in an element end those beside it: a block, a line end, the mark of a footnote."""
    if element.tag not in INLINE or element.tag in ("br", "wbr", "img"):
        return True
    return element.tag == "sup" and element.find(".//a") is not None


def shown_texts(element: HtmlElement) -> Iterator[str]:
    """The words in an element that a browser would show, piece by piece, with blanks where blocks meet."""
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, node in walk:
        if stands_apart(node):
            yield " "
        if event == "end":
            if node is not element and node.tail:
                yield node.tail
        elif node.tag in UNREAD or not isinstance(node.tag, str):
            walk.skip_subtree()
        elif node.text:
            yield node.text


def reason_to_leave_out(element: HtmlElement) -> str:
    """Why an element is no part of the text; empty where it is one."""
    tag = str(element.tag)
    role = _ROLES.get(str(element.get("role") or ""), "")
    if element.tag == "header" and not element.xpath(".//h1"):
        return "the head of the page"
    names = f"{element.get('id') or ''} {element.get('class') or ''}".lower()
    named = next((why for pattern, why in _NAMES if any(pattern.search(n) for n in names.split())), "")
    if named and tag in (*HEADINGS, "p", "li", "main", "article", "body") and "kt-" not in names:
        named = ""
    if element.get("data-search-exclude") is not None:
        named = "what the page adds to its text"
    hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    hidden = hidden or re.search(r"display:\s*none", str(element.get("style") or "")) is not None
    control = "controls of the page" if tag in _CONTROLS else ""
    return role or _TAGS.get(tag, "") or control or named or ("hidden on the page" if hidden else "")
