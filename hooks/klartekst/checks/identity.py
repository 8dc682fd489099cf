"""Checks of who speaks in a policy, and of what its title says that it is."""

from collections.abc import Iterator, Mapping

import regex

from klartekst.checks.question import PREAMBLE
from klartekst.checks.sayings import sayings
from klartekst.checks.text import Documents, Text
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.phrases import PhraseList
from klartekst.model.policy import PolicyKind
from klartekst.storage.checklist import read_completeness_phrases
from klartekst.storage.promise_phrases import read_promise_phrases
from klartekst.wording.blocks import Block
from klartekst.wording.phrases import phrases_in

_TWO_IN_ONE = regex.compile(
    r"(?<![\p{L}/])(?:\p{Lu}[\p{L}\p{N}&-]+\s){0,2}\p{Lu}[\p{L}\p{N}&-]+/\p{Lu}[\p{L}\p{N}&-]+\s"
    r"(?:AS|ASA|ANS|AB|HB|KB|ApS|A/S|Oyj?|ehf|hf|GmbH|AG|KG|Ltd|Limited|LLC|Inc|PLC)(?!\p{L})"
)
_CITED_NAME = regex.compile(r"\{\{\s*[\w.-]+\.name\s*\}\}")


def unclear_controller(question: Documents) -> Iterator[Diagnostic]:
    """A text that should say who the controller is, and names no company, body or person for certain.

    What counts are the facts' names and numbers, and words for what kind of company or body it is.

    Bad: "Lysbud is the controller"; "Lysbud Nordic/Norge AS is the controller"
    Good: "Lysbud AS is the controller"
    """
    for document in question.documents():
        texts = tuple(text for text in document.texts if "gdpr-13-1-a" in text.answers)
        if not texts:
            continue
        phrases = read_completeness_phrases(texts[0].language)
        double = next(((text, *two) for text in texts for two in _double_names(text)), None)
        if double:
            text, block, match = double
            place = text.place(block, *match.span())
            message = f"'{match[0]}' leaves open which company it is"
            yield found(codes.UNCLEAR_CONTROLLER, place, message, "name one, as the register has it")
        elif (
            texts and phrases and not any(_identifies(text, phrases.entity) for text in texts if text.blocks)
        ):
            message = "the text covers gdpr-13-1-a and does not say which company or body it is"
            hint = "give its whole name, with {{ controller.name }}, and its number"
            yield found(codes.UNCLEAR_CONTROLLER, texts[0].title_place, message, hint)


def misleading_title(question: Documents) -> Iterator[Diagnostic]:
    """A title that speaks of cookies while no text does, or a privacy notice's that speaks of terms.

    Bad: "Privacy and terms"; "Cookie and privacy policy" above a text without the word
    Good: "Privacy notice"; the terms as a policy of their own
    """
    for document in question.documents():
        page = next((text for text in document.texts if text.section == PREAMBLE), None)
        subjects = read_promise_phrases(page.language).subjects if page else {}
        if page and subjects:
            for message, hint in _wrong_subjects(page, document.texts, subjects):
                yield found(codes.MISLEADING_TITLE, page.title_place, message, hint)


def _double_names(text: Text) -> Iterator[tuple[Block, "regex.Match[str]"]]:
    return ((block, match) for block in text.blocks for match in _TWO_IN_ONE.finditer(block.text))


def _identifies(text: Text, entity: PhraseList) -> bool:
    if text.written and _CITED_NAME.search(text.written.body):
        return True
    words = f"{text.title} {' '.join(block.text for block in text.blocks)}"
    return any(fact in words for fact in text.setting.identities) or any(True for _ in sayings(text, entity))


def _wrong_subjects(
    page: Text, texts: tuple[Text, ...], subjects: Mapping[str, PhraseList]
) -> Iterator[tuple[str, str]]:
    """What is wrong with the subjects that the title of a page names, and what to do."""
    terms = subjects.get(PolicyKind.TERMS)
    if page.kind == PolicyKind.PRIVACY and terms and phrases_in(page.title, terms):
        message = f"the title '{page.title}' speaks of privacy and of terms"
        yield message, "keep the two apart, each a policy of its own (WP260 rev.01, paragraphs 8 and 33)"
    cookies = subjects.get(PolicyKind.COOKIES)
    promised = cookies and page.kind != PolicyKind.COOKIES and phrases_in(page.title, cookies)
    if cookies and promised and not any(_speaks_of(text, cookies) for text in texts):
        message = f"the title '{page.title}' promises words about cookies, and there are none"
        yield message, "write what cookies there are, or leave them out of the title"


def _speaks_of(text: Text, wanted: PhraseList) -> bool:
    return any(saying.run.block for saying in sayings(text, wanted)) or (
        text.section != PREAMBLE and bool(phrases_in(text.title, wanted))
    )
