"""What somebody sees who writes with ``mkdocs serve`` running."""

from pathlib import Path

from tests.built_site import needs_installed_plugin, released_site, small_site
from tests.served_site import served

PAGE = "/personvern/"
TROUBLE = "KT104 docs/personvern/policy.yml:2 a list is opened with [ and never closed"


@needs_installed_plugin
def test_edits_are_shown_trouble_is_told_and_the_next_good_save_recovers(tmp_path: Path) -> None:
    config = small_site(tmp_path / "site")
    section = tmp_path / "site" / "docs" / "personvern" / "mottakere.nb.md"
    policy = tmp_path / "site" / "docs" / "personvern" / "policy.yml"
    sound = policy.read_text("utf-8")
    with served(config, tmp_path / "terminal.txt") as site:
        site.await_page(PAGE, lambda page: "Vi deler ikke opplysningene" in page)

        section.write_text("---\ntitle: Mottakere\n---\nRegnskapsføreren får dem.\n", "utf-8")
        page = site.await_page(PAGE, lambda page: "Regnskapsføreren" in page)
        assert "Vi deler ikke opplysningene" not in page

        policy.write_text("kind: privacy\nsections: [mottakere\n", "utf-8")
        page = site.await_page(PAGE, lambda page: TROUBLE in page)
        assert TROUBLE in site.printed()
        assert "Traceback" not in site.printed()
        assert TROUBLE in site.await_page("/en/", lambda page: "KT104" in page)

        policy.write_text(sound, "utf-8")
        section.write_text("---\ntitle: Mottakere\n---\nIngen får dem.\n", "utf-8")
        page = site.await_page(PAGE, lambda page: "Ingen får dem" in page and "KT104" not in page)
        assert "Regnskapsføreren" not in page


@needs_installed_plugin
def test_a_site_that_is_wrong_from_the_start_is_served_with_its_trouble(tmp_path: Path) -> None:
    broken = {"docs/personvern/mottakere.nb.md": "---\ntitle: Mottakere\n---\nSe [](#slett).\n"}
    with served(small_site(tmp_path / "site", broken), tmp_path / "terminal.txt") as site:
        site.await_page(PAGE, lambda page: "KT141 docs/personvern/mottakere.nb.md:4" in page)
        assert "KT141 docs/personvern/mottakere.nb.md:4" in site.printed()


@needs_installed_plugin
def test_versions_are_made_when_somebody_asks_for_one(tmp_path: Path) -> None:
    config = released_site(tmp_path / "site")
    with served(config, tmp_path / "terminal.txt") as site:
        site.await_page(PAGE, lambda page: "Vi deler ikke opplysningene" in page)
        version = site.await_page(f"{PAGE}v/1.0/", lambda page: "kt-policy" in page)
        assert "Vi deler ikke opplysningene" in version
        assert site.get(f"{PAGE}versions.json")[0] == 200
        assert site.get(f"{PAGE}v/9.9/")[0] == 404
        assert site.get("/personvern-og-mer/v/1.0/")[0] == 404

        section = tmp_path / "site" / "docs" / "personvern" / "mottakere.nb.md"
        section.write_text("---\ntitle: Noe annet\n---\nIngen får dem.\n", "utf-8")
        site.await_page(PAGE, lambda page: "Ingen får dem" in page)
        assert "Vi deler ikke opplysningene" in site.await_page(
            f"{PAGE}v/1.0/", lambda page: "kt-policy" in page
        )
