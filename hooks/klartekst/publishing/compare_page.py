"""The page on which any two versions of a policy can be compared."""

from collections.abc import Iterator
from dataclasses import dataclass

from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.publishing.addresses import Addresses, PageLink
from klartekst.publishing.phrases import validity_line
from klartekst.publishing.version_list import changes_link
from klartekst.wording.locale import language_name
from klartekst.wording.words.choice import words_for
from klartekst.wording.words.table import Words


@dataclass(frozen=True, slots=True)
class CompareLine:
    """A version with the redlines that need no script: against the one before, and the one in force."""

    version: PageLink
    validity: str
    changes: PageLink | None
    since: PageLink | None


@dataclass(frozen=True, slots=True)
class PublishedText:
    """A text that the page can fetch to compare it: its version, its language and its address."""

    version: str
    language: str
    address: str


@dataclass(frozen=True, slots=True)
class ComparePage:
    """What a reader meets: links for the usual pairs, and a choice of any two for those with script.

    ``languages`` are the codes and names of those that two or more versions have a text in; ``first``
    and ``second`` are the pair chosen to begin with.
    """

    policy_id: str
    words: Words
    language: str
    title: str
    policy: PageLink
    lines: tuple[CompareLine, ...]
    texts: tuple[PublishedText, ...]
    languages: tuple[tuple[str, str], ...]
    first: str
    second: str
    against: str
    ways: tuple[PageLink, ...]


def compare_page(history: PolicyHistory, title: str, language: str, addresses: Addresses) -> ComparePage:
    """The page for readers of a language, the latest version on top."""
    words = words_for(language)
    records = tuple(reversed(history.versions))
    texts = tuple(_texts(records, addresses))
    shown = history.shown or records[0].release
    before = history.record(shown.version).before
    return ComparePage(
        policy_id=history.policy,
        words=words,
        language=language,
        title=words.compare_versions_of.format(policy=title),
        policy=PageLink(title, addresses.policy(history.policy)),
        lines=tuple(_line(record, history, words, addresses) for record in records),
        texts=texts,
        languages=_languages(texts),
        first=before.version if before else shown.version,
        second=shown.version if before else records[0].release.version,
        against=words.compare_with_version.format(version=shown.version),
        ways=(
            PageLink(words.updates, addresses.updates(history.policy)),
            PageLink(words.history_link, addresses.sections(history.policy)),
        ),
    )


def _line(record: VersionRecord, history: PolicyHistory, words: Words, addresses: Addresses) -> CompareLine:
    release = record.release
    since = None
    if history.shown and history.has_since(record):
        text = words.changes_between.format(old=release.version, new=history.shown.version)
        since = PageLink(text, addresses.since(history.policy, release.version))
    return CompareLine(
        version=PageLink(release.version, addresses.version(history.policy, release.version)),
        validity=validity_line(record.standing, words),
        changes=changes_link(record, words, addresses),
        since=since,
    )


def _texts(records: tuple[VersionRecord, ...], addresses: Addresses) -> Iterator[PublishedText]:
    for record in records:
        release = record.release
        for language in release.languages:
            yield PublishedText(release.version, language, addresses.version(release.policy, release.version))


def _languages(texts: tuple[PublishedText, ...]) -> tuple[tuple[str, str], ...]:
    codes = [text.language for text in texts]
    several = dict.fromkeys(code for code in codes if codes.count(code) > 1)
    return tuple((code, language_name(code, code)) for code in several)
