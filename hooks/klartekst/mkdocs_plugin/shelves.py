"""Shelves of the archive: a policy's versions, its changelog, or that of the site, in one language.

A shelf is made where something that it depends on has changed. Else its folders are those of the
site that was built before, or its files are taken from the cache. What is to be made is made by several
processes, each of which writes its own pages.
"""

import gc
import hashlib
import json
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property, partial
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from klartekst.mkdocs_plugin.archive import Archive
from klartekst.mkdocs_plugin.archive_pages import ArchivePages
from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.mkdocs_plugin.comparisons import Comparisons
from klartekst.mkdocs_plugin.languages import default_language
from klartekst.mkdocs_plugin.progress import Step
from klartekst.mkdocs_plugin.reading import SiteReading
from klartekst.mkdocs_plugin.site_folder import SiteFolder, stamp_of
from klartekst.mkdocs_plugin.theme_loader import own_files
from klartekst.model.history import PolicyHistory
from klartekst.publishing.style_sheet import classes_in_page
from klartekst.storage.bundle import Bundle, Contents, bundled, contents_of, packed, unpacked
from klartekst.storage.cache import Cache
from klartekst.storage.crew import answers, crew_size, without_collection
from klartekst.wording.comparison.names import record_names

_TEMPLATES = ("updates", "update", "timeline")
"""Templates of changelogs, which the first shelf of a policy has no use for."""

_AT_ONCE = 64
"""How many shelves are made before they are remembered, and somebody is told."""

_OF_THE_BUILD = {"config_file_path", "docs_dir", "site_dir", "strict", "watch"}
"""Settings that say where and how a site is built, not what it shows."""

Shelving = Callable[[ArchivePages], None]
"""What fills a shelf: writes its files by means of the pages that it is given."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Files of the archive that are made, kept and found together.

    ``digest`` is taken of everything that they depend on, beside the program. If the files all stand in
    ``folders``, which hold nothing else, those can be kept as they are from one site to the next.
    """

    fill: Shelving
    digest: str
    folders: tuple[str, ...] = ()


class Shelves:
    """The shelves of a site in one language. ``folder`` is that of the site, and knows the one before."""

    def __init__(
        self, site: LanguageSite, pages: ArchivePages, digests: "Digests", folder: SiteFolder
    ) -> None:
        self.site, self.pages, self.digests, self.folder = site, pages, digests, folder

    @cached_property
    def all(self) -> tuple[Shelf, ...]:
        """Every shelf there is, those of a policy beside each other."""
        return tuple(shelf for start in self.starts for shelf in self.below(start))

    @cached_property
    def starts(self) -> Mapping[str, PolicyHistory | None]:
        """What addresses of shelves begin with: of each policy, and of the changelog of the site."""
        addresses = self.site.addresses
        policies = {addresses.policy(history.policy): history for history in self._histories}
        return {**policies, addresses.updates(): None} if policies else {}

    def below(self, start: str) -> Iterator[Shelf]:
        """The shelves whose addresses begin with this one of ``starts``."""
        history = self.starts[start]
        return self._of_policy(history) if history else self._of_site()

    @without_collection()
    def write(self, cache: Cache, step: Step) -> None:
        """Write every shelf, and remember those that are new. ``step`` is told of each."""
        missing: list[Shelf] = []
        for shelf in self.all:
            if self._still_there(shelf, cache) or self._found(shelf, cache):
                step()
            else:
                missing.append(shelf)
        if missing:
            # What this process has compiled, its copies have; they leave nothing to those that come after.
            self.site.load_templates(_TEMPLATES)
        for start in range(0, len(missing), _AT_ONCE):
            some = missing[start : start + _AT_ONCE]
            values = answers(self._made, some, crew_size(), least=2)
            for shelf, value in zip(some, values, strict=True):
                self._keep(shelf, value, cache)
                step()
        # What is kept for the next language, or until the end, is not looked through for cycles either.
        gc.freeze()

    def write_one(self, shelf: Shelf, cache: Cache) -> None:
        """Write a shelf, and remember it if it is new."""
        if not self._found(shelf, cache):
            self._keep(shelf, self._made(shelf), cache)

    def _found(self, shelf: Shelf, cache: Cache) -> bool:
        """Whether the shelf was in the cache; it is then written."""
        value = cache.find(shelf.digest)
        bundle = unpacked(value) if value else None
        if bundle is None:
            return False
        self._put_down(bundle.files())
        self._note(bundle)
        self._stamp(shelf, bundle, cache)
        return True

    def _still_there(self, shelf: Shelf, cache: Cache) -> bool:
        """Whether the site that was built before has the shelf's folders as they were written; they stay."""
        value = cache.find(self._whereabouts(shelf))
        if value is None:
            return False
        stamps, classes = json.loads(value)
        folders = list(self._built(shelf.folders))
        if not all(map(self.folder.has, folders, stamps)):
            return False
        self.folder.keep(folders)
        self.site.note((), classes)
        return True

    def _keep(self, shelf: Shelf, value: bytes, cache: Cache) -> None:
        """Remember a shelf that was made, or make it where it was not."""
        if value:
            contents = contents_of(value)
            cache.keep(shelf.digest, value)
            self._stamp(shelf, contents, cache)
            self._note(contents)
        else:
            files = self._files(shelf)
            self._put_down(files)
            self._note(_labelled(files))

    @property
    def _histories(self) -> Iterator[PolicyHistory]:
        return (history for history in self.site.reading.histories.values() if history.versions)

    def _of_policy(self, history: PolicyHistory) -> Iterator[Shelf]:
        addresses, policy = self.site.addresses, history.policy
        text = self.digests.text(history)
        yield Shelf(
            partial(_write_versions, history=history),
            self._digest(f"versions {text}"),
            (addresses.all_versions(policy), addresses.sections(policy), addresses.compare(policy)),
        )
        yield Shelf(
            partial(_write_log, history=history),
            self._digest(f"log {history.on} {text}"),
            (addresses.updates(policy),),
        )
        if self.site.language == default_language(self.site.config):
            yield Shelf(
                partial(_write_for_machines, history=history),
                self._digest(f"for machines {history.on} {text}"),
            )

    def _of_site(self) -> Iterator[Shelf]:
        known = " ".join(f"{history.on} {self.digests.text(history)}" for history in self._histories)
        digest = self._digest(f"log of the site {known}")
        yield Shelf(_write_site_log, digest, (self.site.addresses.updates(),))

    def _digest(self, subject: str) -> str:
        return hashlib.sha256(f"{self._surroundings} {subject}".encode()).hexdigest()

    def _made(self, shelf: Shelf) -> bytes:
        """The value of a shelf whose files are written; nothing where this process must not write them.

        MkDocs counts warnings on links to documents, and this process may be a copy that it does not hear.
        """
        mkdocs = logging.getLogger("mkdocs")
        level, resolved = mkdocs.level, len(self.site.linking_pages)
        mkdocs.setLevel(logging.CRITICAL)
        try:
            files = self._files(shelf)
        finally:
            mkdocs.setLevel(level)
        if len(self.site.linking_pages) > resolved:
            del self.site.linking_pages[resolved:]
            return b""
        self._put_down(files)
        return packed(_labelled(files))

    def _files(self, shelf: Shelf) -> dict[str, bytes]:
        files: dict[str, bytes] = {}
        shelf.fill(self.pages.writing(files.__setitem__))
        self.site.parts.forget()
        return files

    def _put_down(self, files: Mapping[str, bytes]) -> None:
        for address, data in files.items():
            self.site.put(address, data)

    def _note(self, contents: Contents) -> None:
        """Tell the site what was written, by whichever process."""
        self.site.note(contents.lengths, contents.label.split())

    def _stamp(self, shelf: Shelf, contents: Contents, cache: Cache) -> None:
        """Remember how the next build will know the folders of a shelf."""
        if shelf.folders and self.folder.lasting:
            stamps = [stamp_of(Path(self.site.config.site_dir, path)) for path in self._built(shelf.folders)]
            cache.keep(self._whereabouts(shelf), json.dumps([stamps, contents.label.split()]).encode())

    def _built(self, folders: Iterable[str]) -> Iterator[str]:
        """Folders of this language, counted from the root of the site."""
        for address in folders:
            yield self.site.urls.url(address, self.site.language).removesuffix("index.html")

    def _whereabouts(self, shelf: Shelf) -> str:
        """The question where a shelf is on this machine."""
        return f"folders {self.folder.lasting} {shelf.digest}"

    @cached_property
    def _surroundings(self) -> str:
        """A digest of all that pages of the archive show beside their own policy, in this language."""
        site, reading = self.site, self.site.reading
        values = (
            site.language,
            reading.project.site_file,
            sorted(site.titles.items()),
            sorted((policy, file.url, file.locale) for policy, file in site.files.items()),
            sorted(policy for policy in reading.histories if site.is_released(policy)),
            sorted(record_names(reading.project)),
            site.troubles,
            self.digests.settings,
            _plain({name: value for name, value in site.config.items() if name not in _OF_THE_BUILD}),
            self.pages.specimen,
        )
        return hashlib.sha256(repr(values).encode()).hexdigest()


def _labelled(files: Mapping[str, bytes]) -> Bundle:
    """The files as a bundle, whose label names the classes on their pages."""
    bundle = bundled(files)
    return replace(bundle, label=" ".join(sorted(classes_in_page(b"\n".join(bundle.lines)))))


class Digests:
    """What tells whether a policy, or the site's settings, are as they were. Each is taken once a build."""

    def __init__(self, reading: SiteReading, config: MkDocsConfig) -> None:
        self.reading, self.config = reading, config
        self._texts: dict[str, str] = {}

    def text(self, history: PolicyHistory) -> str:
        """That of a policy's settings and versions, with where each stands; the day itself is left out."""
        if history.policy not in self._texts:
            policy = self.reading.project.policy(history.policy)
            assert policy is not None, "versions are those of a policy"
            known = repr((replace(history, on=date.min), policy.without_words))
            self._texts[history.policy] = hashlib.sha256(known.encode()).hexdigest()
        return self._texts[history.policy]

    @cached_property
    def settings(self) -> str:
        """That of the files that say how the site looks and what is true of all of it."""
        return _digest_of_settings(self.config)

    @property
    def are_behind(self) -> bool:
        """Whether somebody has changed such a file since: then nobody knows which of it was read."""
        return _digest_of_settings(self.config) != self.settings


def _digest_of_settings(config: MkDocsConfig) -> str:
    whole = hashlib.sha256()
    for name, path in _setting_files(config):
        data = path.read_bytes()
        whole.update(f"{name} {len(data)}\n".encode() + data)
    return whole.hexdigest()


def _setting_files(config: MkDocsConfig) -> Iterator[tuple[str, Path]]:
    """The files by which a site looks as it does, by name; hooks may take words from files beside them."""
    config_file = Path(config.config_file_path)
    yield config_file.name, config_file
    facts = Path(config.docs_dir) / "klartekst.yml"
    if facts.is_file():
        yield facts.name, facts
    folders = dict.fromkeys((config_file.parent / hook).parent for hook in config.hooks)
    yield from ((path.name, path) for folder in folders for path in sorted(folder.glob("*.py")))
    # The version of each package is part of every question to the cache, so its files need not be.
    yield from ((file.name, file.path) for file in own_files(config.theme))


def _plain(value: object) -> object:
    """A setting as it prints alike in every process: of what is no plain value, the name of its kind."""
    if isinstance(value, Mapping):
        return {str(key): _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    is_plain = value is None or isinstance(value, str | int | float)
    return value if is_plain else type(value).__name__


def _write_versions(pages: ArchivePages, history: PolicyHistory) -> None:
    archive, comparisons = Archive(pages.site, pages), Comparisons(pages.site, pages)
    for record in history.versions:
        # In this order: a text that is compared is taken apart, and rendered of the same pieces.
        comparisons.write_version(history, record)
        archive.write_version(record.release)
    comparisons.write_overview(history)


def _write_log(pages: ArchivePages, history: PolicyHistory) -> None:
    Archive(pages.site, pages).write_log(history)


def _write_for_machines(pages: ArchivePages, history: PolicyHistory) -> None:
    Archive(pages.site, pages).write_for_machines(history)


def _write_site_log(pages: ArchivePages) -> None:
    Archive(pages.site, pages).write_site_log()
