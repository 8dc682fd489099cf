"""The web as it is asked: host by host, slowly, and again where it was busy."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import BoundedSemaphore, Lock
from urllib.parse import urlsplit
from urllib.request import OpenerDirector

from klartekst.fetching.manners import Manners
from klartekst.fetching.requests import Reply, UnansweredError, make_opener, send

_BUSY = (429, 503)


class _Host:
    """A host, and when it may be sent the next request."""

    def __init__(self, at_once: int) -> None:
        self.places = BoundedSemaphore(at_once)
        self.lock = Lock()
        self.free_at = 0.0
        self.silence: UnansweredError | None = None

    def reserve(self, now: float, pause: float) -> float:
        """Take the next free moment; answers how long it is until then."""
        with self.lock:
            start = max(now, self.free_at)
            self.free_at = start + pause
        return start - now

    def rest(self, until: float) -> None:
        """Leave the host alone until then."""
        with self.lock:
            self.free_at = max(self.free_at, until)


@dataclass(frozen=True)
class Web:
    """The web, with the manners that are kept in it. Safe to be used by several threads.

    A host to which no connection could be made is not tried again.
    """

    manners: Manners = field(default_factory=Manners)
    opener: OpenerDirector = field(default_factory=make_opener)
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    _hosts: dict[str, _Host] = field(default_factory=dict, init=False)
    _lock: Lock = field(default_factory=Lock, init=False)

    def ask(self, address: str, *, reads: bool) -> Reply:
        """The reply at an address, with its page where that is to be read.

        Only the head is asked for at first, and all where a server refuses that. Raises
        ``UnansweredError`` where no reply comes, or none but that the host is busy.
        """
        host = self._host(urlsplit(address).netloc)
        outcome: Reply | UnansweredError = UnansweredError("it was not asked")
        for attempt in range(self.manners.attempts):
            method = "GET" if reads or attempt else "HEAD"
            outcome = self._attempt(host, method, address, reads=reads)
            if isinstance(outcome, Reply) and outcome.status not in _BUSY:
                if method == "GET" or outcome.status < 400:
                    return outcome
                continue
            rest = self._rest(outcome, attempt)
            if rest > self.manners.longest_rest:
                break
            host.rest(self.clock() + rest)
        raise _given_up(host, outcome)

    def _rest(self, outcome: Reply | UnansweredError, attempt: int) -> float:
        asked_for = outcome.rest if isinstance(outcome, Reply) else None
        return self.manners.rest * 2**attempt if asked_for is None else asked_for

    def _attempt(
        self, host: _Host, method: str, address: str, *, reads: bool = False
    ) -> Reply | UnansweredError:
        if host.silence:
            raise host.silence
        most_bytes = self.manners.most_bytes if reads else 0
        with self._turn(host):
            try:
                return send(self.opener, method, address, self.manners.timeout, most_bytes)
            except UnansweredError as error:
                return error

    @contextmanager
    def _turn(self, host: _Host) -> Iterator[None]:
        with host.places:
            self.sleep(host.reserve(self.clock(), self.manners.pause))
            yield

    def _host(self, name: str) -> _Host:
        with self._lock:
            return self._hosts.setdefault(name.lower(), _Host(self.manners.at_one_host))


def _given_up(host: _Host, outcome: Reply | UnansweredError) -> UnansweredError:
    """The last that was heard of an address, which every other of a host without a connection shares."""
    if isinstance(outcome, Reply):
        return UnansweredError(outcome.said)
    if outcome.at_door:
        host.silence = outcome
    return outcome
