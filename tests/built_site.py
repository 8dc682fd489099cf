"""Building a site as people do: with the command, in a process of its own."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from tests.released import release_all
from tests.story import read_base

ROOT = Path(__file__).resolve().parents[1]

needs_installed_plugin = pytest.mark.skipif(
    not entry_points(group="mkdocs.plugins", name="klartekst"),
    reason="klartekst is not installed, so `plugins: [klartekst]` finds nothing: run `make test`",
)


def build(
    config: Path,
    site: Path,
    *options: str,
    with_: str = "mkdocs",
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """What ``mkdocs build`` answers; terminal output is in ``stdout``, errors and all."""
    return subprocess.run(
        [sys.executable, "-m", with_, "build", "-f", config, "-d", site, *options],
        check=False,
        cwd=config.parent,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )


def built(config: Path, site: Path, *options: str, **more: str) -> Path:
    """The folder of a site that has to build; ``more`` is added to the environment."""
    outcome = build(config, site, *options, environment=more)
    if outcome.returncode:
        pytest.fail(f"{config} does not build:\n{outcome.stdout}")
    return site


def files_of(site: Path) -> dict[str, bytes]:
    """Every file of a site by its path; the cache beside its sources is nobody's file."""
    return {
        path.relative_to(site).as_posix(): path.read_bytes()
        for path in sorted(site.rglob("*"))
        if path.is_file() and ".cache" not in path.relative_to(site).parts
    }


def small_site(folder: Path, changes: Mapping[str, str] | None = None) -> Path:
    """Write the sound site that stories begin with, some files changed; answers its ``mkdocs.yml``.

    Nothing in it is published; see ``released_site``.
    """
    for file in read_base(ROOT / "tests" / "stories" / "base.site"):
        file.write(folder)
    for name, text in (changes or {}).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder / "mkdocs.yml"


def released_site(folder: Path, changes: Mapping[str, str] | None = None) -> Path:
    """The same with every policy released long ago, so that a build shows it."""
    return release_all(small_site(folder, changes))


def copy_of_example(folder: Path, changes: Mapping[str, str] | None = None) -> Path:
    """Copy the example site; ``changes`` replaces parts of its ``mkdocs.yml``, which is the answer."""
    for part in ("docs", "overrides"):
        shutil.copytree(ROOT / part, folder / part)
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    for old, new in {"hooks/klartekst_hook.py": f"{ROOT}/hooks/klartekst_hook.py", **(changes or {})}.items():
        assert old in text
        text = text.replace(old, new)
    config = folder / "mkdocs.yml"
    config.write_text(text, "utf-8")
    return config
