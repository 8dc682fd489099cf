"""A site with a history, built on three days: every address says what is so on that day."""

import gzip
import hashlib
import json
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from tests.built_site import build, built, files_of, needs_installed_plugin
from tests.cli.desk import POLICY, RELEASES, Desk, published_desk
from tests.feed_rules import atom_faults, json_feed_faults
from tests.html_tree import Element, parse_html
from tests.page_text import page_text
from tests.released import noon
from tests.served_site import served
from tests.site_links import broken_links

from klartekst.wording.words.choice import words_for

ADDRESS = "https://eksempel.example/"
BEFORE, BETWEEN, AFTER = date(2026, 1, 31), date(2026, 2, 15), date(2026, 3, 30)
LANGUAGES = ("nb", "sv", "en")
SECRET = "utkastord"

# Each build serves many tests.
pytestmark = [needs_installed_plugin, pytest.mark.xdist_group("archive")]


def _start(language: str) -> str:
    return "" if language == "nb" else f"{language}/"


@dataclass(frozen=True)
class BuiltSite:
    """The site as built on a day, and what the terminal said."""

    folder: Path
    terminal: str

    def path(self, address: str, language: str = "nb") -> Path:
        name = f"{address}index.html" if address.endswith("/") or not address else address
        return self.folder / _start(language) / name

    def text(self, address: str, language: str = "nb") -> str:
        return page_text(self.path(address, language).read_text("utf-8"))

    def tree(self, address: str, language: str = "nb") -> Element:
        return parse_html(self.path(address, language).read_text("utf-8"))

    def links(self, address: str, language: str = "nb") -> dict[str, str]:
        """The links of the head by their ``rel``, as whole addresses."""
        here = f"{ADDRESS}{_start(language)}{address}"
        found = [
            e for e in self.tree(address, language).walk() if e.tag == "link" and "hreflang" not in e.attrs
        ]
        return {e.attrs["rel"]: urljoin(here, e.attrs["href"]) for e in found}

    def hreflangs(self, address: str, language: str = "nb") -> set[str]:
        return {
            e.attrs["hreflang"]
            for e in self.tree(address, language).walk()
            if e.tag == "link" and "hreflang" in e.attrs
        }

    def robots(self, address: str, language: str = "nb") -> str:
        metas = (e.attrs for e in self.tree(address, language).walk() if e.tag == "meta")
        return next((m["content"] for m in metas if m.get("name") == "robots"), "")

    def json(self, address: str, language: str = "nb") -> Any:
        return json.loads(self.path(address, language).read_text("utf-8"))


def _history(root: Path) -> Desk:
    """1.0, translated late and corrected; 2.0 announced; 2.1 withdrawn; a draft; a policy never released."""
    desk = published_desk(root)
    texts = {
        "index": "---\ntitle: Privacy\n---\nHow we use data.\n",
        "mottakere": "---\ntitle: Recipients\n---\nWe share data with Regnskap Eksempel AS.\n",
        "lagringstid": "---\ntitle: Retention\n---\nWe store it for 3 years.\n",
    }
    for name, text in texts.items():
        desk.path(f"{name}.en.md").write_text(text, "utf-8")
    desk.told("translate", POLICY, "1.0", "en", on=date(2026, 1, 10))
    for name in texts:
        desk.path(f"{name}.en.md").unlink()
    corrected = root / "rettet.md"
    frozen = desk.path("releases/1.0/nb.md").read_text("utf-8")
    corrected.write_text(frozen.replace("opplysningene", "opplysningane"), "utf-8")
    desk.told("correct", POLICY, "1.0", "nb", str(corrected), "--reason", "skrivefeil", on=date(2026, 1, 20))
    corrected.unlink()
    desk.edit()
    summaries = ("--summary", "nb=Vi bytter til banken.", "--summary", "sv=Vi byter till banken.")
    desk.publish("2.0", "2026-03-15", "material", *summaries, on=date(2026, 2, 1))
    for language in ("nb", "sv"):
        desk.replace(f"mottakere.{language}.md", "banken", "posten")
        desk.replace(f"mottakere.{language}.md", "\ntitle:", "\nchange: Post.\ntitle:")
    desk.publish("2.1", "2026-05-01", "material", on=date(2026, 3, 20))
    desk.told("withdraw", POLICY, "2.1", "--reason", "Avtalen ble ikke noe av.", on=date(2026, 3, 25))
    for language in ("nb", "sv"):
        desk.replace(f"mottakere.{language}.md", "posten", SECRET)
        desk.replace(f"mottakere.{language}.md", "\ntitle:", f"\nchange: {SECRET}\ntitle:")
    vilkar = root / "docs" / "vilkar"
    vilkar.mkdir()
    (vilkar / "policy.yml").write_text(
        "kind: terms\nsections: [bruk]\nlanguages: {nb: authoritative}\n", "utf-8"
    )
    (vilkar / "index.nb.md").write_text(f"---\ntitle: {SECRET}\n---\n{SECRET}\n", "utf-8")
    (vilkar / "bruk.nb.md").write_text(f"---\ntitle: {SECRET}\n---\n{SECRET}\n", "utf-8")
    return desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The site's own folder; tests that write to it copy it first."""
    return _history(tmp_path_factory.mktemp("history"))


@pytest.fixture
def copy(desk: Desk, tmp_path: Path) -> Desk:
    shutil.copytree(desk.root, tmp_path / "copy")
    return Desk(tmp_path / "copy")


@pytest.fixture(scope="module")
def sites(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Mapping[date, BuiltSite]:
    """The site as built before version 2.0 was announced, before it took effect, and after."""
    folder = tmp_path_factory.mktemp("built")
    found = {}
    for day in (BEFORE, BETWEEN, AFTER):
        outcome = build(
            desk.config, folder / str(day), "--strict", environment={"SOURCE_DATE_EPOCH": noon(day)}
        )
        assert outcome.returncode == 0, outcome.stdout
        found[day] = BuiltSite(folder / str(day), outcome.stdout)
    return found


# The policy's own page


def test_own_page_shows_the_text_in_force(sites: Mapping[date, BuiltSite]) -> None:
    said = {day: site.text("personvern/") for day, site in sites.items()}
    assert "Vi deler opplysningane med Regnskap Eksempel AS." in said[BEFORE]
    assert "Vi deler opplysningane med Regnskap Eksempel AS." in said[BETWEEN]
    assert "Vi deler opplysningene med banken." in said[AFTER]
    assert "Versjon 1.0, gjelder fra 1. januar 2026" in said[BETWEEN]
    assert "Versjon 2.0, gjelder fra 15. mars 2026" in said[AFTER]


def test_nothing_is_known_before_it_is_published(sites: Mapping[date, BuiltSite]) -> None:
    assert not sites[BEFORE].path("personvern/v/2.0/").exists()
    told = [name for name, content in _bytes(sites[BEFORE].folder).items() if b"banken" in content]
    assert told == []
    assert not sites[BETWEEN].path("personvern/v/2.1/").exists()


def test_coming_version_is_announced_in_the_readers_language(sites: Mapping[date, BuiltSite]) -> None:
    for language, sentence in (
        ("nb", "Versjon 2.0 gjelder fra 15. mars 2026. [Les den kommende versjonen](v/2.0/)"),
        ("sv", "Version 2.0 gäller från och med 15 mars 2026."),
        ("en", "Version 2.0 is in force from 15 March 2026. [Read the upcoming version](v/2.0/)"),
    ):
        said = {day: sentence in site.text("personvern/", language) for day, site in sites.items()}
        assert said == {BEFORE: False, BETWEEN: True, AFTER: False}, language


def test_case_8_fallback_is_marked_and_leads_to_the_older_translation(
    sites: Mapping[date, BuiltSite],
) -> None:
    assert "Regnskap Eksempel AS." in sites[BETWEEN].text("personvern/", "en")
    said = sites[AFTER].text("personvern/", "en")
    assert "Vi deler opplysningene med banken." in said
    words = words_for("en")
    assert words.older_translation.format(version="1.0", in_language=words.in_language["en"]) in said
    assert "](v/1.0/)" in said
    main = next(
        e for e in sites[AFTER].tree("personvern/", "en").walk() if "kt-policy" in e.attrs.get("class", "")
    )
    assert main.attrs["lang"] == "nb"
    assert sites[BETWEEN].hreflangs("personvern/", "en") == {"nb", "sv", "en", "x-default"}
    assert sites[AFTER].hreflangs("personvern/", "en") == set()
    assert sites[AFTER].hreflangs("personvern/") == {"nb", "sv", "x-default"}


# The page of a version


def test_version_says_where_it_stands_on_the_day(sites: Mapping[date, BuiltSite]) -> None:
    for day, language, version, sentences in (
        (
            BETWEEN,
            "nb",
            "2.0",
            ("Den gjelder fra 15. mars 2026.", "[Se versjon 1.0, som gjelder fra 1. januar 2026](../../)"),
        ),
        (BETWEEN, "sv", "2.0", ("Den gäller från och med 15 mars 2026.",)),
        (BETWEEN, "en", "2.0", ("15 March 2026",)),
        (
            AFTER,
            "nb",
            "1.0",
            ("1. januar 2026", "14. mars 2026", "[Se versjon 2.0, som gjelder fra 15. mars 2026](../../)"),
        ),
        (AFTER, "sv", "1.0", ("1 januari 2026", "14 mars 2026", "15 mars 2026](../../)")),
        (AFTER, "en", "1.0", ("1 January 2026", "14 March 2026", "15 March 2026](../../)")),
        (AFTER, "nb", "2.1", ("25. mars 2026", "Grunn: Avtalen ble ikke noe av.")),
        (AFTER, "en", "2.1", ("25 March 2026", "Avtalen ble ikke noe av.")),
    ):
        said = sites[day].text(f"personvern/v/{version}/", language)
        assert [sentence for sentence in sentences if sentence not in said] == [], (day, language, version)


def test_version_keeps_its_words_for_ever(sites: Mapping[date, BuiltSite]) -> None:
    words = {
        "nb": "opplysningane med Regnskap Eksempel AS",
        "sv": "uppgifterna med Regnskap",
        "en": "data with Regnskap",
    }
    for site in sites.values():
        assert [
            code for code, said in words.items() if said not in site.text("personvern/v/1.0/", code)
        ] == []


def test_text_before_a_correction_keeps_an_address(sites: Mapping[date, BuiltSite]) -> None:
    for site in sites.values():
        address = "personvern/v/1.0/c/2/"
        assert "opplysningene med Regnskap Eksempel AS" in site.text(address)
        assert "slik den var før rettingen 20. januar 2026. [Se den rettede teksten](../../)" in site.text(
            address
        )
        assert "](c/2/)" in site.text("personvern/v/1.0/")
        assert site.robots(address).startswith("noindex")
        assert not site.path(address, "sv").exists()


def test_every_page_lists_every_version_without_script(sites: Mapping[date, BuiltSite]) -> None:
    for address in ("personvern/", "personvern/v/1.0/", "personvern/v/2.0/"):
        html = sites[AFTER].path(address).read_text("utf-8")
        here = f"{ADDRESS}{address}"
        targets = {
            urljoin(here, e.attrs["href"])
            for e in parse_html(html).walk()
            if e.tag == "a" and "href" in e.attrs
        }
        assert {f"{ADDRESS}personvern/v/{version}/" for version in ("1.0", "2.0", "2.1")} <= targets


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", ["personvern/v/1.0/", "personvern/oppdateringer/", "oppdateringer/"])
def test_every_page_of_the_archive_leads_home(
    address: str, language: str, sites: Mapping[date, BuiltSite]
) -> None:
    menu = next(e for e in sites[AFTER].tree(address, language).walk() if e.attrs.get("id") == "menu")
    here = f"{ADDRESS}{_start(language)}{address}"
    targets = {urljoin(here, e.attrs["href"]) for e in menu.walk() if e.tag == "a"}
    assert f"{ADDRESS}{_start(language)}" in targets


def test_only_the_text_in_force_is_for_search_engines(sites: Mapping[date, BuiltSite]) -> None:
    assert {
        version: sites[AFTER].robots(f"personvern/v/{version}/")[:7] for version in ("1.0", "2.0", "2.1")
    } == {
        "1.0": "noindex",
        "2.0": "",
        "2.1": "noindex",
    }
    assert sites[BETWEEN].robots("personvern/v/2.0/").startswith("noindex")
    for day, site in sites.items():
        assert site.robots("personvern/") == "", day
        assert site.links("personvern/")["canonical"] == f"{ADDRESS}personvern/"
    assert sites[AFTER].links("personvern/v/1.0/", "sv")["canonical"] == f"{ADDRESS}sv/personvern/v/1.0/"


def test_versions_are_linked_by_their_relations(sites: Mapping[date, BuiltSite]) -> None:
    """RFC 5829."""
    version = f"{ADDRESS}personvern/v"
    links = sites[AFTER].links("personvern/v/1.0/")
    assert links["version-history"] == f"{ADDRESS}personvern/oppdateringer/"
    assert links["latest-version"] == f"{version}/2.0/"
    assert links["successor-version"] == f"{version}/2.0/"
    assert "predecessor-version" not in links
    assert sites[AFTER].links("personvern/v/2.0/")["predecessor-version"] == f"{version}/1.0/"
    assert sites[BETWEEN].links("personvern/v/2.0/")["latest-version"] == f"{version}/1.0/"
    assert sites[AFTER].links("personvern/v/1.0/", "sv")["latest-version"] == f"{ADDRESS}sv/personvern/v/2.0/"


def test_title_of_the_window_tells_versions_apart(sites: Mapping[date, BuiltSite]) -> None:
    titles = {
        next(e for e in sites[AFTER].tree(address).walk() if e.tag == "title").words()
        for address in ("personvern/", "personvern/v/1.0/", "personvern/v/2.1/")
    }
    assert len(titles) == 3


# For machines


def test_versions_for_machines(sites: Mapping[date, BuiltSite], desk: Desk) -> None:
    statuses = {
        day: {v["version"]: v["status"] for v in site.json("personvern/versions.json")["versions"]}
        for day, site in sites.items()
    }
    assert statuses == {
        BEFORE: {"1.0": "in force"},
        BETWEEN: {"2.0": "announced", "1.0": "in force"},
        AFTER: {"2.1": "withdrawn", "2.0": "in force", "1.0": "superseded"},
    }
    document = sites[AFTER].json("personvern/versions.json")
    assert (document["as_of"], document["in_force"], document["ended_on"]) == ("2026-03-30", "2.0", None)
    first = document["versions"][-1]
    assert (first["effective_from"], first["effective_to"]) == ("2026-01-01", "2026-03-14")
    assert first["corrections"][0]["before"] == f"{ADDRESS}personvern/v/1.0/c/2/"
    record = (desk.root / RELEASES / "1.0" / "release.yml").read_bytes()
    assert first["sha256"] == hashlib.sha256(record).hexdigest()


def test_plain_text_of_a_version_is_what_was_published(sites: Mapping[date, BuiltSite]) -> None:
    for version in sites[AFTER].json("personvern/versions.json")["versions"]:
        for language, text in version["texts"].items():
            path = sites[AFTER].folder / text["markdown"].removeprefix(ADDRESS)
            assert hashlib.sha256(path.read_bytes()).hexdigest() == text["sha256"], (
                version["version"],
                language,
            )
            assert (sites[AFTER].folder / text["url"].removeprefix(ADDRESS) / "index.html").is_file()
    assert not sites[AFTER].path("personvern/v/2.0/index.md", "en").exists()


def test_time_map_lists_every_version(sites: Mapping[date, BuiltSite]) -> None:
    """RFC 7089, section 5, in the format of RFC 6690."""
    text = sites[AFTER].path("personvern/timemap.link").read_text("utf-8")
    links = re.findall(r'<([^>]+)>; rel="([^"]+)"(?:; (?:type|datetime)="([^"]+)")?', text)
    assert links == [
        (f"{ADDRESS}personvern/", "original", ""),
        (f"{ADDRESS}personvern/timemap.link", "self", "application/link-format"),
        (f"{ADDRESS}personvern/v/1.0/", "memento", "Thu, 01 Jan 2026 12:00:00 GMT"),
        (f"{ADDRESS}personvern/v/2.0/", "memento", "Sun, 01 Feb 2026 12:00:00 GMT"),
        (f"{ADDRESS}personvern/v/2.1/", "memento", "Fri, 20 Mar 2026 12:00:00 GMT"),
    ]


# Changelogs and feeds


@pytest.mark.parametrize(
    ("language", "of_policy", "of_site", "entry"),
    [
        ("nb", "Oppdateringer – Personvern", "Oppdateringer", "Vi bytter til banken."),
        ("sv", "Uppdateringar – Integritet", "Uppdateringar", "Vi byter till banken."),
        ("en", "Updates – Personvern", "Updates", "Vi bytter til banken."),
    ],
)
def test_changelogs_bear_their_right_names(
    language: str, of_policy: str, of_site: str, entry: str, sites: Mapping[date, BuiltSite]
) -> None:
    said = sites[AFTER].text("personvern/oppdateringer/", language)
    assert said.startswith(f"# {of_policy}\n")
    assert entry in said
    all_policies = sites[AFTER].text("oppdateringer/", language)
    assert all_policies.startswith(f"# {of_site}")
    assert entry in all_policies


def test_changelog_tells_what_is_coming_first(sites: Mapping[date, BuiltSite]) -> None:
    words = words_for("nb")
    between, after = (sites[day].text("personvern/oppdateringer/") for day in (BETWEEN, AFTER))
    assert (
        between.index(words.updates_upcoming)
        < between.index("Versjon 2.0")
        < between.index(words.updates_past)
    )
    assert words.updates_upcoming not in after
    assert after.index("2.1") < after.index("Vi bytter til banken.")
    assert "[1. Mottakere](../v/2.0/#mottakere) (endret)\nVi deler med færre." in after


def _feed_addresses() -> list[str]:
    return [f"{folder}oppdateringer/feed" for folder in ("", "personvern/")]


@pytest.mark.parametrize("address", _feed_addresses())
@pytest.mark.parametrize("language", LANGUAGES)
def test_feeds_are_sound(address: str, language: str, sites: Mapping[date, BuiltSite]) -> None:
    feedparser = pytest.importorskip("feedparser")
    for site in sites.values():
        atom = site.path(f"{address}.xml", language).read_bytes()
        feed = site.json(f"{address}.json", language)
        parsed = feedparser.parse(atom)
        assert not parsed.bozo
        assert parsed.version == "atom10"
        assert list(atom_faults(atom)) == []
        assert list(json_feed_faults(feed)) == []
        assert [entry.id for entry in parsed.entries] == [item["id"] for item in feed["items"]]
        assert [entry.link for entry in parsed.entries] == [item["url"] for item in feed["items"]]
        dates = [entry.updated for entry in parsed.entries]
        assert parsed.feed.updated == max(dates)
        assert (parsed.feed.language, feed["language"]) == (language, language)
        for entry in parsed.entries:
            assert (site.folder / entry.link.removeprefix(ADDRESS).partition("#")[0] / "index.html").is_file()


def test_entries_keep_their_ids_and_a_version_gets_a_second_one_when_in_force(
    sites: Mapping[date, BuiltSite],
) -> None:
    for language in LANGUAGES:
        for address in _feed_addresses():
            items = {day: site.json(f"{address}.json", language)["items"] for day, site in sites.items()}
            ids = {day: {item["id"] for item in found} for day, found in items.items()}
            assert ids[BEFORE] < ids[BETWEEN] < ids[AFTER]
            tags = {
                day: sorted(
                    tag for item in found if item["_klartekst"]["version"] == "2.0" for tag in item["tags"]
                )
                for day, found in items.items()
            }
            assert tags == {BEFORE: [], BETWEEN: ["upcoming"], AFTER: ["in-force", "material"]}
            moments = {
                tag: item["date_published"]
                for item in items[AFTER]
                for tag in item["tags"]
                if item["_klartekst"]["version"] == "2.0"
            }
            assert moments["material"].startswith("2026-02-01T13:00:00")
            assert moments["in-force"].startswith("2026-03-15T00:00:00+01:00")


def test_case_9_translation_and_correction_are_news(sites: Mapping[date, BuiltSite]) -> None:
    items = sites[BEFORE].json("personvern/oppdateringer/feed.json")["items"]
    assert [item["tags"] for item in items] == [["correction"], ["translation"], ["initial"]]


def test_feeds_of_languages_have_ids_of_their_own(sites: Mapping[date, BuiltSite]) -> None:
    every = [
        i["id"] for code in LANGUAGES for i in sites[AFTER].json("oppdateringer/feed.json", code)["items"]
    ]
    assert len(every) == len(set(every))


# Drafts


def _bytes(folder: Path) -> dict[str, bytes]:
    return {
        name: gzip.decompress(content) if name.endswith(".gz") else content
        for name, content in files_of(folder).items()
    }


def test_case_27_no_byte_of_a_draft_is_built(sites: Mapping[date, BuiltSite]) -> None:
    for site in sites.values():
        found = [
            name
            for name, content in _bytes(site.folder).items()
            if SECRET.encode() in content or "vilkar" in name
        ]
        assert found == []


def test_build_tells_what_it_leaves_out(desk: Desk, tmp_path: Path) -> None:
    outcome = build(desk.config, tmp_path / "site", environment={"SOURCE_DATE_EPOCH": noon(AFTER)})
    assert (
        f"KT241 docs/{POLICY}/policy.yml 'personvern' differs from version 2.0 in nb, sv: mottakere"
        in outcome.stdout
    )
    assert "KT242 docs/vilkar/policy.yml 'vilkar' was never published" in outcome.stdout


def test_drafts_can_be_forbidden(desk: Desk, tmp_path: Path) -> None:
    environment = {"SOURCE_DATE_EPOCH": noon(AFTER), "KLARTEKST_DRAFTS": "forbid"}
    outcome = build(desk.config, tmp_path / "site", "--strict", environment=environment)
    assert outcome.returncode == 1
    assert "KT241" in outcome.stdout
    assert "mottakere" in outcome.stdout
    assert "Traceback" not in outcome.stdout
    assert not (tmp_path / "site").exists()


def test_draft_is_shown_under_serve_and_said_to_be_one(copy: Desk, tmp_path: Path) -> None:
    with served(copy.config, tmp_path / "terminal.txt") as site:
        html = site.await_page("/personvern/", lambda page: SECRET in page)
        said = page_text(html)
        _, never = site.get("/vilkar/")
        status, _ = site.get("/personvern/v/1.0/")
    assert words_for("nb").banner_draft.partition("{")[0] in said
    assert "noindex" in html
    assert words_for("nb").banner_draft_unreleased in page_text(never)
    assert status == 200


# What stops a build


@pytest.mark.parametrize("old_site", [True, False])
def test_case_15_edited_text_stops_the_build_and_is_named_with_both_checksums(
    old_site: bool, copy: Desk, tmp_path: Path
) -> None:
    path = copy.path("releases/1.0/nb.md")
    old = hashlib.sha256(path.read_bytes()).hexdigest()
    path.write_text(path.read_text("utf-8").replace("3 år", "9 år"), "utf-8")
    new = hashlib.sha256(path.read_bytes()).hexdigest()
    site = tmp_path / "site"
    if old_site:
        site.mkdir()
        (site / "index.html").write_text("Den gamle siden.", "utf-8")
    outcome = build(copy.config, site, environment={"SOURCE_DATE_EPOCH": noon(AFTER)})
    assert outcome.returncode == 1
    said = " ".join(outcome.stdout.split())
    assert f"KT201 {RELEASES}/1.0/nb.md" in said
    assert old in said
    assert new in said
    assert "Traceback" not in said
    assert site.exists() == old_site
    assert not old_site or list(files_of(site)) == ["index.html"]


def _conflict(desk: Desk) -> None:
    path = desk.path("releases/2.0/sv.md")
    text = path.read_text("utf-8")
    path.write_text(f"<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> annen\n", "utf-8")


def _lose(desk: Desk) -> None:
    desk.path("releases/1.0/release.yml").unlink()


def _gap(desk: Desk) -> None:
    desk.told("withdraw", POLICY, "2.0", "--reason", "feil", on=AFTER)


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (_conflict, f"KT113 {RELEASES}/2.0/sv.md:1"),
        (_lose, f"KT202 {RELEASES}/1.0/release.yml"),
        (_gap, f"KT243 docs/{POLICY}/policy.yml version 2.0 of 'personvern' was withdrawn"),
    ],
    ids=["conflict", "lost", "gap"],
)
def test_harm_to_releases_stops_the_build(harm: object, said: str, copy: Desk, tmp_path: Path) -> None:
    assert callable(harm)
    harm(copy)
    outcome = build(copy.config, tmp_path / "site", environment={"SOURCE_DATE_EPOCH": noon(AFTER)})
    assert outcome.returncode == 1
    assert said in outcome.stdout
    assert "Traceback" not in outcome.stdout
    assert not (tmp_path / "site").exists()


def test_nonsense_for_the_moment_stops_the_build(desk: Desk, tmp_path: Path) -> None:
    outcome = build(desk.config, tmp_path / "site", environment={"SOURCE_DATE_EPOCH": "i går"})
    assert outcome.returncode == 1
    assert "SOURCE_DATE_EPOCH is 'i går', which is no number of seconds" in outcome.stdout
    assert "Traceback" not in outcome.stdout
    assert not (tmp_path / "site").exists()


def test_case_28_ended_policy_keeps_every_address(
    copy: Desk, sites: Mapping[date, BuiltSite], tmp_path: Path
) -> None:
    copy.told("end", POLICY, "2026-03-29")
    site = BuiltSite(built(copy.config, tmp_path / "site", SOURCE_DATE_EPOCH=noon(AFTER)), "")
    assert set(files_of(sites[AFTER].folder)) == set(files_of(site.folder))
    assert "28. mars 2026" in site.text("personvern/")
    assert site.json("personvern/versions.json")["ended_on"] == "2026-03-29"


# Links, addresses, bytes


def test_every_link_arrives(sites: Mapping[date, BuiltSite]) -> None:
    for site in sites.values():
        assert broken_links(site.folder, ADDRESS) == []


def test_no_address_ever_goes(sites: Mapping[date, BuiltSite]) -> None:
    before, between, after = ({*files_of(site.folder)} for site in sites.values())
    assert before <= between <= after


def test_every_link_arrives_below_a_folder_and_with_file_names_in_addresses(
    copy: Desk, tmp_path: Path
) -> None:
    address = "https://eksempel.example/om/personvern/"
    config = copy.config
    config.write_text(config.read_text("utf-8").replace(ADDRESS, address), "utf-8")
    for options in (("--no-directory-urls",), ()):
        folder = tmp_path / f"site{len(options)}"
        site = built(config, folder, "--strict", *options, SOURCE_DATE_EPOCH=noon(AFTER))
        assert broken_links(site, address) == []
        named = [
            path.relative_to(site / "personvern" / "v").parent.as_posix()
            for path in (site / "personvern" / "v").rglob("index.html")
        ]
        assert sorted(named) == ["1.0", "1.0/c/2", "1.0/since", "2.0", "2.0/changes", "2.1", "2.1/changes"]
        feed = json.loads((site / "oppdateringer" / "feed.json").read_text("utf-8"))
        for item in feed["items"]:
            assert item["url"].startswith(address)
            path = item["url"].removeprefix(address).partition("#")[0]
            assert (site / path / "index.html" if not path.endswith(".html") else site / path).is_file()


def test_two_builds_are_the_same_byte_for_byte(
    copy: Desk, sites: Mapping[date, BuiltSite], tmp_path: Path
) -> None:
    site = built(
        copy.config, tmp_path / "site", "--strict", SOURCE_DATE_EPOCH=noon(AFTER), TZ="Pacific/Kiritimati"
    )
    one, other = files_of(sites[AFTER].folder), files_of(site)
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []
