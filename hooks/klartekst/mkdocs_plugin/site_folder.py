"""The folder of the built site: a build goes on beside it, and takes its place when all is written.

MkDocs empties the folder first and fills it for as long as the build takes. Whoever is served from it
would meet half a site, and a build that is stopped would leave one.
"""

import os
import shutil
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig


class SiteFolder:
    """Where a build writes, and what becomes of it.

    The folder stands beside the site's own and bears the number of this process, so that builds do not
    meet. Where the site's folder cannot be replaced, because it is a mount or a link or stands in
    a folder that may not be written to, the build goes on in it as MkDocs would have it.
    """

    def __init__(self) -> None:
        self._site: Path | None = None
        self._building: Path | None = None

    def begin(self, config: MkDocsConfig) -> None:
        """Have MkDocs write beside the site; what builds that were killed have left is taken away."""
        site = Path(config.site_dir).absolute()
        if _is_fixed(site):
            return
        _clear_up(site)
        self._site, self._building = site, site.with_name(f"{_mark(site)}{os.getpid()}")
        config.site_dir = str(self._building)

    def finish(self, config: MkDocsConfig) -> None:
        """Put what was built in the place of the site; what MkDocs leaves alone in it stays."""
        if self._site is None or self._building is None:
            return
        site, building = self._site, self._building
        before = site.with_name(f"{_mark(site)}{os.getpid()}.before")
        if site.exists():
            site.rename(before)
        building.rename(site)
        _empty(before, site)
        self._give_back(config)

    def abandon(self, config: MkDocsConfig) -> None:
        """Take away what was written, and leave the site as it was."""
        if self._building is not None:
            shutil.rmtree(self._building, ignore_errors=True)
            self._give_back(config)

    @property
    def unfinished(self) -> str:
        """What is to be said of the site where a build ends before its time."""
        return "do not publish what was built" if self._site is None else "the site is as it was"

    def _give_back(self, config: MkDocsConfig) -> None:
        config.site_dir = str(self._site)
        self._site = self._building = None


def _mark(site: Path) -> str:
    return f".{site.name}.building-"


def _is_fixed(site: Path) -> bool:
    return site.is_symlink() or os.path.ismount(site) or not os.access(_nearest(site.parent), os.W_OK)


def _nearest(folder: Path) -> Path:
    """The folder, or the one that it would be made in."""
    return next(parent for parent in (folder, *folder.parents) if parent.exists())


def _clear_up(site: Path) -> None:
    """Take away what builds have left whose process is gone; a site that one of them had moved comes back."""
    for left in site.parent.glob(f"{_mark(site)}*"):
        process = left.name.removeprefix(_mark(site)).removesuffix(".before")
        if process.isdecimal() and not _is_running(int(process)):
            if not left.name.endswith(".before"):
                shutil.rmtree(left, ignore_errors=True)
            elif site.exists():
                _empty(left, site)
            else:
                left.rename(site)


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
