"""The navigation, with each policy in it as a page of its own."""

from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page

from klartekst.mkdocs_plugin.files import PolicyFile


def unfold_policies(nav: Navigation) -> None:
    """Put a policy's page in the place of a folder that holds nothing else, in place.

    MkDocs makes a section of every folder; a policy is a folder to its authors, but one page to
    its readers.
    """
    nav.items = [_unfolded(item) for item in nav.items]


def _unfolded(item: StructureItem) -> StructureItem:
    if not isinstance(item, Section):
        return item
    item.children = [_unfolded(child) for child in item.children]
    only = item.children[0] if len(item.children) == 1 else None
    if isinstance(only, Page) and isinstance(only.file, PolicyFile):
        only.parent = item.parent
        return only
    return item
