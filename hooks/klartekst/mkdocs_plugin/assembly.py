"""A site in one language: its policies laid out, its links resolved."""

import re
from functools import cached_property
from html import unescape
from pathlib import Path
from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils import get_relative_url

from klartekst.mkdocs_plugin.chrome import Chrome, make_chrome
from klartekst.mkdocs_plugin.files import PolicyFile, add_policy_files
from klartekst.mkdocs_plugin.languages import prefix
from klartekst.mkdocs_plugin.reading import SiteReading
from klartekst.publishing.explained_terms import with_explanations
from klartekst.publishing.policy_page import ContentsEntry, PageSection, PolicyPage, policy_page
from klartekst.publishing.policy_table import policy_table
from klartekst.wording.links import Link, LinkKind
from klartekst.wording.references import split_reference

_TABLE_PLACE = re.compile(r"<p>\s*\{\{\s*policies\s*\}\}\s*</p>")
_ADDRESS = re.compile(r'<a href="([^"]*)">')


class LanguageSite:
    """The pages of one language, from their files to their HTML."""

    def __init__(self, reading: SiteReading, language: str, config: MkDocsConfig, *, serving: bool) -> None:
        self.reading, self.language, self.config = reading, language, config
        self.compilation = reading.compilations[language]
        self.troubles = reading.errors if serving else ()
        self.files: dict[str, PolicyFile] = {}
        self.linking_pages: list[Page] = []
        made = {
            policy.id: policy_page(reading.project, policy, self.compilation, reading.standings[policy.id])
            for policy in reading.project.policies
        }
        self.pages: dict[str, PolicyPage] = {key: page for key, page in made.items() if page}

    def add_files(self, files: Files) -> None:
        """Add the policies of this language to the files of a build."""
        docs_dir = self.reading.project.docs_dir
        compilations = self.reading.compilations
        self.files = add_policy_files(files, compilations, self.language, docs_dir, self.config)

    def meta(self, file: PolicyFile) -> dict[str, Any]:
        """What MkDocs is to take for the front matter of a policy's page."""
        page = self.pages[file.policy]
        return {"title": page.title, "description": page.description or page.title}

    def lay_out(self, page: Page, files: Files) -> str:
        """The HTML of a policy's page; gives the page its table of contents and anchors."""
        assert isinstance(page.file, PolicyFile)
        policy = self.pages[page.file.policy]
        page.toc = TableOfContents([_toc_entry(entry, 2) for entry in policy.contents])
        page.present_anchor_ids = set(policy.anchors)
        addresses: dict[Link, str] = {}
        for section in (policy.preamble, *policy.sections):
            addresses |= self._document_addresses(section, page.file, files)
        return self._render(
            "policy",
            policy=policy,
            html=lambda rendered: with_explanations(
                rendered.html(lambda link: addresses.get(link) or self._policy_address(link, page.file)),
                policy.glossary,
            ),
            edit_url=lambda section: self._page_of(section, page.file).edit_url,
            policy_url=lambda policy_id: self._address_of(policy_id, page.file),
            language_urls={link.code: link.address for link in self.chrome(page).languages},
            config=self.config,
        )

    def with_policy_table(self, html: str, page: Page) -> str:
        """An ordinary page's HTML, with the table of policies where it says ``{{ policies }}``."""
        if not _TABLE_PLACE.search(html):
            return html
        table = self._render(
            "policies",
            table=policy_table(self.reading.project, self.compilation, self.reading.standings),
            policy_url=lambda policy_id: self._address_of(policy_id, page.file),
            language_url=lambda policy_id, code: get_relative_url(
                self.files[policy_id].alternates[code].url, page.file.url
            ),
        )
        return _TABLE_PLACE.sub(lambda _: table, html)

    def chrome(self, page: Page | None = None) -> Chrome:
        """The values for the templates around a page, or around something that is no page."""
        file = page.file if page else None
        policy = self.pages.get(file.policy) if isinstance(file, PolicyFile) else None
        languages = self.reading.project.site_file.languages
        return make_chrome(self.config, self.language, languages, file, policy, self.troubles)

    def write(self, name: str, text: str) -> None:
        """Write a file at the root of this language."""
        path = Path(self.config.site_dir) / prefix(self.language, self.config) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def validate_anchors(self) -> None:
        """Let MkDocs check that the anchors of ordinary pages to which sections link are there."""
        level = self.config.validation.links.anchors
        for page in self.linking_pages:
            page.validate_anchor_links(files=Files([]), log_level=level)

    @cached_property
    def _environment(self) -> Environment:
        return self.config.theme.get_env()

    def _render(self, name: str, **values: object) -> str:
        template = self._environment.get_template(f"partials/klartekst/{name}.html")
        return str(template.render(values))

    def _policy_address(self, link: Link, here: PolicyFile) -> str:
        """Where ``policy:section`` leads; to nowhere for a policy that does not exist (reported)."""
        policy, anchor = split_reference(link.href) or ("", "")
        if policy not in self.files:
            return ""
        return self._address_of(policy, here) + (f"#{anchor}" if anchor else "")

    def _address_of(self, policy: str, here: File) -> str:
        return str(get_relative_url(self.files[policy].url, here.url))

    def _page_of(self, section: PageSection, policy_file: PolicyFile) -> Page:
        """The section's source as a page of its own, which MkDocs can name, link from and edit."""
        source = section.source.removeprefix(f"{self.reading.project.docs_dir}/")
        file = File(source, self.config.docs_dir, self.config.site_dir, self.config.use_directory_urls)
        file.url, file.dest_uri = policy_file.url, policy_file.dest_uri
        file.inclusion = policy_file.inclusion
        return Page(None, file, self.config)

    def _document_addresses(
        self, section: PageSection, policy_file: PolicyFile, files: Files
    ) -> dict[Link, str]:
        """Where the section's links to files lead, by MkDocs' own rules and with its own warnings.

        MkDocs resolves links while it renders a page, so it is given a page that is nothing but the
        section's links, under the section's own name.
        """
        links = [p for p in section.rendered.pieces if isinstance(p, Link)]
        documents = list(dict.fromkeys(p for p in links if p.kind is LinkKind.DOCUMENT))
        if not documents:
            return {}
        page = self._page_of(section, policy_file)
        page.markdown = "\n\n".join(f"[·](<{link.href}>)" for link in documents)
        page.render(self.config, files)
        self.linking_pages.append(page)
        resolved = _ADDRESS.findall(page.content or "")
        return dict(zip(documents, map(unescape, resolved), strict=True))


def _toc_entry(entry: ContentsEntry, level: int) -> AnchorLink:
    link = AnchorLink(entry.caption, entry.id, level)
    link.children = [_toc_entry(child, level + 1) for child in entry.children]
    return link
