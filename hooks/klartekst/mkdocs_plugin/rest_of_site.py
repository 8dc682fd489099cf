"""What the first build of a served site leaves for later, so that its first page can be looked at.

At first there are the pages of the default language. Further languages are built while the server
answers already, and what checks find is told as soon as they are done.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs import utils
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import get_plugin_logger

from klartekst.mkdocs_plugin.beside import Beside
from klartekst.mkdocs_plugin.languages import i18n_plugin
from klartekst.mkdocs_plugin.reading import SiteReading, checked, read_site, unchecked_site
from klartekst.mkdocs_plugin.turns import Turns

log = get_plugin_logger("klartekst")

_GLANCE = 0.1
"""Seconds between looks at whether the checks are done or no longer wanted."""


class _Stopped(BaseException):
    """Ends what goes on in the background; no trouble, so nobody is to handle it as such."""


class RestOfSite:
    """The rest of a site whose first build is over, made in the background in turns with the server.

    Only a first build leaves a rest, and only one that nobody wants a verdict on (``--strict``) and in
    which reading has found no error. It ``is_left`` until all of the site is there, or a whole build begins
    in its place; it has ``failed`` if an exception has ended it, which is told at the terminal.
    """

    def __init__(self, turns: Turns) -> None:
        self.is_left = self.is_held = self.failed = False
        self._turns = turns
        self._is_first = True
        self._checks: Beside[SiteReading] | None = None
        self._thread: threading.Thread | None = None
        self._stopped = threading.Event()
        self._news = threading.Condition()

    def read(self, config: MkDocsConfig) -> SiteReading:
        """The site to be built; where a rest may be left, its checks have only begun."""
        is_first, self._is_first = self._is_first, False
        self.is_left = self.is_held = self.failed = False
        if config.strict or not is_first or not _is_served_at_once():
            return read_site(config, shows_drafts=True)
        reading, root = unchecked_site(config, shows_drafts=True), Path(config.config_file_path).parent
        if not reading.is_sound:
            return checked(reading, root)
        self._checks = Beside(lambda: checked(reading, root))
        self.is_left = self.is_held = True
        return reading

    def hold_languages(self, config: MkDocsConfig) -> None:
        """Keep static-i18n from building further languages now."""
        if i18n := i18n_plugin(config):
            i18n.building = True

    def let_languages_go(self, config: MkDocsConfig) -> None:
        """Have static-i18n build what ``build_languages`` asks of it later."""
        self.is_held = False
        if i18n := i18n_plugin(config):
            i18n.building = False

    def build_languages(self, config: MkDocsConfig) -> None:
        """Build the further languages, and the search index of all."""
        if i18n := i18n_plugin(config):
            # It gathers what is in the index of the first language once more.
            i18n.search_entries.clear()
            i18n.on_post_build(config=config)

    def checked(self) -> SiteReading:
        """What the checks have found."""
        assert self._checks is not None, "checks begin with the reading"
        while not self._checks.is_over(_GLANCE):
            self._end_if_stopped()
        return self._checks.result()

    def begin(self, work: Callable[[], None]) -> None:
        """Do all that is left in the background."""
        self._stopped.clear()
        self._thread = threading.Thread(target=self._run, args=(work,), daemon=True)
        self._thread.start()

    def pause(self) -> None:
        """Let others have their turn, where the background has come to a point at which all is whole."""
        if threading.current_thread() is self._thread:
            self._turns.pause()
            self._end_if_stopped()

    def wait(self) -> None:
        """Wait for a moment, in which there may be news."""
        with self._news:
            self._news.wait(_GLANCE)

    def stop(self) -> None:
        """Leave the rest: a whole build makes it, or the server ends."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join()
        if self._checks is not None:
            self._checks.end()

    def end(self) -> None:
        """Nothing is left."""
        with self._news:
            self.is_left = False
            self._news.notify_all()

    def _run(self, work: Callable[[], None]) -> None:
        try:
            with _mkdocs_as_before():
                work()
        except _Stopped:
            return
        except Exception as error:
            self.failed = True
            if isinstance(error, SystemExit):
                print(error, file=sys.stderr)
            else:
                traceback.print_exception(error)
            log.error("Not all of the site could be built: it will be when the next change has been saved.")
            self.end()

    def _end_if_stopped(self) -> None:
        if self._stopped.is_set():
            raise _Stopped


def _is_served_at_once() -> bool:
    """Whether MkDocs' command line was asked for a server that tells plugins of itself."""
    return "serve" in sys.argv and "--no-livereload" not in sys.argv


@contextmanager
def _mkdocs_as_before() -> Iterator[None]:
    """Has MkDocs put files in place when they are whole, and takes back what a build has changed in it."""
    logger = logging.getLogger("mkdocs.commands.build")
    filters, clean_directory = list(logger.filters), utils.clean_directory
    write_file, copy_file = utils.write_file, utils.copy_file
    try:
        setattr(utils, "write_file", lambda content, path: _put(path, lambda new: write_file(content, new)))  # noqa: B010
        setattr(utils, "copy_file", lambda source, path: _put(path, lambda new: copy_file(source, new)))  # noqa: B010
        yield
    finally:
        utils.write_file, utils.copy_file = write_file, copy_file
        utils.clean_directory = clean_directory
        logger.filters[:] = filters


def _put(path: str, make: Callable[[str], None]) -> None:
    new = f"{path}.new"
    make(new)
    try:
        Path(new).replace(path)
    except PermissionError:
        # Windows replaces no file that somebody is reading.
        make(path)
        Path(new).unlink()
