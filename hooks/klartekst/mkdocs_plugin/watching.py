"""Noticing edits under ``mkdocs serve`` without looking at every file twice a second.

MkDocs looks at all files again and again, because only that works on every kind of mount. The
content folder of a long history has tens of thousands; where the system surely tells of edits, it is asked.
"""

import os
import re
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent
from watchdog.observers import Observer

_TELLING = frozenset(("btrfs", "ext2", "ext3", "ext4", "f2fs", "overlay", "tmpfs", "xfs", "zfs"))
"""File systems of this machine alone. On one shared with another, edits made there go unnoticed."""

_EDITS = [FileCreatedEvent, FileDeletedEvent, FileModifiedEvent, FileMovedEvent]
"""What is no edit, such as reading a file, must not start a build, which reads them all."""

_MOUNTS = Path("/proc/self/mountinfo")

_ESCAPE = re.compile(r"\\([0-7]{3})")
"""How a blank, a tab, a line end or a backslash is written in it."""


class SystemWatch:
    """The system's word on edits in one folder."""

    def __init__(self) -> None:
        self._observer: Any = None

    def take_over(self, server: LiveReloadServer, folder: str) -> None:
        """Have the system tell of edits in a folder that the server watches, where that is sure to work."""
        if not (_MOUNTS.is_file() and _tells(folder, _MOUNTS.read_text("utf-8", "surrogateescape"))):
            return
        observer: Any = Observer()
        self._observer = observer
        schedule, looking = observer.schedule, server.observer
        observer.schedule = lambda handler, path, **how: schedule(handler, path, event_filter=_EDITS, **how)
        server.unwatch(folder)
        try:
            server.observer = observer
            server.watch(folder)
            observer.start()
        except OSError:
            # The system watches only so many folders for one user.
            server.unwatch(folder)
            server.observer = looking
            server.watch(folder)
        server.observer = looking

    def end(self) -> None:
        """Stop listening."""
        if self._observer is not None and self._observer.is_alive():
            self._observer.stop()


def _tells(folder: str, mounts: str) -> bool:
    """Whether the system tells of every edit below a folder, none of which comes in by a link."""
    return file_system(os.path.realpath(folder), mounts) in _TELLING and not _has_links(folder)


def file_system(path: str, mounts: str) -> str:
    """The kind of file system that a real path is on, by the text of ``/proc/self/mountinfo`` (proc(5))."""
    best, kind = "", ""
    for line in mounts.splitlines():
        own, _, source = line.partition(" - ")
        point = _ESCAPE.sub(lambda match: chr(int(match[1], 8)), own.split(" ")[4])
        is_above = path == point or path.startswith(f"{point.rstrip('/')}/")
        if is_above and len(point) >= len(best):
            best, kind = point, source.split(" ")[0]
    return kind


def _has_links(folder: str) -> bool:
    return any(
        os.path.islink(os.path.join(inside, name))  # noqa: PTH114, PTH118
        for inside, folders, names in os.walk(folder)
        for name in (*folders, *names)
    )
