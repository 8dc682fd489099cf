"""Our templates in front of Material's, and Material in a language that it knows."""

from functools import lru_cache
from importlib.resources import files as package_files
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from klartekst.mkdocs_plugin.languages import current_language
from klartekst.mkdocs_plugin.theme_loader import list_once
from klartekst.wording.locale import broader_tags
from klartekst.wording.words.choice import NEIGHBOURS

_TEMPLATES = str(Path(__file__).parent / "theme")


def prepare(config: MkDocsConfig) -> None:
    """Set the theme up for the language being built. Safe to call once per language."""
    # The site's own overrides come first. static-i18n puts its sitemap before everything, each time.
    custom = [config.theme.custom_dir] if config.theme.custom_dir else []
    config.theme.dirs[:] = dict.fromkeys([*custom, _TEMPLATES, *config.theme.dirs])
    list_once(config.theme)
    config.theme["language"] = theme_language(current_language(config))


def is_ours(template: str | None) -> bool:
    """Whether a template's file is one of ours, not one that a site or another package puts before it."""
    return template is not None and Path(template).is_relative_to(_TEMPLATES)


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
