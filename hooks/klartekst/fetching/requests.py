"""One request, and the reply to it."""

import socket
import ssl
import time
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPMessage, HTTPResponse
from urllib.error import URLError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import (
    HTTPHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from klartekst import __version__

_HEADERS = {
    "User-Agent": f"klartekst/{__version__} (link check)",
    "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
}
_KEPT = "%/:=&?~#+!$,;'@()*[]"
_CHUNK = 65536


class UnansweredError(Exception):
    """No reply came. The text says why; ``at_door`` that not even a connection was made."""

    def __init__(self, why: str, *, at_door: bool = False) -> None:
        super().__init__(why)
        self.at_door = at_door


@dataclass(frozen=True, slots=True)
class Reply:
    """A server's reply. ``location`` is where it sends the visitor, as it is written there.

    ``rest`` is for how many seconds it asks to be left alone, where it does. ``page`` holds the HTML
    that was asked for, and ``None`` where it is no HTML, or too long.
    """

    status: int
    reason: str
    location: str = ""
    rest: float | None = None
    page: str | None = None

    @property
    def said(self) -> str:
        """Status and reason, as in ``404 Not Found``."""
        return f"{self.status} {self.reason}".strip()


def make_opener() -> OpenerDirector:
    """What sends requests: by the proxies of the environment, and following no redirect by itself."""
    opener = OpenerDirector()
    for handler in (ProxyHandler(), HTTPHandler(), HTTPSHandler()):
        opener.add_handler(handler)
    return opener


def send(opener: OpenerDirector, method: str, address: str, timeout: float, most_bytes: int) -> Reply:
    """The reply to one request; its page is read where ``most_bytes`` are more than none.

    Raises ``UnansweredError`` where none comes: within the timeout, or at all.
    """
    try:
        request = Request(as_sent(address), method=method, headers=_HEADERS)
        with opener.open(request, timeout=timeout) as response:
            return _reply(response, most_bytes, time.monotonic() + timeout)
    except (OSError, HTTPException, ValueError) as error:
        cause = error.reason if isinstance(error, URLError) else error
        raise UnansweredError(_why(cause, timeout), at_door=cause is not error) from error


def as_sent(address: str) -> str:
    """The address in the letters of a request line: hosts in IDNA, all else percent-encoded (RFC 3987).

    Raises ``ValueError`` for what is no address of a host.
    """
    parts = urlsplit(address)
    if not parts.hostname:
        raise ValueError("the address names no host")
    host = parts.hostname if ":" in parts.hostname else parts.hostname.encode("idna").decode("ascii")
    netloc = f"[{host}]" if ":" in host else host
    if parts.port is not None:
        netloc = f"{netloc}:{parts.port}"
    return urlunsplit((parts.scheme, netloc, quote(parts.path or "/", _KEPT), quote(parts.query, _KEPT), ""))


def _reply(response: HTTPResponse, most_bytes: int, deadline: float) -> Reply:
    headers = response.headers
    is_html = headers.get_content_type() in ("text/html", "application/xhtml+xml")
    body = _body(response, most_bytes, deadline) if most_bytes and is_html else None
    return Reply(
        status=response.status,
        reason=response.reason,
        location=_as_utf8(headers.get("Location", "")),
        rest=_rest(headers),
        page=None if body is None else body.decode(_charset(headers), "replace"),
    )


def _body(response: HTTPResponse, most_bytes: int, deadline: float) -> bytes | None:
    """The whole body, or ``None`` where it is longer than that, or too slow."""
    chunks: list[bytes] = []
    size = 0
    while chunk := response.read1(_CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        if size > most_bytes or time.monotonic() > deadline:
            return None
    return b"".join(chunks)


def _rest(headers: HTTPMessage) -> float | None:
    """The seconds that ``Retry-After`` names, itself or as a date beside that of the reply (RFC 9110)."""
    value = headers.get("Retry-After", "")
    if value.strip().isdecimal():
        return float(value)
    try:
        until, sent = (parsedate_to_datetime(text) for text in (value, headers.get("Date", "")))
        return max((until - sent).total_seconds(), 0.0)
    except (TypeError, ValueError):
        return None


def _charset(headers: HTTPMessage) -> str:
    charset = headers.get_content_charset("utf-8")
    try:
        "".encode(charset)
    except LookupError:
        return "utf-8"
    return charset


def _as_utf8(header: str) -> str:
    """Headers are read as Latin-1; an address beyond ASCII in them is UTF-8 where it can be."""
    try:
        return header.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return header


def _why(error: object, timeout: float) -> str:
    match error:
        case socket.gaierror():
            return "no host of that name is known"
        case TimeoutError():
            return f"no answer came within {timeout:g} seconds"
        case ssl.SSLCertVerificationError():
            return f"its certificate cannot be trusted ({error.verify_message})"
        case ssl.SSLError():
            return "no secure connection could be made"
        case ConnectionRefusedError():
            return "the connection was refused"
        case ConnectionError():
            return "the connection was cut off"
        case HTTPException():
            return "the answer is no HTTP"
    return str(error) or type(error).__name__
