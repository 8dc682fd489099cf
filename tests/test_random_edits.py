"""Whatever people do to a site between two builds, it is built as if nothing were remembered of it."""

import random
import re
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.built_site import build, files_of, needs_installed_plugin
from tests.five_languages import LANGUAGES, TODAY, write_five_languages
from tests.released import klartekst, noon

from klartekst.storage.cache import SWITCH

POLICY = "docs/personvern"
THINGS_BETWEEN = (0, 1, 3, 3, 3, 3)
"""How many things are done before each build."""

pytestmark = needs_installed_plugin


class Author:
    """Somebody who does one thing or another to a site, by chance; no two things are alike."""

    def __init__(self, config: Path, seed: int) -> None:
        self.config = config
        self.today = TODAY
        self.done: list[str] = []
        self._chance = random.Random(seed)

    def work(self) -> None:
        """Do one thing."""
        what = self._chance.choice(THINGS)
        self.done.append(what.__name__)
        what(self)

    @property
    def number(self) -> int:
        """Which thing this is."""
        return len(self.done)

    def language(self) -> str:
        """Any language."""
        return self._chance.choice(LANGUAGES)

    def change(self, name: str, change: Callable[[str], str]) -> None:
        """Change the text of a file, which need not be there yet."""
        path = self.config.parent / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(change(path.read_text("utf-8") if path.exists() else ""), "utf-8")

    def command(self, command: str) -> None:
        """Run a command, which may have its reasons to refuse."""
        klartekst(self.config, command, on=self.today)


def says_more(author: Author) -> None:
    author.change(f"{POLICY}/mottakere.{author.language()}.md", lambda t: f"{t}\n{author.number} til.\n")


def says_less(author: Author) -> None:
    author.change(f"{POLICY}/mottakere.{author.language()}.md", lambda t: re.sub(r"\n\d+ til\.\n", "", t))


def gives_another_title(author: Author) -> None:
    new = f"title: {author.number}. "
    author.change(f"{POLICY}/index.{author.language()}.md", lambda t: t.replace("title: ", new, 1))


def turns_sections_round(author: Author) -> None:
    there, back = "[mottakere, lister]", "[lister, mottakere]"
    author.change(
        f"{POLICY}/policy.yml", lambda t: t.replace(there, back) if there in t else t.replace(back, there)
    )


def moves(author: Author) -> None:
    author.change("docs/klartekst.yml", lambda t: t.replace("gata ", f"gata {author.number}"))


def keeps_cookies_longer(author: Author) -> None:
    new = f"duration: P{author.number}Y"
    author.change(f"{POLICY}/records/cookies.yml", lambda t: t.replace("duration: P1Y", new))


def writes_on_a_page(author: Author) -> None:
    author.change(f"docs/om.{author.language()}.md", lambda t: f"{t}\n## Del {author.number}\n\nMer.\n")


def writes_a_page(author: Author) -> None:
    author.change(f"docs/side-{author.number}.{author.language()}.md", lambda _: "# Ny side\n\nHei.\n")


def takes_pages_away(author: Author) -> None:
    for page in author.config.parent.glob("docs/side-*.md"):
        page.unlink()


def changes_a_setting(author: Author) -> None:
    author.change("mkdocs.yml", lambda t: t.replace("copyright: ", f"copyright: {author.number} "))


def has_a_template(author: Author) -> None:
    said = f'<meta name="own" content="{author.number}">'
    text = f'{{% extends "base.html" %}}{{% block extrahead %}}{said}{{% endblock %}}'
    author.change("overrides/main.html", lambda _: text)


def has_none(author: Author) -> None:
    (author.config.parent / "overrides" / "main.html").unlink(missing_ok=True)


def releases(author: Author) -> None:
    effective = author.today + timedelta(days=14)
    label = f"release personvern {author.number + 4}.0 --effective {effective}"
    author.command(f"{label} --change material --short-notice Prøve")


def withdraws(author: Author) -> None:
    author.command("withdraw personvern 4.0 --reason Prøve")


def waits(author: Author) -> None:
    author.today += timedelta(days=20)


THINGS: list[Callable[[Author], None]] = [
    *(says_more, says_less, gives_another_title, turns_sections_round, moves, keeps_cookies_longer),
    *(writes_on_a_page, writes_a_page, takes_pages_away, changes_a_setting, has_a_template, has_none),
    *(releases, withdraws, waits),
]


def _built(config: Path, name: str, today: date, **environment: str) -> tuple[int, dict[str, bytes]]:
    site = config.parent.parent / name
    outcome = build(config, site, environment={"SOURCE_DATE_EPOCH": noon(today), **environment})
    return outcome.returncode, files_of(site)


@pytest.mark.parametrize("seed", range(3))
def test_site_is_as_if_nothing_were_remembered(tmp_path: Path, seed: int) -> None:
    config = write_five_languages(tmp_path / "source")
    config.write_text(config.read_text("utf-8").replace("font: false", "font: false, custom_dir: overrides"))
    (config.parent / "overrides").mkdir()
    author = Author(config, seed)
    codes = []
    for things in THINGS_BETWEEN:
        for _ in range(things):
            author.work()
        code, kept = _built(config, "kept", author.today)
        expected, slow = _built(config, "slow", author.today, **{SWITCH: "off"})
        differing = [name for name in {*kept, *slow} if kept.get(name) != slow.get(name)]
        assert (code, differing) == (expected, []), author.done
        codes.append(code)
    assert codes.count(0) > len(codes) / 2, author.done
