"""Line breaks that blanks make are written so that no program loses them."""

import pytest

from klartekst.wording.breaks import with_written_breaks
from klartekst.wording.dialect import PARSER


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("a  \nb", "a\\\nb"),
        ("- a  \n  b", "- a\\\n  b"),
        ("> a   \n> b", "> a\\\n> b"),
        ("a\\\nb", "a\\\nb"),
        ("- a  \n- b", "- a  \n- b"),
        ("| a |  \n|---|  \n| b |  \n", "| a |  \n|---|  \n| b |  \n"),
        ("```\na  \nb\n```", "```\na  \nb\n```"),
        ("a  \n\nb", "a  \n\nb"),
    ],
)
def test_only_breaks_are_written_anew(written: str, kept: str) -> None:
    assert with_written_breaks(written) == kept
    assert PARSER.render(kept, {}) == PARSER.render(written, {})
