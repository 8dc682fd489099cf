"""Pages of many versions are made together, and each is as if it had been made alone."""

from pathlib import Path

import pytest
from benchmarks.builds import klartekst_site, texts
from benchmarks.builds.texts import Size
from tests.built_site import built, files_of, needs_installed_plugin
from tests.released import done

from klartekst.storage.cache import SWITCH

MOMENT = {"SOURCE_DATE_EPOCH": "1796126400"}
SIZE = Size(policies=1, versions=10, languages=("nb", "ar"))
POLICY = "policy-1"

# A brand, as most sites have one; words about a page, which each page says in its own way.
_OWN = '{% extends "base.html" %}{% block BLOCK %}WHAT{% endblock %}'


def _main(block: str, words: str) -> dict[str, str]:
    return {"main.html": _OWN.replace("BLOCK", block).replace("WHAT", words)}


BRAND = _main("extrahead", '<meta name="own" content="{{ config.site_name }}">')
LOOKS_AT_PAGES = _main("extrahead", '<meta name="own" content="{{ page.title | upper }}">')
CHANGES_PARTS = _main("content", "{{ super() | replace('kt-head', 'kt-head own') }}")
NO_HEADING = {"partials/klartekst/redline.html": "<p>{{ page.title }}</p>"}
OWN_WORDS = {
    "partials/klartekst/languages.html": "{% macro foreign(language) %} lang='{{ language }}'{% endmacro %}"
    "{% macro remark(item) %}<em>{{ item.text }}</em>{% endmacro %}",
    "partials/klartekst/notices.html": "{% macro box(notice, address, words) %}"
    "<p>{{ policy.title or part.title }}: {{ notice.text }}</p>{% endmacro %}",
    "partials/klartekst/update.html": "{% macro entry(update, updates, href) %}"
    "<li>{{ loop }}{{ update.heading.text | upper }}</li>{% endmacro %}",
}
UNUSED = {"partials/unused.html": "{{ page | nope }}"}
TEMPLATES = {
    "plain": {},
    "brand": BRAND,
    "looks at pages": LOOKS_AT_PAGES,
    "changes parts": CHANGES_PARTS,
    "no heading": NO_HEADING,
    "own words": OWN_WORDS,
    "unused": UNUSED,
}

pytestmark = needs_installed_plugin


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A site with a long history, one version of which was withdrawn."""
    for name, data in (
        *klartekst_site.frame(SIZE),
        *klartekst_site.policy(next(iter(texts.histories(SIZE)))),
    ):
        path = tmp_path / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    config = tmp_path / "source" / "mkdocs.yml"
    done(config, "withdraw", POLICY, _versions(config)[4], "--reason", "En prøve.", on="1796126400")
    return config


def _versions(config: Path) -> list[str]:
    return sorted(path.name for path in (config.parent / "docs" / POLICY / "releases").iterdir())


def _one_by_one(config: Path) -> dict[str, bytes]:
    return files_of(built(config, config.parent.parent / "one-by-one", **MOMENT, **{SWITCH: "off"}))


def _together(config: Path) -> dict[str, bytes]:
    return files_of(built(config, config.parent.parent / "together", **MOMENT))


def _dressed(config: Path, templates: dict[str, str]) -> None:
    for name, source in templates.items():
        path = config.parent / "overrides" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)
    settings = config.read_text()
    assert "\ntheme:\n" in settings
    config.write_text(settings.replace("\ntheme:\n", "\ntheme:\n  custom_dir: overrides\n"))


@pytest.mark.parametrize("templates", TEMPLATES.values(), ids=TEMPLATES)
def test_pages_made_together_are_those_made_one_by_one(config: Path, templates: dict[str, str]) -> None:
    if templates:
        _dressed(config, templates)
    together, one_by_one = _together(config), _one_by_one(config)
    assert sorted(together) == sorted(one_by_one)
    assert [name for name in together if together[name] != one_by_one[name]] == []
    pages = [name for name in together if f"{POLICY}/v/" in name and name.endswith("changes/index.html")]
    assert len(pages) == len(SIZE.languages) * (SIZE.versions - 1)


def test_template_that_looks_at_pages_sees_each(config: Path) -> None:
    _dressed(config, LOOKS_AT_PAGES)
    site = _together(config)
    topics = {
        line
        for version in _versions(config)[1:]
        for line in site[f"{POLICY}/v/{version}/changes/index.html"].decode().split("\n")
        if 'name="own"' in line
    }
    assert len(topics) == SIZE.versions - 1


def test_edited_draft_leaves_the_pages_of_versions_where_they_are(config: Path) -> None:
    _together(config)
    site = config.parent.parent / "together"
    before = _archived(site)
    section = next(
        path for path in sorted((config.parent / "docs" / POLICY).glob("*.nb.md")) if "index" not in path.name
    )
    section.write_text(f"{section.read_text()}\nEt avsnitt til.\n")
    after = _together(config)
    assert _archived(site) == before
    assert b"Et avsnitt til." not in after[f"{POLICY}/index.html"]
    assert after == _one_by_one(config)


def _archived(site: Path) -> dict[Path, tuple[int, int]]:
    """The files of versions, each with what tells whether it is the same file."""
    paths = [path for path in site.rglob("*") if path.is_file() and "v" in path.relative_to(site).parts]
    assert paths
    return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in paths}
