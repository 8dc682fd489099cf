"""The page on which any two versions of a policy can be compared."""

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass

from klartekst.model.history import PolicyHistory, VersionRecord
from klartekst.publishing.addresses import Addresses, PageLink
from klartekst.publishing.phrases import shown_day, validity_line
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
    """A text that the page can fetch to compare it, with the words of a link to it."""

    version: str
    language: str
    link: PageLink


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

    @property
    def chosen_language(self) -> str:
        """The language to begin with: the reader's, if any two texts are in it."""
        codes = [code for code, _ in self.languages]
        return self.language if self.language in codes else codes[0] if codes else ""

    def for_script(self, href: Callable[[str, str], str]) -> dict[str, object]:
        """What a script needs to compare: where the texts are, and every word that it is to say.

        ``href`` gives the way to an address in a language.
        """
        return {
            "language": self.words.language,
            "texts": [
                {
                    "version": text.version,
                    "language": text.language,
                    "address": href(text.link.address, text.language),
                    "text": text.link.text,
                }
                for text in self.texts
            ],
            "words": {name: getattr(self.words, name) for name in _WORDS_OF_SCRIPT},
        }


_WORDS_OF_SCRIPT = (
    *("addition", "addition_end", "removal", "removal_end"),
    *("block_added", "block_removed", "block_moved", "block_moved_from"),
    *("row_added", "row_removed", "row_moved"),
    *("section_added", "section_removed", "section_changed", "section_moved"),
    *("changed_sections", "changes_between", "words_added", "words_removed", "same_text"),
    *("show_whole_text", "show_changes_only", "unchanged_left_out"),
    *("meaning_link", "meaning_structure", "flag_replaced", "compare_failed"),
)


def compare_page(
    history: PolicyHistory, title: str, language: str, languages: Container[str], addresses: Addresses
) -> ComparePage:
    """The page for readers of a language, the latest version on top; ``languages`` are the site's."""
    words = words_for(language)
    records = tuple(reversed(history.versions))
    texts = tuple(_texts(records, languages, words, addresses))
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


def _texts(
    records: tuple[VersionRecord, ...], languages: Container[str], words: Words, addresses: Addresses
) -> Iterator[PublishedText]:
    for record in records:
        release = record.release
        day = shown_day(release.effective_from, words)
        text = words.go_to_version.format(version=release.version, date=day)
        link = PageLink(text, addresses.version(release.policy, release.version))
        for language in release.languages:
            if language in languages:
                yield PublishedText(release.version, language, link)


def _languages(texts: tuple[PublishedText, ...]) -> tuple[tuple[str, str], ...]:
    codes = [text.language for text in texts]
    several = dict.fromkeys(code for code in codes if codes.count(code) > 1)
    return tuple((code, language_name(code, code)) for code in several)
