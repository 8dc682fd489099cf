"""A site of which one text is read again is what the whole site, read again, is."""

from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from tests.built_site import copy_of_example, needs_installed_plugin

from klartekst.mkdocs_plugin.reading import SiteReading, read_site, reread_site

pytestmark = needs_installed_plugin

FOUND = "\n\nVi lagrer og og sletter i henhold til Datainspektionen.\n"


@pytest.fixture
def config(tmp_path: Path) -> MkDocsConfig:
    return load_config(str(copy_of_example(tmp_path)))


def _text(reading: SiteReading, language: str) -> str:
    texts = (s.texts for policy in reading.project.policies for s in policy.sections)
    return next(found[language].path for found in texts if language in found)


def test_edit_of_one_text_is_found_as_by_a_whole_reading(config: MkDocsConfig) -> None:
    root = Path(config.config_file_path).parent
    before = read_site(config, shows_drafts=True)
    path = root / _text(before, "nb")
    path.write_text(path.read_text("utf-8") + FOUND, "utf-8")
    found = reread_site(before, root, {_text(before, "nb")})
    assert found is not None
    after, policies = found
    whole = read_site(config, shows_drafts=True)
    assert len(policies) == 1
    assert after.diagnostics == whole.diagnostics != before.diagnostics
    assert after.compilations == whole.compilations
    assert after.drafts == whole.drafts
    assert after.coverages == whole.coverages


def test_new_title_is_left_to_a_whole_reading(config: MkDocsConfig) -> None:
    root = Path(config.config_file_path).parent
    before = read_site(config, shows_drafts=True)
    path = root / _text(before, "nb")
    path.write_text(path.read_text("utf-8").replace("title: ", "title: Om ", 1), "utf-8")
    assert reread_site(before, root, {_text(before, "nb")}) is None
