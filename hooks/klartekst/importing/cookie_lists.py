"""Cookies in lists: ``cookies.txt``, what Cookie-Editor exports, and tables.

The columns of tables are those of the Open Cookie Database.
"""

import csv
import math
import re
from collections.abc import Iterator, Mapping
from datetime import datetime

from klartekst.importing.scan_trouble import UnreadableScanError
from klartekst.model.cookies import Category, Party, Scan, Sighting, Tech, bare_host, party_of, shown_name
from klartekst.model.lifetime import PERSISTENT, SESSION, Lifetime, at_least

_HTTP_ONLY = "#HttpOnly_"
_COOKIES_ALONE = frozenset({Tech.COOKIE})

_NAME = "Cookie / Data Key name"
_HOST = re.compile(r"[.*]*([a-z0-9_-]+\.)+[a-z][a-z0-9-]+")
# How often a name was met, which some write behind it: "userlang [x2]".
_COUNT = re.compile(r" \[x\d+\]$")
_PERIOD = re.compile(r"(\d+(?:[.,]\d+)?)\s*(second|minute|hour|day|week|month|year)s?\b")
# The shortest and the longest, in seconds.
_UNITS = {
    "second": (1, 1),
    "minute": (60, 60),
    "hour": (3600, 3600),
    "day": (86400, 86400),
    "week": (604800, 604800),
    "month": (28 * 86400, 31 * 86400),
    "year": (365 * 86400, 366 * 86400),
}
# What is functional or for security there may be necessary or not.
_CATEGORIES = {
    "necessary": {Category.NECESSARY},
    "functional": {Category.NECESSARY, Category.FUNCTIONAL},
    "security": {Category.NECESSARY, Category.FUNCTIONAL},
    "preferences": {Category.FUNCTIONAL},
    "personalization": {Category.FUNCTIONAL},
    "analytics": {Category.STATISTICS},
    "statistics": {Category.STATISTICS},
    "marketing": {Category.MARKETING},
}


def is_cookies_txt(text: str) -> bool:
    """Whether the first line with anything on it is one of a Netscape file."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return bool(re.match(r"# (Netscape )?HTTP Cookie File", first)) or _fields(first) is not None


def scan_of_cookies_txt(text: str, site: str, now: datetime) -> Scan:
    """The cookies of a Netscape ``cookies.txt``; raises ``UnreadableScanError`` for a line that is none."""
    sightings = []
    for number, line in enumerate(text.splitlines(), 1):
        fields = _fields(line)
        if fields:
            expires = float(fields[4])
            lifetime = SESSION if expires <= 0 else at_least(expires - now.timestamp())
            sightings.append(_kept(fields[5], fields[0], site, lifetime))
        elif line.strip() and not line.startswith("#"):
            raise UnreadableScanError(
                f"line {number} of the cookies.txt has not its seven parts with tabs between them"
                " — export it again"
            )
    return Scan("cookies.txt", tuple(sightings), _COOKIES_ALONE)


def scan_of_cookie_editor(document: list[object], site: str, now: datetime) -> Scan:
    """The cookies of a JSON list as Cookie-Editor and its like export it.

    Raises ``UnreadableScanError`` for an entry that is no cookie.
    """
    sightings = []
    for number, cookie in enumerate(document, 1):
        if not isinstance(cookie, dict) or not isinstance(cookie.get("name"), str):
            raise UnreadableScanError(
                f"entry {number} of the list is no cookie with a name — export it again, as JSON"
            )
        expires = cookie.get("expirationDate")
        sightings.append(_kept(cookie["name"], str(cookie.get("domain") or ""), site, _left(expires, now)))
    return Scan("Cookie-Editor", tuple(sightings), _COOKIES_ALONE)


def _left(expires: object, now: datetime) -> Lifetime:
    if isinstance(expires, int | float) and math.isfinite(expires):
        return at_least(expires - now.timestamp())
    return SESSION


def is_table(text: str) -> bool:
    """Whether the first line names the column that holds the names of cookies."""
    return _NAME.lower() in text.partition("\n")[0].lower()


def scan_of_table(text: str) -> Scan:
    """The cookies of a CSV with the columns of the Open Cookie Database, in any order, the name at least.

    Raises ``UnreadableScanError`` for a table that is broken.
    """
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    try:
        rows = list(csv.DictReader(text.splitlines(keepends=True), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise UnreadableScanError(f"the CSV is broken ({error}) — export it again") from error
    return Scan("CSV", tuple(_table_sightings(rows)), frozenset(Tech))


def _table_sightings(rows: list[dict[str | None, object]]) -> Iterator[Sighting]:
    for row in rows:
        cells = {str(key).strip().lower(): str(value or "").strip() for key, value in row.items()}
        name = cells.get(_NAME.lower(), "")
        if name:
            domain = cells.get("domain", "").lower()
            yield Sighting(
                name=shown_name(_COUNT.sub("", name)),
                tech=None,
                domain=_host(domain),
                party=_party(domain),
                lifetime=_period(cells.get("retention period", "").lower()),
                categories=frozenset(_CATEGORIES.get(cells.get("category", "").lower(), ())),
                is_prefix=cells.get("wildcard match") == "1",
            )


def _host(domain: str) -> str:
    """The one host in a cell such as ``example.com (3rd party)``."""
    match = _HOST.match(domain)
    is_alone = match is not None and domain[match.end() :] in ("", " (1st party)", " (3rd party)")
    return bare_host(match[0]) if match and is_alone else ""


def _party(domain: str) -> Party | None:
    """What a cell says in words, such as ``example.com (3rd party)``; nothing where it says both."""
    said = [party for party, mark in ((Party.FIRST, "1st"), (Party.THIRD, "3rd")) if mark in domain]
    return said[0] if len(said) == 1 else None


def _period(text: str) -> Lifetime | None:
    found = _PERIOD.findall(text)
    if found:
        counts = [(float(count.replace(",", ".")), _UNITS[unit]) for count, unit in found]
        return Lifetime(min(n * unit[0] for n, unit in counts), max(n * unit[1] for n, unit in counts))
    if text in ("persistent", "indefinite"):
        return PERSISTENT
    return SESSION if "session" in text else None


def _kept(name: str, domain: str, site: str, lifetime: Lifetime) -> Sighting:
    return Sighting(shown_name(name), Tech.COOKIE, bare_host(domain), party_of(domain, site), lifetime)


def _fields(line: str) -> Mapping[int, str] | None:
    """The parts of a line of ``cookies.txt`` by number; the last may be missing where it is empty."""
    if line.startswith("#") and not line.startswith(_HTTP_ONLY):
        return None
    parts = line.removeprefix(_HTTP_ONLY).split("\t")
    fits = len(parts) in (6, 7) and {parts[1], parts[3]} <= {"TRUE", "FALSE"}
    is_dated = fits and re.fullmatch(r"-?\d{1,15}(\.\d+)?", parts[4])
    return dict(enumerate(parts)) if is_dated else None
