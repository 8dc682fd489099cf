"""What two texts, one a translation of the other, say differently though no language calls for it.

Where languages write the same in several ways, every one of them is let pass: a difference that is
told has to be one that a person would mend.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar
from urllib.parse import unquote, urlsplit

from klartekst.wording.links import LinkKind, kind_of_link
from klartekst.wording.substance import Located, Substance

T = TypeVar("T")

_LANGUAGE_SEGMENT = re.compile(r"[a-z]{2}(?:[-_][a-z]{2,4})?|[a-z]{3}", re.IGNORECASE)
_LANGUAGE_ENDING = re.compile(r"\.[a-z]{2}(?:-[a-z]{2,4})?(?=\.md$)", re.IGNORECASE)
_SECOND_LEVEL = ("ac", "co", "com", "gov", "org")
_LARGEST_IN_WORDS = 20
_OTHERS_IN_WORDS = (100, 1000)
_GROUPS = (Decimal(10) ** 3, Decimal(10) ** 6, Decimal(10) ** 9)


@dataclass(frozen=True, slots=True)
class Difference:
    """What the original says and the translation does not, and the other way round."""

    gone: tuple[Located[str], ...]
    come: tuple[Located[str], ...]

    def __bool__(self) -> bool:
        return bool(self.gone or self.come)


def number_difference(old: Substance, new: Substance) -> Difference:
    """Numbers that only one of two texts holds.

    One that only one text has in digits may stand in words in the other, if it is one that people
    write in words. ``6.1`` and ``6(1)`` are the same, and so are ``2 000`` and ``2 thousand``.
    """
    gone = _first_of_each(n for n in old.numbers if not _holds(new, n.value))
    come = _first_of_each(n for n in new.numbers if not _holds(old, n.value))
    if _digits(gone) == _digits(come):
        return Difference((), ())
    if not come:
        gone = [number for number in gone if not _is_written_in_words(number.value)]
    if not gone:
        come = [number for number in come if not _is_written_in_words(number.value)]
    return _difference(gone, come)


def date_difference(old: Substance, new: Substance) -> Difference:
    """Days that only one of two texts names, unless the other may name them in a form of its own."""
    return _difference(_unnamed_days(old, new), _unnamed_days(new, old))


def email_difference(old: Substance, new: Substance) -> Difference:
    """E-mail addresses that only one of two texts holds."""
    return _difference(*_told_apart(old.emails, new.emails, lambda address: address))


def link_difference(old: Substance, new: Substance) -> Difference:
    """Targets that only one of two texts leads to.

    Another page of the same outside site counts as the same: sites name their pages in each language.
    """
    gone, come = _told_apart(old.links, new.links, _target)
    for link in list(gone):
        twin = next((other for other in come if _site(link.value) == _site(other.value) != ""), None)
        if twin:
            gone.remove(link)
            come.remove(twin)
    return _difference(gone, come)


def _told_apart(
    old: Iterable[Located[str]], new: Iterable[Located[str]], key: Callable[[str], str]
) -> tuple[list[Located[str]], list[Located[str]]]:
    before = {key(item.value): item for item in reversed(tuple(old))}
    after = {key(item.value): item for item in reversed(tuple(new))}
    return (
        sorted((item for k, item in before.items() if k not in after), key=lambda item: item.line),
        sorted((item for k, item in after.items() if k not in before), key=lambda item: item.line),
    )


def _holds(text: Substance, value: Decimal) -> bool:
    """Whether a text holds a number, alone, in a date, or as so many thousands or millions."""
    values = {number.value for number in text.numbers} | text.doubtful
    parts = {Decimal(part) for d in text.dates for part in (d.value.day, d.value.month, d.value.year)}
    same = (value, *(value * group for group in _GROUPS), *(value / group for group in _GROUPS))
    return value in parts or any(one in values for one in same)


def _digits(numbers: Sequence[Located[Decimal]]) -> str:
    return re.sub(r"\D", "", "".join(number.text for number in numbers))


def _is_written_in_words(value: Decimal) -> bool:
    return value <= _LARGEST_IN_WORDS or value in _OTHERS_IN_WORDS


def _unnamed_days(text: Substance, other: Substance) -> list[Located[str]]:
    """The days of a text that the other does not name, not even in a form that nobody can read."""
    named = {found.value for found in other.dates}
    values = {number.value for number in other.numbers} | other.doubtful
    missing = _first_of_each(
        found
        for found in text.dates
        if found.value not in named and not {Decimal(found.value.day), Decimal(found.value.year)} <= values
    )
    return [] if len(missing) <= other.unread_dates else [Located(d.text, d.text, d.line) for d in missing]


def _first_of_each(items: Iterable[Located[T]]) -> list[Located[T]]:
    first: dict[T, Located[T]] = {}
    for item in items:
        first.setdefault(item.value, item)
    return list(first.values())


def _difference(gone: Iterable[Located[T]], come: Iterable[Located[T]]) -> Difference:
    def as_written(items: Iterable[Located[T]]) -> tuple[Located[str], ...]:
        return tuple(Located(item.text, item.text, item.line) for item in items)

    return Difference(as_written(gone), as_written(come))


def _target(href: str) -> str:
    """What a link leads to, whatever the language of the page."""
    kind = kind_of_link(href)
    if kind not in (LinkKind.OUTSIDE, LinkKind.DOCUMENT):
        return unquote(href)
    address = urlsplit(href)
    segments = [part for part in _LANGUAGE_ENDING.sub("", unquote(address.path)).split("/") if part]
    path = "/".join(part for part in segments if not _LANGUAGE_SEGMENT.fullmatch(part))
    return f"{_site(href)}/{path}"


def _site(href: str) -> str:
    """The name of an outside site, without a country or language: ``example`` for ``no.example.com``."""
    labels = (urlsplit(href).hostname or "").split(".")[:-1]
    while len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return labels[-1] if labels else ""
