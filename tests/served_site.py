"""A site under ``mkdocs serve`` on a loopback port, and what it answers."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from tests.built_site import files_of

PATIENCE = 120.0  # seconds until a test gives up; nothing here measures speed


@dataclass(frozen=True)
class ServedSite:
    """A server that is running. ``terminal`` is the file that receives what it prints."""

    port: int
    terminal: Path
    folder: Path
    process: subprocess.Popen[bytes]

    def files(self) -> dict[str, bytes]:
        """Every file of the site, as it stands on disk, without the port in it."""
        (site,) = self.folder.glob("mkdocs_*")
        found = files_of(site)
        # It holds what sitemap.xml does, and the time.
        found.pop("sitemap.xml.gz", None)
        own, any_ = f"127.0.0.1:{self.port}".encode(), b"127.0.0.1"
        return {name: data.replace(own, any_) for name, data in found.items()}

    def interrupt(self) -> int:
        """Press Ctrl-C; the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=PATIENCE)

    def get(self, address: str) -> tuple[int, str]:
        """The status and the text that an address answers with; status 0 for a server that does not."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", address)
            answer = connection.getresponse()
            return answer.status, answer.read().decode("utf-8", "replace")
        except OSError:
            return 0, ""
        finally:
            connection.close()

    def headers(self, address: str) -> dict[str, str]:
        """The headers that an address answers with."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", address)
            return dict(connection.getresponse().getheaders())
        finally:
            connection.close()

    def printed(self) -> str:
        """What the terminal shows so far."""
        return self.terminal.read_text("utf-8", "replace")

    def await_page(self, address: str, told: Callable[[str], bool]) -> str:
        """The text of an address as soon as it says what is waited for."""
        limit = time.monotonic() + PATIENCE
        while True:
            status, text = self.get(address)
            if status == 200 and told(text):
                return text
            if time.monotonic() > limit:
                raise AssertionError(f"{address} answers {status}: {text}\n\nThe terminal:\n{self.printed()}")
            time.sleep(0.2)


@contextmanager
def served(config: Path, terminal: Path, *options: str) -> Iterator[ServedSite]:
    """The site of a ``mkdocs.yml`` while it is being served."""
    port = _free_port()
    serve = ["-u", "-m", "mkdocs", "serve", "-f", str(config), "-a", f"127.0.0.1:{port}"]
    command = [sys.executable, *serve, *options]
    folder = terminal.with_suffix(".served")
    folder.mkdir()
    with terminal.open("wb") as output:
        process = subprocess.Popen(
            command,
            cwd=config.parent,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1", "TMPDIR": str(folder)},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            yield ServedSite(port, terminal, folder, process)
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
