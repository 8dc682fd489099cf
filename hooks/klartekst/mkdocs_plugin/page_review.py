"""A look at each page as it was built, with all that themes, plugins and overrides have put into it."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from klartekst.checks.built_page import PageTrouble, page_troubles, style_troubles, told
from klartekst.checks.privacy import let_stand
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, weighed
from klartekst.model.project import Project
from klartekst.storage.cache import Cache

_CODES = {code.id: code for code in codes.ALL}


class PageReview:
    """What was seen so far, each trouble once: one in a template shows on every page.

    What was ``told`` before anything was built is not told again.
    """

    def __init__(self, project: Project, config: MkDocsConfig, told: Iterable[Diagnostic] = ()) -> None:
        self.project = project
        self.tell_apart(told)
        self.root = Path(config.config_file_path).parent
        self.own_host = urlsplit(config.site_url or "").netloc
        self.found: dict[tuple[str, str], Diagnostic] = {}
        self.sources = {
            path: path.read_text("utf-8", "replace") for path in _overrides(config) if path.is_file()
        }

    def tell_apart(self, told: Iterable[Diagnostic]) -> None:
        """Note what was told, so that it is not told again."""
        self.told = {(one.place, one.message) for one in told}

    def look_at(self, page: str, cache: Cache, file: File | None = None) -> None:
        """Note what a page would load or run; ``file`` is what it was made from."""
        for trouble in self._troubles(page, cache):
            self._note(trouble, Path(file.abs_src_path) if file and file.abs_src_path else None)

    def look_at_styles(self, config: MkDocsConfig) -> None:
        """Note what the style sheets of the site itself would load."""
        named = (Path(config.docs_dir) / str(path) for path in config.extra_css)
        overrides = (path for path in self.sources if path.suffix == ".css")
        for path in dict.fromkeys((*named, *overrides)):
            if path.is_file():
                for trouble in style_troubles(path.read_text("utf-8", "replace"), self.own_host):
                    self._note(trouble, path)

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All that was noted, with the severities that the site has chosen."""
        new = (one for one in self.found.values() if (one.place, one.message) not in self.told)
        found = (let_stand(one, self.project.relaxed) for one in new)
        return weighed(found, dict(self.project.severities))

    def _troubles(self, page: str, cache: Cache) -> list[PageTrouble]:
        """What a page would load or run, from the cache if the page is as it was."""

        def look() -> str:
            found = page_troubles(page, self.own_host)
            return json.dumps([(trouble.code.id, trouble.element, trouble.words) for trouble in found])

        found = json.loads(cache.once(f"what a page does\n{self.own_host}\n{page}", look))
        return [PageTrouble(_CODES[code], element, words) for code, element, words in found]

    def _note(self, trouble: PageTrouble, source: Path | None) -> None:
        place = self._place(trouble, source)
        finding = told(trouble, place or Place("mkdocs.yml"))
        key = str(place) if place and place.line else "", finding.message
        self.found.setdefault(key, finding)

    def _place(self, trouble: PageTrouble, source: Path | None) -> Place | None:
        """The line that says so in the page's source or in the overrides; otherwise the source."""
        own = source.read_text("utf-8", "replace") if source and source.is_file() else ""
        texts = {**({source: own} if source else {}), **self.sources}
        for path, text in texts.items():
            position = text.find(trouble.words)
            if position >= 0:
                return Place(self._shown(path), text.count("\n", 0, position) + 1)
        return Place(self._shown(source)) if source else None

    def _shown(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.name


def _overrides(config: MkDocsConfig) -> Iterator[Path]:
    """The site's own templates and style sheets."""
    if config.theme.custom_dir:
        for ending in ("html", "css"):
            yield from sorted(Path(config.theme.custom_dir).rglob(f"*.{ending}"))
