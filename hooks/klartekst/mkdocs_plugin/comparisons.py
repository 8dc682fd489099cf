"""What differs between versions: redlines, the history of sections, and the comparison of any two."""

from collections.abc import Callable

from klartekst.mkdocs_plugin.archive_pages import ArchivePages
from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.mkdocs_plugin.frames import Frame
from klartekst.mkdocs_plugin.parts import RedlineSectionPart
from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.publishing.compare_page import ComparePage, compare_page
from klartekst.publishing.redline_page import (
    Compared,
    RedlinePage,
    VersionTexts,
    compare_draft,
    draft_redline_page,
    since_redline_page,
    version_redline_page,
)
from klartekst.publishing.redline_view import ShownSection
from klartekst.publishing.section_history import SectionHistoryPage, section_history_page
from klartekst.wording.comparison.names import record_names


class Comparisons:
    """The comparisons of a site in one language."""

    def __init__(self, site: LanguageSite, pages: ArchivePages) -> None:
        self.site, self.pages = site, pages
        self.names = record_names(site.reading.project)
        self.texts = VersionTexts(self.names)
        self._known: dict[tuple[str, str], Compared] = {}

    def write_version(self, history: PolicyHistory, record: VersionRecord) -> None:
        """Write what a version changed, and what has changed since."""
        self._write_changes(history, record)
        self._write_since(history, record)

    def write_overview(self, history: PolicyHistory) -> None:
        """Write what goes over all versions of a policy: the history of its sections, any two compared."""
        if len(history.versions) > 1 and history.shown:
            self._write_sections(history)
            self._write_compare(history)

    def write_draft(self, history: PolicyHistory) -> None:
        """Write what the working text changes, in a preview."""
        reading, language = self.site.reading, self.site.language
        draft = reading.drafts.get(history.policy)
        policy = reading.project.policy(history.policy)
        if not reading.shows_drafts or draft is None or draft.release is None or policy is None:
            return
        compared = compare_draft(draft.release, reading.working(policy.id), language, self.names)
        page = draft_redline_page(
            history, policy, draft.release, compared, self._title(history), language, self.site.addresses
        )
        self._write_redline(page, self.site.addresses.draft_changes(policy.id))

    def _write_changes(self, history: PolicyHistory, record: VersionRecord) -> None:
        compared = self._compared(record)
        if compared:
            page = version_redline_page(
                history, record, compared, self._title(history), self.site.language, self.site.addresses
            )
            address = self.site.addresses.changes(history.policy, record.release.version)
            self._write_redline(page, address, record.release.version)

    def _write_since(self, history: PolicyHistory, record: VersionRecord) -> None:
        if history.shown is None or not history.has_since(record):
            return
        compared = self.texts.compared(record.release, history.shown, self.site.language)
        if compared:
            page = since_redline_page(
                history, record, compared, self._title(history), self.site.language, self.site.addresses
            )
            address = self.site.addresses.since(history.policy, record.release.version)
            self._write_redline(page, address, record.release.version)

    def _write_sections(self, history: PolicyHistory) -> None:
        assert history.shown is not None, "only where something is shown"
        page = section_history_page(
            history,
            history.shown,
            self._compared,
            self._title(history),
            self.site.language,
            self.site.addresses,
        )
        self._write("section_history", page.title, page, self.site.addresses.sections(history.policy))

    def _write_compare(self, history: PolicyHistory) -> None:
        page = compare_page(
            history, self._title(history), self.site.language, self.pages.languages, self.site.addresses
        )
        self._write("compare", page.title, page, self.site.addresses.compare(history.policy))

    def _compared(self, record: VersionRecord) -> Compared | None:
        """What a version changed, for its own page and for the histories of sections."""
        release = record.release
        version = release.policy, release.version
        if version not in self._known and record.before:
            compared = self.texts.compared(record.before, release, self.site.language)
            if compared:
                self._known[version] = compared
        return self._known.get(version)

    def _write_redline(self, page: RedlinePage, address: str, version: str = "") -> None:
        def section_html(section: ShownSection) -> str:
            part = RedlineSectionPart(section, page.text_language)
            return self.site.parts.html("redline_section", part, page.words.language)

        title = f"{page.title} – {page.policy.text}"
        self._write("redline", title, page, address, version, section_html=section_html)

    def _write(
        self,
        template: str,
        title: str,
        values: RedlinePage | SectionHistoryPage | ComparePage,
        address: str,
        version: str = "",
        **parts: Callable[[ShownSection], str],
    ) -> None:
        frame = Frame(
            address,
            self.pages.all_texts,
            title=title,
            about=values.policy_id,
            version=version,
            style="redline",
            script="compare" if template == "compare" else "",
            indexed=False,
        )
        ways = self.pages.ways(frame)
        content = self.site.render(template, page=values, href=ways.href, href_in=ways.href_in, **parts)
        self.pages.write(frame, content)

    def _title(self, history: PolicyHistory) -> str:
        return self.site.titles.get(history.policy, history.policy)
