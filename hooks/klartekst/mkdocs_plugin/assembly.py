"""A site in one language: its policies laid out, its links resolved."""

import re
from collections.abc import Callable, Iterable, Iterator
from copy import copy
from functools import cached_property, partial
from html import unescape
from pathlib import Path
from typing import Any

from jinja2 import Environment, Template
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils import get_relative_url

from klartekst.mkdocs_plugin.built_urls import BuiltUrls, Ways
from klartekst.mkdocs_plugin.chrome import CardLink, Chrome, Feed, make_chrome
from klartekst.mkdocs_plugin.compiled_templates import remembering, with_globals
from klartekst.mkdocs_plugin.files import PolicyFile, add_policy_files
from klartekst.mkdocs_plugin.parts import Parts
from klartekst.mkdocs_plugin.reading import SiteReading
from klartekst.mkdocs_plugin.site_templates import has_our_contents
from klartekst.model.edition import Edition
from klartekst.model.policy import Policy
from klartekst.publishing.addresses import Addresses
from klartekst.publishing.explained_terms import explainer
from klartekst.publishing.policy_page import ContentsEntry, PageSection, PolicyPage, policy_page
from klartekst.publishing.policy_table import policy_table
from klartekst.publishing.section_part import section_part
from klartekst.publishing.style_sheet import classes_in_page
from klartekst.publishing.version_frame import Shown, version_frame
from klartekst.storage.cache import is_switched_off
from klartekst.wording.links import Link, LinkKind
from klartekst.wording.locale import direction
from klartekst.wording.references import split_reference
from klartekst.wording.rendering import Rendered, Rendering
from klartekst.wording.rendering import render as render_words
from klartekst.wording.words.choice import words_for

_TABLE_PLACE = re.compile(r"<p>\s*\{\{\s*policies\s*\}\}\s*</p>")
_ADDRESS = re.compile(r'<a href="([^"]*)">')


class LanguageSite:
    """The pages of one language, from their texts to their HTML."""

    def __init__(
        self, reading: SiteReading, language: str, config: MkDocsConfig, rendering: Rendering = render_words
    ) -> None:
        self.reading, self.language, self.config = reading, language, config
        self.addresses, self.urls = Addresses(reading.project.updates_folder), BuiltUrls(config)
        self.troubles = reading.errors if reading.shows_drafts else ()
        self.files: dict[str, PolicyFile] = {}
        self.cards: dict[str, CardLink] = {}
        self.linking_pages: list[Page] = []
        self.written: set[str] = set()
        self.classes: set[str] = set()
        self._folders: set[Path] = set()
        self._settings: dict[str, Policy | None] = {}
        self.editions = reading.editions(language)
        self.titles = {policy: edition.title for policy, edition in self.editions.items()}
        self.pages = {policy: self._own_page(policy, rendering) for policy in self.editions}

    def renewed(self, reading: SiteReading, policies: Iterable[str]) -> "LanguageSite":
        """The same site with other texts of these policies; all else in it is as it was."""
        site = copy(self)
        site.reading, site.linking_pages, site._settings = reading, [], {}
        editions = {policy: reading.edition(policy, self.language) for policy in policies}
        site.editions = self.editions | {policy: edition for policy, edition in editions.items() if edition}
        site.pages = self.pages | {policy: site._own_page(policy) for policy in policies if editions[policy]}
        return site

    @cached_property
    def environment(self) -> Environment:
        """The templates, our own and the theme's."""
        return with_globals(remembering(self.config.theme.get_env()), direction=direction)

    @cached_property
    def has_our_contents(self) -> bool:
        """Whether our own templates alone lay out what stands in the frames of pages."""
        return has_our_contents(self.environment, self.config)

    @cached_property
    def parts(self) -> Parts:
        """Parts that pages of this language share."""
        return Parts(self.environment)

    def page_of(
        self, policy_id: str, edition: Edition, shown: Shown, rendering: Rendering = render_words
    ) -> PolicyPage:
        """The values of a page that shows an edition of a policy."""
        policy = (
            self._settings_of(policy_id) if not shown.own_page else self.reading.project.policy(policy_id)
        )
        assert policy is not None, "editions are made of policies"
        history = self.reading.histories[policy_id]
        frame = version_frame(history, shown, edition.title, self.language, self.addresses)
        return policy_page(self.reading.project, policy, edition, frame, self.titles, rendering)

    def add_files(self, files: Files) -> None:
        """Add the policies of this language to the files of a build."""
        languages = self.reading.project.site_file.languages
        editions = {code: self.reading.editions(code) for code in languages}
        self.files = add_policy_files(files, editions, self.language, self.config)

    def meta(self, policy: PolicyPage) -> dict[str, Any]:
        """What MkDocs is to take for the front matter of a policy's page."""
        return {"title": policy.title, "description": policy.description or policy.title}

    def lay_out(self, policy: PolicyPage, page: Page, files: Files) -> str:
        """The HTML of a page that shows a policy; gives the page its table of contents and anchors."""
        self.give_contents(policy, page)
        return self.content(policy, self.chrome(page, policy).ways, page.file, files)

    def give_contents(self, policy: PolicyPage, page: Page) -> None:
        """Give a page that shows a policy its table of contents and anchors."""
        page.toc = table_of_contents(policy)
        page.present_anchor_ids = set(policy.anchors)

    def content(self, policy: PolicyPage, ways: Ways, shown_on: File, files: Files) -> str:
        """The HTML of a policy's text with all that is said of it, for a file from which lead these ways."""
        addresses: dict[Link, str] = {}
        for section in (policy.preamble, *policy.sections):
            addresses |= self._document_addresses(section, policy, shown_on, files)
        explain = explainer(policy.glossary)

        def html(rendered: Rendered) -> str:
            return explain(
                rendered.html(lambda link: addresses.get(link) or self._policy_address(link, ways.href))
            )

        def lay_out(section: PageSection) -> str:
            edit = self._edit_url(section, policy, shown_on) or ""
            words = html(section.rendered)
            part = section_part(section, policy, words, edit, ways.href, ways.language_addresses)
            return self.parts.html("policy_section", part, policy.words.language)

        meanings = tuple((term.id, term.meaning.pieces) for term in policy.glossary)
        alike = not (addresses or isinstance(shown_on, PolicyFile) or is_switched_off())

        def section_html(section: PageSection) -> str:
            # Versions share most of their sections, whose links lead out of the folder of all versions.
            if not alike or any(notice.link_text for notice in section.notices):
                return lay_out(section)
            looks = (ways.folder, policy.words.language, policy.frame.sections, meanings, section.looks)
            return self.parts.once(looks, partial(lay_out, section))

        return self.render(
            "policy",
            policy=policy,
            html=html,
            section_html=section_html,
            pdf=self.pdf(policy),
            href=ways.href,
            policy_url=lambda policy_id: ways.href(self.addresses.policy(policy_id)),
            language_urls=ways.language_addresses,
            config=self.config,
        )

    def with_policy_table(self, html: str, page: Page) -> str:
        """An ordinary page's HTML, with the table of policies where it says ``{{ policies }}``."""
        if not _TABLE_PLACE.search(html):
            return html
        frames = {policy: page.frame for policy, page in self.pages.items()}
        table = self.render(
            "policies",
            language=self.language,
            table=policy_table(self.reading.project, self.language, self.editions, frames),
            href=self.chrome(page).href,
            policy_url=lambda policy_id: get_relative_url(self.files[policy_id].url, page.file.url),
            language_url=lambda policy_id, code: get_relative_url(
                self.files[policy_id].alternates[code].url, page.file.url
            ),
        )
        return _TABLE_PLACE.sub(lambda _: table, html)

    def chrome(self, page: Page | None = None, policy: PolicyPage | None = None, about: str = "") -> Chrome:
        """The values for the templates around a page, or around something that is no page.

        ``about`` is the policy that the page is about, where it does not show that policy.
        """
        file = page.file if page else None
        own = self.pages.get(file.policy) if isinstance(file, PolicyFile) else None
        languages = self.reading.project.site_file.languages
        shown = policy or own
        updates = self.addresses.updates() if self.is_released() else ""
        feeds = tuple(self._feeds(shown.policy if shown else about))
        return make_chrome(
            self.config, self.language, languages, file, shown, self.troubles, updates, feeds, self.cards
        )

    def is_released(self, policy: str = "") -> bool:
        """Whether a policy has a version, or any policy has."""
        histories = self.reading.histories
        return any(h.versions for h in ([histories[policy]] if policy else histories.values()))

    def write(self, address: str, data: bytes) -> None:
        """Write what has this address, counted from the first page of this language, and note it."""
        self.put(address, data)
        self.note([address], classes_in_page(data) if address.endswith((".html", "/")) else ())

    def note(self, addresses: Iterable[str], classes: Iterable[str]) -> None:
        """Remember what was written, and which classes are on it: the style sheet goes by them."""
        self.written.update(self.urls.url(address, self.language) for address in addresses)
        self.classes.update(classes)

    def put(self, address: str, data: bytes) -> None:
        """Write what has this address."""
        path = Path(self.config.site_dir, self.urls.url(address, self.language))
        if path.parent not in self._folders:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._folders.add(path.parent)
        path.write_bytes(data)

    def validate_anchors(self) -> None:
        """Let MkDocs check that the anchors of ordinary pages to which sections link are there."""
        level = self.config.validation.links.anchors
        for page in self.linking_pages:
            page.validate_anchor_links(files=Files([]), log_level=level)

    def render(self, name: str, **values: object) -> str:
        """One of our own templates, filled in."""
        return str(self._template(name).render(**values))

    def load_templates(self, names: Iterable[str]) -> None:
        """Compile templates of ours before they are needed."""
        for name in names:
            self._template(name)

    def _template(self, name: str) -> Template:
        return self.environment.get_template(f"partials/klartekst/{name}.html")

    def _settings_of(self, policy_id: str) -> Policy | None:
        """The policy as versions are made from it: whoever edits its words changes none of their pages."""
        if policy_id not in self._settings:
            policy = self.reading.project.policy(policy_id)
            self._settings[policy_id] = policy.without_words if policy else None
        return self._settings[policy_id]

    def _own_page(self, policy_id: str, rendering: Rendering = render_words) -> PolicyPage:
        shown = self.reading.shown(policy_id)
        assert shown is not None, "a policy with an edition shows something"
        return self.page_of(policy_id, self.editions[policy_id], shown, rendering)

    def pdf(self, policy: PolicyPage) -> str:
        """Where the words of a page are as a PDF: beside those of the published file, if the site has any."""
        if not self.reading.prints or not policy.frame.markdown:
            return ""
        return self.addresses.pdf(policy.policy, policy.frame.standing.version)

    def _feeds(self, policy: str) -> Iterator[Feed]:
        """The feeds of the policy that a page is about, and of the site's changelog."""
        words = words_for(self.language)
        for subject in dict.fromkeys((policy, "")):
            if self.is_released(subject):
                title = self.titles.get(subject, subject)
                name = words.updates_of.format(policy=title) if subject else words.updates_all
                yield Feed(name, self.addresses.atom(subject), "application/atom+xml")
                yield Feed(name, self.addresses.json_feed(subject), "application/feed+json")

    def _policy_address(self, link: Link, href: Callable[[str], str]) -> str:
        """Where ``policy:section`` leads; to nowhere for a policy that has no page (reported)."""
        policy, anchor = split_reference(link.href) or ("", "")
        return href(self.addresses.policy(policy, anchor)) if policy in self.files else ""

    def _source_page(self, section: PageSection, policy: PolicyPage, shown_on: File) -> Page:
        """The section's source as a page of its own, which MkDocs can name, link from and edit."""
        fallback = f"{policy.policy}/{section.id}.{policy.text_language}.md"
        source = section.source.removeprefix(f"{self.reading.project.docs_dir}/") or fallback
        file = File(source, self.config.docs_dir, self.config.site_dir, self.config.use_directory_urls)
        file.url, file.dest_uri = shown_on.url, shown_on.dest_uri
        file.inclusion = InclusionLevel.INCLUDED
        return Page(None, file, self.config)

    def _edit_url(self, section: PageSection, policy: PolicyPage, file: File) -> str | None:
        """Where to change the section's words: nowhere for a version, which never changes."""
        if not section.source or not isinstance(file, PolicyFile):
            return None
        return self._source_page(section, policy, file).edit_url

    def _document_addresses(
        self, section: PageSection, policy: PolicyPage, shown_on: File, files: Files
    ) -> dict[Link, str]:
        """Where the section's links to files lead, by MkDocs' own rules and with its own warnings.

        MkDocs resolves links while it renders a page, so it is given a page that is nothing but the
        section's links, under the section's own name.
        """
        links = [p for p in section.rendered.pieces if isinstance(p, Link)]
        documents = list(dict.fromkeys(p for p in links if p.kind is LinkKind.DOCUMENT))
        if not documents:
            return {}
        page = self._source_page(section, policy, shown_on)
        page.markdown = "\n\n".join(f"[·](<{link.href}>)" for link in documents)
        page.render(self.config, files)
        self.linking_pages.append(page)
        resolved = _ADDRESS.findall(page.content or "")
        return dict(zip(documents, map(unescape, resolved), strict=True))


def table_of_contents(policy: PolicyPage) -> TableOfContents:
    """The contents of a policy as MkDocs keeps them."""
    return TableOfContents([_toc_entry(entry, 2) for entry in policy.contents])


def _toc_entry(entry: ContentsEntry, level: int) -> AnchorLink:
    link = AnchorLink(entry.caption, entry.id, level)
    link.children = [_toc_entry(child, level + 1) for child in entry.children]
    return link
