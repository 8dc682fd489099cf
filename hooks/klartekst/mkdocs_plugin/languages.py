"""Which language is being built, and where each language lives."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs_static_i18n.plugin import I18n


def i18n_plugin(config: MkDocsConfig) -> I18n | None:
    """The site's static-i18n plugin, or ``None`` for a site in one language."""
    plugin = config.plugins.get("i18n")
    return plugin if isinstance(plugin, I18n) else None


def current_language(config: MkDocsConfig) -> str:
    """The language whose pages MkDocs is building now."""
    i18n = i18n_plugin(config)
    if i18n is None:
        return str(config.theme.get("language") or "en")
    return str(i18n.current_language or i18n.default_language)


def default_language(config: MkDocsConfig) -> str:
    """The language whose addresses bear no prefix."""
    i18n = i18n_plugin(config)
    return str(i18n.default_language) if i18n else current_language(config)


def is_outermost(config: MkDocsConfig) -> bool:
    """Whether this is the build that a person started, not one that it makes for a further language."""
    i18n = i18n_plugin(config)
    return i18n is None or not i18n.building


def prefix(language: str, config: MkDocsConfig) -> str:
    """What a language's addresses begin with: nothing for the default one, else ``sv/``."""
    return "" if language == default_language(config) else f"{language}/"


@dataclass(frozen=True, slots=True)
class LanguageSettings:
    """The settings of a site while one of its languages is being built.

    static-i18n changes the one configuration from language to language: title, labels of the theme, and
    whatever else the site has set for a language.
    """

    language: str
    values: Mapping[str, Any]
    theme: Mapping[str, Any]

    @contextmanager
    def in_force(self, config: MkDocsConfig) -> Iterator[None]:
        """Has MkDocs and its plugins think for the length of a block that this language is being built."""
        before = language_settings(config)
        self._set(config)
        try:
            yield
        finally:
            before._set(config)

    def _set(self, config: MkDocsConfig) -> None:
        config.data.update(self.values)
        for name, value in self.theme.items():
            config.theme[name] = value
        if i18n := i18n_plugin(config):
            i18n.current_language = self.language


def language_settings(config: MkDocsConfig) -> LanguageSettings:
    """The settings as they stand now."""
    values = {name: deepcopy(value) if name == "extra" else value for name, value in config.data.items()}
    return LanguageSettings(current_language(config), values, dict(config.theme))
