"""The pages of a site that belong to no policy, which MkDocs makes by itself."""

from collections.abc import Collection, Iterator
from fnmatch import fnmatch
from itertools import accumulate

from klartekst.model.project import OrdinaryPage
from klartekst.storage.content_folder import ContentFolder
from klartekst.storage.report import Report


def read_ordinary_pages(
    content: ContentFolder, policies: Collection[str], excluded: Collection[str]
) -> tuple[OrdinaryPage, ...]:
    """The Markdown files outside the folders of policies, but for those that ``exclude_docs`` names.

    One that cannot be read as text is left out in silence: MkDocs says so when it comes to it.
    """
    return tuple(sorted(_pages(content, policies, excluded), key=lambda page: page.path))


def _pages(
    content: ContentFolder, policies: Collection[str], excluded: Collection[str]
) -> Iterator[OrdinaryPage]:
    patterns = [line.strip("/") for line in excluded]
    # Most folders of an old site are those of releases, so it is asked once for all files of a folder.
    left_out = {"": False}
    for folder, names in content.folders.items():
        for way in _ways(folder):
            if way not in left_out:
                left_out[way] = left_out[way.rpartition("/")[0]] or way in policies or _fits(way, patterns)
        pages = (name for name in names if name.endswith(".md") and not left_out[folder])
        for relative in (f"{folder}/{name}" if folder else name for name in pages):
            markdown = None if _fits(relative, patterns) else content.read(relative, Report(""))
            if markdown is not None:
                yield OrdinaryPage(content.show(relative), markdown)


def _ways(folder: str) -> Iterator[str]:
    """The folders on the way to a folder, itself included, from the outermost."""
    return accumulate(folder.split("/"), "{}/{}".format)


def _fits(way: str, patterns: Collection[str]) -> bool:
    name = way.rpartition("/")[2]
    return any(fnmatch(way, pattern) or fnmatch(name, pattern) for pattern in patterns)
