"""The text of a version as an edition, as readers of a language are given it."""

from collections.abc import Mapping
from dataclasses import replace

from klartekst.model.edition import Edition
from klartekst.model.policy import Numbering
from klartekst.model.release import FrozenText, Release
from klartekst.wording.frozen import FrozenShape, captions, thaw


def edition_of(release: Release, language: str) -> Edition:
    """The version for a reader of a language, with corrections; authoritative where theirs is missing."""
    return edition_of_text(release, release.text_for(language), language)


def captions_of(release: Release, language: str) -> Mapping[str, str]:
    """The captions of the version's sections by their ids, in the text that a reader of a language gets."""
    text = release.text_for(language)
    return captions(text.markdown, numbered=release.numbering is Numbering.DECIMAL)


def edition_of_text(release: Release, text: FrozenText, language: str) -> Edition:
    """One text of the version, such as the one before a correction, for a reader of a language."""
    shape = FrozenShape(
        policy=release.policy,
        language=text.language,
        description=text.description,
        numbered=release.numbering is Numbering.DECIMAL,
        stale=text.stale,
        formerly=tuple(release.formerly.items()),
        terms=tuple(
            (term.id, term.forms[text.language]) for term in release.terms if text.language in term.forms
        ),
    )
    edition = thaw(text.markdown, text.path, shape)
    return edition if language == edition.language else replace(edition, language=language)
