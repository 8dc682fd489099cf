"""What a site stores on a device that comes for the first time, before anybody has consented."""

import json
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

from klartekst.fetching.devtools import Browser, BrowserError, Values, open_browser
from klartekst.model.cookies import Scan, Sighting, Tech, bare_host, party_of, shown_name
from klartekst.model.lifetime import PERSISTENT, SESSION, Lifetime, at_least, seconds

TIMEOUT = 60.0
"""Seconds for everything: starting the browser, loading the page, and looking."""

_LONGEST_LOAD = 30.0
_SETTLING = 3.0
# Chromium keeps no cookie longer than 400 days, whatever its server asks for.
_LONGEST_KEPT = 400 * 86400 - 3600

_STATUS = "performance.getEntriesByType('navigation')[0].responseStatus"
_STORED = """(async () => JSON.stringify({
  localStorage: Object.keys(localStorage),
  sessionStorage: Object.keys(sessionStorage),
  IndexedDB: (await indexedDB.databases()).map(database => database.name),
}))()"""


def scan_first_load(address: str, browser_path: str, settling: float = _SETTLING) -> Scan:
    """Every cookie, and what the page itself has put into the browser's other stores.

    The page is given ``settling`` seconds after it has loaded. Stores of frames from other sites are
    not looked into. Values are not read. Raises ``BrowserError`` where the page cannot be loaded.
    """
    with open_browser(browser_path, TIMEOUT) as browser:
        session = _load(address, browser)
        time.sleep(settling)
        site = bare_host(urlsplit(_evaluate("location.href", session, browser)).hostname or "")
        now = time.time()
        cookies = browser.call("Storage.getCookies").get("cookies", [])
        found = [_cookie(cookie, site, now) for cookie in cookies]
        found += _stored(site, session, browser)
    techs = frozenset({Tech.COOKIE, Tech.LOCAL_STORAGE, Tech.SESSION_STORAGE, Tech.INDEXED_DB})
    return Scan("browser", tuple(found), techs, is_complete=False, before_consent=True)


def _load(address: str, browser: Browser) -> str:
    """The session of a tab in which the page has loaded, or has had its time."""
    target = browser.call("Target.createTarget", url="about:blank")["targetId"]
    session = str(browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"])
    browser.call("Page.enable", session)
    browser.events.clear()
    trouble = browser.call("Page.navigate", session, url=address).get("errorText")
    if trouble:
        raise BrowserError(f"{address} cannot be loaded ({trouble})")
    browser.event("Page.loadEventFired", time.monotonic() + _LONGEST_LOAD)
    status = _evaluate(_STATUS, session, browser)
    if status >= "400":
        raise BrowserError(f"{address} answers {status}")
    return session


def _evaluate(expression: str, session: str, browser: Browser) -> str:
    answer = browser.call(
        "Runtime.evaluate", session, expression=expression, awaitPromise=True, returnByValue=True
    )
    return str(answer.get("result", {}).get("value") or "")


def _cookie(cookie: Values, site: str, now: float) -> Sighting:
    domain = bare_host(str(cookie.get("domain", "")))
    lifetime = SESSION if cookie.get("session") else _kept_for(float(cookie.get("expires", 0)) - now)
    return Sighting(shown_name(cookie.get("name", "")), Tech.COOKIE, domain, party_of(domain, site), lifetime)


def _kept_for(length: float) -> Lifetime:
    """The lifetime of a cookie that was set moments ago."""
    return at_least(length) if length > _LONGEST_KEPT else seconds(max(length, 1))


def _stored(site: str, session: str, browser: Browser) -> Iterator[Sighting]:
    """The names in the page's own stores; none where the page may use none of them."""
    stores = json.loads(_evaluate(_STORED, session, browser) or "{}")
    for tech in (Tech.LOCAL_STORAGE, Tech.SESSION_STORAGE, Tech.INDEXED_DB):
        lifetime = SESSION if tech is Tech.SESSION_STORAGE else PERSISTENT
        for name in stores.get(tech.value, []):
            yield Sighting(shown_name(name), tech, site, party_of(site, site), lifetime)
