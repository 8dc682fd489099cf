"""The archive: every version, changelogs and feeds, written beside the pages that MkDocs builds.

They are no pages to MkDocs: each version in each language would make the navigation, the search
index and the build larger for ever.
"""

from collections.abc import Iterator
from typing import Any

from klartekst.mkdocs_plugin.archive_pages import ArchivePages
from klartekst.mkdocs_plugin.assembly import LanguageSite
from klartekst.mkdocs_plugin.frames import Frame
from klartekst.mkdocs_plugin.languages import default_language
from klartekst.model.edition import Edition
from klartekst.model.history import PolicyHistory
from klartekst.model.release import Correction, FrozenText, Release
from klartekst.publishing.addresses import PageLink
from klartekst.publishing.consent_file import consent_json
from klartekst.publishing.events import Event, events_of, newest_first
from klartekst.publishing.feeds import atom_feed, json_feed
from klartekst.publishing.machine import time_map, versions_json
from klartekst.publishing.phrases import shown_day
from klartekst.publishing.timeline_picture import timeline_picture
from klartekst.publishing.updates import UpdatesPage, policy_updates, site_updates
from klartekst.publishing.version_frame import Shown, version_frame
from klartekst.wording.published import edition_of, edition_of_text
from klartekst.wording.words.choice import words_for


class Archive:
    """The archive of a site in one language."""

    def __init__(self, site: LanguageSite, pages: ArchivePages) -> None:
        self.site, self.pages, self.languages = site, pages, pages.languages
        self.histories = [h for h in site.reading.histories.values() if h.versions]

    def write_log(self, history: PolicyHistory) -> None:
        """Write the changelog of a policy."""
        title = self.site.titles.get(history.policy, history.policy)
        updates = policy_updates(history, title, self.site.language, self.site.addresses)
        words = words_for(self.site.language)
        shown = Shown(history.shown, own_page=True)
        frame = version_frame(history, shown, title, self.site.language, self.site.addresses)
        values = {
            "about": PageLink(title, self.site.addresses.policy(history.policy)),
            "site_updates": PageLink(words.updates_all, self.site.addresses.updates()),
            "picture": timeline_picture(history),
            "today": shown_day(history.on, words),
            "versions": frame.versions,
            "comparing": frame.comparing,
        }
        self._write_changelog(updates, events_of(history), history.policy, values)

    def write_for_machines(self, history: PolicyHistory) -> None:
        """Write what machines are told of a policy's versions: one file each for all languages."""
        language, addresses = self.site.language, self.site.addresses
        policy = history.policy
        self.pages.put(
            addresses.versions(policy), versions_json(history, language, self._absolute, addresses)
        )
        self.pages.put(addresses.time_map(policy), time_map(history, language, self._absolute, addresses))
        consent = consent_json(history, self._absolute, addresses)
        if consent:
            self.pages.put(addresses.consent(policy), consent)

    def write_site_log(self) -> None:
        """Write the changelog of the whole site."""
        language, addresses = self.site.language, self.site.addresses
        titles = {h.policy: self.site.titles.get(h.policy, h.policy) for h in self.histories}
        updates = site_updates(self.histories, titles, language, addresses)
        events = newest_first(event for history in self.histories for event in events_of(history))
        self._write_changelog(updates, events, "", {})

    def write_version(self, release: Release) -> None:
        """Write the page of a version, those of its texts before corrections, and its records."""
        self._write_records(release)
        address = self.site.addresses.version(release.policy, release.version)
        texts = {code: release.text_for(code).language for code in self.languages}
        edition = edition_of(release, self.site.language)
        self._write_text(edition, Shown(release, own_page=False), address, texts)
        own = release.text_in(self.site.language)
        if own:
            markdown = self.site.addresses.markdown(release.policy, release.version)
            self.pages.put(markdown, own.markdown.encode())
        shown = release.text_for(self.site.language)
        for correction, before in texts_before_corrections(release, shown.language):
            old = edition_of_text(release, before, self.site.language)
            number = correction.number
            address = self.site.addresses.uncorrected(release.policy, release.version, number)
            same = {code: lang for code, lang in texts.items() if lang == correction.language}
            self._write_text(old, Shown(release, own_page=False, before=number), address, same)

    def _write_records(self, release: Release) -> None:
        """One file for all languages, where the default one is."""
        if release.records_text and self.site.language == default_language(self.site.config):
            address = self.site.addresses.records(release.policy, release.version)
            self.pages.put(address, release.records_text.encode())

    def _write_text(self, edition: Edition, shown: Shown, address: str, texts: dict[str, str]) -> None:
        policy = self.site.page_of(edition.policy, edition, shown)
        assert shown.release is not None, "versions are released"
        frame = Frame(
            address,
            tuple(texts.items()),
            **self.site.meta(policy),
            about=policy.policy,
            version=shown.release.version,
            policy=policy,
        )
        file = self.pages.file_alone(frame)
        self.pages.write(frame, self.site.content(policy, self.pages.ways(frame), file, self.pages.files))

    def _write_changelog(
        self, updates: UpdatesPage, events: tuple[Event, ...], policy: str, values: dict[str, Any]
    ) -> None:
        address = self.site.addresses.updates(policy)
        frame = Frame(address, self.pages.all_texts, title=updates.title, about=policy)
        href = self.pages.ways(frame).href
        self.pages.write(frame, self.site.render("updates", updates=updates, href=href, **values))
        publisher = str(self.site.config.site_name)
        language = self.site.language
        for name, feed in ((updates.atom, atom_feed), (updates.json_feed, json_feed)):
            data = feed(
                updates, events, publisher, lambda a: self._absolute(a, language), self.site.addresses
            )
            self.pages.put(name, data)

    def _absolute(self, address: str, language: str) -> str:
        site_url = (self.site.config.site_url or "/").rstrip("/")
        return f"{site_url}/{self.site.urls.url(address, language)}"


def texts_before_corrections(release: Release, language: str) -> Iterator[tuple[Correction, FrozenText]]:
    """Each correction of the text in a language, with the text that it replaced."""
    late = next((t.text for t in release.translations if t.language == language), None)
    before = release.texts.get(language) or late
    for correction in release.corrections_in(language):
        if before:
            yield correction, before
        before = correction.text
