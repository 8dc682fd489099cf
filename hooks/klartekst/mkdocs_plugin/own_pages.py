"""The pages of policies in force, laid out anew where something that they show has changed."""

from dataclasses import fields

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.publishing.policy_page import PolicyPage
from klartekst.storage.cache import Cache
from klartekst.wording.links import Link, LinkKind

_EDITING = ("repo_url", "edit_uri", "edit_uri_template", "docs_dir")
"""The settings by which MkDocs knows where a text can be edited."""

_INSIDE = ("preamble", "sections", "glossary", "anchors")
"""Parts of a page that hold more than can be seen: what can be is put in their place."""


def own_page(site: LanguageSite, policy: PolicyPage, page: Page, files: Files, cache: Cache) -> str:
    """The HTML of a policy's own page, as it is laid out from the beginning.

    A page that links to documents is laid out every time: MkDocs resolves and counts those links. So is one
    that templates of the site itself lay out: they may show anything.
    """
    if _links_to_documents(policy) or not site.has_our_contents:
        return site.lay_out(policy, page, files)
    site.give_contents(policy, page)
    ways = site.chrome(page, policy).ways
    shown = (
        [site.config[name] for name in _EDITING],
        site.language,
        page.url,
        ways.language_addresses,
        sorted(site.files),
        site.pdf(policy),
        _looks(policy),
    )
    return cache.once(f"own page\n{shown!r}", lambda: site.content(policy, ways, page.file, files))


def _looks(policy: PolicyPage) -> tuple[object, ...]:
    """All that can be seen of a policy. It prints alike in every process, as sets do not."""
    around = [getattr(policy, field.name) for field in fields(policy) if field.name not in _INSIDE]
    sections = [(section.looks, section.source) for section in (policy.preamble, *policy.sections)]
    terms = [(term.id, term.term, term.meaning.pieces) for term in policy.glossary]
    return (*around, sections, terms)


def _links_to_documents(policy: PolicyPage) -> bool:
    texts = (policy.preamble, *policy.sections)
    pieces = (piece for text in texts for piece in text.rendered.pieces)
    return any(isinstance(piece, Link) and piece.kind is LinkKind.DOCUMENT for piece in pieces)
