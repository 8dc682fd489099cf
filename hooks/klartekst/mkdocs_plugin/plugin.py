"""The plugin: each MkDocs event in one sentence.

MkDocs builds a site once per language, the later ones from inside ``on_post_build`` of the first,
with one configuration object. So ``on_config`` must bear being called again, and what holds for all
languages is made once, when the outermost build begins.
"""

import atexit
import gc
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, ExitStack
from functools import partial
from pathlib import Path
from typing import Any, Literal

from jinja2 import Environment
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from klartekst.checks.memory import Memory
from klartekst.mkdocs_plugin import search, theme
from klartekst.mkdocs_plugin.archive_pages import ArchivePages
from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.mkdocs_plugin.cards import MadeCard, make_cards
from klartekst.mkdocs_plugin.comparisons import Comparisons
from klartekst.mkdocs_plugin.compiled_templates import remembering
from klartekst.mkdocs_plugin.coverages import Coverages
from klartekst.mkdocs_plugin.description import first_paragraph
from klartekst.mkdocs_plugin.files import PolicyFile, without_sources
from klartekst.mkdocs_plugin.languages import current_language, is_outermost
from klartekst.mkdocs_plugin.listing import Listing
from klartekst.mkdocs_plugin.menu import Menu
from klartekst.mkdocs_plugin.navigation import unfold_policies
from klartekst.mkdocs_plugin.own_pages import own_page
from klartekst.mkdocs_plugin.page_review import PageReview
from klartekst.mkdocs_plugin.page_tables import dress_page_tables
from klartekst.mkdocs_plugin.printing import Prints, make_prints
from klartekst.mkdocs_plugin.progress import Progress, of
from klartekst.mkdocs_plugin.reading import SiteReading, read_site, report
from klartekst.mkdocs_plugin.serving import Serving
from klartekst.mkdocs_plugin.shelves import Digests, Shelves
from klartekst.mkdocs_plugin.site_cache import site_cache
from klartekst.mkdocs_plugin.site_folder import FULL, SiteFolder
from klartekst.mkdocs_plugin.sitemap import SitemapEntry, sitemap_entries
from klartekst.mkdocs_plugin.style import LookedAt, write_style
from klartekst.model.frozen_words import WordsChanged
from klartekst.publishing.style_sheet import classes_in_page
from klartekst.storage.cache import Cache
from klartekst.storage.crew import without_collection

AFTER_SEARCH = -50
"""Material's search takes its own attributes out of a page's content when it has read it."""

AFTER_EVERYBODY = -200
"""A page is looked at as it will be written, with all that other plugins do to it."""

BEFORE_I18N, AFTER_I18N = 50, -150
"""static-i18n sorts files and settings by language at -100; it must not see what is ours."""


class NoOptions(Config):  # type: ignore[no-untyped-call]
    """Klartekst is configured in its own files; any key under it in mkdocs.yml is reported."""


class KlartekstPlugin(BasePlugin[NoOptions]):  # type: ignore[no-untyped-call]
    """Assembles policies from their sections while MkDocs builds the rest of the site.

    It draws no page chrome (the theme does), and asks no question of its own (the checks do).
    """

    def __init__(self, *, as_hook: bool = False) -> None:
        self.as_hook = as_hook
        self.serving = self.dirty = False
        self.folder = SiteFolder()
        self.listing = Listing()
        self.config_in_use: MkDocsConfig | None = None
        self.reading: SiteReading | None = None
        self.site: LanguageSite | None = None
        self.files: Files | None = None
        self.nav: Navigation | None = None
        self.environment: Environment | None = None
        self.review: PageReview | None = None
        self.digests: Digests | None = None
        self.looked_at = LookedAt()
        self.served = Serving()
        self.progress: Progress | None = None
        self.cache: Cache | None = None
        self.caching = ExitStack()
        self.prints: Prints = {}
        self.cards: Mapping[str, MadeCard] = {}
        self.search_indexes: dict[str, search.Index | None] = {}
        self.sitemap: list[SitemapEntry] = []

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether somebody is watching; such a build shows trouble instead of stopping."""
        self.serving = command == "serve"
        self.dirty = dirty
        if not self.serving:
            # Python looks for cycles when it ends, among all that was made, though all of it goes with it.
            atexit.register(gc.freeze)

    @event_priority(AFTER_I18N)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Put our templates before Material's, in the language that is being built, and dress tables."""
        plugin = config.plugins.get("klartekst")
        if self.as_hook and isinstance(plugin, KlartekstPlugin):
            raise PluginError(
                "Klartekst is enabled twice in mkdocs.yml, under plugins: and under hooks: — "
                "remove one of them (hooks: is only for Klartekst's own repository)"
            )
        theme.prepare(config)
        dress_page_tables(config)
        self.config_in_use = config
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Read, compile and check everything, before MkDocs touches the built site."""
        if is_outermost(config):
            gc.unfreeze()
            with without_collection():
                self.reading = (
                    self.served.rest.read(config) if self.serving else read_site(config, shows_drafts=False)
                )
                # What was read stays until it is read again; to look through it for cycles is in vain.
                gc.freeze()
            self.search_indexes = {}
            self.sitemap = []
            self.review = PageReview(self.reading.project, config, self.reading.diagnostics)
            self.digests = Digests(self.reading, config)
            self.listing.begin(self.reading.project, config.docs_dir)
            self.looked_at = LookedAt()
            self.served.begin(self.reading, config)
            report(self.reading.diagnostics, strict=config.strict, stop=not self.serving)
            self.prints = make_prints(self.reading, config)
            if not (self.serving or self.dirty):
                self.folder.begin(config)

    @event_priority(BEFORE_I18N)
    def _on_files_take(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Keep sections, records and releases away from MkDocs: they are no pages."""
        return without_sources(files, self._reading.project)

    @event_priority(AFTER_I18N)
    def _on_files_add(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add each policy's page in this language, and something for links to sections to find."""
        language = current_language(config)
        self.cache = self.caching.enter_context(self._open_cache())
        self.site = LanguageSite(self._reading, language, config, Memory(self._cache).rendered)
        self.cards = make_cards(self.site)
        self.site.cards = {subject: card.link for subject, card in self.cards.items()}
        self.site.add_files(files)
        self.files = files
        return files

    on_files = CombinedEvent(_on_files_take, _on_files_add)

    @event_priority(AFTER_I18N)
    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """List policies by their titles, not as folders."""
        unfold_policies(nav)
        self.nav = nav
        return nav

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Give a policy's page its title; its words are rendered by us, not from here."""
        self.served.rest.pause()
        if isinstance(page.file, PolicyFile):
            page.meta = self._site.meta(self._site.pages[page.file.policy])
            return ""
        return markdown

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Lay out a policy, or the table of policies on the page that asks for it."""
        self.served.rest.pause()
        if isinstance(page.file, PolicyFile):
            policy = self._site.pages[page.file.policy]
            return own_page(self._site, policy, page, files, self._cache)
        return self._site.with_policy_table(html, page)

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Make the site's words and languages known to every template."""
        # Nor are files, pages and menu looked through while pages are laid out.
        gc.freeze()
        search.remember_entries(config, self._cache)
        self.environment = remembering(env)
        env.filters["first_paragraph"] = first_paragraph
        env.globals["klartekst"] = self._site.chrome()
        env.globals["klartekst_menu"] = Menu(env, self._site.urls.prefix(self._site.language))
        languages = self._reading.project.site_file.languages
        self.sitemap += sitemap_entries(files, current_language(config), tuple(languages), config)
        env.globals["klartekst_sitemap"] = self.sitemap
        self.progress = Progress(len(files.documentation_pages()), f"pages in {self._site.language}")
        return env

    @event_priority(AFTER_SEARCH)
    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Tell the templates where this page is in each language."""
        context["klartekst"] = self._site.chrome(page)  # type: ignore[typeddict-unknown-key]
        if self.serving and isinstance(page.file, PolicyFile) and self.files is not None:
            self.served.preview.keep(self._site, self.files, page)
        return context

    @event_priority(AFTER_EVERYBODY)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Note what the page would load from elsewhere and what runs inside it, and tell how far it is."""
        self._review.look_at(output, self._cache, page.file)
        self.looked_at.add([page.file.dest_uri], classes_in_page(output.encode()))
        if self.progress:
            self.progress.step()
        self.served.rest.pause()
        return output

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        """Write each language's own 404 page; the address ``/404.html`` is the default language's."""
        if template_name == "404.html":
            self._review.look_at(output_content, self._cache)
        if template_name == "404.html" and not is_outermost(config):
            self._site.write("404.html", output_content.encode())
            return ""
        return output_content

    @event_priority(-50)
    def _on_post_build_language(self, *, config: MkDocsConfig) -> None:
        """Write this language's archive, check its links, and keep its search index."""
        assert self.files is not None and self.nav is not None and self.environment is not None
        self._end_progress()
        pages = ArchivePages(self._site, self.files, self.nav, self.environment)
        self._write_archive(pages, config)
        for address, data in self.prints.get(self._site.language, {}).items():
            self._site.write(address, data)
        for card in self.cards.values():
            self._site.write(card.address, card.data)
        Coverages(self._site, pages).write()
        if self.serving:
            self.served.preview.keep_archive(pages)
        self.looked_at.add(self._site.written, self._site.classes)
        self._site.validate_anchors()
        if self._digests.are_behind:
            self._cache.forget()
        self.caching.close()
        self.search_indexes[self._site.language] = search.take_index(config, self._site.language)
        if self.served.rest.is_held:
            self.served.rest.hold_languages(config)

    def _write_archive(self, pages: ArchivePages, config: MkDocsConfig) -> None:
        """Write all that is written of versions in a language."""
        shelves = Shelves(self._site, pages, self._digests, self.folder)
        if self.serving:
            self.served.awaited.add(shelves)
        else:
            what = f"Archive in '{self._site.language}'"
            with of(len(shelves.all), what) as step:
                shelves.write(self._cache, step)
        comparisons = Comparisons(self._site, pages)
        for history in self._reading.histories.values():
            comparisons.write_draft(history)

    @event_priority(-200)
    def _on_post_build_site(self, *, config: MkDocsConfig) -> None:
        """When every language is built, write what is of all of them, and tell what pages do."""
        if self.served.rest.is_held:
            self.served.rest.let_languages_go(config)
            self._write_of_all(config)
            self.served.leave_rest(partial(self._build_languages, config), partial(self._finish, config))
        elif is_outermost(config):
            self._write_of_all(config)
            self._end(config)

    def _build_languages(self, config: MkDocsConfig) -> None:
        """Build what was held back of a first build."""
        try:
            self.served.rest.build_languages(config)
        finally:
            self._let_go()
        search.write_indexes(config, self.search_indexes)

    def _finish(self, config: MkDocsConfig, reading: SiteReading) -> None:
        """End a build that had left a rest, of which nothing was told so far."""
        self.reading = reading
        report(reading.diagnostics, strict=False, stop=False)
        self._review.tell_apart(reading.diagnostics)
        self._end(config)

    def _write_of_all(self, config: MkDocsConfig) -> None:
        search.write_indexes(config, self.search_indexes)
        with self._open_cache() as cache:
            write_style(config, None if self.serving else self.looked_at, cache)

    def _end(self, config: MkDocsConfig) -> None:
        self.listing.end()
        self._review.look_at_styles(config)
        report(
            self._review.diagnostics(),
            strict=config.strict,
            stop=not self.serving,
            outcome=self.folder.unfinished,
        )
        self.folder.finish(config)

    on_post_build = CombinedEvent(_on_post_build_language, _on_post_build_site)

    def on_build_error(self, *, error: Exception) -> None:
        """Leave the terminal to whatever is said of the trouble, and the site as it was."""
        self._let_go()
        outcome = self.folder.unfinished
        if self.config_in_use is not None:
            self.folder.abandon(self.config_in_use)
        if isinstance(error, WordsChanged):
            raise Abort(f"{error}.") from error
        if isinstance(error, OSError) and error.errno in FULL:
            raise Abort(f"{error.strerror} — make room, and build again; {outcome}.") from error

    def _let_go(self) -> None:
        self._end_progress()
        self.caching.close()
        self.listing.end()

    def _end_progress(self) -> None:
        if self.progress:
            self.progress.end()
            self.progress = None

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        """Show edits inside sections without a whole build, under the headers of a published site."""
        relaxed = bool(self._reading.project.relaxed)
        self.served.take_over(server, lambda: self.config_in_use or config, self._open_cache, relaxed=relaxed)
        return server

    def on_shutdown(self) -> None:
        """Let go of the content folder when the server ends."""
        self.served.end()

    def _open_cache(self) -> AbstractContextManager[Cache]:
        assert self.config_in_use is not None, "on_config comes first"
        return site_cache(Path(self.config_in_use.config_file_path).parent)

    @property
    def _cache(self) -> Cache:
        assert self.cache is not None, "on_files comes first"
        return self.cache

    @property
    def _digests(self) -> Digests:
        assert self.digests is not None, "on_pre_build comes first"
        return self.digests

    @property
    def _reading(self) -> SiteReading:
        assert self.reading is not None, "on_pre_build comes first"
        return self.reading

    @property
    def _review(self) -> PageReview:
        assert self.review is not None, "on_pre_build comes first"
        return self.review

    @property
    def _site(self) -> LanguageSite:
        assert self.site is not None, "on_files comes first"
        return self.site


def events(plugin: KlartekstPlugin) -> dict[str, Any]:
    """The plugin's event handlers by name, for a hook file to offer as its own."""
    return {name: getattr(plugin, name) for name in dir(plugin) if name.startswith("on_")}
