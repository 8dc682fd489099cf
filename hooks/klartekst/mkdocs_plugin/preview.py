"""The preview: an edit inside a section shows at once, without building the site anew.

A whole build makes every page of every language. While somebody writes, mostly one section changes,
and only its words; then the pages that show it are written again in place. Anything else, and
anything that is not surely that, is left to a whole build.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from klartekst.mkdocs_plugin.archive_pages import ArchivePages
from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.mkdocs_plugin.comparisons import Comparisons
from klartekst.mkdocs_plugin.files import PolicyFile
from klartekst.mkdocs_plugin.languages import i18n_plugin
from klartekst.mkdocs_plugin.reading import SiteReading, read_site, report
from klartekst.publishing.policy_page import PolicyPage

# Material's search takes these out of what it has indexed, so they are not in the written page.
_SEARCH_ATTRIBUTES = re.compile(r'\s?data-search-\w+="[^"]+"')

Snapshot = dict[Path, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class ShownPage:
    """A policy's page as a build has written it."""

    site: LanguageSite
    files: Files
    page: Page
    content: str

    @property
    def policy(self) -> PolicyPage:
        """The values that the page was made from."""
        assert isinstance(self.page.file, PolicyFile), "only policies are kept"
        return self.site.pages[self.page.file.policy]


class Preview:
    """What a served site shows, and how to bring it in step with the files."""

    def __init__(self) -> None:
        self.pages: list[ShownPage] = []
        self.archives: list[ArchivePages] = []
        self.reading: SiteReading | None = None
        self.snapshot: Snapshot = {}

    def begin(self, reading: SiteReading, config: MkDocsConfig) -> None:
        """Forget what was shown: a whole build begins with this reading."""
        self.pages, self.archives = [], []
        self.reading = reading
        self.snapshot = _snapshot(config)

    def keep(self, site: LanguageSite, files: Files, page: Page) -> None:
        """Remember a policy's page that the build is about to write."""
        self.pages.append(ShownPage(site, files, page, str(page.content)))

    def keep_archive(self, pages: ArchivePages) -> None:
        """Remember how a build has written the pages that MkDocs does not know of, such as redlines."""
        self.archives.append(pages)

    def rebuild(self, config: MkDocsConfig, whole_build: Callable[[], None]) -> None:
        """Bring the site in step with the files, by the shortest way that is surely right."""
        found = _snapshot(config)
        changed = {
            path for path in found.keys() | self.snapshot.keys() if found.get(path) != self.snapshot.get(path)
        }
        if not (changed and self._are_sections(changed, config) and self._patch(config)):
            whole_build()

    def _are_sections(self, changed: Iterable[Path], config: MkDocsConfig) -> bool:
        """Whether all that changed are texts that policies already consist of."""
        if self.reading is None:
            return False
        project = self.reading.project
        root = Path(config.config_file_path).parent
        texts = {
            root / text.path
            for policy in project.policies
            for section in policy.sections
            for text in section.texts.values()
        }
        return set(changed) <= texts

    def _patch(self, config: MkDocsConfig) -> bool:
        """Write the pages again whose words alone have changed; false where more has."""
        assert self.reading is not None, "sections are known from a reading"
        reading = read_site(config, shows_drafts=True)
        if reading.errors or self.reading.errors:
            return False
        renewed = list(self._renewed(reading, config))
        if any(page is None for page in renewed):
            return False
        changed = [
            (old, new)
            for old, new in zip(self.pages, renewed, strict=True)
            if new and new.content != old.content
        ]
        for old, new in changed:
            _rewrite(old, new)
        archives = self.archives
        self._write_redlines({new.policy.policy for _, new in changed}, reading, config)
        self.begin(reading, config)
        self.pages, self.archives = [page for page in renewed if page], archives
        report(reading.diagnostics, strict=False, stop=False)
        return True

    def _write_redlines(self, policies: set[str], reading: SiteReading, config: MkDocsConfig) -> None:
        """Write again what the drafts of these policies change."""
        for pages in self.archives:
            with building(pages.site.language, config):
                comparisons = Comparisons(pages.site.renewed(reading), pages)
                for policy in sorted(policies):
                    comparisons.write_draft(reading.histories[policy])

    def _renewed(self, reading: SiteReading, config: MkDocsConfig) -> Iterator[ShownPage | None]:
        """Each page with today's words; ``None`` where its frame in the site has changed too."""
        sites: dict[str, LanguageSite] = {}
        for shown in self.pages:
            language = shown.site.language
            if language not in sites:
                sites[language] = shown.site.renewed(reading)
            yield _renewed_page(shown, sites[language], config)


def _renewed_page(shown: ShownPage, site: LanguageSite, config: MkDocsConfig) -> ShownPage | None:
    old = shown.policy
    new = site.pages.get(old.policy)
    if new is None or _outside_text(old) != _outside_text(new):
        return None
    with building(site.language, config):
        content = _SEARCH_ATTRIBUTES.sub("", site.lay_out(new, shown.page, shown.files))
    return ShownPage(site, shown.files, shown.page, content)


@contextmanager
def building(language: str, config: MkDocsConfig) -> Iterator[None]:
    """While a language is being built: static-i18n resolves links to files by it."""
    i18n = i18n_plugin(config)
    before = i18n.current_language if i18n else None
    try:
        if i18n:
            i18n.current_language = language
        yield
    finally:
        if i18n:
            i18n.current_language = before


def _outside_text(policy: PolicyPage) -> tuple[object, ...]:
    """What a policy's page shows outside its own text, except its status in the window's title."""
    return policy.title, policy.description, policy.contents, policy.text_language


def _rewrite(old: ShownPage, new: ShownPage) -> None:
    """Write a page again with its new text, and its new status in the window's title."""
    path = Path(str(new.page.file.abs_dest_path))
    before, after = (f" · {escape(shown.policy.frame.status)} – " for shown in (old, new))
    html = path.read_text(encoding="utf-8").replace(old.content, new.content, 1)
    path.write_text(html.replace(before, after, 1), encoding="utf-8")


def _snapshot(config: MkDocsConfig) -> Snapshot:
    """Every file that a build is made from, with its time and size."""
    roots = [Path(config.docs_dir), Path(config.config_file_path), *map(Path, config.watch)]
    files = (path for root in roots for path in (root.rglob("*") if root.is_dir() else [root]))
    return {path: (s.st_mtime_ns, s.st_size) for path in files if path.is_file() and (s := path.stat())}
