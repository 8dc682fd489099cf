"""The style sheet of a site, made when all its pages are written."""

import os
from collections.abc import Iterable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from klartekst.mkdocs_plugin.chrome import material_style
from klartekst.publishing.style_sheet import InUse, classes_in_page, names_in_script, style_sheet
from klartekst.storage.cache import Cache

STYLE = "assets/klartekst/style.css"
"""Its place in the built site."""

_OWN = ("frame", "text", "versions")
_PRINTED = "print"


class LookedAt:
    """Files of a built site whose classes are known, so that nobody need read them again."""

    def __init__(self) -> None:
        self.files: set[str] = set()
        self.classes: set[str] = set()

    def add(self, files: Iterable[str], classes: Iterable[str]) -> None:
        """Note files, counted from the root of the site, and the classes on them."""
        self.files.update(files)
        self.classes.update(classes)


def write_style(config: MkDocsConfig, looked_at: LookedAt | None, cache: Cache) -> None:
    """Write the style sheet, without what no page of the site can use.

    A preview has all of it (``None``): pages are changed in it one by one, and may come to need more.
    """
    site = Path(config.site_dir)
    theme = _text(material_style(), config)
    own = tuple(_text(f"assets/klartekst/{name}.css", config) for name in _OWN)
    printed = _text(f"assets/klartekst/{_PRINTED}.css", config)
    in_use = _in_use(site, looked_at) if looked_at else None
    # A set prints otherwise in each process.
    named = (sorted(in_use.classes), in_use.texts) if in_use else None
    sheet = cache.once(
        f"style sheet\n{(theme, own, printed, named)!r}", lambda: style_sheet(theme, own, printed, in_use)
    )
    path = site / STYLE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(sheet, "utf-8", newline="\n")


def _in_use(site: Path, looked_at: LookedAt) -> InUse:
    found = _files(site)
    classes = set(looked_at.classes)
    for page in found[".html"]:
        if page not in looked_at.files:
            classes |= classes_in_page((site / page).read_bytes())
    # The scripts that touch pages: those by which search tells words apart do not.
    touching = sorted(path for path in found[".js"] if "lunr" not in path.split("/"))
    scripts = tuple((site / path).read_text("utf-8", "replace") for path in touching)
    for script in scripts:
        classes |= names_in_script(script)
    material = Path(material_style()).parent.name
    styles = (site / path for path in sorted(found[".css"]) if path != STYLE)
    texts = (path.read_text("utf-8", "replace") for path in styles if path.parent.name != material)
    return InUse(frozenset(classes), (*scripts, *texts))


def _files(site: Path) -> dict[str, list[str]]:
    """The pages, scripts and style sheets of a site by the ends of their names, counted from its root."""
    found: dict[str, list[str]] = {".html": [], ".js": [], ".css": []}
    for folder, _, names in os.walk(site):
        start = os.path.relpath(folder, site).replace(os.sep, "/")
        for name in names:
            ending = name[name.rfind(".") :]
            if ending in found:
                found[ending].append(name if start == "." else f"{start}/{name}")
    return found


def _text(name: str, config: MkDocsConfig) -> str:
    """A file of the theme; the site's own overrides come first."""
    folder = next(Path(folder) for folder in config.theme.dirs if (Path(folder) / name).is_file())
    return (folder / name).read_text("utf-8")
