"""A shop on this machine that stores more on its visitors' devices than it should."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

ROOT = Path(__file__).resolve().parents[2]

PAGE = b"""<!doctype html><title>Shop</title><script>
localStorage.setItem("basket", "hemmelig"); sessionStorage.setItem("tab", "hemmelig");
indexedDB.open("catalogue"); document.cookie = "scripted=hemmelig; max-age=3600";
</script>"""


class Shop(BaseHTTPRequestHandler):
    """Sets a few cookies, on every page but ``/plain``."""

    def do_GET(self) -> None:
        missing = self.path == "/missing"
        self.send_response(404 if missing else 200)
        self.send_header("Content-Type", "text/html")
        if self.path == "/":
            self.send_header("Set-Cookie", "sid=hemmelig; HttpOnly")
            self.send_header("Set-Cookie", "_ga=hemmelig; Max-Age=63072000")
        self.end_headers()
        self.wfile.write(PAGE if self.path == "/" else b"<!doctype html><p>Nothing here.")

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


@contextmanager
def open_shop() -> Iterator[str]:
    """The address at which the shop answers, without a slash at the end."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Shop) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def _has_chromium() -> bool:
    return not subprocess.run([ROOT / "tools" / "find-chromium"], check=False, capture_output=True).returncode


needs_chromium = pytest.mark.skipif(
    not _has_chromium(), reason="no Chromium on this machine: tests of first loads skipped"
)
