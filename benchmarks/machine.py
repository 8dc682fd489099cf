"""The machine that a benchmark runs on."""

import os
import platform
import sys
from collections.abc import Iterable
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_PROCESSOR = Path("/proc/cpuinfo")


def description(on: date, packages: Iterable[str]) -> list[str]:
    """Lines that say on what, with what and when: figures without them say nothing."""
    cores = f"{os.cpu_count()} cores"
    python = f"{platform.python_implementation()} {platform.python_version()}"
    versions = [f"{name} {found}" for name in packages if (found := version_of(name))]
    return [
        f"{on.isoformat()}, {_processor()}, {cores}, {platform.system()} {platform.machine()}",
        ", ".join([python, *versions]),
    ]


def version_of(package: str) -> str:
    """The version of a package that is installed; empty where it is not."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _processor() -> str:
    """The name that the processor gives itself, on Linux; elsewhere what Python knows."""
    if sys.platform == "linux" and _PROCESSOR.is_file():
        for line in _PROCESSOR.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
