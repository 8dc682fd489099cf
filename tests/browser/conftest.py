"""Built pages in Chromium: the example site on a loopback port, and a page that notices trouble."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from tests.browser.axe import Judge
from tests.five_languages import build_five_languages
from tests.page_checkers import axe_script

from klartekst.publishing.response_headers import HEADERS

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Route

HERE = Path(__file__).parent
ROOT = HERE.parents[1]

BUILD_MOMENT = "1796126400"
"""2026-12-01 12:00 UTC: a version of the example's privacy notice is announced, and not in force yet."""

QUIET_CHROMIUM = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keeps the browser tests in one worker, so that one Chromium and one built site serve them."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """The system's Chromium."""
    sync_api = pytest.importorskip(
        "playwright.sync_api", reason="playwright is not installed: browser tests skipped"
    )
    search = subprocess.run([ROOT / "tools" / "find-chromium"], check=False, capture_output=True, text=True)
    if search.returncode:
        pytest.skip("no Chromium on this machine: browser tests skipped")
    with sync_api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=search.stdout.strip(), args=QUIET_CHROMIUM)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's own example site, built strictly into a folder that is thrown away."""
    folder = tmp_path_factory.mktemp("example-site")
    build = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder],
        check=False,
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": BUILD_MOMENT},
        capture_output=True,
        text=True,
    )
    if build.returncode:
        pytest.fail(f"the example site does not build:\n{build.stdout}{build.stderr}")
    return folder


@pytest.fixture(scope="session")
def address(example_site: Path) -> Iterator[str]:
    """The address at which the built example site answers as on the web, without a slash at the end."""
    with served_folder(example_site) as base:
        yield base


@pytest.fixture(scope="session")
def five_languages_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The same of a site with every kind of page in five languages, one of them from right to left."""
    with served_folder(build_five_languages(tmp_path_factory.mktemp("five-languages"))) as base:
        yield base


@pytest.fixture(scope="session")
def example_judge(browser: "Browser", address: str) -> "Iterator[Judge]":
    """What finds violations of accessibility in the example site."""
    with browser.new_context(base_url=address) as context:
        yield Judge(context.new_page(), axe_script())


@pytest.fixture(scope="session")
def five_languages_judge(browser: "Browser", five_languages_address: str) -> "Iterator[Judge]":
    """The same for the site in five languages."""
    with browser.new_context(base_url=five_languages_address) as context:
        yield Judge(context.new_page(), axe_script())


@contextmanager
def served_folder(folder: Path) -> Iterator[str]:
    """The address at which a built site answers as on the web, without a slash at the end."""
    handler = partial(_StrictHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def page(browser: "Browser", address: str) -> "Iterator[Page]":
    """A new page without any memory. The test fails if it asks another host or logs an error."""
    trouble: list[str] = []
    with browser.new_context(base_url=address) as context:
        context.route("**/*", partial(_stay_home, home=urlsplit(address).netloc, trouble=trouble))
        tab = context.new_page()
        tab.on("console", partial(_note_error, trouble=trouble))
        tab.on("pageerror", lambda error: trouble.append(f"script error: {error}"))
        yield tab
    assert not trouble, "\n".join(trouble)


@pytest.fixture
def scriptless(browser: "Browser", address: str) -> "Iterator[Page]":
    """A page in a browser that runs no script."""
    with browser.new_context(base_url=address, java_script_enabled=False) as context:
        yield context.new_page()


class _StrictHandler(SimpleHTTPRequestHandler):
    """Sends the headers that a published site is to have: a violation of its policy is a console error."""

    def end_headers(self) -> None:
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: a failing test shows the request itself."""


def _stay_home(route: "Route", request: "Request", *, home: str, trouble: list[str]) -> None:
    if urlsplit(request.url).netloc == home:
        route.continue_()
    else:
        trouble.append(f"request to another host: {request.url}")
        route.abort()


def _note_error(message: "ConsoleMessage", *, trouble: list[str]) -> None:
    if message.type == "error":
        trouble.append(f"console error: {message.text} ({message.location['url']})")
