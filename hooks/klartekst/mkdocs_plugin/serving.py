"""What belongs to ``mkdocs serve``: showing edits, and making what is asked for and not there yet."""

import time
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from klartekst.mkdocs_plugin.awaited_archive import AwaitedArchive, OpenCache
from klartekst.mkdocs_plugin.coverages import Coverages
from klartekst.mkdocs_plugin.preview import Preview
from klartekst.mkdocs_plugin.reading import SiteReading, edited
from klartekst.mkdocs_plugin.rest_of_site import RestOfSite
from klartekst.mkdocs_plugin.served import Application, with_headers
from klartekst.mkdocs_plugin.turns import Turns
from klartekst.mkdocs_plugin.watching import SystemWatch

_OF_ALL_LANGUAGES = frozenset(("search/search_index.json", "sitemap.xml", "sitemap.xml.gz"))
"""Files of the default language that are right when the last language is built."""

Finish = Callable[[SiteReading], None]
"""Ends a build whose checks are done."""


class Serving:
    """A site that is served: its preview, its archive, and what its first build has left for later."""

    def __init__(self) -> None:
        self.turns = Turns()
        self.preview = Preview()
        self.awaited = AwaitedArchive(self.turns)
        self.rest = RestOfSite(self.turns)
        self._watch = SystemWatch()
        self._left: tuple[Callable[[], None], Finish] | None = None
        self._lacks_languages = False
        self._begun = 0.0

    def begin(self, reading: SiteReading, config: MkDocsConfig) -> None:
        """A whole build begins with this reading."""
        self.preview.begin(reading, config)
        self.awaited.begin(config)

    def leave_rest(self, languages: Callable[[], None], finish: Finish) -> None:
        """The default language is built; what builds the others is to be called later, and what ends it."""
        self._left = languages, finish
        self._lacks_languages = True

    def take_over(
        self,
        server: LiveReloadServer,
        config: Callable[[], MkDocsConfig],
        open_cache: OpenCache,
        *,
        relaxed: bool,
    ) -> None:
        """Have a server show edits without a whole build, under the headers of a published site."""
        whole_build = server.builder

        def build() -> None:
            with self.turns.urgent():
                is_shown = not self.rest.failed and self.preview.show_edits(config())
            if not is_shown:
                self.rest.stop()
                try:
                    with self.turns.urgent():
                        whole_build()
                finally:
                    self.rest.end()

        server.builder = build
        own = server.serve_request
        application = own if relaxed else with_headers(own)

        def in_language(language: str) -> AbstractContextManager[None]:
            return self.preview.in_language(language, config())

        make = partial(self.awaited.make, open_cache=open_cache, in_language=in_language)
        server.set_app(self._making(application, server.mount_path, make))
        self._watch.take_over(server, config().docs_dir)
        if self._left is not None:
            self._begun = time.time()
            self.rest.begin(partial(self._make_rest, server, config(), *self._left))

    def end(self) -> None:
        """Let go of the content folder, and of what goes on in the background."""
        self.rest.stop()
        self._watch.end()

    def _making(self, application: Application, mount: str, make: Callable[[str], None]) -> Application:
        """The server, which answers when what it is asked for is there or surely will not be."""

        def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
            path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
            address = path.removeprefix(mount)
            if path.startswith(mount) and not path.startswith("/livereload/"):
                make(address)
                while self.rest.is_left and not self._is_whole(address):
                    self.rest.wait()
                    make(address)
                if self.rest.failed and not self.awaited.is_there(address):
                    start_response("500 Internal Server Error", [("Content-Type", "text/plain")])
                    return [b"This page could not be built; the terminal says why."]
            return application(environ, start_response)

        return answer

    def _is_whole(self, address: str) -> bool:
        """Whether there is something for an address, and nobody is about to write it."""
        if self._lacks_languages and address in _OF_ALL_LANGUAGES:
            return False
        if self._is_of_first_build(address):
            return True
        with self.turns.urgent():
            return self.awaited.is_there(address)

    def _is_of_first_build(self, address: str) -> bool:
        try:
            return self.awaited.file(address).stat().st_mtime < self._begun
        except OSError:
            return False

    def _make_rest(
        self,
        server: LiveReloadServer,
        config: MkDocsConfig,
        build_languages: Callable[[], None],
        finish: Finish,
    ) -> None:
        """Build the further languages, tell what the checks have found, and show it on pages that need it."""
        with self.turns.unhurried():
            build_languages()
        self._lacks_languages = False
        found = self.rest.checked()
        with self.turns.unhurried():
            self.rest.pause()
            assert self.preview.reading is not None, "a build begins with a reading"
            if self.preview.edited:
                found = edited(found, self.preview.reading, self.preview.edited)
            self.preview.reading = found
            if found.errors or not self.preview.show_again(config):
                self.preview.reading = None
                _ask_for_build(server)
                return
            for pages in self.preview.archives:
                pages.site.reading = found
                with self.preview.in_language(pages.site.language, config):
                    Coverages(pages.site, pages).write()
            finish(found)
        self.rest.end()
        if self.preview.is_behind(config):
            _ask_for_build(server)


def _ask_for_build(server: LiveReloadServer) -> None:
    """Have the server build as after an edit, and load its pages again."""
    with server._rebuild_cond:
        server._want_rebuild = True
        server._rebuild_cond.notify_all()
