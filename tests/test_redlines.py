"""The redlines of ``tests/redlines`` as a reader of the page meets them.

``KLARTEKST_REWRITE=1 python -m pytest tests/test_redlines.py`` writes down what the page says now, for a
person to read and judge.
"""

import os
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader
from tests.page_text import page_text

from klartekst import mkdocs_plugin
from klartekst.publishing.redline_view import shown_sections
from klartekst.wording.comparison.compare import compare_texts
from klartekst.wording.words.choice import words_for

REDLINES = Path(__file__).parent / "redlines"
REWRITE = bool(os.environ.get("KLARTEKST_REWRITE"))
PARTS = ("old", "new", "page")
THEME = Path(mkdocs_plugin.__path__[0]) / "theme"
PAGE = """
{%- import "partials/klartekst/redline_words.html" as redline -%}
<main>{% for section in sections %}
<h2>{{ redline.marked(section.heading, words) }}
{%- if section.states %} ({{ section.states | join(", ") }}){% endif %}</h2>
{{ redline.blocks(section.groups, words) }}
{% endfor %}</main>
"""


@pytest.mark.parametrize("path", sorted(REDLINES.glob("*.redline")), ids=lambda path: path.stem)
def test_page_says_what_changed(path: Path) -> None:
    old, new, page = _parts(path.read_text("utf-8"))
    words = words_for("en")
    sections = shown_sections(compare_texts(old, new, "en"), {}, words)
    template = Environment(loader=FileSystemLoader(THEME)).from_string(PAGE)
    said = page_text(template.render(sections=sections, words=words))
    said = "\n".join(" ".join(line.replace("‹en›", "").split()) for line in said.split("\n"))
    if REWRITE:
        texts = zip(PARTS, (old, new, said), strict=True)
        path.write_text("".join(f"==== {name}\n{text.strip()}\n\n" for name, text in texts).rstrip() + "\n")
    else:
        assert said.strip() == page.strip()


def _parts(text: str) -> list[str]:
    for name in PARTS:
        text = text.replace(f"==== {name}\n", "====\n")
    return text.split("====\n")[1:]
