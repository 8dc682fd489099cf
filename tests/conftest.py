"""What every test may ask for: a site written on the spot, real texts beside the project."""

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import settings
from tests.built_site import built

ROOT = Path(__file__).resolve().parents[1]
SHARED = Path(os.environ.get("KLARTEKST_SHARED", ROOT.parent / "shared"))

SiteFiles = Mapping[str, str | bytes]

# A busy machine is no reason for a property to fail.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture
def make_site(tmp_path: Path) -> Callable[[SiteFiles], Path]:
    """Writes files below the test's own folder, the same on every call, and returns that folder."""

    def write(files: SiteFiles) -> Path:
        for name, content in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return tmp_path

    return write


@pytest.fixture(scope="session")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's own example site, built strictly into a folder that is thrown away."""
    return built(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("example") / "site", "--strict")


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of real policies in many languages and versions."""
    return _beside_the_project("corpora")


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of real policies as plain text."""
    return _beside_the_project("seeds")


def _beside_the_project(name: str) -> Path:
    folder = SHARED / name
    if not folder.is_dir():
        pytest.skip(f"{name} not found beside the project: real-text tests skipped")
    return folder
