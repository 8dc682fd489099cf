"""Drafts: how the working files differ from what was last published."""

from collections.abc import Mapping
from dataclasses import dataclass

from klartekst.model.edition import Edition
from klartekst.model.history import SectionChange
from klartekst.model.release import Release
from klartekst.wording.frozen import freeze
from klartekst.wording.published import edition_of
from klartekst.wording.section_changes import section_changes


@dataclass(frozen=True, slots=True)
class Draft:
    """The working text of a policy, where it differs from a version.

    ``changes`` holds, for each language in which the words differ, the sections that do; a language
    whose title, preamble or glossary alone differ has an empty tuple. ``release`` is ``None`` for a
    policy that was never released.
    """

    policy: str
    release: Release | None
    changes: Mapping[str, tuple[SectionChange, ...]]


def draft_of(policy: str, release: Release | None, editions: Mapping[str, Edition]) -> Draft | None:
    """The draft that a policy's working editions make, or ``None`` where they say what was published.

    ``editions`` are the working texts by language; languages that the version has no text in are
    left out, since they are translations yet to be added to it.
    """
    if release is None:
        return Draft(policy, None, dict.fromkeys(editions, ()))
    changes = {
        language: section_changes(edition_of(release, language), edition)
        for language, edition in editions.items()
        if language in release.languages and _words(edition_of(release, language)) != _words(edition)
    }
    return Draft(policy, release, changes) if changes else None


def own_editions(editions: Mapping[str, Edition]) -> dict[str, Edition]:
    """The editions with words of their own, not standing in for a missing page."""
    return {language: e for language, e in editions.items() if not e.is_fallback}


def _words(edition: Edition) -> str:
    return freeze(edition, "")
