"""The pages of a site that belong to no policy, which MkDocs makes by itself."""

from collections.abc import Collection, Iterator
from fnmatch import fnmatch
from pathlib import PurePosixPath

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
        if relative.endswith(".md") and not _is_left_out(PurePosixPath(relative), policies, excluded):
            markdown = content.read(relative, Report(""))
            if markdown is not None:
                yield OrdinaryPage(content.show(relative), markdown)


def _is_left_out(path: PurePosixPath, policies: Collection[str], excluded: Collection[str]) -> bool:
    ways = [path, *path.parents][:-1]
    patterns = [line.strip("/") for line in excluded]
    return any(
        str(way) in policies or any(fnmatch(str(way), one) or fnmatch(way.name, one) for one in patterns)
        for way in ways
    )
