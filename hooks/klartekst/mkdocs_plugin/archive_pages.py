"""Pages that MkDocs does not know of: their files, their frame, their way to the disk."""

from collections.abc import Callable
from copy import copy
from dataclasses import replace
from functools import cached_property, lru_cache

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from klartekst.mkdocs_plugin.assembly import LanguageSite, table_of_contents
from klartekst.mkdocs_plugin.built_urls import Ways
from klartekst.mkdocs_plugin.frames import Frame, Frames
from klartekst.mkdocs_plugin.site_templates import are_the_same_around_all_pages
from klartekst.storage.cache import is_switched_off

_SPECIMEN = "specimen/"

Sink = Callable[[str, bytes], None]
"""Where files go: it is given the address, counted from the first page of the language, and the file."""


class ArchivedFile(File):
    """A page of the archive as the theme sees a file: with its address in every language."""

    def __init__(self, site: LanguageSite, address: str, language: str, text_language: str) -> None:
        super().__init__(
            f"{language}/{address}index.md",
            None,
            site.config.site_dir,
            site.config.use_directory_urls,
            inclusion=InclusionLevel.INCLUDED,
        )
        self.url = site.urls.url(address, language)
        self.dest_uri = self.url if self.url.endswith(".html") else f"{self.url}index.html"
        self.name = "index"
        self.locale = text_language
        self.alternates: dict[str, File] = {}
        self.edit_uri = None


class ArchivePages:
    """Writes pages of the archive in one language, in the site's frame with a small navigation."""

    def __init__(self, site: LanguageSite, files: Files, nav: Navigation, environment: Environment) -> None:
        self.site, self.files, self.nav = site, files, nav
        self.put: Sink = site.write
        self.template = environment.get_template("main.html")
        self.languages = site.reading.project.site_file.languages
        self.all_texts = tuple((code, code) for code in self.languages)
        self._small_nav = lru_cache(maxsize=1)(self._nav_of)
        alike = not is_switched_off() and are_the_same_around_all_pages(environment, site.config)
        self._html = Frames(self._laid_out, site.addresses, self.specimen).page if alike else self._laid_out

    def writing(self, put: Sink) -> "ArchivePages":
        """The same, with another place for what is written."""
        pages = copy(self)
        pages.put = put
        return pages

    def file(self, frame: Frame) -> ArchivedFile:
        """The page of a frame as a file of this language, which knows its siblings."""
        files = {code: ArchivedFile(self.site, frame.address, code, text) for code, text in frame.texts}
        here = files.get(self.site.language) or self.file_alone(frame)
        here.alternates = dict(files)
        return here

    def file_alone(self, frame: Frame) -> ArchivedFile:
        """The page of a frame as a file of this language, for whom siblings do not matter."""
        language = self.site.language
        return ArchivedFile(self.site, frame.address, language, dict(frame.texts).get(language, language))

    def ways(self, frame: Frame) -> Ways:
        """The ways from the page of a frame."""
        texts = {code for code, _ in frame.texts}
        return self.site.urls.ways(frame.address, self.site.language, self.languages, texts)

    def write(self, frame: Frame, content: str) -> None:
        """Write a page, whose navigation leads to the policy that it is about."""
        address = self.site.urls.url(frame.address, self.site.language)
        path = address if address.endswith(".html") else f"{address}index.html"
        html = self._html(frame, content)
        self.put(path.removeprefix(self.site.urls.prefix(self.site.language)), html.encode())

    @cached_property
    def specimen(self) -> str:
        """A page that nobody is shown: what all pages have in common is on it as well."""
        return self._laid_out(Frame(_SPECIMEN, self.all_texts, title=_SPECIMEN, about=""), "")

    def _laid_out(self, frame: Frame, content: str) -> str:
        """A whole page, made by the site's templates."""
        file = self.file(frame)
        page = Page(None, file, self.site.config)
        page.meta = {
            "title": frame.title,
            "description": frame.description,
            "klartekst_style": frame.style,
            "klartekst_script": frame.script,
        }
        page.markdown, page.content = "", content
        if frame.policy:
            page.toc = table_of_contents(frame.policy)
        chrome = self.site.chrome(page, frame.policy, frame.about)
        chrome = replace(chrome, indexed=chrome.indexed and frame.indexed)
        context = get_context(self._small_nav(frame.about), self.files, self.site.config, page)
        html = str(self.template.render({**context, "klartekst": chrome}))
        # They hold each other, and would stay until somebody looks for such circles.
        page.content = file.page = None
        file.alternates = {}
        return html

    def _nav_of(self, policy: str) -> Navigation:
        """The first page and the policy itself: an archived page needs no more to find the way."""
        own = self.site.files.get(policy)
        # MkDocs knows one home, at the root of the site; static-i18n knows that of the language.
        pages = [
            page
            for page in self.nav.pages
            if page.is_homepage or page is self.nav.homepage or (own and page.file is own)
        ]
        nav = Navigation(list(pages), pages)
        nav.homepage = self.nav.homepage
        return nav
