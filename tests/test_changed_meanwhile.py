"""Published words that change while somebody reads them end a build or a command with a sentence."""

import pytest
from click.testing import CliRunner
from mkdocs.exceptions import Abort

from klartekst.cli import verify
from klartekst.cli.main import main
from klartekst.mkdocs_plugin.plugin import KlartekstPlugin
from klartekst.model.frozen_words import WordsChanged

ERROR = WordsChanged("docs/a/releases/1.0/nb.md has changed since the site was read — run this once more")


def test_build_ends_with_a_sentence() -> None:
    with pytest.raises(Abort, match="has changed since"):
        KlartekstPlugin().on_build_error(error=ERROR)


def test_command_ends_with_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def changed(*_):
        raise ERROR

    monkeypatch.setattr(verify, "open_site", changed)
    result = CliRunner().invoke(main, ["verify"])
    assert result.exit_code == 2
    assert result.output == f"klartekst: {ERROR}\n"
