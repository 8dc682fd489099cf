"""What a page that has been built would load or run: the truth about it, whatever it was made from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from urllib.parse import urlsplit

from klartekst.model import codes
from klartekst.model.diagnostic import Code, Diagnostic, Place, found

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"""<([a-zA-Z][\w-]*)([^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*)>""")
_ATTRIBUTE = re.compile(r"""([^\s="'>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_HANDLER = re.compile(r"\bon[a-z]+\s*=")
_IN_STYLE = re.compile(r"""(?:url\(\s*["']?|@import\s+["'])\s*((?:https?:)?//[^"')\s]+)""", re.IGNORECASE)
_STYLE = re.compile(r"<style\b[^>]*>(.*?)</style>", re.DOTALL | re.IGNORECASE)

_LOADS = {
    "action": {"form"},
    "background": {"body", "table", "td", "th"},
    "data": {"object"},
    "formaction": {"button", "input"},
    "href": {"base", "image", "link", "use", "feimage"},
    "imagesrcset": {"link"},
    "ping": {"a", "area"},
    "poster": {"video"},
    "src": {"audio", "embed", "frame", "iframe", "img", "input", "script", "source", "track", "video"},
    "srcset": {"img", "source"},
    "xlink:href": {"image", "use", "feimage"},
}
"""The attributes that make a browser ask for something, and the elements on which they do."""

_LOADING_LINKS = {
    "apple-touch-icon", "dns-prefetch", "icon", "manifest", "mask-icon", "modulepreload",
    "preconnect", "prefetch", "preload", "prerender", "stylesheet",
}  # fmt: skip
_SCRIPTS = ("", "module", "text/javascript", "application/javascript")


@dataclass(frozen=True, slots=True)
class PageTrouble:
    """Something that a page does: the element it stands on, and the words by which to find it."""

    code: Code
    element: str
    words: str


_HINTS = {
    codes.PAGE_ASKS_ELSEWHERE: "put the file into the content folder and name it there, or link to it",
    codes.INLINE_CODE: "move it into a file named under extra_css or extra_javascript",
}


def told(trouble: PageTrouble, place: Place) -> Diagnostic:
    """The trouble as it is told, at the place where somebody can mend it."""
    said = f"<{trouble.element}> loads {trouble.words}"
    if trouble.code is codes.INLINE_CODE:
        is_element = trouble.words.startswith("<")
        what = f"{trouble.words}> in the page" if is_element else f"{trouble.words} on <{trouble.element}>"
        said = f"{what} does nothing under a strict security policy"
    return found(trouble.code, place, said, _HINTS[trouble.code])


def page_troubles(page: str, own_host: str) -> Iterator[PageTrouble]:
    """What a page would load from elsewhere, and the styles and scripts that stand inside it.

    ``own_host`` is the site's own, as in ``site_url``. Links are no trouble: they wait for a reader.
    """
    page = _COMMENT.sub("", page)
    for match in _TAG.finditer(page):
        element, written = match[1].lower(), match[2]
        if element == "style":
            yield PageTrouble(codes.INLINE_CODE, element, "<style")
        elif element == "script" or _may_do_something(written):
            attributes = {
                m[1].lower(): unescape(m[2] or m[3] or m[4] or "") for m in _ATTRIBUTE.finditer(written)
            }
            yield from _asked(element, attributes, own_host)
            yield from _inline(element, attributes)
    for style in _STYLE.findall(page):
        yield from style_troubles(style, own_host)


def _may_do_something(attributes: str) -> bool:
    """Whether attributes have to be looked at one by one; a quick look, which most do not get past."""
    small = attributes.lower()
    if "//" in small or "style" in small or "javascript:" in small:
        return True
    return "on" in small and _HANDLER.search(small) is not None


def style_troubles(style: str, own_host: str) -> Iterator[PageTrouble]:
    """What a style would load from elsewhere."""
    for address in _IN_STYLE.findall(style):
        if _is_foreign(address, own_host):
            yield PageTrouble(codes.PAGE_ASKS_ELSEWHERE, "style", address)


def _asked(element: str, attributes: dict[str, str], own_host: str) -> Iterator[PageTrouble]:
    if element == "link" and not _LOADING_LINKS & {*attributes.get("rel", "").lower().split()}:
        return
    for name, value in attributes.items():
        if element in _LOADS.get(name, ()):
            for address in re.split(r",\s+|\s+", value) if "srcset" in name else [value]:
                if _is_foreign(address, own_host):
                    yield PageTrouble(codes.PAGE_ASKS_ELSEWHERE, element, address.strip())
    yield from style_troubles(attributes.get("style", ""), own_host)


def _inline(element: str, attributes: dict[str, str]) -> Iterator[PageTrouble]:
    if element == "script" and "src" not in attributes and attributes.get("type", "").lower() in _SCRIPTS:
        yield PageTrouble(codes.INLINE_CODE, element, "<script")
    for name, value in attributes.items():
        if name == "style" or re.fullmatch(r"on[a-z]+", name):
            yield PageTrouble(codes.INLINE_CODE, element, f'{name}="{value}"')
        elif value.strip().lower().startswith("javascript:"):
            yield PageTrouble(codes.INLINE_CODE, element, value)


def _is_foreign(address: str, own_host: str) -> bool:
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return True
    return bool(parts.netloc) and parts.netloc.lower() != own_host.lower()
