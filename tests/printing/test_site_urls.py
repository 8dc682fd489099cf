"""Whole addresses for what is read away from the site: those that MkDocs builds."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests.built_site import built, needs_installed_plugin
from tests.html_tree import parse_html
from tests.printing.desk import DAY, POLICY, release, write_site
from tests.released import noon

from klartekst.model.project import Project
from klartekst.publishing.site_urls import SiteUrls
from klartekst.storage import read_project
from klartekst.wording.links import Link, kind_of_link

LINKS = {
    "../about.md": "about/",
    "../about.md#us": "about/#us",
    "../index.md": "",
    "form.txt": f"{POLICY}/form.txt",
    "../shared.txt": "shared.txt",
    f"{POLICY}:recipients": f"{POLICY}/#recipients",
}


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    changes = {f"docs/about.{code}.md": "# About\n\n## Us {#us}\n" for code in ("nb", "en")}
    changes |= {f"docs/{POLICY}/form.{code}.txt": code for code in ("nb", "en")}
    words = "".join(f"[{number}]({link}) " for number, link in enumerate(LINKS))
    changes |= {
        f"docs/{POLICY}/recipients.{code}.md": f"---\ntitle: A\n---\n{words}\n" for code in ("nb", "en")
    }
    root = tmp_path_factory.mktemp("site")
    written = write_site(root, ("nb", "en"), **{**changes, "docs/shared.txt": "shared"})
    written.write_text(written.read_text("utf-8") + "markdown_extensions: [attr_list]\n", "utf-8")
    return release(written)


@pytest.fixture(scope="module")
def project(config: Path) -> Project:
    return read_project(config.parent, config_file=config)


@needs_installed_plugin
@pytest.mark.parametrize("language", ["nb", "en"])
def test_addresses_are_those_of_the_built_site(
    config: Path, project: Project, tmp_path: Path, language: str
) -> None:
    site = built(config, tmp_path, SOURCE_DATE_EPOCH=noon(DAY))
    prefix = "" if language == "nb" else f"{language}/"
    page = parse_html((site / prefix / POLICY / "index.html").read_text("utf-8"))
    texts = {e.words(): e.attrs["href"] for e in page.walk() if e.tag == "a" and e.words().isdigit()}
    urls = SiteUrls(project, language)
    for number, href in enumerate(LINKS):
        told = urls.link(Link(href, kind_of_link(href), 0), POLICY)
        path, _, anchor = told.removeprefix("https://example.example/").partition("#")
        file = site / path / "index.html" if path.endswith("/") or not path else site / path
        assert file.is_file(), told
        linked, _, same = texts[str(number)].partition("#")
        target = (site / prefix / POLICY / linked).resolve() if linked else site / prefix / POLICY
        assert (target / "index.html" if target.is_dir() else target) == file.resolve(), (href, told)
        assert same == anchor


def test_a_site_that_does_not_know_its_address_gives_none(project: Project) -> None:
    lost = replace(project, site_file=replace(project.site_file, site_url=""))
    assert SiteUrls(lost, "nb").page(f"{POLICY}/") == ""


def test_addresses_without_folders(project: Project) -> None:
    flat = replace(project, site_file=replace(project.site_file, directory_urls=False))
    urls = SiteUrls(flat, "en")
    assert urls.page(f"{POLICY}/#a") == f"https://example.example/en/{POLICY}/index.html#a"
    link = Link("../about.md#us", kind_of_link("../about.md#us"), 0)
    assert urls.link(link, POLICY) == "https://example.example/en/about.html#us"
