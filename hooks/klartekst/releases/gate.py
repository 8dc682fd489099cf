"""The gate: whether a difference between two texts is as small as it is declared to be.

A person declares whether a change is editorial; the machine only refuses what it can see is more.
It errs towards refusing: a change that it holds back can always be declared material (R5).
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import zip_longest

from klartekst.model.edition import Edition, EditionSection
from klartekst.model.history import SectionChangeKind
from klartekst.wording.comparison.words import plainly_set
from klartekst.wording.locale import month_names
from klartekst.wording.negations import NEGATIONS
from klartekst.wording.plain import link_addresses, plain_text
from klartekst.wording.section_changes import section_changes

_WORD = re.compile(r"[\w@]+(?:[.,:/’'+-]\w+)*%?", re.UNICODE)
_SENTENCE_END = re.compile(r"[.!?:]\s*$|\n\s*$|^\s*$")
_SAME_WORD = 0.7
"""How alike two words must be, from 0 to 1, for one to pass as the other spelt right."""


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a difference is more than editorial: the section it is in, and what the reader would notice."""

    section: str
    reason: str


def objections(old: Edition, new: Edition, bound: frozenset[str]) -> tuple[Objection, ...]:
    """What speaks against calling the difference between two texts of one language editorial.

    Nowhere may numbers, dates, addresses, names or negations differ. In the ``bound`` sections, those
    that answer an item of the checklist, words may be spelt differently but none may come or go.
    """
    found: list[Objection] = []
    for change in section_changes(old, new):
        if change.kind is not SectionChangeKind.CHANGED:
            found.append(Objection(change.section, f"the section is {change.kind.value}"))
    for twin, section in _twins(old, new):
        reasons = _reasons(twin, section, section.id in bound, new.text_language)
        found += [Objection(section.id, reason) for reason in reasons]
    return tuple(found)


def is_respelling(old: str, new: str, language: str) -> bool:
    """Whether both say the same, with some words spelt otherwise."""
    if _weighty(old, language) != _weighty(new, language):
        return False
    return all(_respelt(*pair) for pair in _replaced(_words(old), _words(new)))


def _twins(old: Edition, new: Edition) -> Iterator[tuple[EditionSection, EditionSection]]:
    """The parts that both texts have, in pairs. The preamble of each stands under the text's own title."""
    yield replace(old.preamble, title=old.title), replace(new.preamble, title=new.title)
    before = {section.id: section for section in old.sections}
    for section in new.sections:
        names = (section.id, *section.formerly)
        twin = next((before[name] for name in names if name in before), None)
        if twin:
            yield twin, section


def _reasons(old: EditionSection, new: EditionSection, bound: bool, language: str) -> Iterator[str]:
    before, after = _text(old), _text(new)
    if before == after and link_addresses(old.passage.markdown) == link_addresses(new.passage.markdown):
        return
    if _weighty(before, language) != _weighty(after, language):
        difference = _difference(_weighty(before, language), _weighty(after, language))
        yield f"a number, date or address differs ({difference})"
    if _external(old) != _external(new):
        yield "the target of a link differs"
    negating = NEGATIONS.get(language, ())
    negations = [Counter(w for w in _words(text) if w.lower() in negating) for text in (before, after)]
    if negations[0] != negations[1]:
        yield f"a negation differs ({_difference(*negations)})"
    yield from _word_reasons(before, after, bound)


def _word_reasons(before: str, after: str, bound: bool) -> Iterator[str]:
    names = [Counter(_names(text)) for text in (before, after)]
    for old, new in _replaced(_words(before), _words(after)):
        if _respelt(old, new):
            continue
        if old in names[0] or new in names[1]:
            yield f"a name differs ({old or '–'} → {new or '–'})"
        elif bound:
            yield f"a word comes, goes or is replaced ({old or '–'} → {new or '–'})"


def _text(section: EditionSection) -> str:
    """The section's words; how they are set is no difference."""
    return plainly_set(f"{section.title}\n{plain_text(section.passage.markdown)}")


def _words(text: str) -> list[str]:
    return [match[0] for match in _WORD.finditer(text)]


def _weighty(text: str, language: str) -> Counter[str]:
    """The words that carry a number, a date or an address."""
    months = month_names(language)
    return Counter(
        word
        for word in _words(text)
        if any(letter.isdigit() for letter in word) or "@" in word or word.lower() in months
    )


def _external(section: EditionSection) -> Counter[str]:
    """The addresses outside the page; links between sections change when sections are renumbered."""
    addresses = link_addresses(section.passage.markdown)
    return Counter(address for address in addresses if not address.startswith("#"))


def _names(text: str) -> Iterator[str]:
    """Words with a capital where no sentence begins. In German every noun is one, so many are held back."""
    for match in _WORD.finditer(text):
        if match[0][0].isupper() and not _SENTENCE_END.search(text[: match.start()][-3:]):
            yield match[0]


def _replaced(old: list[str], new: list[str]) -> Iterator[tuple[str, str]]:
    """The words that differ, in pairs; an empty word stands for one that came or went."""
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            yield from zip_longest(old[a:b], new[c:d], fillvalue="")


def _respelt(old: str, new: str) -> bool:
    alike = SequenceMatcher(a=old.lower(), b=new.lower(), autojunk=False).ratio()
    return bool(old and new) and alike >= _SAME_WORD


def _difference(old: Counter[str], new: Counter[str]) -> str:
    gone, come = sorted((old - new).elements()), sorted((new - old).elements())
    return f"{', '.join(gone) or '–'} → {', '.join(come) or '–'}"
