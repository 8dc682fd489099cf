"""Checks that a translation holds what its original holds: the same shape, links, figures and names.

Only translations that claim to say what the original now says are asked; a stale one is expected to
differ.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest
from typing import TypeVar

from klartekst.checks.text import Pairs, Twins
from klartekst.model import codes
from klartekst.model.diagnostic import Code, Diagnostic, Place, found
from klartekst.wording.agreement import (
    Difference,
    date_difference,
    email_difference,
    link_difference,
    number_difference,
)
from klartekst.wording.locale import join_list
from klartekst.wording.substance import Located, Substance

T = TypeVar("T")

_MOST_SHOWN = 5
_CORRECT = "correct the one that is wrong"


def different_headings(question: Pairs) -> Iterator[Diagnostic]:
    """Sub-headings that are more, fewer or of other levels than those of the original.

    Bad: two ``##`` below a section whose original has three
    Good: three
    """
    hint = "give both the same sub-headings, so that a link leads to the same place in both"
    yield from _shapes(question, codes.DIFFERENT_HEADINGS, "sub-heading", lambda s: s.headings, hint)


def different_lists(question: Pairs) -> Iterator[Diagnostic]:
    """Lists that are more or fewer than those of the original, or have other numbers of items.

    Bad: a list of two rights where the original lists three
    Good: three
    """
    hint = "see whether an item is missing, and list the same in both"
    yield from _shapes(question, codes.DIFFERENT_LISTS, "list", lambda s: s.lists, hint)


def different_tables(question: Pairs) -> Iterator[Diagnostic]:
    """Tables with other numbers of rows or columns than those of the original.

    Bad: a table of cookies that lacks one
    Good: all of them
    """
    hint = "see whether a row or a column is missing"
    yield from _shapes(question, codes.DIFFERENT_TABLES, "table", lambda s: s.tables, hint)


def different_links(question: Pairs) -> Iterator[Diagnostic]:
    """Links that only the original or only the translation has.

    Bad: ``[](#rights)`` where the original says ``[](#data)``
    Good: the same; on another site ``/no/about`` for ``/en/about`` is the same
    """
    yield from _sayings(question, codes.DIFFERENT_LINKS, link_difference, "links to", "let both lead there")


def different_numbers(question: Pairs) -> Iterator[Diagnostic]:
    """Numbers that only the original or only the translation holds.

    Bad: "14 days" where the original says "30 dager"
    Good: "30 days"; ``1,000.5`` for ``1 000,5``
    """
    yield from _sayings(question, codes.DIFFERENT_NUMBERS, number_difference, "says", _CORRECT)


def different_dates(question: Pairs) -> Iterator[Diagnostic]:
    """Days that only the original or only the translation names.

    Bad: "24 August 2021" where the original says "24. september 2021"
    Good: "24 September 2021", or 2021-09-24
    """
    yield from _sayings(question, codes.DIFFERENT_DATES, date_difference, "says", _CORRECT)


def different_emails(question: Pairs) -> Iterator[Diagnostic]:
    """E-mail addresses that only the original or only the translation holds.

    Bad: post@shop.example where the original says personvern@shop.example
    Good: the same; better, ``{{ controller.email }}`` in both
    """
    yield from _sayings(question, codes.DIFFERENT_EMAILS, email_difference, "says", _CORRECT)


def different_names(question: Pairs) -> Iterator[Diagnostic]:
    """Companies, people and authorities of the records whom the original names and the translation does not.

    Bad: "the company" where the original says "Fjordlys Eksempel AS"
    Good: "Fjordlys Eksempel AS"; an authority may bear its name in either language
    """
    for twins in question.pairs():
        for name in twins.register.names:
            if name.is_in(twins.old.words) and not name.is_in(twins.new.words):
                named = next(block for block in twins.old.blocks if name.is_in(block.text))
                at, where = _places(twins, [named], [])
                message = f"{where} names {name.label}, this does not"
                hint = "name them here too, best by citing the fact in both"
                yield found(codes.DIFFERENT_NAMES, at, message, hint)


def _places(twins: Twins, gone: Sequence[Located[T]], come: Sequence[Located[T]]) -> tuple[Place, str]:
    """Where the translation differs, and where the original says what it should be."""
    here = come[0].line if come else _twin_line(gone[0].line, twins.old, twins.new)
    there = gone[0].line if gone else _twin_line(come[0].line, twins.new, twins.old)
    return twins.translation.place(here), f"the original ({twins.original.place(there)})"


def _shapes(
    question: Pairs, code: Code, noun: str, of: Callable[[Substance], Sequence[Located[T]]], hint: str
) -> Iterator[Diagnostic]:
    for twins in question.pairs():
        old, new = of(twins.old), of(twins.new)
        pairs = list(zip_longest(old, new))
        first = next((at for at, (a, b) in enumerate(pairs) if not (a and b and a.value == b.value)), None)
        if first is not None:
            gone, come = old[first : first + 1], new[first : first + 1]
            at, where = _places(twins, gone, come)
            said = (
                f"a {noun} {gone[0].text}, this has one {come[0].text}"
                if len(old) == len(new)
                else f"{_count(len(old), noun)}, this has {len(new) or 'none'}"
            )
            yield found(code, at, f"{where} has {said}", hint)


def _sayings(
    question: Pairs,
    code: Code,
    difference: Callable[[Substance, Substance], Difference],
    verb: str,
    hint: str,
) -> Iterator[Diagnostic]:
    for twins in question.pairs():
        told = difference(twins.old, twins.new)
        if told:
            at, where = _places(twins, told.gone, told.come)
            yield found(code, at, _saying(told, where, verb), hint)


def _saying(told: Difference, where: str, verb: str) -> str:
    gone, come = _enumeration(told.gone), _enumeration(told.come)
    if gone and come:
        return f"{where} {verb} {gone}, this {verb} {come}"
    return f"{where} {verb} {gone}, this does not" if gone else f"this {verb} {come}, {where} does not"


def _enumeration(items: Sequence[Located[str]]) -> str:
    shown = [" ".join(item.text.split()) for item in items[:_MOST_SHOWN]]
    more = len(items) - len(shown)
    return join_list([*shown, f"{more} more"] if more else shown, "en")


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun if number == 1 else f'{noun}s'}"


def _twin_line(line: int, text: Substance, twin: Substance) -> int:
    """The line of the block in the twin that stands where this line's block stands; else the first one."""
    if len(text.blocks) != len(twin.blocks):
        return 0
    pairs = zip(text.blocks, twin.blocks, strict=True)
    return max((b.line for a, b in pairs if a.line <= line), default=0)
