"""What a JSON Feed must be by its rules (jsonfeed.org, version 1.1), and an Atom feed by RFC 4287."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
_FEED_KEYS = frozenset(
    [
        *("version", "title", "home_page_url", "feed_url", "description", "user_comment", "next_url"),
        *("icon", "favicon", "authors", "language", "expired", "hubs", "items"),
    ]
)
_ITEM_KEYS = frozenset(
    [
        *("id", "url", "external_url", "title", "content_html", "content_text", "summary", "image"),
        *("banner_image", "date_published", "date_modified", "authors", "tags", "language", "attachments"),
    ]
)


def json_feed_faults(feed: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a JSON Feed 1.1."""
    if feed.get("version") != "https://jsonfeed.org/version/1.1":
        yield "version is not that of JSON Feed 1.1"
    if not isinstance(feed.get("title"), str) or not feed["title"]:
        yield "no title"
    yield from (
        f"{key} is no whole address" for key in ("home_page_url", "feed_url") if not _whole(feed.get(key))
    )
    yield from (f"unknown key {key}" for key in feed if key not in _FEED_KEYS and key[0] != "_")
    yield from _author_faults(feed)
    ids = [item.get("id") for item in feed.get("items", ())]
    if not isinstance(feed.get("items"), list):
        yield "no items"
    if len(set(ids)) != len(ids):
        yield "two items with one id"
    for item in feed.get("items", ()):
        yield from (f"{item.get('id')}: {fault}" for fault in _item_faults(item))


def _item_faults(item: dict[str, Any]) -> Iterator[str]:
    if not isinstance(item.get("id"), str) or not item["id"]:
        yield "id is no text"
    if not (item.get("content_html") or item.get("content_text")):
        yield "neither content_html nor content_text"
    if not _whole(item.get("url")):
        yield "url is no whole address"
    if not _is_moment(str(item.get("date_published"))):
        yield "date_published is no moment with an offset"
    if not all(isinstance(tag, str) and tag for tag in item.get("tags", [])):
        yield "tags are no texts"
    yield from (f"unknown key {key}" for key in item if key not in _ITEM_KEYS and key[0] != "_")
    yield from (f"{key} is no object" for key in item if key[0] == "_" and not isinstance(item[key], dict))
    yield from _author_faults(item)


def _author_faults(part: dict[str, Any]) -> Iterator[str]:
    for author in part.get("authors", []):
        if not set(author) & {"name", "url", "avatar"}:
            yield "an author without name, url and avatar"


def atom_faults(feed: bytes) -> Iterator[str]:
    """What is wrong with an Atom feed (RFC 4287, sections 4.1.1 and 4.1.2)."""
    root = ElementTree.fromstring(feed)
    if root.tag != f"{ATOM}feed":
        yield "the root is no feed"
    entries = root.findall(f"{ATOM}entry")
    for part in (root, *entries):
        name = part.findtext(f"{ATOM}id") or "the feed"
        for tag in ("id", "title", "updated"):
            if len(part.findall(f"{ATOM}{tag}")) != 1 or not part.findtext(f"{ATOM}{tag}"):
                yield f"{name}: not exactly one {tag}"
        for tag in ("updated", "published"):
            text = part.findtext(f"{ATOM}{tag}")
            if text is not None and not _is_moment(text):
                yield f"{name}: {tag} is no moment with an offset"
        for link in part.findall(f"{ATOM}link"):
            if not _whole(link.get("href")):
                yield f"{name}: a link to no whole address"
    if root.find(f"{ATOM}author/{ATOM}name") is None:
        yield "no author"
    if [link.get("rel") for link in root.findall(f"{ATOM}link")].count("self") != 1:
        yield "not exactly one link to itself"
    ids = [entry.findtext(f"{ATOM}id") for entry in entries]
    if len(set(ids)) != len(ids):
        yield "two entries with one id"


def _whole(address: object) -> bool:
    parts = urlsplit(str(address))
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False
