"""What built pages would do: ask other hosts, or run and style from inside the page."""

from pathlib import Path

import pytest
from tests.built_site import build, needs_installed_plugin, small_site

from klartekst.checks.built_page import page_troubles, style_troubles

LOADS, INSIDE = "KT251", "KT252"

PAGES = [
    ('<img src="https://cdn.example/a.png" alt="">', {LOADS: "https://cdn.example/a.png"}),
    ("<IMG SRC=//cdn.example/a.png>", {LOADS: "//cdn.example/a.png"}),
    ('<img srcset="a.png 1x, https://cdn.example/b.png 2x">', {LOADS: "https://cdn.example/b.png"}),
    ('<link rel="preconnect" href="https://fonts.example">', {LOADS: "https://fonts.example"}),
    ('<iframe src="https://video.example/1"></iframe>', {LOADS: "https://video.example/1"}),
    ('<script async src="https://cdn.example/x.js"></script>', {LOADS: "https://cdn.example/x.js"}),
    ('<form action="https://forms.example/"></form>', {LOADS: "https://forms.example/"}),
    ('<a href="/" ping="https://count.example/">', {LOADS: "https://count.example/"}),
    (
        "<style>@import 'https://fonts.example/a'</style>",
        {INSIDE: "<style", LOADS: "https://fonts.example/a"},
    ),
    ("<p style=\"background: url('//x.example/a')\">", {LOADS: "//x.example/a", INSIDE: 'style="background'}),
    ("<script>alert(1)</script>", {INSIDE: "<script"}),
    ('<button onclick="a()">', {INSIDE: 'onclick="a()"'}),
    ('<a href="javascript:void(0)">', {INSIDE: "javascript:void(0)"}),
    ('<a href="https://elsewhere.example/" title="style"></a>', {}),
    ('<link rel="canonical" href="https://elsewhere.example/">', {}),
    ('<link rel="alternate " hreflang="sv" href="https://elsewhere.example/sv/">', {}),
    (
        '<img src="https://policies.example/a.png"><img src="../b.png"><img src="data:image/png;base64,AA">',
        {},
    ),
    ('<script type="application/json">{"a": "https://elsewhere.example/"}</script>', {}),
    ('<!-- <img src="https://cdn.example/a.png"> -->', {}),
    ("<code>&lt;img src=https://cdn.example/a.png onerror=a()&gt;</code>", {}),
    ('<p title="once = style">', {}),
]


@pytest.mark.parametrize(("page", "expected"), PAGES)
def test_page_does_what_it_says(page: str, expected: dict[str, str]) -> None:
    troubles = [*page_troubles(page, "policies.example")]
    assert {trouble.code.id for trouble in troubles} == {*expected}
    for trouble in troubles:
        assert trouble.words.startswith(expected[trouble.code.id])


def test_style_sheet_that_loads_from_elsewhere() -> None:
    style = "a { mask: url(data:x) } /* https://a.example */ @import url('https://b.example/c.css');"
    assert [trouble.words for trouble in style_troubles(style, "")] == ["https://b.example/c.css"]


SITE = {
    "mkdocs.yml": "",
    "docs/index.nb.md": '# Eksempel\n\n![][kart]\n\n<p style="color: red">Rødt</p>\n\n'
    "[kart]: https://cdn.example/a.png\n",
    "overrides/main.html": '{% extends "base.html" %}\n{% block extrahead %}\n'
    '<script src="https://count.example/x.js"></script>\n{% endblock %}\n',
    "docs/brand.css": "@font-face {\n  src: url(https://fonts.example/inter.woff2);\n}\n",
}
TOLD = [
    "KT251 docs/brand.css:2 <style> loads https://fonts.example/inter.woff2",
    'KT252 docs/index.nb.md:5 style="color: red" on <p> does nothing under a strict security policy',
    "KT251 docs/index.nb.md:7 <img> loads https://cdn.example/a.png",
    "KT251 overrides/main.html:3 <script> loads https://count.example/x.js",
]


def _site(folder: Path, facts: str = "") -> Path:
    config = small_site(folder)
    own = config.read_text("utf-8").replace(
        "  name: material\n", "  name: material\n  custom_dir: overrides\n"
    )
    site_facts = (folder / "docs" / "klartekst.yml").read_text("utf-8")
    changes = SITE | {
        "mkdocs.yml": f"{own}extra_css: [brand.css]\n",
        "docs/klartekst.yml": site_facts + facts,
    }
    return small_site(folder, changes)


@needs_installed_plugin
def test_build_tells_all_of_it_where_it_stands_and_fails(tmp_path: Path) -> None:
    outcome = build(_site(tmp_path / "site"), tmp_path / "built")
    told = [line.split(" -  klartekst: ")[-1] for line in outcome.stdout.splitlines() if "KT25" in line]
    assert [line.split(" — ")[0] for line in told] == TOLD
    assert "Klartekst found 3 errors; the site is as it was." in outcome.stdout
    assert outcome.returncode


@needs_installed_plugin
def test_site_that_says_why_is_built(tmp_path: Path) -> None:
    config = _site(tmp_path / "site", "privacy: {relaxed: The pictures are the registrar's.}\n")
    outcome = build(config, tmp_path / "built", "--strict")
    assert outcome.returncode == 0, outcome.stdout
    assert "KT251 docs/index.nb.md:7 <img> loads https://cdn.example/a.png — accepted: The" in outcome.stdout


@needs_installed_plugin
@pytest.mark.parametrize("relaxed", [False, True])
def test_what_the_markdown_says_is_told_once_and_before_anything_is_built(
    tmp_path: Path, relaxed: bool
) -> None:
    facts = "privacy: {relaxed: The pictures are the registrar's.}\n" if relaxed else ""
    config = _site(tmp_path / "site", facts)
    page = "# Eksempel\n\n![](https://cdn.example/a.png)\n"
    (tmp_path / "site" / "docs" / "index.nb.md").write_text(page, "utf-8")
    outcome = build(config, tmp_path / "built")
    assert outcome.stdout.count("KT251 docs/index.nb.md:3 <img> loads https://cdn.example/a.png") == 1
    assert ("Klartekst found 1 error; nothing was built." in outcome.stdout) != relaxed


@needs_installed_plugin
def test_tables_of_ordinary_pages_are_aligned_without_a_style_inside(tmp_path: Path) -> None:
    text = "# Eksempel\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n"
    config = small_site(tmp_path / "site", {"docs/index.nb.md": text})
    outcome = build(config, tmp_path / "built", "--strict")
    assert outcome.returncode == 0, outcome.stdout
    page = (tmp_path / "built" / "index.html").read_text("utf-8")
    assert '<td data-align="right" data-label="b">2</td>' in page
    assert "style=" not in page
