"""Which language is being built, and where each language lives."""

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
