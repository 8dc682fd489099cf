"""Checks of whether a text that answers an item says what the item asks for.

They look for words, per language, and stay quiet in a language without data and wherever the words
could mean something else.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from klartekst.checks.coverage import BASES, first_affirmed
from klartekst.checks.text import Document, Documents, Text
from klartekst.model import codes
from klartekst.model.checklist import CompletenessPhrases
from klartekst.model.diagnostic import Diagnostic, Place, found
from klartekst.model.phrases import PhraseList
from klartekst.model.redline import BlockKind
from klartekst.storage.checklist import read_completeness_phrases
from klartekst.wording.blocks import Block
from klartekst.wording.locale import babel_locale
from klartekst.wording.phrases import phrases_in

ALWAYS_RIGHTS = ("access", "rectification", "erasure", "restriction")

_CALLOUT = re.compile(r"^!!!.*\n(?:(?: {4}.*)?(?:\n|$))*", re.MULTILINE)
_REACHABLE = re.compile(r"\S@\S+\.\w|\+\d[\d ]{6,}|\b\d{3,5}[ ]?\d{0,2} [^\W\d_]")
_OWN_ITEMS = ("gdpr-21-4", "gdpr-13-2-b", "gdpr-14-2-c")


@dataclass(frozen=True, slots=True)
class _Answer:
    """All texts of a policy in one language that answer an item, with the phrases of that language."""

    document: Document
    texts: tuple[Text, ...]
    phrases: CompletenessPhrases

    @property
    def place(self) -> Place:
        return self.texts[0].title_place

    def blocks(self) -> Iterator[tuple[Text, Block]]:
        return ((text, block) for text in self.texts for block in text.blocks)

    def says(self, wanted: PhraseList) -> bool:
        titles = any(phrases_in(text.title, wanted) for text in self.texts)
        return titles or any(phrases_in(block.text, wanted) for _, block in self.blocks())

    def first(self, wanted: PhraseList) -> tuple[Place, str] | None:
        """The first of the phrases, and where it stands; the words of a link belong to where it leads."""
        for text, block in self.blocks():
            links = [stretch for stretch in block.stretches if stretch.href]
            for phrase in phrases_in(block.text, wanted):
                if not any(link.start <= phrase.start < link.end for link in links):
                    return text.place(block, phrase.start, phrase.end), phrase.text
        return None


def _answers(question: Documents, item: str) -> Iterator[_Answer]:
    return filter(None, (_answer(document, item) for document in question.documents()))


def _answer(document: Document, item: str) -> _Answer | None:
    """The texts of a document that answer an item and say something, where there are phrases for them."""
    texts = tuple(text for text in document.texts if item in text.answers)
    phrases = read_completeness_phrases(texts[0].language) if texts else None
    spoken = tuple(text for text in texts if text.blocks)
    return _Answer(document, spoken, phrases) if phrases and spoken else None


def vague_retention(question: Documents) -> Iterator[Diagnostic]:
    """A text on storage that gives no time, and nothing from which a reader could tell it.

    Bad: "We keep the data for as long as necessary."
    Good: "We keep orders for five years after the financial year."
    """
    for answer in _answers(question, "gdpr-13-2-a"):
        vague = answer.first(answer.phrases.vague_retention)
        if vague and not answer.says(answer.phrases.period):
            place, words = vague
            hint = "give a time for each kind of data, or what decides it"
            yield found(codes.VAGUE_RETENTION, place, f'"{words}" does not tell how long', hint)


def incomplete_rights(question: Documents) -> Iterator[Diagnostic]:
    """A text on rights that leaves out one that its readers have.

    Everybody has the first four; objection follows from legitimate interest or direct marketing (Article 21),
    portability from consent or contract with automated processing (Article 20).

    Bad: access, rectification and erasure, and nothing about restriction
    Good: all four
    """
    for answer in _answers(question, "gdpr-13-2-b"):
        basis = _answer(answer.document, BASES)
        wanted = (*ALWAYS_RIGHTS, *(_rights_from(basis) if basis else ()))
        missing = [name for name in wanted if not answer.says(answer.phrases.rights[name])]
        if missing:
            message = f"the rights named here lack {_listed(missing)}"
            hint = "name each right that your readers have, or say why they do not have it"
            yield found(codes.INCOMPLETE_RIGHTS, answer.place, message, hint)


def _rights_from(basis: _Answer) -> Iterator[str]:
    phrases = basis.phrases
    if any(first_affirmed(t, phrases.consent) or first_affirmed(t, phrases.contract) for t in basis.texts):
        yield "portability"
    if any(
        first_affirmed(t, phrases.legitimate_interest) or first_affirmed(t, phrases.direct_marketing)
        for t in basis.texts
    ):
        yield "objection"


def unexplained_withdrawal(question: Documents) -> Iterator[Diagnostic]:
    """A text that is said to tell how consent is withdrawn, and does not speak of it.

    Bad: ``covers: [gdpr-13-2-c]`` above "We ask for your consent."
    Good: ``covers: [gdpr-13-2-c]`` above "You can withdraw your consent at any time."
    """
    for answer in _answers(question, "gdpr-13-2-c"):
        if not answer.says(answer.phrases.withdrawal):
            message = "the text covers gdpr-13-2-c and does not say that consent can be withdrawn"
            hint = "say that it can be withdrawn at any time, and how"
            yield found(codes.UNEXPLAINED_WITHDRAWAL, answer.place, message, hint)


def missing_basis(question: Documents) -> Iterator[Diagnostic]:
    """A text on purposes that names no legal basis.

    Bad: "We use your data to offer you services."
    Good: "We use your data to deliver what you order. The basis is our contract."
    """
    for answer in _answers(question, BASES):
        phrases = answer.phrases
        named = (phrases.consent, phrases.contract, phrases.legitimate_interest, phrases.other_bases)
        if not any(map(answer.says, named)):
            message = "the text covers gdpr-13-1-c and names no legal basis"
            hint = "say for each purpose which basis in Article 6 it has"
            yield found(codes.MISSING_BASIS, answer.place, message, hint)


def unstated_interest(question: Documents) -> Iterator[Diagnostic]:
    """A text on legitimate interest that does not say which interest it is.

    Bad: "The basis is legitimate interest."
    Good: "The basis is our legitimate interest in answering you."
    """
    for answer in _answers(question, "gdpr-13-1-d"):
        named = answer.first(answer.phrases.legitimate_interest)
        if named and not _states_interest(answer):
            place, words = named
            message = f'"{words}" is named, and not which interest it is'
            yield found(codes.UNSTATED_INTEREST, place, message, "say what the interest is")


def _states_interest(answer: _Answer) -> bool:
    """Whether any words say which interest it is, if only after a colon."""
    if answer.says(answer.phrases.interest_stated):
        return True
    return any(
        ":" in block.text[phrase.end :]
        for _, block in answer.blocks()
        for phrase in phrases_in(block.text, answer.phrases.legitimate_interest)
    )


def bare_transfer(question: Documents) -> Iterator[Diagnostic]:
    """A text on transfers that does not say to which country, or on what they rest.

    Bad: "Data may be sent outside the EEA, in keeping with the law."
    Good: "Data are sent to India, under the standard contractual clauses of the Commission."
    """
    for answer in _answers(question, "gdpr-13-1-f"):
        transfer = answer.first(answer.phrases.transfer)
        if transfer:
            named = {
                "the country": _names_country(answer),
                "what the transfer rests on": answer.says(answer.phrases.safeguards),
            }
            missing = [name for name, holds in named.items() if not holds]
            if missing:
                place, words = transfer
                message = f'the text speaks of "{words}" and does not name {" or ".join(missing)}'
                hint = "name the countries, and the decision or safeguard (Articles 45 to 49)"
                yield found(codes.BARE_TRANSFER, place, message, hint)


def nameless_complaint(question: Documents) -> Iterator[Diagnostic]:
    """A text on complaints that does not say who receives them.

    Bad: "You can complain if you are not satisfied."
    Good: "You can complain to the Norwegian Data Protection Authority."
    """
    for answer in _answers(question, "gdpr-13-2-d"):
        words = " ".join(block.text for _, block in answer.blocks()).lower()
        names = answer.texts[0].setting.authorities
        if not answer.says(answer.phrases.authorities) and not any(name in words for name in names):
            message = "the text covers gdpr-13-2-d and names no supervisory authority"
            hint = "name it, with a link: {{ authority.link }}"
            yield found(codes.NAMELESS_COMPLAINT, answer.place, message, hint)


def hidden_objection(question: Documents) -> Iterator[Diagnostic]:
    """A right to object that stands among other information: GDPR Article 21(4) wants it apart.

    Bad: a bullet "Objection: …" in a list of rights
    Good: a section, a heading or a callout of its own
    """
    for answer in _answers(question, "gdpr-13-2-b"):
        wanted = answer.phrases.rights["objection"]
        first = answer.first(wanted)
        if first and not any(_sets_apart(text, wanted) for text in _with_objection(answer)):
            place, words = first
            message = f'the right to object ("{words}") stands among other information'
            hint = "give it a heading or a callout of its own"
            yield found(codes.HIDDEN_OBJECTION, place, message, hint)


def _with_objection(answer: _Answer) -> Iterator[Text]:
    yield from answer.texts
    yield from (text for text in answer.document.texts if "gdpr-21-4" in text.answers)


def _sets_apart(text: Text, wanted: PhraseList) -> bool:
    covers = text.written.covers if text.written else ()
    if "gdpr-21-4" in covers and set(covers) <= set(_OWN_ITEMS):
        return True
    headings = [text.title, *(b.text for b in text.blocks if b.kind is BlockKind.HEADING)]
    callouts = _CALLOUT.findall(text.passage.markdown)
    return any(phrases_in(words, wanted) for words in (*headings, *callouts))


def unreachable_officer(question: Documents) -> Iterator[Diagnostic]:
    """A text on the data protection officer that gives no way to reach them.

    Bad: "We have a data protection officer."
    Good: "Our data protection officer answers at dpo@example.com."
    """
    for answer in _answers(question, "gdpr-13-1-b"):
        officer = answer.phrases.officer
        parts = [part for text in answer.texts for part in _parts(text) if _speaks_of(part, officer)]
        if parts and not any(_reachable(block, answer.phrases) for part in parts for block in part):
            place = answer.first(officer) or (answer.place, "")
            message = "the text covers gdpr-13-1-b and gives no address of the data protection officer"
            hint = "give an e-mail address, a phone number or a postal address"
            yield found(codes.UNREACHABLE_OFFICER, place[0], message, hint)


def _parts(text: Text) -> Iterator[list[Block]]:
    """The blocks under each heading, with it."""
    part: list[Block] = []
    for block in text.blocks:
        if block.kind is BlockKind.HEADING and part:
            yield part
            part = []
        part.append(block)
    yield part


def _speaks_of(part: list[Block], wanted: PhraseList) -> bool:
    return any(phrases_in(block.text, wanted) for block in part)


def _reachable(block: Block, phrases: CompletenessPhrases) -> bool:
    by_words = _REACHABLE.search(block.text) or phrases_in(block.text, phrases.contact)
    return bool(by_words or any(link and not link.startswith("^") for link in block.links))


def _names_country(answer: _Answer) -> bool:
    names = _country_names(answer.texts[0].language)
    return any(names.search(block.text) for _, block in answer.blocks())


@lru_cache
def _country_names(language: str) -> re.Pattern[str]:
    """Any country's name in the language, with a possible ending, and how they are called in short."""
    territories = babel_locale(language).territories
    names = sorted(re.escape(str(name)) for code, name in territories.items() if len(code) == 2)
    return re.compile(rf"\b(?:{'|'.join(names)}|USA|US|UK)\w{{0,4}}\b")


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
