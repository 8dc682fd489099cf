"""Going round: every address is tried, by a few at once."""

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from itertools import chain
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from klartekst.fetching.fragments import has_place
from klartekst.fetching.requests import Reply, UnansweredError
from klartekst.fetching.web import Web
from klartekst.model.visit import Answer, Visit

_GONE = (404, 410)
_FOR_GOOD = (301, 308)
_ELSEWHERE = (301, 302, 303, 307, 308)
# Fragments that name no place: of programs ("#/route", "#!route"), of words to seek (":~:text=").
_NO_PLACE = re.compile(r"[/!?]|.*[:=&]|top$", re.IGNORECASE)


def visit_all(addresses: Iterable[str], seen: datetime, web: Web) -> dict[str, Visit]:
    """What came of trying each address once, in the order of the addresses.

    ``seen`` is the moment that the answers are said to be of.
    """
    with ThreadPoolExecutor(web.manners.at_once) as pool:
        lanes = _lanes(sorted(set(addresses)), web.manners.at_one_host)
        visits = pool.map(lambda lane: [visit(address, seen, web) for address in lane], lanes)
        found = {visit.address: visit for visit in chain.from_iterable(visits)}
    return dict(sorted(found.items()))


def _lanes(addresses: Iterable[str], at_one_host: int) -> list[list[str]]:
    """The addresses by host, each host's in as many lines as it may be sent at once."""
    hosts: dict[str, list[str]] = {}
    for address in addresses:
        hosts.setdefault(urlsplit(address).netloc.lower(), []).append(address)
    lanes = (known[at::at_one_host] for known in hosts.values() for at in range(at_one_host))
    return [lane for lane in lanes if lane]


def visit(address: str, seen: datetime, web: Web) -> Visit:
    """What came of trying one address, by all the ways that its server sends visitors."""
    page, fragment = urldefrag(address)
    place = "" if _NO_PLACE.match(fragment) else unquote(fragment)
    way = [page]
    moved_to, is_for_good = "", True
    try:
        while True:
            reply = web.ask(way[-1], reads=bool(place))
            if not (reply.location and reply.status in _ELSEWHERE):
                return _arrived(Visit(address, seen, _answer(reply), reply.said, moved_to), reply, place)
            target = urljoin(way[-1], reply.location)
            is_for_good = is_for_good and reply.status in _FOR_GOOD
            if is_for_good:
                moved_to = target if "#" in target or not fragment else f"{target}#{fragment}"
            _follow(urldefrag(target).url, way, web.manners.most_redirects)
    except (UnansweredError, ValueError) as error:  # ValueError: the server named an impossible address
        return Visit(address, seen, Answer.UNREACHED, str(error))


def _follow(target: str, way: list[str], most: int) -> None:
    if target in way:
        raise UnansweredError("it sends visitors round in a ring")
    if len(way) > most:
        raise UnansweredError(f"it sends visitors on more than {most} times")
    if urlsplit(target).scheme not in ("http", "https"):
        raise UnansweredError(f"it sends visitors to '{target}'")
    way.append(target)


def _answer(reply: Reply) -> Answer:
    if reply.status in _GONE:
        return Answer.GONE
    return Answer.FOUND if 200 <= reply.status < 300 else Answer.UNREACHED


def _arrived(visit: Visit, reply: Reply, place: str) -> Visit:
    if visit.answer is not Answer.FOUND:
        return Visit(visit.address, visit.seen, visit.answer, visit.said)
    lacks = bool(place) and reply.page is not None and not has_place(reply.page, place)
    return Visit(visit.address, visit.seen, visit.answer, visit.said, visit.moved_to, lacks)
