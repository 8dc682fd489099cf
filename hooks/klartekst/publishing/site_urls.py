"""Whole addresses, for what is read away from the site: on paper, in a mail."""

from dataclasses import dataclass
from posixpath import dirname, join, normpath, splitext
from urllib.parse import quote, unquote, urlsplit

from klartekst.model.project import Project
from klartekst.wording.links import Link, LinkKind
from klartekst.wording.references import split_reference


@dataclass(frozen=True, slots=True)
class SiteUrls:
    """The addresses of a site for readers of a language; empty where the site does not know its own."""

    project: Project
    language: str

    def page(self, address: str, language: str = "") -> str:
        """The whole address of what has this one, counted from the first page of a language."""
        site = self.project.site_file
        code = language or self.language
        prefix = "" if code == site.default_language or code not in site.languages else f"{code}/"
        path, mark, anchor = address.partition("#")
        index = "index.html" if path.endswith("/") and not site.directory_urls else ""
        return self._whole(f"{prefix}{path}{index}{mark}{anchor}")

    def link(self, link: Link, folder: str) -> str:
        """Where a link of a text leads that only the site can complete. ``folder`` is the text's own."""
        if link.kind is LinkKind.POLICY:
            policy, anchor = split_reference(link.href) or ("", "")
            known = self.project.policy(policy) is not None
            return self.page(f"{policy}/{f'#{anchor}' if anchor else ''}") if known else ""
        path, mark, anchor = unquote(link.href).partition("#")
        wanted = self.document(link, folder)
        if path.startswith("/"):
            return self._whole(quote(path.lstrip("/")) + mark + anchor)
        if wanted.endswith(".md"):
            return self.page(quote(self._page_of(wanted)) + mark + anchor)
        localized = self._in_language(wanted) in self.project.documents
        return self.page(quote(wanted)) if localized else self._whole(quote(wanted))

    def document(self, link: Link, folder: str) -> str:
        """The path that a link names, from the content folder, without a language."""
        return normpath(join(folder, unquote(urlsplit(link.href).path)))

    def file(self, link: Link, folder: str) -> str:
        """The file behind a link to one, from the content folder: the reader's own, if there is one."""
        wanted = self.document(link, folder)
        default = self._in_language(wanted, self.project.site_file.default_language)
        candidates = (self._in_language(wanted), wanted, default)
        return next((path for path in candidates if path in self.project.documents), "")

    def _in_language(self, path: str, language: str = "") -> str:
        stem, ending = splitext(path)
        return f"{stem}.{language or self.language}{ending}"

    def _page_of(self, document: str) -> str:
        """Where MkDocs puts a page, by the name of its file."""
        stem = splitext(document)[0]
        bare, _, language = stem.rpartition(".")
        stem = bare if language in self.project.site_file.languages else stem
        if stem.rpartition("/")[2] in ("index", "README"):
            folder = dirname(stem)
            return f"{folder}/" if folder else ""
        return f"{stem}/" if self.project.site_file.directory_urls else f"{stem}.html"

    def _whole(self, path: str) -> str:
        site_url = self.project.site_file.site_url
        return f"{site_url.rstrip('/')}/{path}" if site_url else ""
