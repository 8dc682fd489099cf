"""Which program this is, down to the letter."""

import hashlib
import platform
import sys
import unicodedata
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]
_LIBRARIES = (
    *("Babel", "PyYAML", "markdown-it-py", "mdit-py-plugins", "python-stdnum", "regex"),
    *("Jinja2", "Markdown", "MarkupSafe", "mkdocs", "mkdocs-material", "mkdocs-static-i18n", "tinycss2"),
)
"""What reads, judges and lays out texts, and style, beside the package's own files."""


@cache
def program_digest() -> str:
    """A digest of everything that can change what the program says of a text.

    Taken of the package's own files, code and data, and of the versions of Python, of its Unicode
    tables and of the libraries that texts go through.
    """
    whole = hashlib.sha256()
    for path in sorted(_PACKAGE.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            data = path.read_bytes()
            whole.update(f"{path.relative_to(_PACKAGE).as_posix()} {len(data)}\n".encode())
            whole.update(data)
    versions = [
        platform.python_version(),
        sys.byteorder,
        unicodedata.unidata_version,
        *map(_version, _LIBRARIES),
    ]
    whole.update("\n".join(versions).encode())
    return whole.hexdigest()


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return ""
