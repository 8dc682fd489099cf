"""The two judges of built pages that come from npm: axe-core, and the Nu HTML checker."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ROOT / ".cache" / "page-checkers" / "node_modules"
AXE = PACKAGES / "axe-core" / "axe.min.js"
NU = PACKAGES / "vnu-jar" / "build" / "dist" / "vnu.jar"


def axe_script() -> str:
    """The script that puts ``axe`` into a page."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed (tools/install-page-checkers): accessibility NOT checked")
    return AXE.read_text("utf-8")


def html_errors(folder: Path) -> list[str]:
    """What the Nu HTML checker calls an error on the pages of a folder, as ``page:line message``."""
    java = shutil.which("java")
    if java is None:
        pytest.skip("no java on this machine: HTML NOT checked")
    if not NU.is_file():
        pytest.skip("the Nu HTML checker is not installed (tools/install-page-checkers): HTML NOT checked")
    options = ["--errors-only", "--format", "json", "--skip-non-html", "--exit-zero-always"]
    run = subprocess.run(
        [java, "-jar", NU, *options, folder],
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    start = folder.as_uri().replace("file:///", "file:/")
    return sorted(_line(message, start) for message in json.loads(run.stderr)["messages"])


def _line(message: dict[str, Any], start: str) -> str:
    page = str(message.get("url", "")).removeprefix(start)
    return f"{page}:{message.get('lastLine', 0)} {message['message']} {message.get('extract', '')!r}"
