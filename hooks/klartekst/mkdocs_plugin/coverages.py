"""Pages for those who write: what each policy answers."""

from klartekst.mkdocs_plugin.archive_pages import ArchivePages
from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.mkdocs_plugin.frames import Frame
from klartekst.model.coverage import PolicyCoverage
from klartekst.publishing.coverage_page import coverage_page


class Coverages:
    """The coverage pages of a site in one language, in a preview or where the site asks for them."""

    def __init__(self, site: LanguageSite, pages: ArchivePages) -> None:
        self.site, self.pages = site, pages

    def write(self) -> None:
        """Write the page of each policy that is asked for anything."""
        for coverage in self.site.reading.coverages.values():
            self._write(coverage)

    def _write(self, coverage: PolicyCoverage) -> None:
        shown = self.site.pages.get(coverage.policy)
        sections = {section.id for section in shown.sections} if shown else set()
        title = self.site.titles.get(coverage.policy, coverage.policy)
        values = coverage_page(coverage, title, self.site.language, sections, self.site.addresses)
        address = self.site.addresses.coverage(coverage.policy)
        frame = Frame(
            address,
            self.pages.all_texts,
            title=values.title,
            about=coverage.policy,
            style="redline",
            indexed=False,
        )
        href = self.pages.ways(frame).href
        self.pages.write(frame, self.site.render("coverage", page=values, href=href))
