"""Checks of how texts point to their own parts and to other documents."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from itertools import groupby, pairwise

from klartekst.checks.sayings import Run, Saying, runs_of, sayings
from klartekst.checks.text import Document, Documents, Text, Texts
from klartekst.model import codes
from klartekst.model.diagnostic import Diagnostic, found
from klartekst.model.phrases import PhraseList
from klartekst.model.redline import BlockKind
from klartekst.storage.promise_phrases import read_promise_phrases
from klartekst.wording.blocks import Block
from klartekst.wording.phrases import phrases_in

_NUMBER = re.compile(r"^\s*(?:\d+(?:\.\d+)*[.)]?|[a-zA-Z][.)])\s*")
_EDGES = " \t\n.,:;!?«»“”„\"'()→›…"
_QUOTATION_MARK = re.compile('[«»"“”„]')
_QUOTED = re.compile(r"\s+[«»\"“”„]([^«»\"“”„\n]{3,80})[«»\"“”]")
_LISTED = (BlockKind.ITEM, BlockKind.ROW)
_FEWEST_ITEMS = 3
_LIKENESS = 0.6


def drifted_contents(question: Documents) -> Iterator[Diagnostic]:
    """A list of contents typed by hand, most of which are titles of sections, and the items that are not.

    Bad: "7. How long we keep data", where section 7 is called "How long we store data"
    Good: ``[](#retention)``, which takes its words from the section
    """
    for document in question.documents():
        titles = _titles(document)
        for text in document.texts[:2]:
            for items in _lists(text):
                yield from _drift(text, items, titles)


def position(question: Texts) -> Iterator[Diagnostic]:
    """A part of the text that is pointed to by where it stands.

    Bad: "for the purposes set out above"
    Good: "for the purposes in [](#purposes)"
    """
    for text in question.texts():
        for saying in sayings(text, read_promise_phrases(text.language).positions):
            if not saying.run.is_linked and not _introduces(saying.run):
                message = f"'{saying.words}' says where something stands, not what it is"
                hint = "refer to the section by its id, such as [](#purposes), or name what is meant"
                yield found(codes.POSITION, saying.place, message, hint)


def bare_link(question: Texts) -> Iterator[Diagnostic]:
    """A link whose words do not say where it leads.

    Bad: "You find the list ``[here](list.md)``"
    Good: "See the ``[list of cookies](list.md)``"
    """
    for text in question.texts():
        bare = read_promise_phrases(text.language).bare_links
        for block in text.blocks if bare.phrases and "](" in text.passage.markdown else ():
            for stretch in block.stretches:
                words = block.text[stretch.start : stretch.end]
                if stretch.href and _is_whole(words.strip(_EDGES), bare):
                    message = f"the link '{words}' does not say where it leads"
                    hint = "make the name of what it leads to the link, or let [](#id) write it"
                    place = text.place(block, stretch.start, stretch.end)
                    yield found(codes.BARE_LINK, place, message, hint)


def lost_link(question: Texts) -> Iterator[Diagnostic]:
    """Words that only make sense as a link, where there is none.

    Bad: "Read more about your rights here."
    Good: "Read more in ``[](#rights)``."
    """
    for text in question.texts():
        for saying in sayings(text, read_promise_phrases(text.language).lost_links):
            if saying.run.block and not saying.run.is_linked and _ends_there(saying):
                message = f"'{saying.words}' promises a link, and there is none"
                hint = "link the name of what is meant"
                yield found(codes.LOST_LINK, saying.place, message, hint)


def unlinked_document(question: Texts) -> Iterator[Diagnostic]:
    """Another policy that a section names and does not link.

    Bad: "See our cookie policy." without a link
    Good: "See our ``[cookie policy](cookies:)``."
    """
    for text in question.texts():
        for wanted in _other_documents(text):
            every = list(sayings(text, wanted))
            if every and not any(saying.run.is_linked for saying in every):
                message = f"'{every[0].words}' is another document, and nothing here links to it"
                hint = "link to it; if there is no such document, leave it out"
                yield found(codes.UNLINKED_DOCUMENT, every[0].place, message, hint)


def unknown_title(question: Documents) -> Iterator[Diagnostic]:
    """A section that is cited by a title in quotation marks which no section or heading has.

    Bad: 'see the section "Cookies/pixels"', where the section is called "Cookies and pixels"
    Good: "see [](#cookies)"
    """
    for document in question.documents():
        known = _titles(document)
        for text in document.texts:
            parts = read_promise_phrases(text.language).parts
            for saying in sayings(text, parts) if _holds_quotation(text) else ():
                quoted = _QUOTED.match(saying.run.words, saying.phrase.end)
                if quoted and not saying.run.is_linked and _plain(quoted[1]) not in map(_plain, known):
                    message = f"no section is called '{quoted[1]}'"
                    hint = (
                        f"refer to the section by its id, such as [](#purposes){_perhaps(quoted[1], known)}"
                    )
                    yield found(codes.UNKNOWN_TITLE, saying.place, message, hint)


def _holds_quotation(text: Text) -> bool:
    return bool(_QUOTATION_MARK.search("\n".join([run.words for run in runs_of(text)])))


def _titles(document: Document) -> tuple[str, ...]:
    """The titles of a document's sections, and the headings in them."""
    titles: list[str] = []
    for text in document.texts:
        titles.append(text.title)
        titles.extend(block.text for block in text.blocks if block.kind is BlockKind.HEADING)
    return tuple(titles)


def _lists(text: Text) -> Iterator[list[Block]]:
    """The lists of a text; one that nothing but blank lines parts is one list."""
    for is_item, blocks in groupby(text.blocks, key=lambda block: block.kind is BlockKind.ITEM):
        if is_item:
            yield list(blocks)


def _drift(text: Text, items: list[Block], titles: tuple[str, ...]) -> Iterator[Diagnostic]:
    known = {_plain(title): title for title in titles}
    alike = {_plain(item.text) for item in items} & {*known}
    if len(alike) < _FEWEST_ITEMS or len(alike) * 2 < len(items):
        return
    for item in items:
        words, plain = _unnumbered(item.text), _plain(item.text)
        near = get_close_matches(plain, {*known} - alike, n=1, cutoff=_LIKENESS)
        title = known.get(plain) or next((known[title] for title in near), "")
        if words != _unnumbered(title):
            what = f"the section is called '{title}'" if title else "no section is called that"
            message = f"the list of contents says '{words}', {what}"
            hint = "delete the list, since the page makes its own; or write its items as [](#id)"
            yield found(codes.DRIFTED_CONTENTS, text.place(item), message, hint)


def _perhaps(words: str, titles: tuple[str, ...]) -> str:
    known = {_plain(title): title for title in titles}
    near = get_close_matches(_plain(words), known, n=1, cutoff=_LIKENESS)
    return f"; perhaps '{known[near[0]]}' is meant" if near else ""


def _unnumbered(words: str) -> str:
    return " ".join(_NUMBER.sub("", words).rstrip(" .:;").split())


def _plain(words: str) -> str:
    return " ".join(_NUMBER.sub("", words).strip(_EDGES).casefold().split())


def _is_whole(words: str, wanted: PhraseList) -> bool:
    return any(phrase.text == words for phrase in phrases_in(words, wanted))


def _introduces(run: Run) -> bool:
    """Whether a list or a table follows on the words, so that "below" is plain to see."""
    blocks = run.text.blocks
    after = next((after for block, after in pairwise(blocks) if block is run.block), None)
    listed = after is not None and after.kind in _LISTED
    return run.words.endswith(":") or (listed and run.block is not None and run.block.kind not in _LISTED)


def _ends_there(saying: Saying) -> bool:
    """Whether a phrase ends its clause, or begins its sentence."""
    words = saying.run.words
    before, after = words[: saying.phrase.start].rstrip(), words[saying.phrase.end :].lstrip(" »”\"'")
    begins = not before or before[-1] in ".!?"
    ends = not after or after[0] in ".,;!?)"
    return ends or (begins and not words.endswith(":"))


def _other_documents(text: Text) -> Iterator[PhraseList]:
    """The ways in which a text would name policies of other kinds, and other policies of the site."""
    for kind, wanted in read_promise_phrases(text.language).other_documents.items():
        if kind != text.kind:
            yield wanted
    yield from (PhraseList((title,)) for title in text.other_titles)
