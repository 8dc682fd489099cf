"""The pages of a site that belong to no policy, which MkDocs makes by itself."""

from collections.abc import Collection, Iterator
from fnmatch import fnmatch

from klartekst.model.project import OrdinaryPage
from klartekst.storage.content_folder import ContentFolder
from klartekst.storage.report import Report


def read_ordinary_pages(
    content: ContentFolder, policies: Collection[str], excluded: Collection[str]
) -> tuple[OrdinaryPage, ...]:
    """The Markdown files outside the folders of policies, but for those that ``exclude_docs`` names.

    One that cannot be read as text is left out in silence: MkDocs says so when it comes to it.
    """
    return tuple(_pages(content, policies, excluded))


def _pages(
    content: ContentFolder, policies: Collection[str], excluded: Collection[str]
) -> Iterator[OrdinaryPage]:
    for relative in content.files:
        if relative.endswith(".md") and not _is_left_out(relative, policies, excluded):
            markdown = content.read(relative, Report(""))
            if markdown is not None:
                yield OrdinaryPage(content.show(relative), markdown)


def _is_left_out(path: str, policies: Collection[str], excluded: Collection[str]) -> bool:
    names = path.split("/")
    ways = ["/".join(names[:end]) for end in range(1, len(names) + 1)]
    # Nearly all files of a site lie in the folders of its policies.
    if any(way in policies for way in ways):
        return True
    patterns = [line.strip("/") for line in excluded]
    return any(fnmatch(text, one) for one in patterns for text in (*ways, *names))
