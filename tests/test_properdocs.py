"""ProperDocs, which continues MkDocs, builds the same pages."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from tests.built_site import ROOT, build, files_of

_GENERATOR = re.compile(rb'<meta name="generator"[^>]*>')


@pytest.mark.skipif(
    not find_spec("properdocs"), reason="properdocs is not installed: its builds are not tested"
)
@pytest.mark.xdist_group("building")
def test_properdocs_builds_the_same_pages(example_site: Path, tmp_path: Path) -> None:
    outcome = build(ROOT / "mkdocs.yml", tmp_path / "site", "--strict", with_="properdocs")
    assert outcome.returncode == 0, outcome.stdout
    ours, theirs = files_of(example_site), files_of(tmp_path / "site")
    assert sorted(ours) == sorted(theirs)
    assert [name for name in ours if _page(ours[name]) != _page(theirs[name])] == []


def _page(content: bytes) -> bytes:
    return _GENERATOR.sub(b"", content)
