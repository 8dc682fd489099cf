"""Where a translation stands against the text that prevails."""

from collections.abc import Iterator
from enum import StrEnum

from klartekst.model.digest import digest
from klartekst.model.policy import Policy, Section, SectionText

PREAMBLE = "preamble"
"""The id of a policy's own page among its sections."""


class TranslationState(StrEnum):
    """Where a translation stands; see ``state_of`` for when it is which."""

    IN_STEP = "in step"
    MEANING_UNCHANGED = "meaning unchanged"
    STALE = "stale"
    UNKNOWN = "unknown"
    MISSING = "missing"

    @property
    def is_current(self) -> bool:
        """Whether the translation claims to say what the authoritative text now says."""
        return self in (TranslationState.IN_STEP, TranslationState.MEANING_UNCHANGED)


def preamble_of(policy: Policy) -> Section:
    """The policy's own page as a section: its title, and the preamble in each language."""
    return Section(id=PREAMBLE, place=policy.place, texts=policy.pages)


def parts_of(policy: Policy) -> tuple[Section, ...]:
    """Everything of a policy that is translated: its own page, and its sections in order."""
    return (preamble_of(policy), *policy.sections)


def state_of(original: SectionText, text: SectionText | None) -> TranslationState:
    """Where a translation of ``original`` stands.

    In step is one made from the words that now stand there. One made from others is stale, unless
    somebody has recorded that the meaning of these very words is unchanged; when they change again,
    so does that. Unknown is one that names no words at all.
    """
    if text is None:
        return TranslationState.MISSING
    now, record = digest(original), text.meaning_unchanged
    if text.translates and now.startswith(text.translates):
        return TranslationState.IN_STEP
    if record and now.startswith(record.digest):
        return TranslationState.MEANING_UNCHANGED
    return TranslationState.STALE if text.translates or record else TranslationState.UNKNOWN


def translations(section: Section, policy: Policy) -> Iterator[tuple[SectionText, SectionText]]:
    """The original of a section with each translation that is there; none where the original is not."""
    original = section.texts.get(policy.authoritative)
    if original:
        yield from ((original, text) for text in section.texts.values() if text is not original)
