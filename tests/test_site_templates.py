"""Which templates of a site say the same around every page, so that a frame may be shared."""

from pathlib import Path

import pytest
from jinja2 import DictLoader, pass_context
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from klartekst.mkdocs_plugin.site_templates import are_the_same_around_all_pages
from klartekst.mkdocs_plugin.theme import prepare

MAIN = "main.html"


def config_with(folder: Path, templates: dict[str, str]) -> MkDocsConfig:
    """The settings of a site with these files in the folder of its own templates."""
    (folder / "docs").mkdir()
    for name, source in templates.items():
        path = folder / "overrides" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)
    (folder / "mkdocs.yml").write_text(
        "site_name: Prøve\ntheme:\n  name: material\n  custom_dir: overrides\nplugins: []\n"
    )
    (folder / "overrides").mkdir(exist_ok=True)
    config = load_config(str(folder / "mkdocs.yml"))
    prepare(config)
    return config


def block(name: str, words: str) -> str:
    return '{% extends "base.html" %}{% block ' + name + " %}" + words + "{% endblock %}"


@pytest.mark.parametrize(
    "templates",
    [
        {},
        {MAIN: block("styles", "{{ super() }}<link href=\"{{ 'brand.css' | url }}\">")},
        {MAIN: block("extrahead", "{% if config.site_url %}{{ config.site_name | e }}{% endif %}")},
        {MAIN: block("footer", "{% for one in config.extra.links %}{{ one.name }}{% endfor %}")},
        {MAIN: block("header", '{% include "partials/own.html" %}'), "partials/own.html": "<p>Eget</p>"},
        {"partials/klartekst/redline.html": "{{ page.title | upper }}"},
        {"assets/brand.css": "{{ page }}", "assets/mark.svg": "<svg></svg>"},
    ],
    ids=["none", "brand", "settings", "loop", "part", "content", "files"],
)
def test_brands_are_the_same_around_all_pages(tmp_path: Path, templates: dict[str, str]) -> None:
    config = config_with(tmp_path, templates)
    assert are_the_same_around_all_pages(config.theme.get_env(), config)


@pytest.mark.parametrize(
    "templates",
    [
        {MAIN: block("extrahead", "{{ page.title }}")},
        {MAIN: block("extrahead", "{{ klartekst.language }}")},
        {MAIN: block("htmltitle", "{{ super() | upper }}")},
        {MAIN: block("content", "{{ super() | replace('kt-head', 'own') }}")},
        {MAIN: block("content", "{% filter upper %}{{ super() }}{% endfilter %}")},
        {MAIN: block("content", "{% set words %}{{ super() }}{% endset %}{{ words | length }}")},
        {MAIN: block("content", "{% if 'Ny' in super() %}Ny{% endif %}{{ super() }}")},
        {MAIN: block("content", "{{ super() }}{{ self.htmltitle() | length }}")},
        {MAIN: block("content", "{% set config = page %}{{ config.title }}")},
        {MAIN: block("content", "{% for super in [page] %}{{ super.title }}{% endfor %}")},
        {MAIN: block("extrahead", '{% include "head.jinja" %}'), "head.jinja": "{{ page.title }}"},
        {MAIN: block("extrahead", "{% include config.extra.part %}")},
        {MAIN: block("extrahead", '{% include "partials/klartekst/own.html" %}')},
        {"klartekst/head.html": "{{ page.title }}"},
        {"partials/klartekst/troubles.html": "{{ page.title }}"},
        {"mark.svg": "<svg>{{ page.title }}</svg>"},
        {"partials/unused.html": "{{ page | nope }}"},
        {"partials/unused.html": "{% nonsense %}"},
    ],
)
def test_templates_that_look_at_pages_are_found(tmp_path: Path, templates: dict[str, str]) -> None:
    config = config_with(tmp_path, templates)
    assert not are_the_same_around_all_pages(config.theme.get_env(), config)


def test_hooks_that_change_templates_are_found(tmp_path: Path) -> None:
    config = config_with(tmp_path, {MAIN: block("extrahead", '{{ "x" | shout }}')})

    @pass_context
    def shout(context, words):  # type: ignore[no-untyped-def]
        return words + context["page"].title.upper()

    environment = config.theme.get_env()
    environment.filters["shout"] = shout
    assert not are_the_same_around_all_pages(environment, config)
    environment = config.theme.get_env()
    environment.filters["e"] = shout
    assert not are_the_same_around_all_pages(environment, config_of(config))
    environment = config.theme.get_env()
    environment.loader = DictLoader({MAIN: "{{ page.title }}"})
    assert not are_the_same_around_all_pages(environment, config_of(config))


def config_of(config: MkDocsConfig) -> MkDocsConfig:
    """The same site without templates of its own."""
    for folder in config.theme.dirs:
        main = Path(folder) / MAIN
        if "overrides" in main.parts and main.is_file():
            main.unlink()
    return config
