"""Somebody writes with ``mkdocs serve`` running, and a browser open under the policy of a published site."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from tests.built_site import needs_installed_plugin, small_site
from tests.served_site import PATIENCE, served

from klartekst.publishing.response_headers import HEADERS, security_policy

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAGE = "/personvern/"
SECTION = Path("docs/personvern/mottakere.nb.md")


@needs_installed_plugin
def test_page_loads_again_after_an_edit_without_a_violation(browser: "Browser", tmp_path: Path) -> None:
    config = small_site(tmp_path / "site")
    with served(config, tmp_path / "terminal.txt") as site:
        site.await_page(PAGE, lambda text: "Vi deler ikke opplysningene" in text)
        with browser.new_context(base_url=f"http://127.0.0.1:{site.port}") as context:
            trouble: list[str] = []
            page = context.new_page()
            page.on("console", lambda said: trouble.append(said.text) if said.type == "error" else None)
            page.goto(PAGE)
            section = config.parent / SECTION
            section.write_text("---\ntitle: Mottakere\n---\nRegnskapsføreren får dem.\n", "utf-8")
            page.get_by_text("Regnskapsføreren").wait_for(timeout=PATIENCE * 1000)
        assert trouble == []


@needs_installed_plugin
def test_served_answers_bear_the_headers_of_a_published_site(tmp_path: Path) -> None:
    config = small_site(tmp_path / "site")
    with served(config, tmp_path / "terminal.txt") as site:
        site.await_page(PAGE, lambda text: "livereload(" in text)
        asset = site.headers("/assets/klartekst/style.css")
        assert {name: asset[name] for name in HEADERS} == dict(HEADERS)
        for address in (PAGE, "/nowhere/"):
            answer = site.headers(address)
            policy = re.sub(r" 'sha256-[\w+/=]+'", "", answer["Content-Security-Policy"])
            assert policy == security_policy(), address
            assert answer["X-Content-Type-Options"] == "nosniff"
