"""The files of a theme, listed once for all languages.

MkDocs makes an environment for each language and asks it for all files of the theme, of which Material has
some ten thousand: its icons, in a folder that MkDocs then passes by.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files as package_files
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from mkdocs.theme import Theme

_PACKAGES = ("klartekst", "material", "mkdocs", "mkdocs_static_i18n")


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file of the theme that belongs to the site, by the name under which templates call it."""

    name: str
    path: Path


def own_files(theme: Theme) -> Iterator[OwnFile]:
    """Every file of the theme that comes with no package, in order; links are followed, as Jinja does."""
    for folder in map(Path, theme.dirs):
        if not _is_packaged(str(folder)) and folder.is_dir():
            yield from _files_below(folder, "", frozenset())


def _files_below(folder: Path, inside: str, above: frozenset[Path]) -> Iterator[OwnFile]:
    here = folder.resolve()
    if here in above:  # a link that leads back to where it stands
        return
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            yield from _files_below(path, f"{inside}{path.name}/", above | {here})
        elif path.is_file():
            yield OwnFile(f"{inside}{path.name}", path)


def list_once(theme: Theme) -> None:
    """Have the theme's environments list the files of packages once. Safe to call once per language."""

    def get_env() -> Environment:
        environment = Theme.get_env(theme)
        environment.loader = ThemeLoader(theme.dirs)
        return environment

    theme.get_env = get_env  # type: ignore[method-assign]


class ThemeLoader(FileSystemLoader):
    """Finds templates as Jinja's own loader does, and lists those that MkDocs can have a use for."""

    def list_templates(self) -> list[str]:
        """The names of all files but those in hidden folders, in order."""
        return sorted({name for folder in self.searchpath for name in _names(folder)})


def _names(folder: str) -> tuple[str, ...]:
    return _packaged_names(folder) if _is_packaged(folder) else tuple(_names_below(folder))


@lru_cache
def _packaged_names(folder: str) -> tuple[str, ...]:
    return tuple(_names_below(folder))


def _names_below(top: str) -> Iterator[str]:
    for folder, folders, names in os.walk(top):
        folders[:] = [name for name in folders if not name.startswith(".")]
        start = os.path.relpath(folder, top).replace(os.sep, "/")
        yield from (name if start == "." else f"{start}/{name}" for name in names)


@lru_cache
def _is_packaged(folder: str) -> bool:
    packages = (Path(str(package_files(package))) for package in _PACKAGES)
    return any(Path(folder).is_relative_to(package) for package in packages)
