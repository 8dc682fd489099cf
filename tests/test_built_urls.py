"""The ways from page to page are those that MkDocs would give."""

from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils import get_relative_url

from klartekst.mkdocs_plugin.built_urls import relative_url

NAMES = st.sampled_from(["personvern", "v", "1", "1.0", "index.html", "sv", "å b", "", ".", "..", ".skjult"])
ADDRESSES = st.tuples(st.lists(NAMES, max_size=5), st.sampled_from(["", "/"])).map(
    lambda drawn: "/".join(drawn[0]) + drawn[1]
)


@given(ADDRESSES, ADDRESSES)
def test_ways_are_those_of_mkdocs(url: str, here: str) -> None:
    assert relative_url(url, here) == get_relative_url(url, here)
