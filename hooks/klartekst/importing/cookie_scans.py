"""A record of the cookies of a site, whichever program made it, told by what is in it."""

import json
from datetime import datetime

from klartekst.importing.cookie_lists import (
    is_cookies_txt,
    is_table,
    scan_of_cookie_editor,
    scan_of_cookies_txt,
    scan_of_table,
)
from klartekst.importing.har import is_har, scan_of_har
from klartekst.importing.scan_trouble import UnreadableScanError
from klartekst.model.cookies import Scan

LARGEST_SCAN = 50 * 1024 * 1024
"""More bytes than any list of cookies has; recordings with pictures and films in them can have more."""

KINDS = 'a HAR file, a cookies.txt, JSON from Cookie-Editor or a CSV with a column "Cookie / Data Key name"'


def read_scan(data: bytes, now: datetime, site: str = "") -> Scan:
    """The scan that the bytes of a file hold; ``site`` is the host that was scanned, where it is known.

    Raises ``UnreadableScanError`` for whatever is no such scan, or larger than ``LARGEST_SCAN``.
    """
    if len(data) > LARGEST_SCAN:
        raise UnreadableScanError(
            f"the scan is larger than {LARGEST_SCAN // 1024**2} MiB — save it without the contents of replies"
        )
    text = _text(data)
    if text.lstrip()[:1] in ("{", "["):
        return _scan_of_json(text, now, site)
    if is_table(text):
        return scan_of_table(text)
    if is_cookies_txt(text):
        return scan_of_cookies_txt(text, site, now)
    what = "this is no scan that is known" if text.strip() else "the scan is empty"
    raise UnreadableScanError(f"{what} — give {KINDS}")


def _text(data: bytes) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise UnreadableScanError(f"the scan is no text in UTF-8 — give {KINDS}")
    return text


def _scan_of_json(text: str, now: datetime, site: str) -> Scan:
    try:
        document = json.loads(text)
    except RecursionError as error:
        raise UnreadableScanError("the JSON is nested too deep — export the scan again") from error
    except json.JSONDecodeError as error:
        raise UnreadableScanError(
            f"the JSON is broken in line {error.lineno} ({error.msg}) — export the scan again"
        ) from error
    except ValueError as error:
        raise UnreadableScanError(f"the JSON is broken ({error}) — export the scan again") from error
    if is_har(document):
        return scan_of_har(document)
    if isinstance(document, list):
        return scan_of_cookie_editor(document, site, now)
    raise UnreadableScanError(f"the JSON is neither a HAR file nor a list of cookies — give {KINDS}")
