"""Shortcuts in reading Markdown find what the whole parser finds."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartekst.wording import outline as outlines
from klartekst.wording.dialect import PARSER, make_parser, quick_parser
from klartekst.wording.simple_inline import simple_inline

DOCS = Path(__file__).resolve().parents[2] / "docs"
TEXTS = sorted(DOCS.rglob("*.md"))
SIGNS = (
    *"`~<>&\\![]^{}|:=-*_#()+.\n\t 1a",
    *("!!!", "???", "](", "]: ", "  - ", "    ", "```\n", "~~", "| a | b |\n|---|---|\n", "\n: ", "[^1]"),
    *(
        "\n[^1]: x",
        "\n*[A]: b",
        " {#a}",
        "\n---",
        "\n===",
        "\n\n## ",
        "\n> ",
        "\n1. ",
        "{{ a }}",
        "<b>",
        "##",
    ),
)
THOROUGH = make_parser()
"""A parser that asks every rule of all words."""

del THOROUGH.inline.parse
MARKDOWN = st.lists(st.sampled_from(SIGNS), max_size=30).map("".join)


def tokens(parser, markdown: str) -> tuple[list[dict], dict]:
    notes: dict = {}
    found = [token.as_dict() for token in parser.parse(markdown, notes)]
    if notes.get("footnotes") == {"refs": {}, "list": {}}:
        del notes["footnotes"]
    return found, notes


@given(MARKDOWN)
def test_rules_left_out_would_have_found_nothing(markdown: str) -> None:
    assert tokens(quick_parser(markdown), markdown) == tokens(PARSER, markdown)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.relative_to(DOCS).as_posix())
def test_texts_are_read_the_same(path: Path) -> None:
    markdown = path.read_text("utf-8")
    assert tokens(quick_parser(markdown), markdown) == tokens(PARSER, markdown) == tokens(THOROUGH, markdown)
    if not outlines._is_intricate(markdown):
        assert outlines._glimpsed(markdown) == outlines._read(markdown)


PIECES = (
    *("a", "Å", "2", "²", " ", " ", "\n", "\u00a0", ".", ":", ",", "(", ")", "!", "-", "—", "\x1d", "\u0301"),
    *("**b**", "**b:** ", "**b c**", "**B (d).** ", " **§ 1** ", "[e](#f)", "[e f](https://g.no/h?i=j)"),
    *("[e](mailto:k@l.no)", "[ ](ø:x)", "[e](%20%)", "`m`", "`m * [n`", "` `", "``", "`", "*", "**", "_"),
    *("[", "]", "](", "~~", "{.o}", "<b>", "&amp;", "\\", "^"),
)


@given(MARKDOWN)
def test_words_are_read_as_every_rule_reads_them(markdown: str) -> None:
    assert tokens(PARSER, markdown) == tokens(THOROUGH, markdown)


@settings(max_examples=2000)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_simple_words_are_read_as_every_rule_reads_them(markdown: str) -> None:
    assert tokens(PARSER, markdown) == tokens(THOROUGH, markdown)


@pytest.mark.parametrize(
    "words", ["a **b:** c", "**b**, d", "a [b c](#d)\ne `f`.", "[a](mailto:b@c.no) a!", "(**b**)"]
)
def test_words_of_policies_are_simple(words: str) -> None:
    assert simple_inline(words, str)


@given(MARKDOWN)
def test_headings_at_a_glance_are_those_of_the_parser(markdown: str) -> None:
    if not outlines._is_intricate(markdown):
        assert outlines._glimpsed(markdown) == outlines._read(markdown)
