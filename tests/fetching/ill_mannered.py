"""A server on this machine that behaves in all the ways that servers do."""

import socket
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PAGE = '<html><body><h1 id="top-of-it">Lov</h1><a name="gammel"></a><p id="§ 9">…</p></body></html>'
HUGE = "<p>lang</p>" * 20_000 + '<p id="sist">'
SLOW = 0.6

REDIRECTS = {
    "/moved": (301, "/ok"),
    "/moved-again": (308, "/moved"),
    "/moved-to-gone": (301, "/gone"),
    "/moved-page": (301, "/page"),
    "/moved-to-place": (301, "/page#gammel"),
    "/away": (302, "/ok"),
    "/moved-then-away": (301, "/away"),
    "/away-then-moved": (302, "/moved"),
    "/ring": (301, "/gnir"),
    "/gnir": (301, "/ring"),
    "/to-a-program": (302, "ftp://example.org/"),
    "/to-nowhere": (302, ""),
    "/to-nonsense": (302, "http://[half/"),
    "/til-bl%C3%A5b%C3%A6r": (301, "/bl%C3%A5b%C3%A6r"),
}
STATUSES = {"/gone": 404, "/gone-for-good": 410, "/forbidden": 403, "/broken": 500, "/teapot": 418}


@dataclass
class Visitors:
    """What the server has seen: each request with its time, and how many it had at once."""

    port: int = 0
    seen: list[tuple[str, str, float]] = field(default_factory=list)
    here: int = 0
    most: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def address(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def requests(self, path: str) -> list[str]:
        return [method for method, where, _ in self.seen if where == path]

    @property
    def counts(self) -> Counter[str]:
        return Counter(where for _, where, _ in self.seen)


class _Handler(BaseHTTPRequestHandler):
    visitors: Visitors

    def do_HEAD(self) -> None:
        self._serve()

    def do_GET(self) -> None:
        self._serve()

    def log_message(self, *args: Any) -> None:
        pass

    def _serve(self) -> None:
        visitors = self.visitors
        with visitors.lock:
            visitors.seen.append((self.command, self.path, time.monotonic()))
            visitors.here += 1
            visitors.most = max(visitors.most, visitors.here)
        try:
            self._answer()
        finally:
            with visitors.lock:
                visitors.here -= 1

    def _answer(self) -> None:
        path, asked = self.path, len(self.visitors.requests(self.path))
        at_path = getattr(self, f"at_{path.strip('/').replace('-', '_')}", None)
        if path in REDIRECTS:
            status, target = REDIRECTS[path]
            self._send(status, Location=target)
        elif path.startswith("/endless/"):
            self._send(302, Location=f"/endless/{int(path.rpartition('/')[2]) + 1}")
        elif path in STATUSES:
            self._send(STATUSES[path])
        elif path.startswith("/takes-a-while"):
            time.sleep(0.1)
            self._send(200)
        elif at_path:
            at_path(asked)
        else:
            self._send(200, PAGE)

    def at_no_head(self, asked: int) -> None:
        self._send(405 if self.command == "HEAD" else 200)

    def at_head_is_gone(self, asked: int) -> None:
        self._send(404 if self.command == "HEAD" else 200)

    def at_busy_at_first(self, asked: int) -> None:
        self._send(429 if asked < 3 else 200, **{"Retry-After": "0"})

    def at_busy(self, asked: int) -> None:
        self._send(503)

    def at_busy_for_long(self, asked: int) -> None:
        self._send(429, **{"Retry-After": "3600"})

    def at_busy_until(self, asked: int) -> None:
        self._send(503 if asked < 2 else 200, **{"Retry-After": "Fri, 01 Jan 2021 00:00:00 GMT"})

    def at_slow(self, asked: int) -> None:
        time.sleep(SLOW)
        self._send(200)

    def at_cut(self, asked: int) -> None:
        self.connection.shutdown(socket.SHUT_RDWR)

    def at_cut_at_first(self, asked: int) -> None:
        if asked < 2:
            self.at_cut(asked)
        else:
            self._send(200)

    def at_nonsense(self, asked: int) -> None:
        self.wfile.write(b"Hei!\r\n\r\n")

    def at_huge(self, asked: int) -> None:
        self._send(200, HUGE)

    def at_picture(self, asked: int) -> None:
        self._send(200, PAGE, **{"Content-Type": "image/png"})

    def at_dripping(self, asked: int) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        for _ in range(12):
            self.wfile.write(b"<p>")
            self.wfile.flush()
            time.sleep(0.05)

    def _send(self, status: int, body: str = "", **headers: str) -> None:
        data = body.encode()
        self.send_response(status)
        for name, value in {"Content-Type": "text/html; charset=utf-8", **headers}.items():
            if value:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)


class _Server(ThreadingHTTPServer):
    def handle_error(self, *args: Any) -> None:
        """Visitors that leave early are what some tests are about."""


@contextmanager
def ill_mannered() -> Iterator[Visitors]:
    """The server, as long as it is needed."""
    visitors = Visitors()
    handler = type("Handler", (_Handler,), {"visitors": visitors})
    server = _Server(("127.0.0.1", 0), handler)
    visitors.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield visitors
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
