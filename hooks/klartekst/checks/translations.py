"""Checks of what translations say of themselves: which words they were made from."""

from collections.abc import Iterator

from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.policy import Policy, Section, SectionText
from klartekst.model.translation import PREAMBLE, TranslationState, parts_of, state_of, translations


def stale_translation(question: Question) -> Iterator[Diagnostic]:
    """A translation whose ``translates:`` names other words than the authoritative text now holds.

    Bad: ``translates: 1111…`` while the original's digest is ``2222…``
    Good: ``translates: 2222…``, or ``meaning_unchanged: {digest: 2222…, reason: …}``
    """
    for policy, section, original, text in _in_state(question, TranslationState.STALE):
        message = f"translated from older words than {original.path} now holds"
        hint = f"bring it up to date and run {_command(policy, section, text)}"
        yield found(codes.STALE_TRANSLATION, Place(text.path, text.title_line), message, hint)


def unknown_translation(question: Question) -> Iterator[Diagnostic]:
    """A translation of which nobody can tell what it was made from, and so not if it is behind.

    Bad: a translation without ``translates:``
    Good: ``translates: 2222…``
    """
    for policy, section, original, text in _in_state(question, TranslationState.UNKNOWN):
        message = f"nothing says which words of {original.path} this was translated from"
        hint = f"see that it says the same, and run {_command(policy, section, text)}"
        yield found(codes.UNKNOWN_TRANSLATION, Place(text.path, text.title_line), message, hint)


def _in_state(
    question: Question, state: TranslationState
) -> Iterator[tuple[Policy, Section, SectionText, SectionText]]:
    for policy in question.policies:
        for section in parts_of(policy):
            for original, text in translations(section, policy):
                if state_of(original, text) is state:
                    yield policy, section, original, text


def _command(policy: Policy, section: Section, text: SectionText) -> str:
    stem = "index" if section.id == PREAMBLE else section.id
    return f"klartekst translated {policy.id} {stem} {text.language}"
