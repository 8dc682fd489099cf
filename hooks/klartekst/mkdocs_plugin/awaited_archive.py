"""The archive of a served site: pages of versions are made when somebody first asks for one.

While a policy is being written, few of its versions are looked at, and making all of them would have
the first page wait.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger

from klartekst.mkdocs_plugin.shelves import Shelves
from klartekst.mkdocs_plugin.turns import Turns
from klartekst.model.frozen_words import WordsChanged
from klartekst.storage.cache import Cache

log = get_plugin_logger("klartekst")

OpenCache = Callable[[], AbstractContextManager[Cache]]
"""Opens the cache of the site, for the length of a block."""

InLanguage = Callable[[str], AbstractContextManager[None]]
"""Has MkDocs and its plugins think for the length of a block that this language is being built."""


class AwaitedArchive:
    """The shelves of a served site that nobody has asked for yet, each made in a turn at the site."""

    def __init__(self, turns: Turns) -> None:
        self._turns = turns
        self._site = Path()
        self._waiting: dict[str, list[tuple[Shelves, str]]] = {}

    def begin(self, config: MkDocsConfig) -> None:
        """Forget what was waiting: the site is built anew."""
        self._site = Path(config.site_dir)
        self._waiting = {}

    def add(self, shelves: Shelves) -> None:
        """Have these shelves wait, each below the folder in which its files are."""
        for start in shelves.starts:
            folder = shelves.site.urls.url(start, shelves.site.language)
            self._waiting.setdefault(folder.removesuffix("index.html"), []).append((shelves, start))

    def make(self, address: str, open_cache: OpenCache, in_language: InLanguage) -> None:
        """Make what somebody asks for and is not there; nothing where no shelf holds such an address."""
        try:
            self._make(address, open_cache, in_language)
        except WordsChanged as error:
            # The site is about to be built anew for it.
            log.warning("%s", error)

    def _make(self, address: str, open_cache: OpenCache, in_language: InLanguage) -> None:
        folders = [folder for folder in list(self._waiting) if address.startswith(folder)]
        if not folders or self.is_there(address):
            return
        with self._turns.urgent(), open_cache() as cache:
            for folder in folders:
                for shelves, start in self._waiting.pop(folder, ()):
                    with in_language(shelves.site.language):
                        for shelf in shelves.below(start):
                            shelves.write_one(shelf, cache)

    def is_there(self, address: str) -> bool:
        """Whether the site has a file with this address."""
        return self.file(address).is_file()

    def file(self, address: str) -> Path:
        """The file that an address answers with, if it is there."""
        path = self._site / address
        return path / "index.html" if address.endswith("/") or path.is_dir() else path
