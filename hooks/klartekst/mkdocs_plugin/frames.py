"""Frames of pages of the archive: laid out once for all pages whose frames differ in a few words only.

The pages of a policy's versions have the same menu, languages and search. What does differ is said in place
holders, such as the version in the addresses, and put in for each page. That is right as long as no template
looks at these words: ours do not, and those of a site are asked (``templates_look_at_pages``).
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError, meta
from markupsafe import Markup, escape

from klartekst.publishing.policy_page import ContentsEntry, PolicyPage
from klartekst.publishing.version_frame import HeadLink

_ABOUT_A_PAGE = frozenset(("page", "klartekst"))
"""What templates know of the page that they are laying out."""

# Letters and digits alone: no filter of a template changes them.
_CONTENT, _TITLE, _STATUS, _VERSION, _LINKED = (f"kt0{name}0kt" for name in ("c", "t", "s", "v", "l"))
_PLACE = re.compile("(kt0[ctsv]0kt|kt0l0kt[0-9]+kt)")

# Material gives a page a heading where its content has none.
_WITH_HEADING = "<h1"
_HEADED_CONTENT = f"{_WITH_HEADING} {_CONTENT}>"

_VERSION_PAGE = re.compile(r"(?P<start>.+/v/)(?P<version>[^/]+)(?P<end>/)")


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything that is said around the content of a page of the archive.

    ``texts`` gives, for each language that the page is in, that of its words. ``about`` is the policy
    that it is about, and ``policy`` the page of a policy that it is, if it is one. ``version`` is the
    part of the address in which it differs from others of its kind, if there are any.
    """

    address: str
    texts: tuple[tuple[str, str], ...]
    title: str
    about: str
    version: str = ""
    description: str = ""
    style: str = ""
    script: str = ""
    indexed: bool = True
    policy: PolicyPage | None = None


LayOut = Callable[[Frame, str], str]
"""What makes a whole page of a frame and a content."""


@dataclass(frozen=True, slots=True)
class _Form:
    """All that a frame depends on but for the words in its places: equal for frames that are alike."""

    frame: Frame
    has_heading: bool
    text_language: str = ""
    text_direction: str = ""
    words_language: str = ""
    indexed: bool = False
    head_links: tuple[HeadLink, ...] = ()
    contents: tuple[ContentsEntry, ...] = ()


class Frames:
    """The frames of one language. ``lay_out`` makes a page from the beginning."""

    def __init__(self, lay_out: LayOut) -> None:
        self._lay_out = lay_out
        self._known: dict[_Form, list[str]] = {}

    def page(self, frame: Frame, content: str) -> str:
        """The whole page, byte by byte as it is laid out from the beginning."""
        policy = frame.policy
        if not frame.version or (policy and any(b.kind == "uncorrected" for b in policy.frame.banners)):
            return self._lay_out(frame, content)
        words = {
            _CONTENT: content,
            _TITLE: str(escape(Markup(frame.title).striptags())),
            _VERSION: frame.version,
            _STATUS: str(escape(policy.frame.status)) if policy else "",
        }
        links = tuple(_open_link(link, frame.version, words) for link in _head_links(policy))
        form = _form(frame, links, _WITH_HEADING in content)
        if form not in self._known:
            self._known[form] = self._parts(form, policy)
        return "".join(words.get(part, part) for part in self._known[form])

    def _parts(self, form: _Form, policy: PolicyPage | None) -> list[str]:
        """The frame cut at its places; a place stands between any two of the other pieces."""
        if policy:
            around = replace(policy.frame, status=_STATUS, head_links=form.head_links)
            policy = replace(policy, frame=around)
        content = _HEADED_CONTENT if form.has_heading else _CONTENT
        laid_out = self._lay_out(replace(form.frame, policy=policy), content)
        return _PLACE.split(laid_out.replace(content, _CONTENT))


def _form(frame: Frame, links: tuple[HeadLink, ...], has_heading: bool) -> _Form:
    start, end = f"/v/{frame.version}/", f"/v/{_VERSION}/"
    assert start in frame.address, "the version is a folder of the address"
    open_frame = replace(
        frame, address=frame.address.replace(start, end, 1), title=_TITLE, version=_VERSION, policy=None
    )
    policy = frame.policy
    if policy is None:
        return _Form(open_frame, has_heading)
    return _Form(
        open_frame,
        has_heading,
        policy.text_language,
        policy.text_direction,
        policy.text_words.language,
        policy.frame.indexed,
        links,
        policy.contents,
    )


def _head_links(policy: PolicyPage | None) -> tuple[HeadLink, ...]:
    return policy.frame.head_links if policy else ()


def _open_link(link: HeadLink, version: str, words: dict[str, str]) -> HeadLink:
    """The link with a place for the version that it leads to, whose word is added to ``words``."""
    found = _VERSION_PAGE.fullmatch(link.address)
    if found is None:
        return link
    place = _VERSION if found["version"] == version else f"{_LINKED}{len(words)}kt"
    words[place] = found["version"]
    return replace(link, address=f"{found['start']}{place}{found['end']}")


def templates_look_at_pages(environment: Environment, folders: Iterable[Path]) -> bool:
    """Whether templates in these folders may look at more of a page than where it is.

    Those for the content of pages may: they are no part of a frame.
    """
    templates = (path for folder in folders for path in folder.rglob("*.html"))
    return any(
        _looks_at_pages(environment, path.read_text("utf-8", "replace"))
        for path in templates
        if path.parent.name != "klartekst" or path.name == "troubles.html"
    )


def _looks_at_pages(environment: Environment, source: str) -> bool:
    try:
        template = environment.parse(source)
    except TemplateSyntaxError:
        return True
    return bool(meta.find_undeclared_variables(template) & _ABOUT_A_PAGE)
