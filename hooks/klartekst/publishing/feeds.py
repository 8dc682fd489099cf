"""Feeds of a changelog: Atom (RFC 4287) and JSON Feed 1.1.

An entry's id never changes and is never given to another: it is made from the policy, the event and
the checksum of the version, not from an address that could move.
"""

import json
from collections.abc import Callable
from datetime import datetime
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

from klartekst.publishing.addresses import Addresses
from klartekst.publishing.events import Event, EventKind
from klartekst.publishing.updates import Update, UpdatesPage

ATOM = "http://www.w3.org/2005/Atom"

Absolute = Callable[[str], str]
"""Turns an address counted from the language's first page into a whole one."""


def atom_feed(
    page: UpdatesPage, events: tuple[Event, ...], publisher: str, absolute: Absolute, addresses: Addresses
) -> bytes:
    """The changelog as an Atom feed. ``events`` are those that the page was made from, in its order."""
    ET.register_namespace("", ATOM)
    address = addresses.updates(page.policy)
    feed = ET.Element(f"{{{ATOM}}}feed", {"xml:lang": page.language})
    _text(feed, "id", _urn(page.policy, "feed", page.language))
    _text(feed, "title", page.title)
    _text(feed, "updated", _stamp(events[0].moment.published) if events else _stamp(_BEGINNING))
    ET.SubElement(feed, f"{{{ATOM}}}link", {"rel": "self", "href": absolute(page.atom)})
    ET.SubElement(feed, f"{{{ATOM}}}link", {"rel": "alternate", "href": absolute(address)})
    _text(ET.SubElement(feed, f"{{{ATOM}}}author"), "name", publisher)
    for event, update in zip(events, updates_in_order(page, events), strict=True):
        _atom_entry(feed, event, update, page.language, absolute)
    ET.indent(feed)
    return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True)) + b"\n"


def json_feed(
    page: UpdatesPage, events: tuple[Event, ...], publisher: str, absolute: Absolute, addresses: Addresses
) -> bytes:
    """The changelog as a JSON Feed, with Klartekst's own facts on each version under ``_klartekst``."""
    items = [
        _json_item(event, update, page.language, absolute)
        for event, update in zip(events, updates_in_order(page, events), strict=True)
    ]
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": page.title,
        "home_page_url": absolute(addresses.updates(page.policy)),
        "feed_url": absolute(page.json_feed),
        "language": page.language,
        "authors": [{"name": publisher}],
        "items": items,
    }
    return (json.dumps(feed, ensure_ascii=False, indent=2) + "\n").encode()


def updates_in_order(page: UpdatesPage, events: tuple[Event, ...]) -> list[Update]:
    """The updates of a page in the order of the events that they tell of."""
    by_key = {(update.policy_id, update.key): update for update in (*page.upcoming, *page.past)}
    return [by_key[event.policy, event.key] for event in events]


def category(event: Event, update: Update) -> str:
    """What kind of news an entry is: the class of a change, or what happened to a version."""
    if event.kind is not EventKind.PUBLISHED:
        return event.kind.value
    return "upcoming" if event.is_upcoming else update.change


_BEGINNING = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def _atom_entry(feed: ET.Element, event: Event, update: Update, language: str, absolute: Absolute) -> None:
    entry = ET.SubElement(feed, f"{{{ATOM}}}entry")
    moment = _stamp(event.moment.published)
    _text(entry, "id", _event_urn(event, language))
    _text(entry, "title", f"{update.policy.text}: {update.heading.text}")
    _text(entry, "published", moment)
    _text(entry, "updated", moment)
    link = {"rel": "alternate", "href": absolute(update.heading.address)}
    ET.SubElement(entry, f"{{{ATOM}}}link", link)
    if update.changes:
        related = {"rel": "related", "href": absolute(update.changes.address), "title": update.changes.text}
        ET.SubElement(entry, f"{{{ATOM}}}link", related)
    ET.SubElement(entry, f"{{{ATOM}}}category", {"term": category(event, update)})
    _text(entry, "summary", plain_summary(update))


def _json_item(event: Event, update: Update, language: str, absolute: Absolute) -> dict[str, object]:
    release = event.record.release if event.record else None
    facts: dict[str, object] = {"policy": event.policy, "event": event.kind.value}
    if release:
        text = release.text_for(language)
        facts |= {
            "version": release.version,
            "effective_from": release.effective_from.isoformat(),
            "change": release.change.value,
            "language": text.language,
            "sha256": text.checksum,
            "witnessed": event.moment.witnessed,
        }
    if update.changes:
        facts["changes"] = absolute(update.changes.address)
    return {
        "id": _event_urn(event, language),
        "url": absolute(update.heading.address),
        "title": f"{update.policy.text}: {update.heading.text}",
        "content_text": plain_summary(update),
        "date_published": _stamp(event.moment.published),
        "language": language,
        "tags": [category(event, update)],
        "_klartekst": facts,
    }


def plain_summary(update: Update) -> str:
    """An update in running text: its summary, what changed in each section, and its dates."""
    sections = (
        f"{section.link.text} ({section.label})" + (f": {section.note}" if section.note else "")
        for section in update.sections
    )
    parts = [update.summary, *sections, *update.facts, *update.remarks]
    return "\n".join(part for part in parts if part) or update.heading.text


def _event_urn(event: Event, language: str) -> str:
    checksum = event.record.release.checksum if event.record else ""
    return _urn(event.policy, event.key, checksum, language)


def _urn(*parts: str) -> str:
    return uuid5(NAMESPACE_URL, "klartekst:" + ":".join(parts)).urn


def _stamp(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, f"{{{ATOM}}}{name}").text = text
