"""The folder of the built site: a build goes on beside it, and takes its place when all is written.

MkDocs empties the folder first and fills it for as long as the build takes. Whoever is served from it
would meet half a site, and a build that is stopped would leave one.
"""

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from klartekst.mkdocs_plugin.file_times import files_below

FULL = (errno.ENOSPC, errno.EDQUOT)
"""How a system says that no more can be written."""

_BEFORE, _MOVES = ".before", ".moves"


class SiteFolder:
    """Where a build writes, and what becomes of it.

    The folder stands beside the site's own and bears the number of this process, so that builds do not
    meet. Where the site's folder cannot be replaced, because it is a mount or a link or stands in
    a folder that may not be written to, the build goes on in it as MkDocs would have it.

    Folders of the site before that are right as they are need not be written again: those that are kept
    move to the new site when it is finished, all in a moment. A build that is killed in it leaves no site,
    but a list by which the next one puts together the one before.
    """

    def __init__(self) -> None:
        self._site: Path | None = None
        self._building: Path | None = None
        self._kept: list[str] = []
        self._before: tuple[int, ...] = ()

    def begin(self, config: MkDocsConfig) -> None:
        """Have MkDocs write beside the site; what builds that were killed have left is taken away."""
        site = Path(config.site_dir).absolute()
        if _is_fixed(site):
            return
        _clear_up(site)
        self._site, self._building = site, site.with_name(f"{_mark(site)}{os.getpid()}")
        self._kept, self._before = [], _identity(site)
        config.site_dir = str(self._building)

    @property
    def lasting(self) -> str:
        """Where the site will be in the end; nothing where the build goes on in it."""
        return str(self._site or "")

    def has(self, folder: str, stamp: str) -> bool:
        """Whether the site that was built before has a folder, counted from its root, with this stamp."""
        return self._site is not None and stamp_of(self._site / folder) == stamp

    def keep(self, folders: Iterable[str]) -> None:
        """Have folders of the site that was built before stand in the new one, if they are there at all."""
        assert self._site is not None, "only a site that has such folders can keep them"
        self._kept += [folder for folder in folders if (self._site / folder).is_dir()]

    def finish(self, config: MkDocsConfig) -> None:
        """Put what was built in the place of the site; what MkDocs leaves alone in it stays.

        Raises ``Abort`` where another build has meanwhile replaced the site of which folders were kept.
        """
        if self._site is None or self._building is None:
            return
        site, building = self._site, self._building
        before, moves = _beside(building, _BEFORE), _beside(building, _MOVES)
        if self._kept and _identity(site) != self._before:
            raise Abort("Another build has replaced the site meanwhile — build once more.")
        if self._kept:
            moves.write_text(json.dumps(self._kept), "utf-8")
        if site.exists():
            site.rename(before)
        for folder in self._kept:
            _move(before / folder, building / folder)
        building.rename(site)
        moves.unlink(missing_ok=True)
        _empty(before, site)
        self._give_back(config)

    def abandon(self, config: MkDocsConfig) -> None:
        """Take away what was written, and leave the site as it was."""
        if self._site is not None and self._building is not None:
            _take_back(self._site, self._building)
            self._give_back(config)

    @property
    def unfinished(self) -> str:
        """What is to be said of the site where a build ends before its time."""
        return "do not publish what was built" if self._site is None else "the site is as it was"

    def _give_back(self, config: MkDocsConfig) -> None:
        config.site_dir = str(self._site)
        self._site = self._building = None


def stamp_of(folder: Path) -> str:
    """What tells whether anybody has changed, added or removed a file below a folder since it was taken.

    It is taken of the names of the files, their sizes, and when they and their entries in the file system
    were last written to; moving the folder does not change it. One that is not there counts as empty.
    """
    stamps = sorted(
        f"{name} {stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns}"
        for name, stat in files_below(str(folder))
    )
    return hashlib.sha256("\n".join(stamps).encode()).hexdigest()


def _identity(folder: Path) -> tuple[int, ...]:
    """What tells a folder from another that stands in its place."""
    if not folder.is_dir():
        return ()
    stat = folder.stat()
    return stat.st_dev, stat.st_ino, stat.st_mtime_ns


def _move(folder: Path, target: Path) -> None:
    """Move a folder; where somebody else has written into its place, what they wrote stays."""
    if target.exists():
        shutil.copytree(folder, target, dirs_exist_ok=True, copy_function=_copy_missing)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        folder.rename(target)


def _copy_missing(source: str, target: str) -> None:
    if not Path(target).exists():
        shutil.copy2(source, target)


def _mark(site: Path) -> str:
    return f".{site.name}.building-"


def _is_fixed(site: Path) -> bool:
    return site.is_symlink() or os.path.ismount(site) or not os.access(_nearest(site.parent), os.W_OK)


def _nearest(folder: Path) -> Path:
    """The folder, or the one that it would be made in."""
    return next(parent for parent in (folder, *folder.parents) if parent.exists())


def _beside(building: Path, ending: str) -> Path:
    return building.with_name(building.name + ending)


def _clear_up(site: Path) -> None:
    """Take away what builds have left whose process is gone; a site that one of them had moved comes back."""
    left = {
        path.name.removesuffix(_BEFORE).removesuffix(_MOVES) for path in site.parent.glob(f"{_mark(site)}*")
    }
    for name in sorted(left):
        process = name.removeprefix(_mark(site))
        if process.isdecimal() and not _is_running(int(process)):
            _take_back(site, site.with_name(name))


def _take_back(site: Path, building: Path) -> None:
    """Take away what a build has made that does not end, and put the site together again if it was moved."""
    before, moves = _beside(building, _BEFORE), _beside(building, _MOVES)
    if before.exists() and not site.exists():
        for folder in json.loads(moves.read_text("utf-8")) if moves.exists() else ():
            if (building / folder).exists() and not (before / folder).exists():
                _move(building / folder, before / folder)
        before.rename(site)
    elif before.exists():
        _empty(before, site)
    shutil.rmtree(building, ignore_errors=True)
    moves.unlink(missing_ok=True)


def _empty(before: Path, site: Path) -> None:
    """Take away a site that was replaced; hidden files, such as a Git folder, go on to the new one."""
    for hidden in before.glob(".*"):
        if not (site / hidden.name).exists():
            hidden.rename(site / hidden.name)
    shutil.rmtree(before, ignore_errors=True)


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
