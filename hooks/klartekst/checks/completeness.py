"""Checks of whether a policy says everything that its checklist asks for."""

from collections.abc import Iterator

from klartekst.checks.coverage import coverage
from klartekst.checks.profile import asked_of, sections_covering
from klartekst.checks.question import Question
from klartekst.model import codes
from klartekst.model.checklist import Origin
from klartekst.model.coverage import Answer, ItemCoverage, PolicyCoverage
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.policy import Policy, PolicyKind
from klartekst.storage.checklist import read_checklist


def _begun(question: Question) -> Iterator[tuple[Policy, PolicyCoverage]]:
    for one in coverage(question):
        policy = question.project.policy(one.policy)
        if policy and one.begun:
            yield policy, one


def _items(question: Question, answer: Answer) -> Iterator[tuple[Policy, ItemCoverage]]:
    for policy, one in _begun(question):
        for item in one.items:
            if item.answer is answer:
                yield policy, item


def _named(item: ItemCoverage) -> str:
    return f"{item.item.id} ({item.item.label('en')})"


def unused_checklist(question: Question) -> Iterator[Diagnostic]:
    """A policy whose sections say nothing of what they answer, so that nobody can tell what is missing.

    Bad: a privacy notice without ``covers:`` in any section
    Good: ``covers: [gdpr-13-1-e]`` in the section about recipients
    """
    for one in coverage(question):
        policy = question.project.policy(one.policy)
        if policy and not one.begun:
            message = "no section says which items of the checklist it answers"
            hint = (
                f"write for example covers: [{one.items[0].item.id}] in the front matter of a section; "
                f"'klartekst coverage {policy.id}' lists the items"
            )
            yield found(codes.UNUSED_CHECKLIST, policy.place, message, hint)


def missing_item(question: Question) -> Iterator[Diagnostic]:
    """An item of the checklist that the policy has to answer, and does not.

    Bad: a privacy notice in which no section covers ``gdpr-13-2-a``
    Good: ``covers: [gdpr-13-2-a]`` in the section that says how long data are kept
    """
    for policy, item in _items(question, Answer.MISSING):
        because = f", and {item.reason}" if item.reason else ""
        message = f"no section answers {_named(item)}{because}"
        hint = f"add {item.item.id} to the covers: of the section that does, or write one; {item.item.source}"
        yield found(codes.MISSING_ITEM, policy.place, message, hint)


def silent_item(question: Question) -> Iterator[Diagnostic]:
    """An item that only some policies have to answer, of which this one says nothing.

    Bad: neither a section that covers ``gdpr-13-1-f`` nor a line under ``not_applicable``
    Good: ``not_applicable: {gdpr-13-1-f: All data stay in Norway and Sweden.}`` in ``policy.yml``
    """
    for policy, item in _items(question, Answer.SILENT):
        message = f"nothing is said about {_named(item)}, which applies where {item.item.condition}"
        hint = f'cover it in a section, or write {item.item.id}: "the reason" under not_applicable'
        yield found(codes.SILENT_ITEM, policy.place, message, hint)


def contradictory_item(question: Question) -> Iterator[Diagnostic]:
    """An item that a section answers and that ``policy.yml`` declares not applicable.

    Bad: ``not_applicable: {gdpr-13-1-b: …}`` while a section covers ``gdpr-13-1-b``
    Good: one of the two
    """
    for policy in question.policies:
        for exemption in policy.exemptions:
            item = next(item for item in read_checklist() if exemption.item in item.ids)
            for section in sections_covering(policy, item):
                message = f"{exemption.item} does not apply, and the section '{section.id}' answers it"
                hint = "delete this line, or the item from the section's covers:"
                yield found(codes.CONTRADICTORY_ITEM, exemption.place, message, hint)


def empty_answer(question: Question) -> Iterator[Diagnostic]:
    """A section that says it answers an item, and holds no words.

    Bad: ``covers: [gdpr-13-1-e]`` above nothing
    Good: ``covers: [gdpr-13-1-e]`` above the recipients
    """
    for policy in question.policies:
        for section in policy.sections:
            for text in section.texts.values():
                if text.covers and not text.body.strip():
                    place = Place(text.path, text.title_line)
                    message = f"the text covers {', '.join(text.covers)} and is empty"
                    yield found(codes.EMPTY_ANSWER, place, message, "write it, or delete the line covers:")


def unasked_article(question: Question) -> Iterator[Diagnostic]:
    """A section that answers Article 14, in a policy whose data are said to come from the person alone.

    Bad: ``covers: [gdpr-14-2-f]`` without ``data_from: [person, elsewhere]`` in ``policy.yml``
    Good: both
    """
    elsewhere = [item for item in read_checklist() if item.data_from == (Origin.ELSEWHERE,)]
    for policy in question.policies:
        if policy.kind is PolicyKind.PRIVACY and not any(item in asked_of(policy) for item in elsewhere):
            named = [item.id for item in elsewhere if sections_covering(policy, item)]
            if named:
                message = f"sections cover {', '.join(named)}, which is about data that come from elsewhere"
                hint = (
                    "where they do, write data_from: [person, elsewhere], and all of Article 14 is asked for"
                )
                yield found(codes.UNASKED_ARTICLE, policy.place, message, hint)
