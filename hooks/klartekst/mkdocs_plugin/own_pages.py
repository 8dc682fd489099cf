"""The pages of policies in force, laid out anew where something that they show has changed."""

from dataclasses import replace

from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.publishing.policy_page import PolicyPage
from klartekst.storage.cache import Cache
from klartekst.wording.links import Link, LinkKind


def own_page(
    site: LanguageSite, policy: PolicyPage, page: Page, files: Files, settings: str, cache: Cache
) -> str:
    """The HTML of a policy's own page, as it is laid out from the beginning.

    ``settings`` tells whether the settings and templates of the site are as they were. A page that links to
    documents is laid out every time: MkDocs resolves and counts those links.
    """
    if _links_to_documents(policy):
        return site.lay_out(policy, page, files)
    ways = site.dress(policy, page)
    shown = (
        settings,
        site.language,
        page.url,
        ways.language_addresses,
        sorted(site.files),
        site.pdf(policy),
        # The order of a set is another in each process; what is in it follows from the sections.
        replace(policy, anchors=frozenset()),
    )
    return cache.once(f"own page\n{shown!r}", lambda: site.content(policy, ways, page.file, files))


def _links_to_documents(policy: PolicyPage) -> bool:
    texts = (policy.preamble, *policy.sections)
    pieces = (piece for text in texts for piece in text.rendered.pieces)
    return any(isinstance(piece, Link) and piece.kind is LinkKind.DOCUMENT for piece in pieces)
