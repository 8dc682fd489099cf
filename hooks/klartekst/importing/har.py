"""Cookies in a HAR 1.2 file: what a browser recorded of its requests and their replies."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from klartekst.importing.scan_trouble import UnreadableScanError
from klartekst.model.cookies import Scan, Sighting, Tech, bare_host, is_related, party_of, shown_name
from klartekst.model.lifetime import SESSION, Lifetime, seconds

_SAVE_AGAIN = 'save it again in the browser\'s network panel, as "HAR"'


def is_har(document: object) -> bool:
    """Whether a JSON document says that it is one."""
    return isinstance(document, dict) and "log" in document


def scan_of_har(document: Mapping[str, object]) -> Scan:
    """The cookies that were set, and those that were sent; the first request says whose site it is.

    Of a cookie that is set several times the last counts; one that is deleted at once is none.
    Raises ``UnreadableScanError`` where the recording is broken.
    """
    log = document.get("log")
    entries = log.get("entries") if isinstance(log, dict) else None
    if not isinstance(entries, list):
        raise UnreadableScanError(f'the HAR file has no list "entries" under "log" — {_SAVE_AGAIN}')
    known = [entry for entry in entries if _host(entry)]
    if not known:
        raise UnreadableScanError(f"the HAR file has no request in it — load the page, and {_SAVE_AGAIN}")
    site = _host(known[0])
    found: dict[tuple[str, str], Sighting | None] = {}
    for entry in known:
        for name, domain, lifetime in _set_by(entry):
            deleted = lifetime is not None and lifetime.longest < 0
            found[name, domain] = None if deleted else _sighting(name, domain, site, lifetime)
    domains: dict[str, set[str]] = {}
    for name, domain in found:
        domains.setdefault(name, set()).add(domain)
    for entry in known:
        host = _host(entry)
        for name in _sent_with(entry):
            if not any(is_related(domain, host) for domain in domains.setdefault(name, set())):
                domains[name].add(host)
                found[name, host] = _sighting(name, host, site, None)
    return Scan("HAR", tuple(filter(None, found.values())), frozenset({Tech.COOKIE}))


def _sighting(name: str, domain: str, site: str, lifetime: Lifetime | None) -> Sighting:
    return Sighting(name, Tech.COOKIE, domain, party_of(domain, site), lifetime)


def _set_by(entry: object) -> Iterator[tuple[str, str, Lifetime | None]]:
    """Name, domain and lifetime of each cookie in a reply; its headers are nearer to the truth."""
    started = _moment(_at(entry, "startedDateTime"))
    headers = list(_headers(_at(entry, "response"), "set-cookie"))
    for line in headers:
        yield _read_header(line, _host(entry), started)
    if not headers:
        for cookie in _objects(_at(_at(entry, "response"), "cookies")):
            domain = bare_host(str(cookie.get("domain") or "")) or _host(entry)
            expires = _moment(cookie.get("expires"))
            lifetime = _until(expires, started) if cookie.get("expires") else SESSION
            yield shown_name(cookie.get("name", "")), domain, lifetime


def _sent_with(entry: object) -> Iterator[str]:
    request = _at(entry, "request")
    for line in _headers(request, "cookie"):
        yield from (shown_name(pair.partition("=")[0]) for pair in line.split(";") if pair.strip())
    for cookie in _objects(_at(request, "cookies")):
        yield shown_name(cookie.get("name", ""))


def _read_header(line: str, host: str, started: datetime | None) -> tuple[str, str, Lifetime | None]:
    """What a ``Set-Cookie`` header says (RFC 6265); ``Max-Age`` counts before ``Expires``."""
    pair, *rest = line.split(";")
    name, mark, _ = pair.partition("=")
    attributes = {key.strip().lower(): value.strip() for key, _, value in (a.partition("=") for a in rest)}
    domain = bare_host(attributes.get("domain", "")) or host
    lifetime: Lifetime | None = SESSION
    if attributes.get("max-age", "").lstrip("-").isdecimal():
        lifetime = _length(float(attributes["max-age"]))
    elif "expires" in attributes:
        lifetime = _until(_http_date(attributes["expires"]), started)
    return shown_name(name if mark else ""), domain, lifetime


def _until(expires: datetime | None, started: datetime | None) -> Lifetime | None:
    if expires is None or started is None:
        return None
    return _length((expires - started).total_seconds())


def _length(length: float) -> Lifetime:
    """A length that is not above nothing deletes the cookie, which is no session."""
    return seconds(length if length > 0 else -1)


def _http_date(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, IndexError, TypeError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _moment(text: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError:
        return _http_date(str(text))
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _headers(message: object, name: str) -> Iterator[str]:
    """The header's values; several may stand in one, each on a line of its own."""
    for header in _objects(_at(message, "headers")):
        if str(header.get("name", "")).lower() == name:
            yield from filter(str.strip, str(header.get("value", "")).split("\n"))


def _host(entry: object) -> str:
    try:
        return bare_host(urlsplit(str(_at(_at(entry, "request"), "url") or "")).hostname or "")
    except ValueError:
        return ""


def _at(value: object, key: str) -> object:
    return value.get(key) if isinstance(value, dict) else None


def _objects(value: object) -> Iterator[Mapping[str, object]]:
    return (item for item in value if isinstance(item, dict)) if isinstance(value, list) else iter(())
