"""Pages that MkDocs does not know of: their files, their frame, their way to the disk."""

from collections.abc import Callable
from copy import copy
from typing import Any

from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.mkdocs_plugin.chrome import built_url

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
        self.url = built_url(address, language, site.config)
        self.dest_uri = self.url if self.url.endswith(".html") else f"{self.url}index.html"
        self.name = "index"
        self.locale = text_language
        self.alternates: dict[str, File] = {language: self}
        self.edit_uri = None


class ArchivePages:
    """Writes pages of the archive in one language, in the site's frame with a small navigation."""

    def __init__(self, site: LanguageSite, files: Files, nav: Navigation, environment: Environment) -> None:
        self.site, self.files, self.nav = site, files, nav
        self.put: Sink = site.write
        self.template = environment.get_template("main.html")
        self.languages = site.reading.project.site_file.languages

    def writing(self, put: Sink) -> "ArchivePages":
        """The same, with another place for what is written."""
        pages = copy(self)
        pages.put = put
        return pages

    def page(self, address: str, texts: dict[str, str], meta: dict[str, Any]) -> Page:
        """A page without content yet. ``texts`` gives, for each language it is in, that of its words."""
        language = self.site.language
        files = {code: ArchivedFile(self.site, address, code, text) for code, text in texts.items()}
        here = files.get(language) or ArchivedFile(self.site, address, language, language)
        here.alternates = dict(files)
        page = Page(None, here, self.site.config)
        page.meta = meta
        page.markdown = ""
        return page

    def write(self, page: Page, values: dict[str, Any], policy: str) -> None:
        """Write a page, whose navigation leads to the policy that it is about."""
        html = self._html(page, values, policy)
        self.put(page.file.dest_uri.removeprefix(_prefix(self.site)), html.encode())

    def specimen(self) -> str:
        """A page that nobody is shown: what all pages have in common is on it as well."""
        page = self.page(_SPECIMEN, {code: code for code in self.languages}, {"title": _SPECIMEN})
        page.content = ""
        return self._html(page, {"klartekst": self.site.chrome(page)}, "")

    def _html(self, page: Page, values: dict[str, Any], policy: str) -> str:
        context = get_context(self._small_nav(policy), self.files, self.site.config, page)
        return str(self.template.render({**context, **values}))

    def _small_nav(self, policy: str) -> Navigation:
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


def _prefix(site: LanguageSite) -> str:
    return built_url("", site.language, site.config)
