"""The content folder as MkDocs is to see it: without the files that policies are made from.

MkDocs goes through the whole folder once per language, and makes an object of each file in it. Most files
of an old site are releases, which are none of its business, so its walk passes them by.
"""

import os
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

from mkdocs.structure import files as listing

from klartekst.mkdocs_plugin.files import is_source
from klartekst.model.project import Project

Steps = list[tuple[str, list[str], list[str]]]


class Listing:
    """What MkDocs finds in the content folder while a site is built, gone through once for all languages."""

    def __init__(self) -> None:
        self._docs_dir = ""
        self._steps: Steps = []

    def begin(self, project: Project, docs_dir: str) -> None:
        """Have MkDocs pass by what is a source of a policy."""
        self._docs_dir = docs_dir
        self._steps = list(_walk(docs_dir, frozenset(policy.id for policy in project.policies)))
        # MkDocs has no event before it lists files, so its module is given a walk of ours.
        setattr(listing, "os", SimpleNamespace(**vars(os) | {"walk": self._walk}))  # noqa: B010

    def end(self) -> None:
        """Let MkDocs see everything again."""
        setattr(listing, "os", os)  # noqa: B010

    def _walk(self, top: str, **options: Any) -> Iterator[tuple[str, list[str], list[str]]]:
        if str(top) != self._docs_dir:
            return os.walk(top, **options)
        return ((folder, list(folders), list(names)) for folder, folders, names in self._steps)


def _walk(docs_dir: str, policies: frozenset[str]) -> Iterator[tuple[str, list[str], list[str]]]:
    """The folders in MkDocs' order, each with the folders and files in it that are no sources."""
    for folder, folders, names in os.walk(docs_dir, followlinks=True):
        inside = os.path.relpath(folder, docs_dir).replace(os.sep, "/")
        start = "" if inside == "." else f"{inside}/"
        folders[:] = sorted(name for name in folders if not is_source(f"{start}{name}/", policies))
        yield folder, folders, [name for name in names if not is_source(f"{start}{name}", policies)]
