"""A policy's page laid out for paper: the page's own words, and what stands on each sheet."""

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from importlib.resources import files as package_files
from mimetypes import guess_type
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, Template

from klartekst.model.project import Project
from klartekst.model.release import Release
from klartekst.model.standing import StandingKind
from klartekst.publishing.addresses import Addresses
from klartekst.publishing.phrases import validity_line
from klartekst.publishing.policy_page import PageSection, PolicyPage
from klartekst.publishing.section_part import section_part
from klartekst.publishing.site_urls import SiteUrls
from klartekst.wording.links import Link
from klartekst.wording.locale import direction, language_name
from klartekst.wording.rendering import Rendered

SHORT = 12
"""The letters of a checksum that stand on each sheet: enough to tell versions apart."""

ReadDocument = Callable[[str], bytes]
"""The bytes of a file of the site, by its path from the content folder."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands at the head and foot of every sheet. ``status`` holds the version and its first day."""

    title: str
    status: str
    language: str
    address: str
    checksum: str
    before_page: str
    before_pages: str
    after_pages: str


@dataclass(frozen=True, slots=True)
class Printout:
    """All that a PDF is made from: the same values give the same bytes.

    ``published`` is the moment of the version, and nothing for a draft; ``frozen`` the name and the
    words of the published file, for an archive to keep beside the sheets.
    """

    html: str
    published: datetime | None
    frozen: tuple[str, str] | None


def printout(page: PolicyPage, release: Release | None, project: Project, read: ReadDocument) -> Printout:
    """A page of a policy for paper; ``release`` is the version on it, and nothing for a draft."""
    urls = SiteUrls(project, page.language)
    translations = {
        choice.code: urls.page(Addresses("").policy(page.policy), choice.code) for choice in page.languages
    }

    def html(rendered: Rendered) -> str:
        return _html(rendered, page, urls, read)

    def section_html(section: PageSection) -> str:
        part = section_part(section, page, html(section.rendered), "", urls.page, translations)
        template = _template("partials/klartekst/policy_section.html")
        return str(template.render(part=part, words=page.words))

    body = _template("partials/klartekst/policy.html").render(
        policy=page,
        html=html,
        section_html=section_html,
        pdf="",
        href=urls.page,
        policy_url=lambda policy: urls.page(Addresses("").policy(policy)),
        language_urls=translations,
    )
    sheets = _template("sheet.html").render(
        page=page,
        sheet=sheet_of(page, urls),
        body=body,
    )
    text = release.text_in(page.text_language) if release else None
    return Printout(
        html=sheets,
        published=release.moment.published.astimezone(UTC) if release else None,
        frozen=(f"{page.policy}-{release.version}.{text.language}.md", text.markdown)
        if release and text
        else None,
    )


def sheet_of(page: PolicyPage, urls: SiteUrls) -> Sheet:
    """What stands on every sheet of a page."""
    frame, words = page.frame, page.words
    withdrawn = frame.standing.kind is StandingKind.WITHDRAWN and not frame.standing.never_governed
    validity = validity_line(frame.standing, words) if withdrawn else ""
    before, _, rest = words.page_number.partition("{page}")
    between, _, after = rest.partition("{pages}")
    return Sheet(
        title=page.title,
        status=" · ".join(filter(None, (frame.status, validity))),
        language=language_name(page.text_language, page.text_language),
        address=urls.page(frame.permanent or Addresses("").policy(page.policy)),
        checksum=frame.checksum[:SHORT],
        before_page=before,
        before_pages=between,
        after_pages=after,
    )


def _html(rendered: Rendered, page: PolicyPage, urls: SiteUrls, read: ReadDocument) -> str:
    def address(link: Link) -> str:
        if not link.is_image:
            return urls.link(link, page.policy)
        path = urls.file(link, page.policy)
        return _inline(path, read(path)) if path else ""

    return rendered.html(address)


def _inline(path: str, data: bytes) -> str:
    """A file as an address that holds it."""
    kind = guess_type(path)[0] or "application/octet-stream"
    return f"data:{kind};base64,{b64encode(data).decode()}"


@lru_cache
def _environment() -> Environment:
    """The words of a page come from the template of the web page, so that they cannot differ."""
    package = Path(str(package_files("klartekst")))
    folders = [package / "printing" / "templates", package / "mkdocs_plugin" / "theme"]
    environment = Environment(loader=FileSystemLoader(folders), auto_reload=False)
    environment.globals["direction"] = direction
    return environment


def _template(name: str) -> Template:
    return _environment().get_template(name)
