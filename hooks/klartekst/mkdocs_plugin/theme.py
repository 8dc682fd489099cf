"""Our templates in front of Material's, and Material in a language that it knows."""

from functools import lru_cache
from importlib.resources import files as package_files
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from klartekst.mkdocs_plugin.languages import current_language
from klartekst.wording.locale import broader_tags
from klartekst.wording.words.choice import NEIGHBOURS

_TEMPLATES = str(Path(__file__).parent / "theme")
_PACKAGES = ("klartekst", "material", "mkdocs", "mkdocs_static_i18n")


def prepare(config: MkDocsConfig) -> None:
    """Set the theme up for the language being built. Safe to call once per language."""
    # The site's own overrides come first. static-i18n puts its sitemap before everything, each time.
    custom = [config.theme.custom_dir] if config.theme.custom_dir else []
    config.theme.dirs[:] = dict.fromkeys([*custom, _TEMPLATES, *config.theme.dirs])
    config.theme["language"] = theme_language(current_language(config))


def own_folders(config: MkDocsConfig) -> list[Path]:
    """The folders of templates that belong to the site, not to a package that it is built with."""
    packaged = [Path(str(package_files(package))) for package in _PACKAGES]
    folders = map(Path, config.theme.dirs)
    return [path for path in folders if not any(path.is_relative_to(package) for package in packaged)]


@lru_cache
def theme_language(language: str) -> str:
    """The language among Material's own that serves readers of this one best."""
    known = _known_languages()
    for tag in broader_tags(language):
        for candidate in (tag, NEIGHBOURS.get(tag, "")):
            if candidate in known:
                return candidate
    return "en"


@lru_cache
def _known_languages() -> frozenset[str]:
    folder = package_files("material") / "templates" / "partials" / "languages"
    return frozenset(entry.name.removesuffix(".html") for entry in folder.iterdir())
