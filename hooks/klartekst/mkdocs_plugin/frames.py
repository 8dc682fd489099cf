"""Frames of pages of the archive: laid out once for all pages whose frames differ in a few words only.

The pages of a policy's versions have the same menu, languages and search. What does differ is said in place
holders, such as the version in the addresses, and put in for each page. That is right as long as no template
does anything with these words but say them: ours do not, and those of a site are asked (``site_templates``).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256

from markupsafe import Markup, escape

from klartekst.publishing.addresses import Addresses
from klartekst.publishing.policy_page import ContentsEntry, PolicyPage
from klartekst.publishing.version_frame import HeadLink

_HEADING = "<h1"
"""Material puts the title above a content that has no heading of its own, in a form of its own."""


_KEPT = 64
"""How many forms are kept: more than the pages of one policy have, which are made together."""


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
    """What our templates take for a frame, but for the words in its places: equal for frames alike."""

    frame: Frame
    text_language: str = ""
    text_direction: str = ""
    words_language: str = ""
    indexed: bool = False
    head_links: tuple[HeadLink, ...] = ()
    contents: tuple[ContentsEntry, ...] = ()


class Frames:
    """The frames of one language. ``lay_out`` makes a page from the beginning.

    ``specimen`` is a page of the site; its digest makes place holders that stand nowhere else.
    """

    def __init__(self, lay_out: LayOut, addresses: Addresses, specimen: str) -> None:
        self._lay_out, self._addresses = lay_out, addresses
        salt = sha256(specimen.encode()).hexdigest()[:20]
        self._content, self._title, self._status, self._version, self._linked = (
            f"{letter}{salt}" for letter in "ctsvl"
        )
        self._place = re.compile(f"([ctsv]{salt}|l{salt}x[0-9]+x)")
        self._known: dict[_Form, list[str] | None] = {}

    def page(self, frame: Frame, content: str) -> str:
        """The whole page, as it is laid out from the beginning."""
        policy = frame.policy
        shows_replaced = policy is not None and any(b.kind == "uncorrected" for b in policy.frame.banners)
        if not frame.version or shows_replaced or _HEADING not in content:
            return self._lay_out(frame, content)
        words = {
            self._content: content,
            self._title: str(escape(Markup(frame.title).striptags())),
            self._version: frame.version,
            self._status: str(escape(policy.frame.status)) if policy else "",
        }
        form = self._form(frame, words)
        if form not in self._known:
            self._known[form] = self._parts(form, policy)
            if len(self._known) > _KEPT:
                self._known.pop(next(iter(self._known)))
        parts = self._known[form]
        if parts is None:
            return self._lay_out(frame, content)
        return "".join(words.get(part, part) for part in parts)

    def _parts(self, form: _Form, policy: PolicyPage | None) -> list[str] | None:
        """The frame cut at its places, or ``None`` where somebody has done something with them."""
        if policy:
            around = replace(policy.frame, status=self._status, head_links=form.head_links)
            policy = replace(policy, frame=around)
        content = f"{_HEADING} {self._content}>"
        laid_out = self._lay_out(replace(form.frame, policy=policy), content)
        parts = self._place.split(laid_out.replace(content, self._content))
        return parts if parts.count(self._content) == 1 and self._title in parts else None

    def _form(self, frame: Frame, words: dict[str, str]) -> _Form:
        folder = self._addresses.all_versions(frame.about)
        start = f"{folder}{frame.version}/"
        assert frame.address.startswith(start), "the version is a folder of the address"
        address = f"{folder}{self._version}/{frame.address.removeprefix(start)}"
        form = _Form(replace(frame, address=address, title=self._title, version=self._version, policy=None))
        policy = frame.policy
        if policy is None:
            return form
        return replace(
            form,
            text_language=policy.text_language,
            text_direction=policy.text_direction,
            words_language=policy.text_words.language,
            indexed=policy.frame.indexed,
            head_links=tuple(
                self._open_link(link, folder, frame.version, words) for link in policy.frame.head_links
            ),
            contents=policy.contents,
        )

    def _open_link(self, link: HeadLink, folder: str, version: str, words: dict[str, str]) -> HeadLink:
        """The link with a place for the version that it leads to, whose word is added to ``words``."""
        label = link.address.removeprefix(folder).removesuffix("/")
        if f"{folder}{label}/" != link.address or "/" in label:
            return link
        place = self._version if label == version else f"{self._linked}x{len(words)}x"
        words[place] = label
        return replace(link, address=f"{folder}{place}/")
