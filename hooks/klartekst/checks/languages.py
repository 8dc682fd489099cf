"""Checks of translations and terms."""

from collections.abc import Iterator

from klartekst.checks.question import Question, rendered_parts
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.digest import digest
from klartekst.wording.drafting import is_stale, preamble_of


def stale_translation(question: Question) -> Iterator[Diagnostic]:
    """A translation whose ``translates:`` names other words than the authoritative text now holds.

    Bad: ``translates: 1111…`` while the original's digest is ``2222…``
    Good: ``translates: 2222…``
    """
    for policy in question.project.policies:
        for section in (preamble_of(policy), *policy.sections):
            for text in section.texts.values():
                if is_stale(section, text, policy):
                    original = section.texts[policy.authoritative]
                    message = f"translated from older words than {original.path} now holds"
                    hint = f"bring it up to date and write translates: {digest(original)}"
                    place = Place(text.path, text.title_line)
                    yield found(codes.STALE_TRANSLATION, place, message, hint)


def untranslated_term(question: Question) -> Iterator[Diagnostic]:
    """A term that is explained in one of the policy's languages and not in another.

    Bad: a term with ``nb:`` only, in a policy in ``nb`` and ``en``
    Good: the term with both
    """
    for policy in question.project.policies:
        for term in policy.terms:
            missing = [code for code in policy.languages if code in policy.pages and code not in term.words]
            if missing:
                message = f"the term '{term.id}' has no words in {', '.join(missing)}"
                hint = "add {term: …, definition: …} for each"
                yield found(codes.UNTRANSLATED_TERM, term.place, message, hint)


def unused_term(question: Question) -> Iterator[Diagnostic]:
    """A term that no section of the policy uses, in any language.

    Bad: a term ``processor`` in a text that never says "processor"
    Good: the term with its ``forms:`` as the text writes them
    """
    used: dict[str, set[str]] = {}
    for _, edition in question.own_editions():
        for part in rendered_parts(edition):
            used.setdefault(edition.policy, set()).update(part.terms)
    for policy in question.project.policies:
        for term in policy.terms:
            if policy.id in used and term.id not in used[policy.id]:
                message = f"no section uses the term '{term.id}'"
                hint = "add the forms that the text writes under forms:, or remove the term"
                yield found(codes.UNUSED_TERM, term.place, message, hint)
