"""The page that tells those who write a policy what its text answers."""

from datetime import date
from pathlib import Path

import pytest
from tests.built_site import built, needs_installed_plugin
from tests.cli.desk import Desk, published_desk
from tests.page_text import page_text
from tests.released import noon
from tests.served_site import served

pytestmark = [needs_installed_plugin, pytest.mark.xdist_group("coverage-page")]

DAY = noon(date(2026, 2, 15))
PAGE = "personvern/coverage/index.html"


def _desk(root: Path) -> Desk:
    desk = published_desk(root)
    policy = desk.path("policy.yml")
    policy.write_text(
        f"{policy.read_text('utf-8')}not_applicable:\n  gdpr-13-1-f: Everything stays here.\n", "utf-8"
    )
    return desk


def test_built_site_has_no_such_page_unless_it_asks_for_it(tmp_path: Path) -> None:
    desk = _desk(tmp_path / "site")
    assert not (built(desk.config, tmp_path / "plain", SOURCE_DATE_EPOCH=DAY) / PAGE).exists()
    facts = desk.root / "docs" / "klartekst.yml"
    facts.write_text(facts.read_text("utf-8") + "coverage_page: yes\n", "utf-8")
    site = built(desk.config, tmp_path / "asked", SOURCE_DATE_EPOCH=DAY)
    said = page_text((site / PAGE).read_text("utf-8"))
    assert "gdpr-13-1-e" in said
    assert "gjelder ikke" in said
    assert "Everything stays here." in said
    assert "mangler" in said
    assert "[Mottakere](../#mottakere)" in said
    assert 'content="noindex' in (site / PAGE).read_text("utf-8")
    assert "vantar" not in page_text((site / "sv" / PAGE).read_text("utf-8"))
    assert "saknas" in page_text((site / "sv" / PAGE).read_text("utf-8"))


def test_preview_has_the_page(tmp_path: Path) -> None:
    desk = _desk(tmp_path / "site")
    with served(desk.config, tmp_path / "terminal.txt") as site:
        assert site.await_page("/personvern/coverage/", lambda html: "gdpr-13-1-e" in html)
