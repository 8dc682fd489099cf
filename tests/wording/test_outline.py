"""Sections without sub-headings are told without being parsed, and never wrongly."""

from hypothesis import given
from hypothesis import strategies as st

from klartekst.wording.dialect import BLOCK_PARSER
from klartekst.wording.outline import Outline, outline

MARKUP = st.text(alphabet="ab \t\n\r-=#{}.>*+1|`[]:^~!<\\\u00a0\u2028", max_size=40)


@given(MARKUP)
def test_text_without_an_outline_has_neither_headings_nor_ids(markdown: str) -> None:
    if outline(markdown) == Outline((), ()):
        tokens = BLOCK_PARSER.parse(markdown)
        assert not [t for t in tokens if t.attrGet("id") or (t.type == "heading_open" and t.level == 0)]
