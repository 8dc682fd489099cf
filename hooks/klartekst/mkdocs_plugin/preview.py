"""The preview: an edit inside a section shows at once, without building the site anew.

A whole build makes every page of every language. While somebody writes, mostly one section changes,
and only its words; then the pages that show it are written again in place. Anything else, and
anything that is not surely that, is left to a whole build.
"""

import re
from collections.abc import Iterable, Iterator, Set
from contextlib import AbstractContextManager
from dataclasses import dataclass
from html import escape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from klartekst.mkdocs_plugin.archive_pages import ArchivePages
from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.mkdocs_plugin.comparisons import Comparisons
from klartekst.mkdocs_plugin.file_times import files_below
from klartekst.mkdocs_plugin.files import PolicyFile
from klartekst.mkdocs_plugin.languages import LanguageSettings, language_settings
from klartekst.mkdocs_plugin.reading import SiteReading, report, reread_site
from klartekst.model.frozen_words import WordsChanged
from klartekst.publishing.policy_page import PolicyPage

# Material's search takes these out of what it has indexed, so they are not in the written page.
_SEARCH_ATTRIBUTES = re.compile(r'\s?data-search-\w+="[^"]+"')

Snapshot = dict[str, tuple[int, int]]


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
        self._settings: dict[str, LanguageSettings] = {}
        self.archives: list[ArchivePages] = []
        self.reading: SiteReading | None = None
        self.snapshot: Snapshot = {}
        self.edited: frozenset[str] = frozenset()

    def begin(self, reading: SiteReading, config: MkDocsConfig) -> None:
        """Forget what was shown: a whole build begins with this reading."""
        self.pages, self.archives, self._settings = [], [], {}
        self.reading, self.edited = reading, frozenset()
        self.snapshot = _snapshot(config)

    def keep(self, site: LanguageSite, files: Files, page: Page) -> None:
        """Remember a policy's page that the build is about to write."""
        self.pages.append(ShownPage(site, files, page, str(page.content)))
        self._note_settings(site)

    def keep_archive(self, pages: ArchivePages) -> None:
        """Remember how a build has written the pages that MkDocs does not know of, such as redlines."""
        self.archives.append(pages)
        self._note_settings(pages.site)

    def _note_settings(self, site: LanguageSite) -> None:
        if site.language not in self._settings:
            self._settings[site.language] = language_settings(site.config)

    def in_language(self, language: str, config: MkDocsConfig) -> AbstractContextManager[None]:
        """Has MkDocs think for the length of a block that it builds this language, as it has done before."""
        return self._settings[language].in_force(config)

    def show_edits(self, config: MkDocsConfig) -> bool:
        """Bring the site in step with the files; false where only a whole build is surely right."""
        found = _snapshot(config)
        changed = {
            Path(path)
            for path in found.keys() | self.snapshot.keys()
            if found.get(path) != self.snapshot.get(path)
        }
        try:
            is_shown = bool(changed) and self._patch(changed, config)
        except WordsChanged:
            return False
        if is_shown:
            self.snapshot = found
        return is_shown

    def is_behind(self, config: MkDocsConfig) -> bool:
        """Whether files have changed that are not shown yet."""
        return _snapshot(config) != self.snapshot

    def show_again(self, config: MkDocsConfig) -> bool:
        """Bring pages in step that were built without edits shown meanwhile; false where that fails."""
        return self.reading is not None and self._show(self.reading, self.edited, config)

    def _patch(self, changed: Iterable[Path], config: MkDocsConfig) -> bool:
        """Write the pages again whose words alone have changed; false where more has."""
        root = Path(config.config_file_path).parent
        if self.reading is None or self.reading.errors or any(not p.is_relative_to(root) for p in changed):
            return False
        found = reread_site(self.reading, root, {path.relative_to(root).as_posix() for path in changed})
        if found is None or found[0].errors or not self._show(*found, config):
            return False
        self.reading = found[0]
        self.edited |= found[1]
        report(self.reading.diagnostics, strict=False, stop=False)
        return True

    def _show(self, reading: SiteReading, policies: Set[str], config: MkDocsConfig) -> bool:
        """Write the pages of these policies again; false where more than their words has changed."""
        renewed = list(self._renewed(reading, policies, config))
        if any(new is None for _, new in renewed):
            return False
        for old, new in renewed:
            if new and new.content != old.content:
                _rewrite(old, new)
        self._write_redlines(policies, reading, config)
        self.pages = [new or old for old, new in renewed]
        return True

    def _write_redlines(self, policies: Set[str], reading: SiteReading, config: MkDocsConfig) -> None:
        """Write again what the drafts of these policies change."""
        for pages in self.archives:
            with self.in_language(pages.site.language, config):
                comparisons = Comparisons(pages.site.renewed(reading, policies), pages)
                for policy in sorted(policies):
                    comparisons.write_draft(reading.histories[policy])

    def _renewed(
        self, reading: SiteReading, policies: Set[str], config: MkDocsConfig
    ) -> Iterator[tuple[ShownPage, ShownPage | None]]:
        """Each page beside itself with today's words, or ``None`` where its frame has changed too."""
        sites: dict[str, LanguageSite] = {}
        for shown in self.pages:
            language = shown.site.language
            if shown.policy.policy not in policies:
                yield shown, shown
                continue
            if language not in sites:
                sites[language] = shown.site.renewed(reading, policies)
            with self.in_language(language, config):
                renewed = _renewed_page(shown, sites[language])
            yield shown, renewed


def _renewed_page(shown: ShownPage, site: LanguageSite) -> ShownPage | None:
    old = shown.policy
    new = site.pages.get(old.policy)
    if new is None or _outside_text(old) != _outside_text(new):
        return None
    content = _SEARCH_ATTRIBUTES.sub("", site.lay_out(new, shown.page, shown.files))
    return ShownPage(site, shown.files, shown.page, content)


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
    found: Snapshot = {}
    for root in map(Path, (config.docs_dir, config.config_file_path, *config.watch)):
        own = [("", root.stat())] if root.is_file() else []
        files = files_below(str(root), follow=True) if root.is_dir() else own
        found |= {f"{root}/{name}": (stat.st_mtime_ns, stat.st_size) for name, stat in files}
    return found
