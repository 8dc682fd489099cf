"""What a file system tells of files without opening them."""

import os
from collections.abc import Iterator

Entry = tuple[str, os.stat_result]
"""The name of a file, counted from the folder that was asked about, and what is known of it."""


def files_below(folder: str, inside: str = "", *, follow: bool = False) -> Iterator[Entry]:
    """Every file below a folder; none where the folder is not there. Links to folders count as files.

    With ``follow``, what is told of a link to a file is that of the file; one that leads nowhere is left out.
    """
    try:
        entries = list(os.scandir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from files_below(entry.path, f"{inside}{entry.name}/", follow=follow)
            continue
        try:
            yield f"{inside}{entry.name}", entry.stat(follow_symlinks=follow)
        except FileNotFoundError:
            continue
