"""A small sound site, and what is reported when some of its files are other ones."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from klartekst.model.project import Project
from klartekst.storage import read_project

SOUND_SITE: dict[str, str | bytes | None] = {
    "mkdocs.yml": (
        "site_name: Eksempel\n"
        "plugins:\n"
        "  - i18n:\n"
        "      languages:\n"
        "        - {locale: nb, default: true}\n"
        "        - {locale: en}\n"
    ),
    "docs/klartekst.yml": "languages: {nb: authoritative, en: required}\n",
    "docs/personvern/policy.yml": "kind: privacy\nsections: [mottakere]\n",
    "docs/personvern/index.nb.md": "---\ntitle: Personvern\n---\n",
    "docs/personvern/index.en.md": "---\ntitle: Privacy\n---\n",
    "docs/personvern/mottakere.nb.md": "---\ntitle: Mottakere\n---\nVi deler lite.\n",
    "docs/personvern/mottakere.en.md": "---\ntitle: Recipients\n---\nWe share little.\n",
}

Changes = Mapping[str, str | bytes | None]


@pytest.fixture
def read_site(make_site: Callable[..., Path]) -> Callable[..., Project]:
    """Reads the sound site with some files changed, added, or (with None) left out."""

    def read(changes: Changes | None = None) -> Project:
        files = {**SOUND_SITE, **(changes or {})}
        return read_project(
            make_site({name: content for name, content in files.items() if content is not None})
        )

    return read


@pytest.fixture
def trouble(read_site: Callable[..., Project]) -> Callable[..., list[str]]:
    """The diagnostics' text of the sound site with some files changed."""

    def read(changes: Changes | None = None) -> list[str]:
        return [str(item) for item in read_site(changes).diagnostics]

    return read
