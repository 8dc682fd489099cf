"""Where a link leads, as far as its words tell."""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from klartekst.wording.references import LINK_SCHEMES, split_reference


class LinkKind(StrEnum):
    """What a link leads to.

    ``ANCHOR`` on the same page, ``TERM`` in its glossary, ``POLICY`` another policy, ``DOCUMENT`` a
    file of the site, ``OUTSIDE`` another site, a mailbox or a telephone, ``UNSAFE`` anything else.
    """

    ANCHOR = "anchor"
    TERM = "term"
    POLICY = "policy"
    DOCUMENT = "document"
    OUTSIDE = "outside"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class Link:
    """A link or image in a text, with its address as written and its line, counted from 0."""

    href: str
    kind: LinkKind
    line: int
    is_image: bool = False


# The same addresses stand in text after text.
@lru_cache(maxsize=4096)
def kind_of_link(href: str, *, is_image: bool = False) -> LinkKind:
    """The kind of a link. An image from another site is unsafe: it would tell that site who reads."""
    address = href.strip()
    try:
        scheme, host = urlsplit(address)[:2]
    except ValueError:
        return LinkKind.UNSAFE
    if scheme.lower() in LINK_SCHEMES:
        return LinkKind.UNSAFE if is_image else LinkKind.OUTSIDE
    if host or address.startswith("\\"):
        return LinkKind.UNSAFE
    reference = split_reference(unquote(address))
    if reference and not is_image:
        policy, _ = reference
        kinds = {"": LinkKind.ANCHOR, "term": LinkKind.TERM}
        executable = "".join(policy.split()).lower() in ("javascript", "data", "vbscript", "file", "blob")
        return LinkKind.UNSAFE if executable else kinds.get(policy, LinkKind.POLICY)
    return LinkKind.UNSAFE if scheme else LinkKind.DOCUMENT
