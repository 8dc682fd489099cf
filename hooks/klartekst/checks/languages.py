"""Checks of terms."""

from collections.abc import Iterator

from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found


def untranslated_term(question: Question) -> Iterator[Diagnostic]:
    """A term that is explained in one of the policy's languages and not in another.

    Bad: a term with ``nb:`` only, in a policy in ``nb`` and ``en``
    Good: the term with both
    """
    for policy in question.policies:
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
        for part in question.parts(edition):
            used.setdefault(edition.policy, set()).update(part.terms)
    for policy in question.policies:
        for term in policy.terms:
            if policy.id in used and term.id not in used[policy.id]:
                message = f"no section uses the term '{term.id}'"
                hint = "add the forms that the text writes under forms:, or remove the term"
                yield found(codes.UNUSED_TERM, term.place, message, hint)
