"""The cache of a site, with which trouble is told at the terminal."""

from contextlib import AbstractContextManager
from functools import cache
from pathlib import Path

from mkdocs.plugins import get_plugin_logger

from klartekst.storage.cache import Cache, open_cache

log = get_plugin_logger("klartekst")


def site_cache(root: Path) -> AbstractContextManager[Cache]:
    """The cache of the site in this folder; a build opens it often, and tells of the same trouble once."""
    return open_cache(root, _tell)


@cache
def _tell(trouble: str) -> None:
    log.info(trouble)
